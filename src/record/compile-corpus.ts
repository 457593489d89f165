import { type CompileContext, type SourceDates } from './compile/context.js'
import { deriveChairs, deriveFromTexts } from './compile/derived-links.js'
import { compileFinding, compileThread } from './compile/editors.js'
import { compileKnownDays } from './compile/known-days.js'
import { deriveLineage } from './compile/lineage-links.js'
import { withSearchWords } from './compile/search-words.js'
import { compileDocument, placedProvisions, versionPath, type PlacedProvision } from './compile/texts.js'
import { compileActionClaim, compileTreaty, compileTreatyAction } from './compile/treaties.js'
import {
  compileBody, compileCollective, compileHostingOffer, compileInstrument, compileMeeting, compileMembership,
  compilePerson, compileReportedLink, compileSource, compileState,
} from './compile/world.js'
import type { CorpusRecord } from './corpus-record.js'
import { gatherRows, type GraphRows } from './rows.js'

/** Turns a checked record into the rows of the graph, derived links included; the same record gives the same rows. */
export function compileCorpus(corpus: CorpusRecord): GraphRows {
  const provisions = corpus.documents.flatMap(placedProvisions)
  const context: CompileContext = { rows: gatherRows(), datesOf: datesOf(corpus, provisions) }
  const instruments = [...corpus.instruments.map(({ record }) => record), ...corpus.treaties.map(({ record }) => record.instrument)]
  const nameOf = new Map(instruments.map(({ id, name }) => [id, name]))
  const adopted = new Map(instruments.map((record) => [record.id, record.adopted]))
  const held = new Set(corpus.documents.map(({ record }) => record.instrument))

  corpus.sources.forEach((filed) => compileSource(context, filed))
  corpus.states.forEach((filed) => compileState(context, filed))
  corpus.persons.forEach((filed) => compilePerson(context, filed))
  corpus.bodies.forEach((filed) => compileBody(context, filed))
  corpus.meetings.forEach((filed) => compileMeeting(context, filed))
  corpus.instruments.forEach((filed) => compileInstrument(context, filed, held.has(filed.record.id)))
  corpus.treaties.forEach((filed) => compileTreaty(context, filed, held.has(filed.record.instrument.id)))
  corpus.treatyActions.forEach((filed) => compileTreatyAction(context, filed))
  corpus.actionClaims.forEach((filed) => compileActionClaim(context, filed))
  corpus.memberships.forEach((filed) => compileMembership(context, filed))
  corpus.hostingOffers.forEach((filed) => compileHostingOffer(context, filed))
  corpus.collectives.forEach((filed) => compileCollective(context, filed))
  corpus.documents.forEach((filed) => compileDocument(context, filed, nameOf.get(filed.record.instrument) ?? { en: filed.record.instrument }))
  corpus.reportedLinks.forEach((filed) => compileReportedLink(context, filed, adopted.get(filed.record.from)))
  corpus.threads.forEach((filed) => compileThread(context, filed))
  corpus.findings.forEach((filed) => compileFinding(context, filed))

  deriveChairs(context, corpus, provisions)
  deriveFromTexts(context, corpus, provisions)
  compileKnownDays(context, corpus)
  deriveLineage(context.rows)
  return withSearchWords(context.rows.rows())
}

function datesOf(corpus: CorpusRecord, provisions: readonly PlacedProvision[]): ReadonlyMap<string, SourceDates> {
  const sources = new Map(corpus.sources.map(({ record }) => [record.id, record]))
  const stages = new Map(corpus.documents.map(({ record }) => [versionPath(record), record.version.stage]))
  const readOn = new Map(corpus.documents.map(({ record }) => [versionPath(record), sources.get(record.source)?.readOn]))
  return new Map<string, SourceDates>([
    ...corpus.sources.map(({ record: { id, published, readOn, version } }): [string, SourceDates] => {
      const isAdopted = version !== undefined && stages.get(version) === 'ADOPTED'
      return [id, { published: published ?? null, readOn, isText: version !== undefined, proves: isAdopted ? 'ADOPTED' : null }]
    }),
    ...provisions.map(({ path, version, date, status }): [string, SourceDates] => [
      path,
      { published: date, readOn: readOn.get(version) ?? date, isText: true, proves: status === 'DRAFTED' ? null : status },
    ]),
  ])
}
