import { whenInWords } from '../../domain/time/date-words.js'
import { dateOf, isCoverageSeen } from '../../domain/treaty/treaty-records.js'
import type { HeaderRow } from '../../graph/readers/corpus.js'
import { Emptiness, type AnswerCoverage, type MissingThing } from './answer.js'
import { missingThings } from './corpus.js'
import type { TreatyMatter } from './treaty-reading.js'

/** Whether an answer about treaties found something, shows an absence, or can tell nothing. */
export type TreatyFinding = 'FOUND' | 'ABSENT' | 'UNKNOWN'

const EMPTINESS: Readonly<Record<TreatyFinding, Emptiness | null>> = { FOUND: null, ABSENT: Emptiness.COVERED_AND_ABSENT, UNKNOWN: Emptiness.NOT_IN_CORPUS }

/** What an answer about treaties rests on, where the lists end, and which rows are cut off. */
export function treatyCoverage(matter: TreatyMatter, asked: readonly string[], header: HeaderRow | null, finding: TreatyFinding): AnswerCoverage {
  const about = new Set(asked)
  return {
    empty: EMPTINESS[finding],
    says: asked.map((id) => sentenceOf(matter, id)).join(' '),
    read: [...(matter.seen.saidIn ?? [])].filter((id) => id.includes('/')),
    missing: [...asked.flatMap((id) => cutOff(matter, id)), ...(header === null ? [] : missingThings(header).filter((thing) => thing.about !== null && about.has(thing.about)))],
  }
}

function sentenceOf({ treaties, seen }: TreatyMatter, id: string): string {
  const treaty = treaties.get(id)
  if (treaty === undefined || (treaty.actions.length === 0 && treaty.coverage.length === 0 && treaty.clauses.length === 0)) {
    return `Of ${id} no action, clause or list of parties is loaded${treaty === undefined ? '' : `; the record has it as ${treaty.kind.toLowerCase().replaceAll('_', ' ')}`}.`
  }
  const lists = treaty.coverage.filter((coverage) => isCoverageSeen(coverage, seen))
  const where = seen.saidIn === null ? '' : ` in ${[...seen.saidIn].join(', ')}`
  if (lists.length === 0) {
    return seen.saidIn === null
      ? `No list of the parties to ${id} ${seen.knownAt === null ? 'is loaded' : `was known by ${seen.knownAt}`}, so the absence of an action proves nothing.`
      : `What was asked about stands nowhere${where}: no list of the parties to ${id} is printed there.`
  }
  return `For ${id}: ${lists.map(({ source, asOf }) => `${source}, as it stood ${whenInWords(dateOf(asOf))}`).join('; ')}.`
}

function cutOff({ treaties, seen }: TreatyMatter, id: string): MissingThing[] {
  return (treaties.get(id)?.coverage ?? [])
    .filter((coverage) => isCoverageSeen(coverage, seen))
    .flatMap(({ source, rows }) => rows.filter(({ row }) => row === 'CUT_OFF').map(({ state }) => ({ what: `the row of ${state} in ${source}`, about: id, why: 'The copy that was read ends before or inside it.' })))
}
