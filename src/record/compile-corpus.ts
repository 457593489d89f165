import { readPartialDate } from '../domain/time/partial-date.js'
import type { TextStatus } from '../domain/vocabulary.js'
import { dated, knownFromSources, type CompileContext, type SourceDates } from './compile/context.js'
import { compileFinding, compileThread } from './compile/editors.js'
import { compileDocument, placedProvisions, versionPath, type PlacedProvision } from './compile/texts.js'
import { compileActionClaim, compileTreaty, compileTreatyAction } from './compile/treaties.js'
import {
  compileBody, compileCollective, compileHostingOffer, compileInstrument, compileMeeting, compileMembership,
  compilePerson, compileReportedLink, compileSource, compileState, compileTenure,
} from './compile/world.js'
import type { CorpusRecord } from './corpus-record.js'
import { chairsOf } from './derive/chairs.js'
import { drawsOn } from './derive/draws-on.js'
import { followUpsOf } from './derive/follow-ups.js'
import { mergedTenures, tenuresOf } from './derive/tenures.js'
import { gatherRows, type GraphRows } from './rows.js'

/** Turns a checked record into the rows of the graph, derived links included; the same record gives the same rows. */
export function compileCorpus(corpus: CorpusRecord): GraphRows {
  const provisions = corpus.documents.flatMap(placedProvisions)
  const context: CompileContext = { rows: gatherRows(), datesOf: datesOf(corpus, provisions) }
  const instruments = [...corpus.instruments.map(({ record }) => record), ...corpus.treaties.map(({ record }) => record.instrument)]
  const nameOf = new Map(instruments.map(({ id, name }) => [id, name]))
  const held = new Set(corpus.documents.map(({ record }) => record.instrument))

  corpus.sources.forEach((filed) => compileSource(context, filed))
  corpus.states.forEach((filed) => compileState(context, filed))
  corpus.persons.forEach((filed) => compilePerson(context, filed))
  corpus.bodies.forEach((filed) => compileBody(context, filed))
  corpus.meetings.forEach((filed) => compileMeeting(context, filed))
  corpus.instruments.forEach((filed) => compileInstrument(context, filed, held.has(filed.record.id)))
  corpus.treaties.forEach((filed) => compileTreaty(context, filed))
  corpus.treatyActions.forEach((filed) => compileTreatyAction(context, filed))
  corpus.actionClaims.forEach((filed, place) => compileActionClaim(context, filed, place))
  corpus.memberships.forEach((filed) => compileMembership(context, filed))
  corpus.hostingOffers.forEach((filed) => compileHostingOffer(context, filed))
  corpus.collectives.forEach((filed) => compileCollective(context, filed))
  corpus.documents.forEach((filed) => compileDocument(context, filed, nameOf.get(filed.record.instrument) ?? { en: filed.record.instrument }))
  corpus.reportedLinks.forEach((filed) => compileReportedLink(context, filed))
  corpus.threads.forEach((filed) => compileThread(context, filed))
  corpus.findings.forEach((filed) => compileFinding(context, filed))

  deriveChairs(context, corpus, provisions)
  deriveFromTexts(context, corpus, provisions, new Set(nameOf.keys()))
  deriveLineage(context, corpus)
  return context.rows.rows()
}

/** Every tenure of the record: those that texts open, with what other records add, and the others. */
export function tenuresOfCorpus(corpus: CorpusRecord, provisions: readonly PlacedProvision[]): ReturnType<typeof mergedTenures> {
  const meetings = new Map(corpus.instruments.map(({ record }) => [record.id, record.adoptedAt?.to]))
  return mergedTenures(tenuresOf(provisions, (instrument) => meetings.get(instrument)), corpus.tenures)
}

function datesOf(corpus: CorpusRecord, provisions: readonly PlacedProvision[]): ReadonlyMap<string, SourceDates> {
  const sources = new Map(corpus.sources.map(({ record }) => [record.id, record]))
  const readOn = new Map(corpus.documents.map(({ record }) => [versionPath(record), sources.get(record.source)?.readOn]))
  return new Map<string, SourceDates>([
    ...corpus.sources.map(({ record }): [string, SourceDates] => [record.id, { published: record.published ?? null, readOn: record.readOn, isText: record.version !== undefined }]),
    ...provisions.map(({ path, version, date }): [string, SourceDates] => [path, { published: date, readOn: readOn.get(version) ?? date, isText: true }]),
  ])
}

function deriveChairs(context: CompileContext, corpus: CorpusRecord, provisions: readonly PlacedProvision[]): void {
  const tenures = tenuresOfCorpus(corpus, provisions)
  tenures.forEach((filed) => compileTenure(context, filed))
  const held = new Map(corpus.meetings.map(({ record }) => [record.id, record.held]))
  const fileOf = new Map(tenures.map(({ record, file }) => [record.id, file]))
  for (const { state, of, tenure, from, to, toBasis } of chairsOf(tenures.map(({ record }) => record), (meeting) => held.get(meeting))) {
    context.rows.link('CHAIRS', state, of, {
      scope: tenure.kind,
      ...dated('from', from),
      ...dated('to', to),
      toBasis,
      basis: tenure.id,
      status: tenure.status,
      confidence: tenure.confidence,
      evidenceIds: tenure.sources,
      knownFrom: knownFromSources(context, tenure.sources, readPartialDate(from).latest, null),
    }, fileOf.get(tenure.id) as string, tenure.id)
  }
}

function deriveFromTexts(context: CompileContext, corpus: CorpusRecord, provisions: readonly PlacedProvision[], instruments: ReadonlySet<string>): void {
  const bodies = new Set(corpus.bodies.map(({ record }) => record.id))
  for (const { body, instrument, role, provision, confidence } of followUpsOf(provisions, (id) => instruments.has(id), (id) => bodies.has(id))) {
    context.rows.link('FOLLOWS_UP', body, instrument, { scope: role, ...saidByText(provision, confidence) }, provision.file, `${role}~${provision.path}`)
  }
  for (const provision of provisions.filter(({ status }) => status !== 'DRAFTED')) {
    for (const act of provision.record.acts) {
      for (const filler of act.establishes) {
        const body = typeof filler === 'string' ? filler : 'to' in filler ? filler.to : undefined
        if (body === undefined) continue
        context.rows.link('ESTABLISHES', provision.instrument, body, { scope: provision.record.label, from: provision.status === 'ADOPTED' ? provision.date : null, ...saidByText(provision, act.confidence) }, provision.file, provision.path)
      }
    }
  }
}

function saidByText({ path, status, date, version }: PlacedProvision, confidence: string): Record<string, string | readonly string[] | null> {
  return { status: assertionStatus(status), confidence, evidenceIds: [path], basis: version, knownFrom: readPartialDate(date).latest }
}

function assertionStatus(status: TextStatus): string {
  return status === 'ADOPTED' ? 'ADOPTED' : 'APPROVED_IN_COMMITTEE'
}

function deriveLineage(context: CompileContext, corpus: CorpusRecord): void {
  const dates = new Map(corpus.documents.map(({ record }) => [versionPath(record), readPartialDate(record.version.date).latest]))
  for (const { from, to, origins, kinds, via, sources, status, confidence, knownFrom } of drawsOn(context.rows.rows(), (version) => dates.get(version) ?? null)) {
    for (const origin of origins) {
      context.rows.link('DRAWS_ON', from, to, { kinds, via, evidenceIds: [...new Set([...via, ...sources])], status, confidence, knownFrom, basis: 'citations', scope: kinds.join(', ') }, origin)
    }
  }
}
