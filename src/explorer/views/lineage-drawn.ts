import { yearOf } from '../pictures/years.js'
import type { ExpandedData, LineageData, LineageLink, LineageNode } from './lineage-query.js'

/** What the picture and the tables show: the subject, the things and the links, and what was left out of the drawing. */
export interface Drawn {
  readonly subject: DrawnThing
  readonly things: readonly DrawnThing[]
  readonly links: readonly LineageLink[]
  /** How many things lie outside the years that were asked for. */
  readonly outsideYears: number
  /** How many more things there are than are drawn. */
  readonly more: number
}

/** A thing in the picture. */
export interface DrawnThing {
  readonly id: string
  readonly name: string
  readonly sort: string
  readonly at: number | null
  readonly edtf: string | null
}

/** How many things are drawn before the reader asks for more. */
export const DRAWN_AT_FIRST = 40

/** The answer with the things that were expanded; each thing and each link once. */
export function withExpanded(lineage: LineageData['lineage'], expanded: ExpandedData | null): { nodes: readonly LineageNode[]; links: readonly LineageLink[] } {
  const parts = [lineage, ...Object.values(expanded ?? {})]
  const nodes = new Map<string, LineageNode>()
  const links = new Map<string, LineageLink>()
  for (const part of parts) {
    for (const node of part.nodes) if (!nodes.has(node.id) && node.id !== lineage.ofId) nodes.set(node.id, node)
    for (const link of part.links) links.set(`${link.fromId} ${link.toId} ${link.proposed}`, link)
  }
  return { nodes: [...nodes.values()], links: [...links.values()] }
}

/**
 * What is drawn: of the things within the years, the nearest first (fewest steps away), among equals those with most
 * links, then the older ones, up to the number asked for; things that the reader expanded bring their neighbours.
 */
export function drawnOf({ data, expanded, since, until, most }: { data: LineageData; expanded: ExpandedData | null; since: number | null; until: number | null; most: number }): Drawn {
  const { nodes, links } = withExpanded(data.lineage, expanded)
  const own = data.thing?.citable
  const within = nodes.filter(({ date }) => isWithin(date?.earliest ?? null, since, until))
  const ties = new Map<string, number>()
  for (const { fromId, toId } of links) for (const id of [fromId, toId]) ties.set(id, (ties.get(id) ?? 0) + 1)
  const opened = new Set(expanded === null ? [] : Object.values(expanded).flatMap((part) => part.nodes.map(({ id }) => id)))
  const ranked = [...within].sort((left, right) => Number(opened.has(right.id)) - Number(opened.has(left.id)) || left.distance - right.distance || (ties.get(right.id) ?? 0) - (ties.get(left.id) ?? 0) || compare(left.date?.earliest ?? '9', right.date?.earliest ?? '9') || compare(left.id, right.id))
  const things = ranked.slice(0, Math.max(most, opened.size)).map(thingOf)
  const ownDate = own?.adopted?.earliest ?? own?.held?.earliest ?? own?.version?.date ?? null
  const shown = new Set([data.lineage.ofId, ...things.map(({ id }) => id)])
  const shownLinks = links.filter(({ fromId, toId }) => shown.has(fromId) && shown.has(toId))
  return {
    subject: { id: data.lineage.ofId, name: own?.name ?? data.lineage.ofId, sort: data.thing?.sort ?? '', at: ownDate === null ? between(data.lineage.ofId, shownLinks, things) : yearOf(ownDate), edtf: ownDate },
    things,
    links: shownLinks,
    outsideYears: nodes.length - within.length,
    more: within.length - things.length,
  }
}

function thingOf({ id, sort, date, citable }: LineageNode): DrawnThing {
  return { id, name: citable.name, sort, at: date?.earliest ? yearOf(date.earliest) : null, edtf: date?.edtf ?? null }
}

/** What has no date is within any years: nobody can say that it is not. */
function isWithin(day: string | null, since: number | null, until: number | null): boolean {
  if (day === null) return true
  const year = Math.floor(yearOf(day))
  return (since === null || year >= since) && (until === null || year <= until)
}

/** A subject without a date stands after what it cites, or before what cites it. */
function between(id: string, links: readonly LineageLink[], things: readonly DrawnThing[]): number | null {
  const years = (ids: readonly string[]): number[] => things.flatMap((thing) => (ids.includes(thing.id) && thing.at !== null ? [thing.at] : []))
  const before = years(links.filter(({ fromId }) => fromId === id).map(({ toId }) => toId))
  const after = years(links.filter(({ toId }) => toId === id).map(({ fromId }) => fromId))
  if (before.length > 0) return Math.max(...before)
  return after.length > 0 ? Math.min(...after) : null
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
