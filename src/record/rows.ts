/** A value that a property of a node or link can hold. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[]

/**
 * How much what one side says counts against what others say of the same node or link: what only cites it yields to
 * what was read of it, that to the record of the editors, and that to what rules derive from all of them.
 */
export const STANDINGS = ['CITED', 'READ', 'CURATED', 'DERIVED'] as const
export type Standing = (typeof STANDINGS)[number]

/** One node as it will stand in the graph. */
export interface NodeRow {
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, PropertyValue>>
  /** The seed files or documents that say it. */
  readonly origins: readonly string[]
  /** Its standing where it is not that of all the rows it is written with. */
  readonly standing?: Standing
}

/** One relationship as it will stand in the graph. */
export interface LinkRow {
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, PropertyValue>>
  readonly origins: readonly string[]
  readonly standing?: Standing
}

/** A whole graph, or the part of it that some origins say. */
export interface GraphRows {
  readonly nodes: readonly NodeRow[]
  readonly links: readonly LinkRow[]
}

type Loose = Readonly<Record<string, PropertyValue | null | undefined>>

/** Gathers rows; a link said twice with one discriminator is one link with two origins. */
export interface RowGatherer {
  node(labels: string | readonly string[], id: string, properties: Loose, origin: string): void
  link(type: string, from: string, to: string, properties: Loose, origin: string, discriminator?: string): string
  rows(): GraphRows
}

/** A new gatherer. Properties that are null or undefined are left out: an unknown stays unknown. */
export function gatherRows(): RowGatherer {
  const nodes = new Map<string, NodeRow>()
  const links = new Map<string, LinkRow>()
  return {
    node(labels, id, properties, origin) {
      const known = nodes.get(id)
      nodes.set(id, {
        id,
        labels: union(known?.labels ?? [], typeof labels === 'string' ? [labels] : labels),
        properties: { ...known?.properties, ...withoutGaps(properties), id },
        origins: union(known?.origins ?? [], [origin]),
      })
    },
    link(type, from, to, properties, origin, discriminator) {
      const id = [from, type, to, ...(discriminator === undefined ? [] : [discriminator])].join('~')
      const known = links.get(id)
      links.set(id, { id, type, from, to, properties: { ...known?.properties, ...withoutGaps(properties), id }, origins: union(known?.origins ?? [], [origin]) })
      return id
    },
    rows: () => ({ nodes: [...nodes.values()], links: [...links.values()] }),
  }
}

function withoutGaps(properties: Loose): Record<string, PropertyValue> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined)) as Record<string, PropertyValue>
}

function union(left: readonly string[], right: readonly string[]): string[] {
  return [...new Set([...left, ...right])].sort()
}
