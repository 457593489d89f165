import { z } from 'zod'
import { FINDING_KINDS } from '../domain/vocabulary.js'
import { day, id, names } from './common.js'

/** What an editor holds to be one line of work, with name, day and reason. */
export const threadRecord = z.strictObject({
  id,
  name: names,
  about: z.string(),
  editor: z.string(),
  judgedOn: day,
  reason: z.string(),
  confidence: z.enum(['HIGH', 'MEDIUM', 'LOW']),
  /** Provisions or acts in order of time, each with what the editor sees in it. */
  steps: z.array(z.strictObject({ at: id, alsoAt: z.array(id).default([]), note: z.string().optional() })).min(1),
})

/** What an editor found of a paragraph, with what it was compared with. */
export const findingRecord = z.strictObject({
  id,
  kind: z.enum(FINDING_KINDS),
  about: id,
  /** What was found, where the kind names something (the successor, the fulfilment, the same body). */
  found: z.array(id).default([]),
  comparedWith: z.array(id).default([]),
  nearest: z.array(id).default([]),
  editor: z.string(),
  judgedOn: day,
  reason: z.string(),
  confidence: z.enum(['HIGH', 'MEDIUM', 'LOW']),
})

export type ThreadRecord = z.infer<typeof threadRecord>
export type FindingRecord = z.infer<typeof findingRecord>
