import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { KnownThing } from '../../src/graph/ingest/known-things.js'

/** Everything in the curated record that a text may name, read from its files, as the graph would give it. */
export function knownFromRecord(seed: string): readonly KnownThing[] {
  const of = (folder: string, label: KnownThing['label']): readonly KnownThing[] => records(path.join(seed, folder)).map((record) => thing((record.instrument as Loose | undefined) ?? record, label))
  return [...of('states', 'State'), ...of('bodies', 'Body'), ...of('meetings', 'Meeting'), ...of('instruments', 'Instrument'), ...of('treaties', 'Instrument'), ...of('collectives', 'Collective')]
}

type Loose = Readonly<Record<string, unknown>>

function thing(record: Loose, label: KnownThing['label']): KnownThing {
  const links = list(record.links) as readonly { readonly kind?: string; readonly to?: string }[]
  return {
    id: String(record.id),
    label,
    kind: textOf(record.kind),
    names: [...Object.values((record.name ?? {}) as object), ...Object.values((record.officialName ?? {}) as object), ...list(record.aliases).map(worded)].map(String),
    symbols: list(record.symbols).map(worded),
    abbreviations: list(record.abbreviations).map(String),
    codes: [record.iso2, record.iso3].flatMap((code) => (code === undefined ? [] : [String(code)])),
    meetingOf: label === 'Meeting' ? textOf(record.of) : null,
    ordinal: typeof record.ordinal === 'number' ? record.ordinal : null,
    held: textOf(record.held),
    city: textOf(record.city),
    protocolTo: links.find(({ kind }) => kind === 'PROTOCOL_TO')?.to ?? null,
    adoptedAt: null,
    adopted: textOf(record.adopted),
    rule: textOf(record.rule),
    ruleOf: label === 'Collective' ? list(record.of).map(String) : [],
    isCurated: true,
    isOnlyCited: false,
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function worded(item: unknown): string {
  return typeof item === 'string' ? item : String((item as Loose).text)
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function records(folder: string): readonly Loose[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => [parse(readFileSync(path.join(folder, file), 'utf8')) as Loose | readonly Loose[]].flat())
}
