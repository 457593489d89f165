import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { faultSentence } from '../../record/fault.js'
import { shapeFaults } from '../../record/shape-faults.js'
import { documentSettings, type DocumentSettings } from '../metadata/settings.js'
import { decisionList, type Decision } from './decision.js'

/** What stands in the files beside a document, or what is wrong with them, one sentence each. */
export interface Beside {
  readonly settings: DocumentSettings
  readonly decisions: readonly Decision[]
  readonly faults: readonly string[]
}

/**
 * Reads the files beside a document: `draft.txt.yaml` or `draft.yaml` says what it is, `draft.txt.decisions.yaml` or
 * `draft.decisions.yaml` what an editor decided of what is read in it. A file that is not there says nothing.
 */
export async function readBeside(document: string): Promise<Beside> {
  const settings = await readOne(namesFor(document, '.yaml'), documentSettings, {})
  const decisions = await readOne(namesFor(document, '.decisions.yaml'), decisionList, [])
  return { settings: settings.value, decisions: decisions.value, faults: [...settings.faults, ...decisions.faults] }
}

function namesFor(document: string, ending: string): readonly string[] {
  const { dir, name } = path.parse(document)
  return [`${document}${ending}`, path.join(dir, `${name}${ending}`)]
}

const MOST_BYTES = 1024 * 1024

async function readOne<Value>(names: readonly string[], shape: z.ZodType<Value>, nothing: Value): Promise<{ readonly value: Value; readonly faults: readonly string[] }> {
  for (const name of names) {
    const bytes = await readFile(name).catch(() => null)
    if (bytes === null) continue
    const file = path.basename(name)
    if (bytes.length > MOST_BYTES) return { value: nothing, faults: [`${file}: the file has more than 1 MB; it holds a few lines by its nature.`] }
    const parsed = parseDocument(bytes.toString('utf8'), { prettyErrors: true })
    const [error] = parsed.errors
    if (error !== undefined) return { value: nothing, faults: [`${file}: the file is not YAML: ${error.message.split('\n')[0] ?? ''}`] }
    const value = (parsed.toJS({ maxAliasCount: 100 }) as unknown) ?? nothing
    const result = shape.safeParse(value)
    return result.success ? { value: result.data, faults: [] } : { value: nothing, faults: shapeFaults(result.error, value, file, '', shape).map(faultSentence) }
  }
  return { value: nothing, faults: [] }
}
