import type { CitationRead } from '../references/citations.js'
import type { NameIndex } from '../references/name-index.js'
import type { Reference } from '../references/reference.js'
import type { ActRead } from './act.js'
import type { ActSegment } from './act-segment.js'
import type { DeadlineContext } from './deadlines.js'
import type { Mask } from './mask.js'
import type { SegmentInput } from './segment-acts.js'

/** A paragraph whose acts are to be read. */
export interface ActsInput extends SegmentInput, DeadlineContext {
  readonly index: NameIndex
  /** What the paragraph cites; what it rests on or brings as evidence concerns no act. */
  readonly citations: readonly CitationRead[]
  /** For a point, the act of the paragraph that it is a point of. */
  readonly under?: ActRead | undefined
}

/** One act on its way through its readers. */
export interface ActInput extends ActsInput {
  readonly mask: Mask
  readonly ruled: readonly Reference[]
  readonly segment: ActSegment
  /** End of what is this act's own, before what stands inside it. */
  readonly to: number
  readonly key: string
  readonly before: readonly ActRead[]
}
