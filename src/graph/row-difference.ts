import { createHash } from 'node:crypto'
import type { LinkRow, NodeRow, Standing } from '../record/rows.js'
import type { KnownRow } from './known-rows.js'
import type { Layer } from './layers.js'

/** A row that is new or that differs from what its realm said, with what the realm says now. */
export interface ToWrite<R> {
  readonly row: R
  readonly layer: Layer
}

/** What differs between the rows that a realm is to say and those that it says. */
export interface Difference<R> {
  readonly toWrite: readonly ToWrite<R>[]
  readonly added: number
  readonly gone: readonly KnownRow[]
}

/** Compares rows by their digests with what the realm says now. */
export function differenceOf<R extends NodeRow | LinkRow>(wanted: readonly R[], known: ReadonlyMap<string, KnownRow>, realm: string, standing: Standing): Difference<R> {
  const ids = new Set(wanted.map(({ id }) => id))
  return {
    toWrite: wanted.map((row) => ({ row, layer: layerOf(row, realm, row.standing ?? standing) })).filter(({ row, layer }) => known.get(row.id)?.digest !== layer.digest),
    added: wanted.filter(({ id }) => !known.has(id)).length,
    gone: [...known.values()].filter(({ id }) => !ids.has(id)),
  }
}

function layerOf(row: NodeRow | LinkRow, realm: string, standing: Standing): Layer {
  const labels = 'labels' in row ? row.labels : []
  return { realm, standing, digest: digestOf(labels, row.properties, row.origins, standing), origins: row.origins, labels, properties: row.properties }
}

function digestOf(labels: readonly string[], properties: NodeRow['properties'], origins: readonly string[], standing: Standing): string {
  const inOrder = Object.keys(properties).sort().map((name) => [name, properties[name]])
  return createHash('sha1').update(JSON.stringify([labels, inOrder, origins, standing])).digest('base64url')
}
