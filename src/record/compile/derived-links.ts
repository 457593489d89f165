import type { HeldMeeting } from '../../domain/tenure/vouched-for.js'
import { readPartialDate } from '../../domain/time/partial-date.js'
import { ASSERTION_STATUSES, CONFIDENCES, type AssertionStatus, type Confidence, type InstrumentKind, type TextStatus } from '../../domain/vocabulary.js'
import type { CorpusRecord } from '../corpus-record.js'
import { chairsOf } from '../derive/chairs.js'
import { followUpsOf } from '../derive/follow-ups.js'
import { mergedTenures, tenuresOf } from '../derive/tenures.js'
import { meetingRecord, tenureRecord } from '../world.js'
import { assertSaid, dated, daysOf, knownFromSources, type CompileContext } from './context.js'
import { withPreferredValues } from './preferred.js'
import type { PlacedProvision } from './texts.js'
import { compileTenure } from './world.js'

/** Writes every tenure of the record, those that texts open among them, and the chairs that follow from them. */
export function deriveChairs(context: CompileContext, corpus: CorpusRecord, provisions: readonly PlacedProvision[]): void {
  const meetingOf = new Map(corpus.instruments.map(({ record }) => [record.id, record.adoptedAt?.to]))
  const tenures = mergedTenures(tenuresOf(provisions, (instrument) => meetingOf.get(instrument)), corpus.tenures)
  tenures.forEach((filed) => compileTenure(context, filed))
  const meetings = corpus.meetings.flatMap(({ record }): HeldMeeting[] => {
    const { id, of = '', state, held } = withPreferredValues(record, meetingRecord).record
    return state !== 'HELD' || held === undefined ? [] : [{ id, of, held: readPartialDate(held) }]
  })
  // A beginning that an editor infers opens no chair: the tenure shows it, and the link would state it.
  const weighed = tenures.map(({ record }) => withPreferredValues({ ...record, claims: record.claims.filter(({ status }) => status !== 'INFERRED') }, tenureRecord))
  const claimsOf = new Map(weighed.map(({ record, claims }) => [record.id, [...claims.values()]]))
  const fileOf = new Map(tenures.map(({ record, file }) => [record.id, file]))
  for (const { state, of, tenure, from, to, toBasis } of chairsOf(weighed.map(({ record }) => record), meetings)) {
    const grounds = [tenure, ...(claimsOf.get(tenure.id) ?? [])]
    context.rows.link('CHAIRS', state, of, {
      scope: tenure.kind,
      ...dated('from', from),
      ...dated('to', to),
      toBasis,
      basis: tenure.id,
      status: lowest(grounds.map(({ status }) => status), ASSERTION_STATUSES),
      confidence: lowest(grounds.map(({ confidence }) => confidence), CONFIDENCES),
      evidenceIds: [...new Set(grounds.flatMap(({ sources }) => sources))],
      knownFrom: knownFromSources(context, tenure.sources, daysOf(from), null),
    }, fileOf.get(tenure.id) as string, tenure.id)
  }
}

/** Kinds of instruments that ask or commit, and so can be followed up; a guide, a report or a questionnaire is written and used. */
const FOLLOWED_UP: ReadonlySet<InstrumentKind> = new Set(['TREATY', 'PROTOCOL', 'RESOLUTION', 'DECLARATION', 'RECOMMENDATIONS', 'PLAN_OF_ACTION', 'WORK_PLAN'])

/** Writes who follows up what and what was established, as the mandates and acts of texts say. */
export function deriveFromTexts(context: CompileContext, corpus: CorpusRecord, provisions: readonly PlacedProvision[]): void {
  const bodies = new Set(corpus.bodies.map(({ record }) => record.id))
  const instruments = [...corpus.instruments.map(({ record }) => record), ...corpus.treaties.map(({ record }) => record.instrument)]
  const followable = new Set(instruments.filter(({ kind }) => FOLLOWED_UP.has(kind)).map(({ id }) => id))
  for (const { body, instrument, role, provision, confidence } of followUpsOf(provisions, (id) => followable.has(id), (id) => bodies.has(id))) {
    context.rows.link('FOLLOWS_UP', body, instrument, { scope: role, ...saidByText(provision, confidence) }, provision.file, `${role}~${provision.path}`)
  }
  for (const provision of provisions.filter(({ status }) => status !== 'DRAFTED')) {
    for (const act of provision.record.acts) {
      for (const filler of act.establishes) {
        const body = typeof filler === 'string' ? filler : 'to' in filler ? filler.to : undefined
        if (body === undefined) continue
        context.rows.link('ESTABLISHES', provision.instrument, body, { scope: provision.record.label, from: provision.status === 'ADOPTED' ? provision.date : null, ...saidByText(provision, act.confidence) }, provision.file, provision.path)
        assertSaid(context, { about: provision.instrument, predicate: 'ESTABLISHES', value: body, valueId: body, method: 'DERIVED' }, { sources: [provision.path], status: assertionStatus(provision.status), confidence: act.confidence }, provision.file)
      }
    }
  }
}

function saidByText({ path, status, date, version }: PlacedProvision, confidence: Confidence): Record<string, string | readonly string[] | null> {
  return { status: assertionStatus(status), confidence, evidenceIds: [path], basis: version, knownFrom: readPartialDate(date).latest }
}

/** What a text can prove at most; nothing that nobody approved reaches this point. */
function assertionStatus(status: TextStatus): AssertionStatus {
  return status === 'ADOPTED' ? 'ADOPTED' : 'APPROVED_IN_COMMITTEE'
}

/** The word that stands last in the list, which runs from the best to the weakest. */
function lowest<W extends string>(words: readonly W[], bestFirst: readonly W[]): W {
  return bestFirst.findLast((word) => words.includes(word)) as W
}
