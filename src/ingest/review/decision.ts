import { z } from 'zod'
import { ACT_CLASSES, CADENCES, CITATION_KINDS, ROLE_KINDS } from '../../domain/vocabulary.js'
import { day, edtf, id } from '../../record/common.js'

/** What an editor decides of one thing that the parser read: it is so, it is otherwise, or it is not so. */
export const decision = z.strictObject({
  /** Path inside the version: of an act (`op/7/a1`), or of the provision that cites (`op/7`). */
  at: z.string().min(1),
  /** The citation or role that is meant; without one the act itself. */
  link: z.strictObject({ kind: z.enum([...CITATION_KINDS, ...ROLE_KINDS]), to: id }).optional(),
  decision: z.enum(['CONFIRM', 'CORRECT', 'REFUSE']),
  /** What is right, where the parser read something else. */
  correct: z
    .strictObject({
      verb: z.string().min(1).optional(),
      lemma: z.string().min(1).optional(),
      class: z.enum(ACT_CLASSES).optional(),
      isMandate: z.boolean().optional(),
      cadence: z.enum(CADENCES).optional(),
      /** The date by which the act is due, EDTF. */
      due: edtf.optional(),
      /** Another kind of citation or role, or another thing at its end. */
      kind: z.enum([...CITATION_KINDS, ...ROLE_KINDS]).optional(),
      to: id.optional(),
    })
    .optional(),
  by: z.string().min(1),
  on: day,
  reason: z.string().min(1),
})
export type Decision = z.infer<typeof decision>

/** A file of decisions: a list of them. */
export const decisionList = z.array(decision)
