import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Folder of the real documents: `SHARED_DOCUMENTS`, else `../shared/documents` beside the project; null where there is none. */
export const sharedDocuments: string | null = folderOrNull()

/** A real document as text. */
export function sharedText(name: string): string {
  return readFileSync(`${sharedDocuments ?? ''}/${name}`, 'utf8')
}

/** Names of the files in a folder of the real documents, those that end so. */
export function sharedNames(folder: string, ending: string): readonly string[] {
  return readdirSync(`${sharedDocuments ?? ''}/${folder}`).filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`)
}

function folderOrNull(): string | null {
  const folder = process.env['SHARED_DOCUMENTS'] ?? fileURLToPath(new URL('../../../../shared/documents', import.meta.url))
  if (existsSync(folder)) return folder
  console.warn(`The real documents are not at ${folder}; set SHARED_DOCUMENTS to test on them.`)
  return null
}
