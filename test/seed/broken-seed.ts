import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readStoredSchema } from '../../src/graph/stored-schema.js'
import { RecordRefused } from '../../src/record/fault.js'
import { compileSeed } from '../../src/seed/compile-seed.js'

const SCHEMA = readStoredSchema('schema/stored')

/** A change to a copy of the seed: a new file, or a text that is put in place of another. */
export type Change = { readonly file: string; readonly write: string | Buffer } | { readonly file: string; readonly find: string; readonly put: string }

/** The sentences in which a copy of the real seed is refused after these changes; none where it is accepted. */
export async function refusalOf(...changes: readonly Change[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'))
  try {
    cpSync('seed', folder, { recursive: true })
    changes.forEach((change) => apply(folder, change))
    return await sentencesOf(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The sentences in which the seed of a folder is refused; none where it is accepted. Anything else that is thrown is thrown on. */
export async function sentencesOf(folder: string): Promise<string[]> {
  try {
    await compileSeed(folder, SCHEMA)
    return []
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error
    const [first, ...sentences] = error.message.split('\n')
    const counted = sentences.length === 1 ? 'one fault' : `${sentences.length} faults`
    if (first !== `The record has ${counted}; nothing was loaded.`) throw new Error(`unexpected first line: ${first ?? ''}`)
    return sentences
  }
}

function apply(folder: string, change: Change): void {
  const file = join(folder, change.file)
  if ('write' in change) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, change.write)
    return
  }
  const text = readFileSync(file, 'utf8')
  const at = text.indexOf(change.find)
  if (at < 0) throw new Error(`${change.file} no longer holds “${change.find}”`)
  writeFileSync(file, text.slice(0, at) + change.put + text.slice(at + change.find.length))
}
