import { didYouMean } from '../domain/names/nearest-name.js'
import type { CorpusRecord } from './corpus-record.js'
import { faultSentence, type RecordFault } from './fault.js'
import { placesOf } from './locate.js'
import type { GraphRows, LinkRow, NodeRow } from './rows.js'

/** Which labels may stand at the ends of a link of each type; read from the stored schema. */
export type LinkEnds = ReadonlyMap<string, readonly { readonly from: ReadonlySet<string>; readonly to: ReadonlySet<string> }[]>

/**
 * Faults that only the compiled rows show: links that end at nothing, or at the wrong kind of thing, told once for each
 * field that holds the id. What a refused record would have defined (`isExcused`) is not missed: that record's own
 * fault is told.
 */
export function linkFaults({ nodes, links }: GraphRows, ends: LinkEnds, corpus: CorpusRecord, isExcused: (id: string) => boolean = () => false): RecordFault[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const faults = links.flatMap((link) => {
    const missing = CHECKED_INSIDE.has(link.type) ? [] : [link.from, link.to].filter((end) => !byId.has(end))
    if (missing.length === 0) return wrongEnds(link, byId, ends, corpus)
    return missing.filter((end) => !isExcused(end)).flatMap((end) => danglingFaults(link, end, byId, corpus))
  })
  return [...new Map(faults.map((fault) => [faultSentence(fault), fault])).values()]
}

/** Links inside one document, whose ends are looked for there (check-documents.ts). */
const CHECKED_INSIDE: ReadonlySet<string> = new Set(['INSIDE', 'ALTERNATIVE_TO', 'POINT_OF'])

function danglingFaults(link: LinkRow, end: string, byId: ReadonlyMap<string, NodeRow>, corpus: CorpusRecord): RecordFault[] {
  const problem = `nothing has the id “${end}”.${didYouMean(end, namesOf(byId))}`
  const places = placesOf(corpus, link.origins, end)
  if (places.length > 0) return places.map((place) => ({ ...place, problem }))
  const other = end === link.from ? link.to : link.from
  return [{ file: link.origins[0] as string, record: String(byId.get(other)?.properties['aboutId'] ?? other), field: link.type, problem }]
}

function wrongEnds(link: LinkRow, byId: ReadonlyMap<string, NodeRow>, ends: LinkEnds, corpus: CorpusRecord): RecordFault[] {
  const allowed = ends.get(link.type)
  const from = byId.get(link.from)
  const to = byId.get(link.to)
  if (allowed === undefined || from === undefined || to === undefined) return []
  const fits = allowed.some((pair) => from.labels.some((label) => pair.from.has(label)) && to.labels.some((label) => pair.to.has(label)))
  if (fits) return []
  const bears = allowed.some((pair) => from.labels.some((label) => pair.from.has(label)))
  const wanted = [...new Set(allowed.flatMap((pair) => (bears ? (from.labels.some((label) => pair.from.has(label)) ? [...pair.to] : []) : [...pair.from])))]
  const wrong = bears ? to : from
  const problem = `“${wrong.id}” is ${aThing(wrong)}; this field wants ${orList(wanted.map((label) => aThing({ labels: [label] })))}.`
  const places = placesOf(corpus, link.origins, wrong.id).filter(({ record }) => [link.from, link.to].includes(record) || record.includes(`, unit ${unitOf(from, byId) ?? ''} (`))
  const named = places.filter(({ field }) => field.split('.').includes(fieldOf(link.type)))
  if (named.length > 0) return named.map((place) => ({ ...place, problem }))
  return [{ file: link.origins[0] as string, record: wrong === to ? link.from : link.to, field: link.type, problem }]
}

/** The place, from 1, of the unit of a document that bears a link; of anything else none. */
function unitOf(node: NodeRow, byId: ReadonlyMap<string, NodeRow>): number | null {
  const provision = node.labels.includes('Provision') ? node : byId.get(String(node.properties['provisionId']))
  return provision === undefined ? null : Number(provision.properties['order'])
}

/** The field of a record that becomes a link of this type. */
function fieldOf(type: string): string {
  return FIELDS[type] ?? type.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

const FIELDS: Readonly<Record<string, string>> = {
  MEETING_OF: 'of', HELD_IN: 'country', PLANNED_IN: 'country', HOSTED: 'host', SERVED_BY: 'secretariat', GOVERNED_BY: 'governs',
  TENURE_OF: 'of', HELD_BY: 'state', HELD_BY_PERSON: 'persons', MEMBERSHIP_OF: 'member', MEMBERSHIP_IN: 'in', MEMBER_OF: 'in',
  OFFERED_BY: 'by', OFFER_FOR: 'toHost', RULED_BY: 'of', APPROVED_BY: 'marks', PROPOSED_BY: 'by', ANNOUNCED_BY: 'announcesFootnote',
  SAID_IN: 'sources', COVERS: 'printed', COVERED_IN: 'source', READ_IN: 'source', STEP: 'steps', REQUIRES_PARTY_TO: 'parent',
  REAFFIRMS: 'cites', RECALLS: 'cites', RECOGNIZES: 'cites', UNDERSCORES: 'cites', TAKES_NOTE_OF: 'cites', BASED_ON: 'cites', ADOPTS: 'cites', CITES: 'cites',
}

/** The ids that a person writes; those of assertions are made. */
function namesOf(byId: ReadonlyMap<string, NodeRow>): string[] {
  return [...byId.keys()].filter((id) => !id.includes('~'))
}

function aThing({ labels }: Pick<NodeRow, 'labels'>): string {
  const label = labels[0] ?? 'node'
  return `${/^[AEIOU]/.test(label) ? 'an' : 'a'} ${label}`
}

function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}
