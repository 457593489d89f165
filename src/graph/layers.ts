import { STANDINGS, type PropertyValue, type Standing } from '../record/rows.js'

/** What one realm says of one node or link. */
export interface Layer {
  readonly realm: string
  readonly standing: Standing
  readonly digest: string
  readonly origins: readonly string[]
  /** Labels of a node; none of a link. */
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, PropertyValue>>
}

/** What stands in the graph where several realms speak: each property from the layer of the highest standing that has it. */
export function mergedLayers(layers: readonly Layer[]): Pick<Layer, 'labels' | 'properties' | 'origins'> {
  const fromLowest = [...layers].sort((left, right) => STANDINGS.indexOf(left.standing) - STANDINGS.indexOf(right.standing) || (left.realm < right.realm ? 1 : -1))
  return {
    labels: distinct(fromLowest.flatMap(({ labels }) => labels)),
    properties: Object.assign({}, ...fromLowest.map(({ properties }) => properties)) as Layer['properties'],
    origins: distinct(fromLowest.flatMap(({ origins }) => origins)),
  }
}

/** Properties by which the graph keeps account of itself, and which no row holds. */
const HOUSE_PROPERTIES: readonly string[] = ['origins', 'rowDigest', 'realm', 'standing', 'layers']

/** The layers of a stored node or link; one that a single realm speaks of is its only layer. */
export function storedLayers(labels: readonly string[], stored: Readonly<Record<string, unknown>>): readonly Layer[] {
  const layers = stored['layers'] as readonly string[] | undefined
  if (layers !== undefined) return layers.map((layer) => JSON.parse(layer) as Layer)
  const properties = Object.fromEntries(Object.entries(stored).filter(([name]) => !HOUSE_PROPERTIES.includes(name))) as Layer['properties']
  const origins = (stored['origins'] as readonly string[] | undefined) ?? []
  return [{
    realm: (stored['realm'] as string | undefined) ?? SEED_REALM,
    standing: (stored['standing'] as Standing | undefined) ?? 'CURATED',
    digest: (stored['rowDigest'] as string | undefined) ?? '',
    origins,
    labels: labels.filter((label) => label !== 'Entity'),
    properties,
  }]
}

/** The realm of the curated record; whatever bears no other belongs to it. */
export const SEED_REALM = 'seed/'

/** The properties with which layers stand in the graph: merged, with the account that tells one realm's part from another's. */
export function storedProperties(layers: readonly Layer[]): Record<string, unknown> {
  const { properties, origins } = mergedLayers(layers)
  const [only] = layers
  if (layers.length > 1 || only === undefined) return { ...properties, origins, layers: layers.map((layer) => JSON.stringify(layer)) }
  const account = only.realm === SEED_REALM ? {} : { realm: only.realm, standing: only.standing }
  return { ...properties, origins, rowDigest: only.digest, ...account }
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort()
}
