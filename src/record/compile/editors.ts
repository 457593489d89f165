import type { Filed } from '../corpus-record.js'
import type { FindingRecord, ThreadRecord } from '../judgement.js'
import type { CompileContext } from './context.js'

/** Writes the rows of a thread and its steps. */
export function compileThread({ rows }: CompileContext, { file, record }: Filed<ThreadRecord>): void {
  rows.node('Thread', record.id, {
    nameEn: record.name.en,
    nameEs: record.name.es,
    about: record.about,
    editor: record.editor,
    judgedOn: record.judgedOn,
    reason: record.reason,
    confidence: record.confidence,
  }, file)
  record.steps.forEach((step, place) => {
    for (const at of [step.at, ...step.alsoAt]) rows.link('STEP', record.id, at, { order: place + 1, note: step.note, main: at === step.at }, file)
  })
}

/** Writes the rows of a finding; one that says what fulfils something becomes a link that people walk. */
export function compileFinding({ rows }: CompileContext, { file, record }: Filed<FindingRecord>): void {
  rows.node('Finding', record.id, { kind: record.kind, editor: record.editor, judgedOn: record.judgedOn, reason: record.reason, confidence: record.confidence }, file)
  rows.link('ABOUT', record.id, record.about, {}, file)
  for (const found of record.found) rows.link('FOUND', record.id, found, {}, file)
  for (const version of record.comparedWith) rows.link('COMPARED_WITH', record.id, version, {}, file)
  for (const near of record.nearest) rows.link('NEAREST', record.id, near, {}, file)
  if (record.kind !== 'FULFILLED_BY') return
  for (const found of record.found) {
    rows.link('FULFILS', found, record.about, { status: 'INFERRED', confidence: record.confidence, basis: record.id, knownFrom: record.judgedOn, evidenceIds: [] }, file)
  }
}
