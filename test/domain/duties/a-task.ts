import type { Task, TaskFiller } from '../../../src/domain/duties/task.js'
import { readPartialDate } from '../../../src/domain/time/partial-date.js'
import type { RoleKind } from '../../../src/domain/vocabulary.js'

/** A mandate of an adopted text; whatever a test does not say is left empty. Fillers are `KIND: body-id`. */
export function task(id: string, { due, fillers = {}, ...more }: Partial<Omit<Task, 'id' | 'due' | 'fillers'>> & { readonly due?: string; readonly fillers?: Readonly<Partial<Record<RoleKind, string | readonly TaskFiller[]>>> } = {}): Task {
  const provision = id.slice(0, id.lastIndexOf('/'))
  const version = provision.split('/').slice(0, 2).join('/')
  return {
    provision, version, section: 'OPERATIVE', order: 1, label: null, instrument: version.split('/')[0] as string, stage: 'ADOPTED', on: '2019-10-31', adoptedAt: 'seventh', process: 'process',
    verb: 'Request', lemma: 'request', class: 'REQUEST', summary: null, deliverable: null, isMandate: true, leads: true, dueAsPrinted: null, dueRule: null, cadence: null, observedOn: null, observedAs: null,
    status: 'ADOPTED', confidence: 'HIGH', proposed: false, proposedBy: null,
    ...more,
    id,
    due: due === undefined ? null : readPartialDate(due),
    fillers: Object.entries(fillers).flatMap(([kind, filler]) => (typeof filler === 'string' ? [body(kind as RoleKind, filler)] : filler)),
  }
}

/** A body in a role. */
export function body(kind: RoleKind, id: string): TaskFiller {
  return { kind, id, sort: 'Body', name: id, asPrinted: null, scope: null, officeOf: null }
}

/** Anything else in a role. */
export function thing(kind: RoleKind, id: string, sort: string, officeOf: string | null = null): TaskFiller {
  return { ...body(kind, id), sort, officeOf }
}
