import { didYouMean } from '../domain/names/nearest-name.js'
import type { CorpusRecord, Filed } from './corpus-record.js'
import type { ActRecord, ProposalRecord } from './document.js'
import type { RecordFault } from './fault.js'
import type { GraphRows, LinkRow, NodeRow } from './rows.js'
import { versionPath } from './compile/texts.js'

/** Ids that the explorer's own addresses use, which no record may take. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  'about', 'api', 'assets', 'chairs', 'conflicts', 'deadlines', 'duties', 'es', 'examples', 'follow-up', 'graphql', 'health', 'help', 'ide',
  'instruments', 'lineage', 'livez', 'matrix', 'metrics', 'ratification', 'readyz', 'schema', 'search', 'sources', 'start', 'states', 'threads',
])

/** Which labels may stand at the ends of a link of each type; read from the stored schema. */
export type LinkEnds = ReadonlyMap<string, readonly { readonly from: ReadonlySet<string>; readonly to: ReadonlySet<string> }[]>

/** Faults that need the whole record to see: ids given twice or reserved, and what does not hold inside a document. */
export function identityFaults(corpus: CorpusRecord): RecordFault[] {
  return [...duplicateIds(corpus), ...corpus.documents.flatMap(documentFaults), ...claimFaults(corpus)]
}

/** Faults that only the compiled rows show: links that end at nothing, or at the wrong kind of thing. */
export function linkFaults({ nodes, links }: GraphRows, ends: LinkEnds): RecordFault[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return links.filter(({ type }) => type !== 'VALUE').flatMap((link) => [link.from, link.to].flatMap((end) => (byId.has(end) ? [] : [danglingFault(link, end, byId)]))).concat(
    links.flatMap((link) => wrongEnds(link, byId, ends)),
  )
}

function duplicateIds(corpus: CorpusRecord): RecordFault[] {
  const first = new Map<string, Filed<unknown>>()
  const idsOf = (filed: Filed<unknown>): string[] => {
    const record = filed.record as { readonly id?: string; readonly instrument?: string | { readonly id: string }; readonly version?: { readonly key: string }; readonly coverage?: readonly { readonly id: string }[] }
    if (record.version !== undefined && typeof record.instrument === 'string') return [`${record.instrument}/${record.version.key}`]
    if (typeof record.instrument === 'object') return [record.instrument.id, ...(record.coverage ?? []).map(({ id }) => id)]
    return record.id === undefined ? [] : [record.id]
  }
  return Object.values(corpus).flatMap((list: readonly Filed<unknown>[]) =>
    list.flatMap((filed) =>
      idsOf(filed).flatMap((id) => {
        const faults: RecordFault[] = []
        const earlier = first.get(id)
        if (earlier !== undefined) faults.push({ file: filed.file, record: id, field: 'id', problem: `the id is given twice; ${earlier.file} has it too. Merge the two records, or give one another id.` })
        else first.set(id, filed)
        if (RESERVED_IDS.has(id)) faults.push({ file: filed.file, record: id, field: 'id', problem: 'the explorer uses this word for its own addresses; choose another id.' })
        return faults
      }),
    ),
  )
}

function documentFaults({ file, record: document }: Filed<CorpusRecord['documents'][number]['record']>): RecordFault[] {
  return document.provisions.flatMap((provision, place) => {
    const name = `${versionPath(document)}, unit ${place + 1}${provision.label === null ? '' : ` (${provision.label})`}`
    const fault = (field: string, problem: string): RecordFault => ({ file, record: name, field, problem })
    const slots = slotFaults(provision.summary ?? '', provision.proposals, (problem) => fault('summary', problem))
    const wholly = provision.summary === null && provision.proposals.length === 0 ? [fault('summary', 'only a unit that stands wholly in brackets has no summary.')] : []
    return [...wholly, ...slots, ...actFaults(provision.acts, fault), ...provision.proposals.flatMap((proposal) => proposalFaults(proposal, fault))]
  })
}

function actFaults(acts: readonly ActRecord[], fault: (field: string, problem: string) => RecordFault): RecordFault[] {
  const keys = acts.map(({ key }) => key)
  return acts.flatMap((act) => [
    ...(keys.indexOf(act.key) === acts.indexOf(act) ? [] : [fault(`acts.${act.key}`, 'the key is given twice in this paragraph.')]),
    ...(act.insideAct === undefined || keys.includes(act.insideAct) ? [] : [fault(`acts.${act.key}.insideAct`, `no act of this paragraph has the key “${act.insideAct}”.`)]),
    ...(act.elects.length > 0 && act.electsFor.length === 0 ? [fault(`acts.${act.key}.electsFor`, 'someone is elected, and the office is not said.')] : []),
  ])
}

function proposalFaults(proposal: ProposalRecord, fault: (field: string, problem: string) => RecordFault): RecordFault[] {
  return [
    ...slotFaults(proposal.template, proposal.proposals, (problem) => fault(`proposals.${proposal.key}.template`, problem), false),
    ...actFaults(proposal.acts, fault),
    ...proposal.proposals.flatMap((inner) => proposalFaults(inner, fault)),
  ]
}

/** A slot without its proposal, or an insertion without its slot, would render wrongly. */
function slotFaults(text: string, proposals: readonly ProposalRecord[], fault: (problem: string) => RecordFault, isSummary = true): RecordFault[] {
  const slots = [...text.matchAll(/\{(p\d+)\}/g)].map((match) => match[1] as string)
  const keys = proposals.map(({ key }) => key)
  const unfilled = slots.filter((slot) => !keys.includes(slot)).map((slot) => fault(`the slot {${slot}} has no proposal.`))
  const unplaced = proposals.filter(({ key, kind }) => kind === 'INSERT' && !slots.includes(key) && !(isSummary && text === '')).map(({ key }) => fault(`the insertion ${key} has no slot; write {${key}} where it would stand.`))
  return [...unfilled, ...unplaced]
}

function claimFaults(corpus: CorpusRecord): RecordFault[] {
  const lists: readonly (readonly Filed<unknown>[])[] = [corpus.states, corpus.bodies, corpus.meetings, corpus.instruments, corpus.tenures, corpus.memberships, corpus.hostingOffers]
  return lists.flatMap((list) =>
    list.flatMap(({ file, name, record }) => {
      const { claims = [], ...fields } = record as { readonly claims?: readonly { readonly field: string; readonly value: unknown; readonly sources: readonly string[]; readonly confidence: string }[] }
      return claims.flatMap(({ field, sources, confidence }, place) => [
        ...(field in fields || KNOWN_CLAIM_FIELDS.has(field) ? [] : [{ file, record: name, field: `claims.${place}.field`, problem: `the record has no field “${field}”.${didYouMean(field, [...Object.keys(fields), ...KNOWN_CLAIM_FIELDS])}` }]),
        ...(sources.length === 0 && confidence !== 'UNVERIFIED' ? [{ file, record: name, field: `claims.${place}.confidence`, problem: 'a claim without a source is UNVERIFIED.' }] : []),
      ])
    }),
  )
}

/** Fields that a claim may speak of though the record leaves them empty. */
const KNOWN_CLAIM_FIELDS: ReadonlySet<string> = new Set([
  'held', 'plannedFor', 'adopted', 'founded', 'dissolved', 'from', 'to', 'state', 'persons', 'city', 'country', 'host', 'venue', 'ordinal', 'name', 'symbols', 'kind',
  'members', 'office', 'title', 'createdBy', 'convenedBy', 'partOf', 'session', 'adoptedAt', 'adoptedBy', 'outcome', 'theme', 'periodicity', 'iso2', 'iso3', 'standing',
  'offeredOn', 'attendance', 'of', 'aliases', 'secretariat', 'governs', 'functions', 'note', 'heldUnder',
])

function danglingFault(link: LinkRow, end: string, byId: ReadonlyMap<string, NodeRow>): RecordFault {
  const record = end === link.from ? link.to : link.from
  const about = byId.get(record)?.properties['aboutId']
  return { file: link.origins[0] as string, record: String(about ?? record), field: link.type, problem: `nothing has the id “${end}”.${didYouMean(end, byId.keys())}` }
}

function wrongEnds(link: LinkRow, byId: ReadonlyMap<string, NodeRow>, ends: LinkEnds): RecordFault[] {
  const allowed = ends.get(link.type)
  const from = byId.get(link.from)
  const to = byId.get(link.to)
  if (allowed === undefined || from === undefined || to === undefined) return []
  const fits = allowed.some((pair) => from.labels.some((label) => pair.from.has(label)) && to.labels.some((label) => pair.to.has(label)))
  if (fits) return []
  const wanted = [...new Set(allowed.flatMap((pair) => (from.labels.some((label) => pair.from.has(label)) ? [...pair.to] : [])))]
  const problem = wanted.length === 0 ? `a ${from.labels[0] ?? 'node'} cannot bear this link.` : `“${link.to}” is a ${to.labels[0] ?? 'node'}; this link ends at a ${wanted.join(', ')}.`
  return [{ file: link.origins[0] as string, record: link.from, field: link.type, problem }]
}
