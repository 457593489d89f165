import type { RoleKind } from '../../domain/vocabulary.js'
import type { ActRecord } from '../document.js'

/** One filled role of an act: the kind, who or what fills it, and the words as printed. */
export interface Filler {
  readonly kind: RoleKind
  readonly to: string
  readonly asPrinted?: string | undefined
  readonly scope?: string | undefined
  readonly placeholder?: { readonly asPrinted: string; readonly standsFor: string } | undefined
}

const SIMPLE = [
  ['addressedTo', 'ADDRESSED_TO'],
  ['through', 'THROUGH'],
  ['deliveredTo', 'DELIVERED_TO'],
  ['supportedBy', 'SUPPORTED_BY'],
  ['coordinatedWith', 'COORDINATED_WITH'],
  ['consulting', 'CONSULTING'],
  ['within', 'WITHIN'],
  ['benefits', 'BENEFITS'],
  ['concerns', 'CONCERNS'],
  ['establishes', 'ESTABLISHES'],
  ['elects', 'ELECTS'],
  ['dueBefore', 'DUE_BEFORE'],
] as const satisfies readonly (readonly [keyof ActRecord, RoleKind])[]

/** All roles that an act fills; a placeholder gets an id of its own inside the act. */
export function fillersOf(act: ActRecord, actId: string): Filler[] {
  const simple = SIMPLE.flatMap(([field, kind]) =>
    act[field].map((filler, place): Filler => {
      if (typeof filler === 'string') return { kind, to: filler }
      if ('to' in filler) return { kind, to: filler.to, asPrinted: filler.asPrinted }
      return { kind, to: `${actId}/placeholder-${kind.toLowerCase().replaceAll('_', '-')}-${place + 1}`, asPrinted: filler.placeholder, placeholder: { asPrinted: filler.placeholder, standsFor: filler.standsFor } }
    }),
  )
  return [
    ...simple,
    ...act.electsFor.map(({ to, office, asPrinted }): Filler => ({ kind: 'ELECTS_FOR', to, scope: office, asPrinted })),
    ...act.incorporates.map(({ to, scope, asPrinted }): Filler => ({ kind: 'INCORPORATES', to, scope, asPrinted })),
  ]
}
