import { deriveFromTexts } from '../compile/derived-links.js'
import { dated, daysOf, factProperties, knownFromSources, type CompileContext } from '../compile/context.js'
import { chairsOf } from '../derive/chairs.js'
import type { TenureRecord } from '../world.js'
import { compileDocument, placedProvisions } from '../compile/texts.js'
import { compileTenure } from '../compile/world.js'
import type { CorpusRecord, Filed } from '../corpus-record.js'
import { mergedTenures, tenuresOf } from '../derive/tenures.js'
import type { LinkRow, NodeRow, PropertyValue } from '../rows.js'
import { placesOfProposal, spanText } from './compile-joined.js'
import type { KnownFacts } from './known-facts.js'
import { versionOf, type ReadProvision, type Reading } from './reading.js'
import { documentOf } from './reading-context.js'

/** Writes a version of which no editor made a record: the instrument, the text with its acts and citations, and what follows from them. */
export function compileUncurated(context: CompileContext, reading: Reading, facts: KnownFacts): void {
  const { id: origin, instrument, document } = reading
  const { rows } = context
  rows.node('Instrument', instrument.id, {
    nameEn: instrument.names.en ?? instrument.id,
    nameEs: instrument.names.es,
    nameFr: instrument.names.fr,
    namePt: instrument.names.pt,
    kind: instrument.kind,
    aliases: [],
    symbols: instrument.symbols,
    knownParagraphs: [],
    textHeld: true,
    knownOnlyByCitation: false,
    ...dated('adopted', instrument.adopted),
  }, origin)
  const filed = { file: origin, name: origin, record: documentOf(reading) }
  const names = { en: instrument.names.en ?? instrument.id, ...(instrument.names.es === undefined ? {} : { es: instrument.names.es }) }
  compileDocument(context, filed, names)
  const proof = { sources: [openingOf(reading) ?? document.source], status: 'ADOPTED' as const, confidence: 'HIGH' as const }
  const fact = factProperties(context, proof, { basis: 'read in the text', ...(instrument.adopted === null ? {} : { from: instrument.adopted }) })
  if (instrument.adoptedAt !== null) rows.link('ADOPTED_AT', instrument.id, instrument.adoptedAt, fact, origin)
  if (instrument.adoptedBy !== null) rows.link('ADOPTED_BY', instrument.id, instrument.adoptedBy, fact, origin)

  const provisions = placedProvisions(filed)
  const tenures = mergedTenures(tenuresOf(provisions, () => instrument.adoptedAt ?? undefined), [])
  tenures.forEach((tenure) => compileTenure(context, tenure))
  compileChairs(context, tenures.map(({ record }) => record), origin)
  deriveFromTexts(context, kindsOf(reading, facts), provisions)
}

/** Writes the chairs that the text fills; their ends follow from what else is known of the office. */
function compileChairs(context: CompileContext, tenures: readonly TenureRecord[], origin: string): void {
  for (const { state, of, tenure, from } of chairsOf(tenures, [])) {
    context.rows.link('CHAIRS', state, of, {
      scope: tenure.kind,
      ...dated('from', from),
      basis: tenure.id,
      status: tenure.status,
      confidence: tenure.confidence,
      evidenceIds: tenure.sources,
      knownFrom: knownFromSources(context, tenure.sources, daysOf(from), null),
    }, origin, tenure.id)
  }
}

/** The rows of a version with what only a reading has: places in the text, words linked to nobody, and that a parser read them. */
export function withReading(rows: { readonly nodes: readonly NodeRow[]; readonly links: readonly LinkRow[] }, reading: Reading): { readonly nodes: NodeRow[]; readonly links: LinkRow[] } {
  const version = versionOf(reading)
  const additions = new Map(reading.document.provisions.flatMap((provision) => additionsOf(provision, `${version}/${provision.path}`)))
  const further = reading.document.provisions.flatMap((provision) =>
    Object.entries(provision.alsoProposedBy).flatMap(([key, states]) => states.map((state) => link('PROPOSED_BY', `${version}/${provision.path}/${key}`, state, reading.id))),
  )
  return {
    nodes: rows.nodes.map((node) => {
      const added = additions.get(node.id)
      const properties = node.properties['approvedOn'] === UNDATED ? withoutDay(node.properties) : node.properties
      return added === undefined && properties === node.properties ? node : { ...node, properties: { ...properties, ...added } }
    }),
    links: [
      ...rows.links.filter(({ type, to }) => type !== 'POINT_OF' || additions.has(to)).map((one) => {
        const added = additions.get(one.id)
        const isRead = one.from.startsWith(`${version}/`) && one.properties['evidenceIds'] !== undefined
        return added === undefined && !isRead ? one : { ...one, properties: { ...one.properties, ...(isRead ? { method: 'EXTRACTED' } : {}), ...added } }
      }),
      ...further,
    ],
  }
}

/** A mark that bears no day was given a word in its place, by which it could be told from others. */
const UNDATED = 'undated'

function withoutDay({ approvedOn: _, ...properties }: NodeRow['properties']): NodeRow['properties'] {
  return properties
}

function additionsOf(provision: ReadProvision, path: string): [string, Record<string, PropertyValue>][] {
  const acts = provision.acts.map(({ key, spans }): [string, Record<string, PropertyValue>] => {
    const unlinked = provision.unlinked.filter(({ act }) => act === key)
    return [
      `${path}/${key}`,
      {
        ...methodOf(provision, key),
        spans: spans.map((span) => spanText(span.language, span)),
        ...(unlinked.length === 0 ? {} : { unlinked: unlinked.map(({ role, asPrinted }) => `${role}: ${asPrinted}`) }),
        ...(unlinked.some(({ role }) => role === 'ADDRESSED_TO') ? { hasAddressee: true } : {}),
      },
    ]
  })
  const cites = provision.cites.map((cite, place): [string, Record<string, PropertyValue>] => {
    const same = provision.cites.slice(0, place).filter(({ kind, to }) => kind === cite.kind && to === cite.to).length
    return [[path, cite.kind, cite.to, ...(same === 0 ? [] : [String(same + 1)])].join('~'), { ...methodOf(provision, `${cite.kind}~${cite.to}`), spans: cite.spans.map((span) => spanText(span.language, span)) }]
  })
  const facts = new Set([...Object.keys(provision.roleSpans), ...Object.keys(provision.decided).filter((fact) => /^a\d+~/.test(fact))])
  const roles = [...facts].map((fact): [string, Record<string, PropertyValue>] => {
    const span = provision.roleSpans[fact]
    const spans = span === undefined ? {} : { spans: provision.wordings.map(({ language }) => spanText(language, span)) }
    return [`${path}/${fact}`, { ...methodOf(provision, fact), ...spans }]
  })
  const proposals = provision.proposals.flatMap(allOf).map((proposal): [string, Record<string, PropertyValue>] => [`${path}/${proposal.key}`, placesOfProposal(provision, proposal)])
  const wordings = provision.template === null ? [] : provision.wordings.map(({ language }): [string, Record<string, PropertyValue>] => [`${path}/wording-${language.toLowerCase()}`, { template: provision.template as string }])
  return [[path, { bracketed: provision.bracketed }], ...acts, ...cites, ...roles, ...proposals, ...wordings]
}

/** How a fact came to be: read by the parser, or typed by the editor who corrected it; an editor's word stands beside it. */
function methodOf({ decided }: ReadProvision, fact: string): Record<string, PropertyValue> {
  const decision = decided[fact]
  return { method: decision?.isCorrected === true ? 'CURATED' : 'EXTRACTED', ...(decision === undefined ? {} : { decision: decision.note }) }
}

function allOf(proposal: ReadProvision['proposals'][number]): ReadProvision['proposals'] {
  return [proposal, ...proposal.proposals.flatMap(allOf)]
}

function link(type: string, from: string, to: string, origin: string): LinkRow {
  const id = `${from}~${type}~${to}`
  return { id, type, from, to, properties: { id }, origins: [origin] }
}

/** The path of the opening, which says who met; null where a text has none. */
export function openingOf(reading: Reading): string | null {
  const opening = reading.document.provisions.find(({ section }) => section === 'OPENING')
  return opening === undefined ? null : `${versionOf(reading)}/${opening.path}`
}

/** Which of the things linked to are bodies and instruments, in the shape in which the rules ask for them. */
function kindsOf(reading: Reading, facts: KnownFacts): CorpusRecord {
  const cited = reading.cited.map(({ id, label, kind }) => ({ id, label, kind }))
  const known = [...[...facts].map(([id, { labels, kind }]) => ({ id, label: labels.includes('Instrument') ? 'Instrument' : labels.includes('Body') ? 'Body' : '', kind })), ...cited, { id: reading.instrument.id, label: 'Instrument', kind: reading.instrument.kind as string | null }]
  const filed = (label: string): Filed<never>[] => known.filter((one) => one.label === label).map((record) => ({ file: '', name: record.id, record: record as never }))
  return { bodies: filed('Body'), instruments: filed('Instrument'), treaties: [] } as unknown as CorpusRecord
}
