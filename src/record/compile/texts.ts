import { isReport } from '../../domain/duties/task.js'
import { provisionKeys } from '../../domain/provision-path.js'
import type { Section, TextStatus } from '../../domain/vocabulary.js'
import type { Filed } from '../corpus-record.js'
import type { ActRecord, CitationRecord, DocumentRecord, ProposalRecord, ProvisionRecord } from '../document.js'
import type { Names } from '../common.js'
import { dated, type CompileContext } from './context.js'
import { fillersOf } from './fillers.js'

/** A provision with its path, as the rules that derive facts from texts want it. */
export interface PlacedProvision {
  readonly path: string
  readonly instrument: string
  readonly version: string
  readonly status: TextStatus
  readonly date: string
  readonly file: string
  readonly record: ProvisionRecord
}

/** The path of a version: `quito-2019/adopted`. */
export function versionPath(document: DocumentRecord): string {
  return `${document.instrument}/${document.version.key}`
}

/** The provisions of a document with their paths and status, in printed order. */
export function placedProvisions({ file, record }: Filed<DocumentRecord>): PlacedProvision[] {
  const version = versionPath(record)
  const keys = provisionKeys(record.provisions)
  return record.provisions.map((provision, place) => ({
    path: `${version}/${keys[place] as string}`,
    instrument: record.instrument,
    version,
    status: record.version.stage === 'ADOPTED' ? 'ADOPTED' : provision.marks.length > 0 ? 'APPROVED_IN_COMMITTEE' : 'DRAFTED',
    date: record.version.date,
    file,
    record: provision,
  }))
}

/** Writes the rows of a document: its version, provisions, acts, citations, marks and proposals. */
export function compileDocument(context: CompileContext, filed: Filed<DocumentRecord>, instrumentName: Names): void {
  const { rows } = context
  const { file, record: document } = filed
  const version = versionPath(document)
  rows.node('Version', version, {
    stage: document.version.stage,
    date: document.version.date,
    ...dated('date', document.version.date),
    symbol: document.version.symbol,
    title: document.version.title,
    note: document.version.note,
    provisionCount: document.provisions.length,
    apparatus: document.version.apparatus.map(({ what, asPrinted }) => (asPrinted === undefined ? what : `${what}: ${asPrinted}`)),
  }, file)
  rows.link('HAS_VERSION', document.instrument, version, {}, file)
  rows.link('READ_IN', version, document.source, {}, file)
  const isDraft = document.version.stage === 'DRAFT'
  placedProvisions(filed).forEach((provision, place) => {
    compileProvision(context, provision, place + 1, provisionNames(provision, instrumentName, isDraft))
    rows.link('CONTAINS', version, provision.path, { order: place + 1 }, file)
  })
}

function compileProvision(context: CompileContext, provision: PlacedProvision, order: number, names: { en: string; es: string }): void {
  const { rows } = context
  const { path, version, status, file, record } = provision
  const bracketed = record.proposals.length > 0 && record.summary === null
  rows.node('Provision', path, {
    nameEn: names.en,
    nameEs: names.es,
    section: record.section,
    order,
    label: record.label,
    status,
    summary: record.summary,
    bracketed,
    line: record.line,
    anomalies: record.anomalies.map(({ asPrinted, note }) => `“${asPrinted}”: ${note}`),
    anomalyKinds: record.anomalies.map(({ kind }) => kind),
    places: record.places.map(({ name }) => name),
    instrumentId: provision.instrument,
    versionId: version,
  }, file)
  if (record.parent !== undefined) rows.link('POINT_OF', path, `${version}/${record.parent}`, {}, file)
  for (const mark of record.marks) {
    const id = `${path}/mark-${mark.by}-${mark.on}`
    rows.node('AgreementMark', id, { asPrinted: mark.asPrinted, approvedOn: mark.on }, file)
    rows.link('MARKED_BY', path, id, {}, file)
    rows.link('APPROVED_BY', id, mark.by, {}, file)
  }
  for (const { language, text } of record.wordings) {
    const id = `${path}/wording-${language.toLowerCase()}`
    rows.node('Wording', id, { language, text }, file)
    rows.link('WORDED_AS', path, id, {}, file)
  }
  compileCitations(context, path, path, record.cites, status, file)
  for (const act of record.acts) compileAct(context, provision, act, record.acts)
  for (const proposal of record.proposals) compileProposal(context, provision, proposal, null)
  if (record.announcesFootnote !== undefined) {
    const { by, anchor, candidateAnchor, note } = record.announcesFootnote
    const id = `${path}/footnote`
    rows.node('PendingFootnote', id, { anchor, candidateAnchor: candidateAnchor === undefined ? null : `${version}/${candidateAnchor}`, note }, file)
    rows.link('ANNOUNCES', path, id, {}, file)
    rows.link('ANNOUNCED_BY', id, by, {}, file)
    rows.link('HAS_PENDING_FOOTNOTE', version, id, {}, file)
  }
}

/** Citations start from `from`; the paragraph that proves them is `proof`. */
function compileCitations(context: CompileContext, from: string, proof: string, cites: readonly CitationRecord[], status: TextStatus, file: string): void {
  for (const [place, cite] of cites.entries()) {
    const same = cites.slice(0, place).filter(({ kind, to }) => kind === cite.kind && to === cite.to).length
    context.rows.link(cite.kind, from, cite.to, {
      verb: cite.verb,
      pinpoint: cite.pinpoint,
      role: cite.role,
      asPrinted: cite.asPrinted ?? cite.symbolAsPrinted,
      symbolAsPrinted: cite.symbolAsPrinted,
      status,
      confidence: cite.confidence,
      evidenceIds: [proof],
    }, file, same === 0 ? undefined : String(same + 1))
  }
}

function actProperties(act: ActRecord): Record<string, string | boolean | readonly string[] | null | undefined> {
  return {
    verb: act.verb,
    lemma: act.lemma,
    frame: act.frame,
    class: act.class,
    leads: act.leads,
    hedges: act.hedges,
    summary: act.summary,
    deliverable: act.deliverable,
    aim: act.aim,
    dueAsPrinted: act.due?.asPrinted,
    ...dated('due', act.due?.date),
    dueRule: act.due?.rule,
    cadence: act.cadence,
    observedOn: act.observance?.on,
    observedAs: act.observance?.name,
  }
}

function compileAct(context: CompileContext, { path, status, file }: PlacedProvision, act: ActRecord, siblings: readonly ActRecord[]): void {
  const id = `${path}/${act.key}`
  context.rows.node(act.isMandate ? ['Act', 'Mandate'] : ['Act'], id, {
    ...actProperties(act),
    isMandate: act.isMandate,
    status,
    confidence: act.confidence,
    hasAddressee: act.addressedTo.length > 0,
    lacksRecipient: act.isMandate && isReport({ deliverable: act.deliverable ?? null }) && act.deliveredTo.length === 0,
    order: siblings.indexOf(act) + 1,
    provisionId: path,
  }, file)
  context.rows.link('PERFORMS', path, id, {}, file)
  if (act.insideAct !== undefined) context.rows.link('INSIDE', id, `${path}/${act.insideAct}`, {}, file)
  linkRoles(context, id, path, act, { status }, file)
}

function linkRoles(context: CompileContext, actId: string, proof: string, act: ActRecord, more: { readonly status?: TextStatus }, file: string): void {
  for (const { kind, to, asPrinted, scope, placeholder } of fillersOf(act, actId)) {
    if (placeholder !== undefined) context.rows.node('Placeholder', to, { nameEn: placeholder.asPrinted, asPrinted: placeholder.asPrinted, standsFor: placeholder.standsFor }, file)
    context.rows.link(kind, actId, to, { asPrinted, scope, ...more, confidence: act.confidence, evidenceIds: [proof] }, file)
  }
}

function compileProposal(context: CompileContext, provision: PlacedProvision, proposal: ProposalRecord, outer: string | null): void {
  const { rows } = context
  const { path, version, file } = provision
  const id = `${path}/${proposal.key}`
  rows.node('Proposal', id, {
    kind: proposal.kind,
    byAsPrinted: proposal.byAsPrinted,
    wellFormed: proposal.wellFormed,
    repair: proposal.repair,
    template: proposal.template,
    words: proposal.words,
    provisionId: path,
  }, file)
  rows.link('HAS_PROPOSAL', path, id, {}, file)
  rows.link('PROPOSED_BY', id, proposal.by, {}, file)
  if (outer !== null) rows.link('NESTED_IN', id, outer, {}, file)
  if (proposal.alternativeTo !== undefined) rows.link('ALTERNATIVE_TO', id, `${version}/${proposal.alternativeTo}/p1`, {}, file)
  for (const cite of proposal.cites) {
    rows.link('WOULD_CITE', id, cite.to, { kind: cite.kind, verb: cite.verb, pinpoint: cite.pinpoint, role: cite.role, asPrinted: cite.asPrinted, evidenceIds: [path] }, file, cite.kind)
  }
  for (const act of proposal.acts) {
    const actId = `${id}/${act.key}`
    rows.node('ProposedAct', actId, { ...actProperties(act), wouldBeMandate: act.isMandate, provisionId: path }, file)
    rows.link('PERFORMS', id, actId, {}, file)
    for (const { kind, to, asPrinted, scope, placeholder } of fillersOf(act, actId)) {
      if (placeholder !== undefined) rows.node('Placeholder', to, { nameEn: placeholder.asPrinted, asPrinted: placeholder.asPrinted, standsFor: placeholder.standsFor }, file)
      rows.link('WOULD_INVOLVE', actId, to, { kind, asPrinted, scope, evidenceIds: [path] }, file, kind)
    }
  }
  for (const inner of proposal.proposals) compileProposal(context, provision, inner, id)
}

const SECTION_WORDS: Readonly<Record<Section, { readonly en: string; readonly es: string }>> = {
  OPENING: { en: 'opening', es: 'introducción' },
  PREAMBLE: { en: 'preambular paragraph', es: 'párrafo preambular' },
  ENACTING: { en: 'enacting formula', es: 'fórmula dispositiva' },
  OPERATIVE: { en: 'operative paragraph', es: 'párrafo dispositivo' },
  FOLLOW_UP: { en: 'follow-up paragraph', es: 'párrafo de seguimiento' },
  ANNEX: { en: 'annex paragraph', es: 'párrafo del anexo' },
  FOOTNOTE: { en: 'note', es: 'nota' },
}

/** “Operative paragraph 7, Quito Recommendations …”; a draft says that it is one, an unnumbered paragraph is counted. */
function provisionNames({ path, record }: PlacedProvision, instrument: Names, isDraft: boolean): { en: string; es: string } {
  const label = record.label?.replace(/[().]/g, ' ').replace(/\s+/g, ' ').trim()
  const number = label || (/\/n(\d+)$/.exec(path)?.[1] ?? '')
  const name = (language: 'en' | 'es'): string => {
    const words = SECTION_WORDS[record.section][language]
    const draft = isDraft ? { en: 'draft of the ', es: 'proyecto: ' }[language] : ''
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}${number && ` ${number}`}, ${draft}${instrument[language] ?? instrument.en}`
  }
  return { en: name('en'), es: name('es') }
}
