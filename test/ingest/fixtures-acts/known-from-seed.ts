import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { KnownKind, KnownName } from '../../../src/ingest/references/known-name.js'

/** The names of everything that stands in `seed/`, as a service that holds the record would give them to the reader. */
export function knownFromSeed(): readonly KnownName[] {
  return [
    ...records('states').map((state) => known(state, 'STATE')),
    ...records('bodies').map((body) => known(body, 'BODY')),
    ...records('meetings').map((meeting) => known(meeting, 'MEETING')),
    ...records('instruments').map((instrument) => known(instrument, 'INSTRUMENT')),
    ...records('treaties').map((treaty) => known(treaty.instrument as Loose, 'INSTRUMENT')),
    ...records('collectives').map((collective) => known(collective, 'COLLECTIVE')),
    ...[...new Set(records('meetings').map(({ city }) => city))].filter((city) => city !== undefined).map((city) => place(String(city))),
  ]
}

type Loose = Readonly<Record<string, unknown>>

const OWN_NAMES = new Set(['oas-ga', 'member-states', 'permanent-observers', 'gs-oas', 'oas-pc'])

function known(record: Loose, kind: KnownKind): KnownName {
  const id = String(record.id)
  const links = list(record.links) as readonly { kind?: string; to?: string }[]
  return {
    id,
    kind,
    names: [...Object.values((record.name ?? {}) as object), ...Object.values((record.officialName ?? {}) as object), ...list(record.aliases).map(worded)].map(String),
    symbols: list(record.symbols).map(worded),
    abbreviations: list(record.abbreviations).map(String),
    organization: OWN_NAMES.has(id) ? 'OAS' : undefined,
    meetingOf: record.of === undefined || kind !== 'MEETING' ? undefined : String(record.of),
    ordinal: record.ordinal as number | undefined,
    held: record.held as string | undefined,
    protocolTo: links.find((link) => link.kind === 'PROTOCOL_TO')?.to,
    sort: record.kind as string | undefined,
    rule: record.rule as KnownName['rule'],
    ruleOf: kind === 'COLLECTIVE' ? list(record.of).map(String) : undefined,
  }
}

function place(city: string): KnownName {
  return { id: `place:${city}`, kind: 'PLACE', names: [city], symbols: [], abbreviations: [] }
}

function worded(item: unknown): string {
  return typeof item === 'string' ? item : String((item as Loose).text)
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function records(folder: string): readonly Loose[] {
  const path = join(import.meta.dirname, '../../../seed', folder)
  return readdirSync(path)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => [parse(readFileSync(join(path, file), 'utf8')) as Loose | readonly Loose[]].flat())
}
