import { withSearchWords } from '../compile/search-words.js'
import type { GraphRows, LinkRow, NodeRow } from '../rows.js'
import type { CuratedVersion } from './curated-version.js'
import { assertMetadata, citedRows, compileDocumentSource } from './compile-common.js'
import { compileJoined, joinWithCurated, locatedLinks, type Joined } from './compile-joined.js'
import { compileUncurated, openingOf, withReading } from './compile-uncurated.js'
import type { KnownFacts } from './known-facts.js'
import { matchUnits, type MatchedUnit } from './match-units.js'
import { versionOf, type ReadProvision, type Reading } from './reading.js'
import { readingContext, type DatedReading } from './reading-context.js'

/** What all documents of one version make of the graph. */
export interface CompiledVersion {
  readonly rows: GraphRows
  /** How the first document stands to the record, where the record has the version. */
  readonly joined: Joined | null
  /** Units of further documents that are no unit of the first, by document. */
  readonly unmatched: ReadonlyMap<string, readonly string[]>
}

/**
 * The rows that the documents of one version say. The first is read for what it does and cites; a document in another
 * language adds its words to the same provisions, and no second act. Where the record has the version, its provisions
 * and acts stay, and the documents add words and second assertions.
 */
export function compileVersion(readings: readonly DatedReading[], curated: CuratedVersion | null, facts: KnownFacts): CompiledVersion {
  const [primary, ...others] = readings
  if (primary === undefined) return { rows: { nodes: [], links: [] }, joined: null, unmatched: new Map() }
  const context = readingContext(readings, curated)
  const joined = curated === null ? null : joinWithCurated(primary.reading, curated)
  const version = versionOf(primary.reading)
  const provisionOf = (path: string): string | undefined => (joined === null ? `${version}/${path}` : joined.matched.get(path))

  readings.forEach((one) => compileDocumentSource(context, one))
  if (curated === null) compileUncurated(context, primary.reading, facts)
  else compileJoined(context, primary.reading, curated, joined as Joined)
  assertMetadata(context, primary, facts, openingId(primary.reading, provisionOf))

  const unmatched = new Map(others.map(({ reading }) => [reading.id, [] as string[]]))
  const words = [
    ...(joined === null ? [] : wordingsOf(primary.reading, provisionOf)),
    ...others.flatMap(({ reading }) => {
      const matches = new Map(matchUnits(reading.document.provisions.map(wordedUnit), primary.reading.document.provisions.map(wordedUnit)).map(({ left, right }) => [left, primary.reading.document.provisions[right]?.path as string]))
      reading.document.provisions.forEach(({ path }, place) => {
        if (!matches.has(place)) unmatched.get(reading.id)?.push(path)
      })
      return wordingsOf(reading, (path) => {
        const same = matches.get(reading.document.provisions.findIndex((provision) => provision.path === path))
        return same === undefined ? undefined : provisionOf(same)
      })
    }),
  ]
  const gathered = context.rows.rows()
  const read = joined === null ? withReading(gathered, primary.reading) : gathered
  const links = [...read.links, ...(joined === null ? [] : locatedLinks(primary.reading, joined)), ...words.map(({ link }) => link)]
  const linked = new Set(links.map(({ to }) => to))
  return {
    rows: withSearchWords({
      nodes: [
        ...read.nodes.map((node) => withFurtherNames(overTheDraft(node, facts), others, primary.reading.instrument.id)),
        ...words.map(({ node }) => node),
        ...citedRows(primary.reading).filter(({ id }) => linked.has(id) && id !== primary.reading.instrument.id),
      ],
      links,
    }),
    joined,
    unmatched,
  }
}

/** A further language gives the instrument its name in it. */
function withFurtherNames(node: NodeRow, documents: readonly DatedReading[], instrument: string): NodeRow {
  if (node.id !== instrument || documents.length === 0) return node
  const further = Object.assign({}, ...documents.map(({ reading }) => nameProperties(reading))) as NodeRow['properties']
  return { ...node, properties: { ...further, ...node.properties }, origins: [...node.origins, ...documents.map(({ reading }) => reading.id)].sort() }
}

/** What the adopted text elects, its draft proposed: the election is the tenure, and the candidature went into it. */
function overTheDraft(node: NodeRow, facts: KnownFacts): NodeRow {
  const isElected = node.labels.includes('Tenure') && node.properties['kind'] === 'ELECTED'
  return isElected && facts.get(node.id)?.kind === 'CANDIDATE' ? { ...node, standing: 'DERIVED' } : node
}

function nameProperties({ instrument, language }: Reading): NodeRow['properties'] {
  const key = language.toLowerCase() as 'en'
  const name = instrument.names[key]
  return name === undefined ? {} : { [`name${language.charAt(0)}${language.charAt(1).toLowerCase()}`]: name }
}

function openingId(reading: Reading, provisionOf: (path: string) => string | undefined): string | null {
  const opening = openingOf(reading)
  return opening === null ? null : (provisionOf(opening.slice(versionOf(reading).length + 1)) ?? null)
}

/** Units of two languages share their numbering and the symbols of what they cite. */
function wordedUnit({ section, label, parent, cites }: ReadProvision): MatchedUnit {
  return { section, label, parent, verb: null, cites: cites.flatMap(({ to, symbolAsPrinted }) => (symbolAsPrinted === undefined ? [] : [to])) }
}

/** The words of a document in its language, on the provisions that they are the words of. */
function wordingsOf(reading: Reading, provisionOf: (path: string) => string | undefined): readonly { readonly node: NodeRow; readonly link: LinkRow }[] {
  return reading.document.provisions.flatMap((provision) => {
    const to = provisionOf(provision.path)
    return to === undefined
      ? []
      : provision.wordings.map(({ language, text }) => {
          const id = `${to}/wording-${language.toLowerCase()}`
          const linkId = `${to}~WORDED_AS~${id}`
          return {
            node: { id, labels: ['Wording'], properties: { id, language, text, ...(provision.template === null ? {} : { template: provision.template }) }, origins: [reading.id] },
            link: { id: linkId, type: 'WORDED_AS', from: to, to: id, properties: { id: linkId }, origins: [reading.id] },
          }
        })
  })
}

/** False of rows of which only this version's own documents can speak, so that nobody needs to look for others. */
export function mayBeSaidByOthers(version: string, isCurated: boolean): (id: string) => boolean {
  return (id) => isCurated || !(id.startsWith(`${version}/`) || id.startsWith(`${version}~`))
}
