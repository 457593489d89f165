import { z } from 'zod'
import { day, id } from './common.js'

/** What the corpus as a whole says of itself: name, version and day of the data, and what is known to be missing. */
export const corpusHeader = z.strictObject({
  name: z.string().min(1),
  version: z.string().regex(/^\d{4}\.\d+$/, 'a data version is the year and the issue, such as 2026.1'),
  day,
  missing: z.array(z.strictObject({ what: z.string(), about: id.optional(), why: z.string() })),
})
export type CorpusHeader = z.infer<typeof corpusHeader>
