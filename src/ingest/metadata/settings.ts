import { z } from 'zod'
import { INSTRUMENT_KINDS, LANGUAGES, STAGES } from '../../domain/vocabulary.js'
import { edtf, id } from '../../record/common.js'

/** What a person says of a document, on the command line or in a file beside it; each overrules what the text shows. */
export const documentSettings = z.strictObject({
  /** Id of the instrument whose text this is. */
  instrument: id.optional(),
  /** Key of the version, such as `adopted` or `draft-2013-10-31`. */
  version: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a version key is lower-case words joined by hyphens, such as adopted or draft-2013-10-31').optional(),
  stage: z.enum(STAGES).optional(),
  /** Day of adoption, or of the draft. */
  date: edtf.optional(),
  language: z.enum(LANGUAGES).optional(),
  title: z.string().min(1).optional(),
  kind: z.enum(INSTRUMENT_KINDS).optional(),
  /** Symbol of the instrument as its organ prints it. */
  symbol: z.string().min(1).optional(),
  /** Id of the meeting that adopted it or is to adopt it. */
  meeting: id.optional(),
  organization: z.enum(['OAS', 'UN']).optional(),
})
export type DocumentSettings = z.infer<typeof documentSettings>

/** Where a setting was said. */
export interface GivenSettings {
  readonly flags: DocumentSettings
  readonly sideFile: DocumentSettings
}

/** No setting at all. */
export const NOTHING_GIVEN: GivenSettings = { flags: {}, sideFile: {} }
