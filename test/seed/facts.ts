import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The notes from which the seed was made: the folder `facts` beside the one named by `SHARED_DOCUMENTS`, else `../shared/facts`; null where there is none. */
export const factsFolder: string | null = folderOrNull()

export interface FactAction {
  readonly instrument: string
  readonly state: string
  readonly kind: string
  readonly date: string | null
  readonly instrument_date?: string | null
  readonly confidence: string
}

/** What the notes hold, as far as it is counted here. */
export interface Facts {
  readonly meetings: readonly { readonly id: string; readonly name_en?: string; readonly start?: string | null; readonly city?: string | null }[]
  readonly documents: readonly { readonly id: string; readonly title_en: string; readonly symbol?: string | null; readonly kind?: string }[]
  readonly bodies: readonly { readonly id: string; readonly name_en: string }[]
  readonly groups: readonly { readonly id: string; readonly name_en: string }[]
  readonly chairs: readonly { readonly id: string; readonly of: string; readonly state?: string | null; readonly person?: string; readonly start?: string | null }[]
  readonly resolutions: readonly { readonly symbol: string; readonly date?: string | null }[]
  readonly offices: readonly { readonly person: string; readonly office: string; readonly state: string | null }[]
  readonly states: readonly { readonly iso3: string }[]
}

/** One of the fact files. */
export function factFile<T>(name: string): T {
  return JSON.parse(readFileSync(`${factsFolder ?? ''}/${name}`, 'utf8')) as T
}

function folderOrNull(): string | null {
  const documents = process.env['SHARED_DOCUMENTS'] ?? fileURLToPath(new URL('../../../shared/documents', import.meta.url))
  const folder = `${documents.replace(/\/+$/, '')}/../facts`
  if (existsSync(folder)) return folder
  console.warn(`The fact files are not at ${folder}; the seed is not counted against them.`)
  return null
}
