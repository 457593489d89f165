import { provisionKeys } from '../../domain/provision-path.js'
import type { Language } from '../../domain/vocabulary.js'
import { READING_FORMAT, readingId, type PrintedNames, type Reading } from '../../record/readings/reading.js'
import type { StateOfTag } from '../known/state-tags.js'
import { dayOf } from '../metadata/document-date.js'
import type { DocumentMetadata } from '../metadata/metadata.js'
import type { NameIndex } from '../references/name-index.js'
import type { Segmented } from '../text/segmented.js'
import { gatherCited } from './cited-things.js'
import { provisionRecordOf } from './provision-record.js'
import { readUnits, type TextContext } from './read-units.js'
import type { Unplaced } from './unplaced.js'

/** What a reading is assembled from. */
export interface AssembleInput {
  readonly file: string
  readonly segmented: Segmented
  readonly metadata: DocumentMetadata
  readonly index: NameIndex
  readonly stateOfTag: StateOfTag
  /** True of what the curated record describes. */
  readonly isCurated: (id: string) => boolean
}

/** A reading with the words that could not be placed, each once for each provision. */
export interface Assembled {
  readonly reading: Reading
  readonly unplaced: readonly Unplaced[]
}

/** Reads the units of a text and makes its reading: provisions with acts, citations, proposals and marks, and who it is. */
export function assemble({ file, segmented, metadata, index, stateOfTag, isCurated }: AssembleInput): Assembled {
  const language = metadata.language.value
  const self = metadata.instrument.value
  const isAdopted = metadata.stage.value === 'ADOPTED'
  const names = namesOf(metadata, language)
  const context: TextContext = {
    language,
    index: withSelf(index, metadata),
    organization: metadata.organization,
    self,
    stateOfTag,
    adoptedOn: isAdopted ? dayOf(metadata.date.value) : undefined,
  }
  const cited = gatherCited(context.index, (id) => id === self || isCurated(id))
  const assembled = readUnits(segmented.provisions, context).map((unit) => provisionRecordOf(unit, context, cited))
  const provisions = assembled.map(({ record }) => record)
  const version = `${self}/${metadata.version.value}`
  const reading: Reading = {
    format: READING_FORMAT,
    id: readingId(version, language),
    file,
    language,
    document: {
      instrument: self,
      version: {
        key: metadata.version.value,
        stage: metadata.stage.value,
        date: metadata.date.value,
        symbol: metadata.paper ?? metadata.symbol?.value ?? null,
        title: metadata.title?.value ?? null,
        apparatus: segmented.apparatus.map(({ kind, asPrinted, line }) => ({ line, what: APPARATUS_WORDS[kind], asPrinted })),
      },
      source: sourceIdOf(version, language),
      language,
      provisions: samePaths(provisions),
    },
    instrument: {
      id: self,
      kind: metadata.kind.value,
      names,
      symbols: metadata.symbol === undefined ? [] : [metadata.symbol.value],
      adopted: isAdopted ? metadata.date.value : null,
      adoptedAt: isAdopted ? (metadata.meeting?.value ?? null) : null,
      adoptedBy: isAdopted ? (metadata.adoptedBy ?? null) : null,
    },
    meeting: metadata.meeting === undefined ? null : { id: metadata.meeting.value, held: metadata.opening.held, city: metadata.opening.city, convenedBy: metadata.opening.convenedBy },
    cited: cited.all(),
  }
  return { reading, unplaced: distinct(assembled.flatMap(({ unplaced }) => unplaced)) }
}

/** The id of the source that an ingested document is. */
export function sourceIdOf(version: string, language: Language): string {
  return `doc-${version.replaceAll('/', '-')}-${language.toLowerCase()}`
}

const APPARATUS_WORDS = { TITLE: 'title', MASTHEAD: 'line above the title', ADOPTION: 'adoption line', HEADING: 'heading', CLOSING: 'closing line', SIGNATURE: 'signature', LONE_MARK: 'lone mark', OTHER: 'other' } as const

function namesOf({ title, symbol, paper, instrument }: DocumentMetadata, language: Language): PrintedNames {
  const name = title?.value ?? symbol?.value ?? paper ?? instrument.value
  const key = language.toLowerCase() as keyof PrintedNames
  return { en: symbol?.value ?? name, [key]: name }
}

/** The index with the text itself in it, by which “the present resolution” is found whether or not the text was read before. */
function withSelf(index: NameIndex, { instrument, kind, title, symbol }: DocumentMetadata): NameIndex {
  const known = index.byId.get(instrument.value)
  const self = { id: instrument.value, kind: 'INSTRUMENT' as const, names: title === undefined ? [] : [title.value], symbols: symbol === undefined ? [] : [symbol.value], abbreviations: [], ...known, sort: known?.sort ?? kind.value }
  return { ...index, byId: new Map([...index.byId, [instrument.value, self]]) }
}

/** The record's own rule must give the paths that the units were told by, for acts and links hang on them. */
function samePaths<Provision extends { readonly path: string }>(provisions: readonly (Provision & Parameters<typeof provisionKeys>[0][number])[]): readonly Provision[] {
  const keys = provisionKeys(provisions)
  const wrong = provisions.find(({ path }, place) => keys[place] !== path)
  if (wrong !== undefined) throw new Error(`The unit ${wrong.path} would get another path as a record.`)
  return provisions
}

function distinct(unplaced: readonly Unplaced[]): readonly Unplaced[] {
  const keyOf = ({ path, kind, asPrinted, role }: Unplaced): string => [path, kind, asPrinted, role].join('~')
  return [...new Map(unplaced.map((one) => [keyOf(one), one])).values()]
}
