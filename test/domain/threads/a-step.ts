import type { StepAct, StepFiller, ThreadStep } from '../../../src/domain/threads/thread-step.js'
import { readPartialDate } from '../../../src/domain/time/partial-date.js'

/** An act of a made-up thread; whatever a test does not name is empty. */
export function anAct(given: Partial<StepAct> = {}): StepAct {
  return { id: 'x/adopted/op/1/a1', verb: 'Request', lemma: 'request', frame: null, class: 'REQUEST', hedges: [], aim: null, deliverable: null, due: null, dueAsPrinted: null, cadence: null, confidence: 'HIGH', fillers: [], ...given }
}

/** Someone in a role of an act; a group whose members no rule determines unless a test says otherwise. */
export function aFiller(kind: StepFiller['kind'], name: string, given: Partial<StepFiller> = {}): StepFiller {
  return { kind, id: name.toLowerCase().replaceAll(' ', '-'), sort: 'Collective', name, asPrinted: null, bodyKind: null, rule: 'UNKNOWABLE', within: [], ...given }
}

/** A body of the organization “oas”, or of none. */
export function aBody(kind: StepFiller['kind'], name: string, bodyKind: StepFiller['bodyKind'], within: readonly string[]): StepFiller {
  return aFiller(kind, name, { sort: 'Body', rule: null, bodyKind, within })
}

/** A step of a made-up thread, of a text that speaks for “oas”. */
export function aStep(acts: readonly StepAct[], given: Partial<ThreadStep> = {}): ThreadStep {
  return { order: 1, at: 'x/adopted/op/1/a1', note: null, provision: 'x/adopted/op/1', version: 'x/adopted', instrument: 'x', section: 'OPERATIVE', status: 'ADOPTED', bracketed: false, date: readPartialDate('2019-10-31'), own: 'oas', beside: [], acts, ...given }
}
