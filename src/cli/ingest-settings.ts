import type { Command } from 'commander'
import { faultSentence } from '../record/fault.js'
import { shapeFaults } from '../record/shape-faults.js'
import { INSTRUMENT_KINDS, LANGUAGES, STAGES } from '../domain/vocabulary.js'
import { documentSettings, type DocumentSettings } from '../ingest/metadata/settings.js'

/** Adds the options that say what a document is, one for each setting; a file beside the document has the same names. */
export function addDocumentOptions(command: Command): Command {
  return FLAGS.reduce((to, { flag, meaning }) => to.option(flag, meaning), command)
}

/** What the command line says of the documents; words of closed lists may be written in small letters. Throws every fault at once. */
export function documentSettingsOf(options: Readonly<Record<string, unknown>>): DocumentSettings {
  const given = Object.fromEntries(FIELDS.flatMap((field) => (typeof options[field] === 'string' ? [[field, spelled(field, options[field])]] : [])))
  const { data, error } = documentSettings.safeParse(given)
  if (data !== undefined) return data
  throw new Error(`Nothing was read.\n${shapeFaults(error, given, '', '', documentSettings).map((fault) => `--${faultSentence(fault)}`).join('\n')}`)
}

const FLAGS = [
  { flag: '--instrument <id>', meaning: 'id of the instrument whose text it is, such as quito-2019' },
  { flag: '--version <key>', meaning: 'key of the version: adopted, draft-2013-10-31' },
  { flag: '--stage <stage>', meaning: `what it is: ${STAGES.join(' or ')}` },
  { flag: '--date <day>', meaning: 'day of adoption or of the draft, as precisely as it is known: 2019-10-31, 2019-10, 2019' },
  { flag: '--language <code>', meaning: `its language: ${LANGUAGES.join(', ')}` },
  { flag: '--title <text>', meaning: 'its title' },
  { flag: '--kind <kind>', meaning: `its kind: ${INSTRUMENT_KINDS.join(', ')}` },
  { flag: '--symbol <symbol>', meaning: 'its symbol, as its organ prints it' },
  { flag: '--meeting <id>', meaning: 'id of the meeting that adopted it or is to adopt it' },
  { flag: '--organization <name>', meaning: 'whose drafting practice it follows: OAS or UN' },
] as const

const FIELDS = ['instrument', 'version', 'stage', 'date', 'language', 'title', 'kind', 'symbol', 'meeting', 'organization'] as const satisfies readonly (keyof DocumentSettings)[]

const CLOSED: ReadonlySet<string> = new Set(['stage', 'language', 'kind', 'organization'])

function spelled(field: string, text: unknown): string {
  return CLOSED.has(field) ? String(text).toUpperCase().replaceAll('-', '_') : String(text)
}
