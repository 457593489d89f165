import type { Filed, TreatyAction } from '../corpus-record.js'
import type { ActionClaimRecord, TreatyRecord } from '../treaty.js'
import { assertSaid, dated, daysOf, knownFromSources, type CompileContext } from './context.js'
import { compileInstrument } from './world.js'

/** Writes the rows of a treaty: the instrument with its header, its clauses, what sources cover, and its counts. */
export function compileTreaty(context: CompileContext, { file, record }: Filed<TreatyRecord>, textHeld: boolean): void {
  const { rows } = context
  const { instrument, clauses } = record
  compileInstrument(context, { file, name: instrument.id, record: instrument }, textHeld, {
    adoptionPlace: record.adoptionPlace,
    ...dated('openedForSignature', record.openedForSignature),
    ...dated('enteredIntoForce', record.enteredIntoForce),
    registration: record.registration,
  })
  const clause = (kind: string, key: string, read: { readonly article: string | null; readonly source: string | null; readonly confidence: string; readonly note?: string | undefined } | null, more: Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>): void => {
    if (read === null) return
    const id = `${instrument.id}/clause/${key}`
    rows.node('TreatyClause', id, { kind, article: read.article, confidence: read.confidence, note: read.note, ...more }, file)
    rows.link('HAS_CLAUSE', instrument.id, id, {}, file)
    assertSaid(context, { about: id }, { sources: read.source === null ? [] : [read.source], status: 'REPORTED', confidence: read.confidence as 'HIGH' }, file)
  }
  const { general, perState, withdrawal, parent, provisional } = clauses
  clause('GENERAL_ENTRY_INTO_FORCE', 'general', general, { instruments: general?.instruments, days: general?.days, rule: general?.rule, countedKinds: general?.kinds, notBefore: general?.notBefore })
  clause('ENTRY_INTO_FORCE_FOR_A_STATE', 'per-state', perState, { days: perState?.days, whicheverLater: perState?.whicheverLater, rule: perState?.condition ?? perState?.appliesTo, appliesTo: perState?.appliesTo, kinds: perState?.kinds })
  clause('WITHDRAWAL', 'withdrawal', withdrawal, { notice: withdrawal?.notice, rule: withdrawal?.runsFrom })
  clause('PARENT_TREATY', 'parent', parent, { applies: parent?.required, endsWithParent: parent?.endsWithParent })
  clause('PROVISIONAL_APPLICATION', 'provisional', provisional, { applies: provisional?.exists })
  if (parent?.parent) rows.link('REQUIRES_PARTY_TO', `${instrument.id}/clause/parent`, parent.parent, {}, file)

  for (const coverage of record.coverage) {
    rows.node('SourceCoverage', coverage.id, { ...dated('asOf', coverage.asOf), confidence: coverage.confidence, note: coverage.note }, file)
    rows.link('COVERAGE_OF', coverage.id, instrument.id, {}, file)
    rows.link('COVERED_IN', coverage.id, coverage.source, {}, file)
    for (const state of coverage.printed) rows.link('COVERS', coverage.id, state, { row: 'PRINTED' }, file)
    for (const state of coverage.cutOff) rows.link('COVERS', coverage.id, state, { row: 'CUT_OFF' }, file)
  }
  record.counts.forEach((count, place) => {
    assertSaid(context, { about: instrument.id, predicate: `count of ${count.what.toLowerCase()} among ${count.among}`, value: String(count.value), nth: String(place + 1) }, { sources: count.source === undefined ? [] : [count.source], status: 'REPORTED', confidence: count.source === undefined ? 'UNVERIFIED' : 'MEDIUM', note: [count.asOf && `as of ${count.asOf}`, count.note].filter(Boolean).join('; ') || undefined }, file)
  })
}

/** Writes the rows of one treaty action. */
export function compileTreatyAction(context: CompileContext, { file, record }: Filed<TreatyAction>): void {
  const { rows } = context
  rows.node('TreatyAction', record.id, {
    kind: record.kind,
    ...dated('date', record.date),
    ...dated('instrumentDate', record.instrumentDate),
    instrumentDateConfidence: record.instrumentDateConfidence,
    subject: record.subject,
    status: record.status,
    confidence: record.confidence,
    knownFrom: knownFromSources(context, record.sources, daysOf(null), daysOf(record.date).latest),
    note: record.note,
  }, file)
  rows.link('TAKEN_BY', record.id, record.state, {}, file)
  rows.link('ACTION_ON', record.id, record.treaty, {}, file)
  assertSaid(context, { about: record.id }, { sources: record.sources, status: record.status, confidence: record.confidence, note: record.note ?? undefined }, file)
}

/** Writes a second value that a source gives for a field of a treaty action; the value itself tells it from others. */
export function compileActionClaim(context: CompileContext, { file, record }: Filed<ActionClaimRecord>): void {
  const { about, field, holds } = record
  const value = record.value === null ? null : String(record.value)
  assertSaid(context, { about, predicate: field, value, holds, preferred: false, nth: `${holds ? '' : 'not '}${value ?? 'nothing'}` }, record, file)
}
