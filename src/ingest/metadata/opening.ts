import type { Language } from '../../domain/vocabulary.js'
import { plainSpaces } from './adoption.js'
import { citationsOf } from '../references/citations.js'
import type { NameIndex } from '../references/name-index.js'
import { printedDays } from '../references/printed-days.js'
import { readReferences } from '../references/read-references.js'
import { NOTHING_READ } from '../references/reference.js'

/** What the opening of a text says of the meeting that speaks in it, as far as it is certain. */
export interface Opening {
  /** Id of the meeting, where the record knows it. */
  readonly meeting: string | null
  /** The words that name the meeting, known or not. */
  readonly meetingAsPrinted: string | null
  /** What the words may mean, where that is not certain. */
  readonly candidates: readonly string[]
  /** EDTF, where one stretch of days is printed. */
  readonly held: string | null
  readonly city: string | null
  /** Id of the instrument that convened it. */
  readonly convenedBy: string | null
}

/** An opening that says nothing. */
export const SILENT_OPENING: Opening = { meeting: null, meetingAsPrinted: null, candidates: [], held: null, city: null, convenedBy: null }

/** Reads who met, where, when and convened by what from the opening of a text. */
export function readOpening(text: string | null, language: Language, index: NameIndex, organization: 'OAS' | 'UN'): Opening {
  if (text === null) return SILENT_OPENING
  const { references, places } = readReferences({ text, language, index, organization }, NOTHING_READ)
  const meetings = references.filter(({ kind }) => kind === 'MEETING')
  const certain = meetings.find(({ ids }) => ids.length === 1)
  const first = certain ?? meetings[0]
  const days = printedDays(plainSpaces(text), language).filter(({ start, precision }) => precision !== 'MONTH' && !references.some((reference) => start >= reference.start && start < reference.end))
  const [id] = certain?.ids ?? []
  const convocation = citationsOf(text, language, 'OPENING', references, []).find(({ role, reference }) => role === 'convocation' && reference.ids.length === 1)
  return {
    meeting: id ?? null,
    meetingAsPrinted: first?.asPrinted ?? null,
    candidates: certain === undefined ? (first?.candidates ?? []) : [],
    held: days.length === 1 ? (days[0]?.edtf ?? null) : null,
    city: cityOf(places, index),
    convenedBy: convocation?.reference.ids[0] ?? null,
  }
}

/** The first venue that is a known city; a state is where the city lies. */
function cityOf(places: ReturnType<typeof readReferences>['places'], index: NameIndex): string | null {
  const cities = new Set([...index.byId.values()].filter(({ kind }) => kind === 'PLACE').flatMap(({ names }) => names))
  return places.find(({ name, as }) => as === 'VENUE' && cities.has(name))?.name ?? null
}
