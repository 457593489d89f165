import { compileSource } from '../compile/world.js'
import type { CompileContext } from '../compile/context.js'
import type { NodeRow } from '../rows.js'
import { assertRead } from './assert-read.js'
import type { KnownFacts } from './known-facts.js'
import { versionOf, type CitedThing, type Reading } from './reading.js'
import type { DatedReading } from './reading-context.js'

/** Writes the document as a source of its version. */
export function compileDocumentSource(context: CompileContext, { reading, readOn }: DatedReading): void {
  const { title, date } = reading.document.version
  const language = reading.language.toLowerCase()
  const name = title ?? reading.instrument.names[language as 'en'] ?? reading.instrument.id
  compileSource(context, { file: reading.id, name: reading.id, record: { id: reading.document.source, title: `${name} (${reading.file})`, published: date, readOn, version: versionOf(reading) } })
}

/** Writes what a text says of its instrument and meeting, as assertions beside what the record says of them. */
export function assertMetadata(context: CompileContext, { reading }: DatedReading, facts: KnownFacts, opening: string | null): void {
  const { instrument, meeting, document, id } = reading
  const said = (about: string, predicate: string, value: string, shown: string | null | readonly string[], isNode: boolean, saidIn: string): void => {
    const agrees = shown === null || (Array.isArray(shown) ? shown.length === 0 || shown.includes(value) : shown === value)
    assertRead(context, { about, predicate, value, isNode, preferred: agrees, confidence: 'HIGH', saidIn, note: agrees ? undefined : `The record says “${String(shown)}”.` }, id)
  }
  const known = facts.get(instrument.id)
  assertRead(context, { about: instrument.id, preferred: true, confidence: 'HIGH', saidIn: document.source }, id)
  if (instrument.adopted !== null) said(instrument.id, 'adopted', instrument.adopted, known?.isCurated === true ? known.adopted : null, false, document.source)
  if (meeting === null || opening === null) return
  const held = facts.get(meeting.id)
  if (held === undefined) return
  if (document.version.stage === 'ADOPTED') {
    if (meeting.held !== null) said(meeting.id, 'held', meeting.held, held.held, false, opening)
    if (meeting.city !== null) said(meeting.id, 'city', meeting.city, held.city, false, opening)
  }
  if (meeting.convenedBy !== null) said(meeting.id, 'CONVENED_BY', meeting.convenedBy, held.convenedBy, true, opening)
}

/** The nodes of what a text names and nobody described, at the lowest standing; the record or a text of its own says more. */
export function citedRows({ cited, id: origin }: Reading): readonly NodeRow[] {
  return cited.map((thing): NodeRow => ({ id: thing.id, labels: [thing.label], properties: citedProperties(thing), origins: [origin], standing: 'CITED' }))
}

const ONLY_NAMED = 'Known only because texts name it.'

function citedProperties({ id, label, kind, name, symbols }: CitedThing): NodeRow['properties'] {
  const common = { id, nameEn: name, aliases: [] as string[] }
  switch (label) {
    case 'Instrument':
      return { ...common, kind: kind ?? 'DOCUMENT', symbols, textHeld: false, knownOnlyByCitation: true, knownParagraphs: [] as string[] }
    case 'Body':
      return { ...common, kind: kind ?? 'OTHER', workingGroup: false, abbreviations: [] as string[], note: ONLY_NAMED }
    case 'Meeting':
      return { ...common, state: 'UNKNOWN', symbols, note: ONLY_NAMED }
    case 'Collective':
      return { ...common, rule: 'UNKNOWABLE', note: ONLY_NAMED }
  }
}
