import { z } from 'zod'
import { isCivilDay } from '../domain/time/civil-day.js'
import { readPartialDate } from '../domain/time/partial-date.js'
import { ASSERTION_STATUSES, CONFIDENCES } from '../domain/vocabulary.js'

/** A permanent id: lower-case words joined by hyphens, with slashes for what lies inside (`quito-2019/adopted/op/7`). */
export const id = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*(\/[a-z0-9]+([.-][a-z0-9]+)*)*$/, 'an id is lower-case words joined by hyphens, with slashes between parts')

/** A name in the languages in which a source gives it; English comes first because every record has it. */
export const names = z.strictObject({
  en: z.string().min(1),
  es: z.string().min(1).optional(),
  fr: z.string().min(1).optional(),
  pt: z.string().min(1).optional(),
})
export type Names = z.infer<typeof names>

/** Another name under which the thing is printed, with the source that prints it where one is known. */
export const alias = z.union([
  z.string().min(1),
  z.strictObject({ text: z.string().min(1), language: z.enum(['en', 'es', 'fr', 'pt']).optional(), source: id.optional(), note: z.string().optional() }),
])

/** A date with the precision of its source, as EDTF text (`2013-10`, `2019-10-30/2019-10-31`, `2019-10-31/..`). */
export const edtf = z.string().superRefine((text, context) => {
  try {
    readPartialDate(text)
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message.replace(/\.$/, '') })
  }
})

/** One civil day, `YYYY-MM-DD`. */
export const day = z.string().refine(isCivilDay, 'it is not a day of the calendar; a day is written YYYY-MM-DD')

/**
 * Where a fact is said: ids of sources (`seed/sources/*.yaml`) or of provisions (`quito-2019/adopted/fu/3`), with the
 * status and confidence of the fact. A fact without any source is UNVERIFIED.
 */
export const provenance = {
  sources: z.array(id).default([]),
  status: z.enum(ASSERTION_STATUSES).default('REPORTED'),
  confidence: z.enum(CONFIDENCES),
  note: z.string().optional(),
}

/**
 * What one source says of one field: a second value, or a denial (`holds: false`). The record's own value is the
 * first claim on its field; which claim is preferred follows from a rule, never from the order in the file.
 */
export const claim = z.strictObject({
  field: z.string().min(1),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  holds: z.boolean().default(true),
  ...provenance,
})
export type Claim = z.infer<typeof claim>

/** Provenance and the further claims that any record of the world may carry. */
export const sourced = { ...provenance, claims: z.array(claim).default([]) }

/** A link to another record that has a source of its own. */
export const sourcedLink = z.strictObject({ to: id, pinpoint: z.string().optional(), ...provenance })
