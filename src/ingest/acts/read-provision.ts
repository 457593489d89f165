import type { Section } from '../../domain/vocabulary.js'
import { citationsOf, withoutDoubles, type CitationRead } from '../references/citations.js'
import { readReferences, type ReferenceInput } from '../references/read-references.js'
import type { PlaceMention, Reference, ReferenceMemory } from '../references/reference.js'
import type { ActRead } from './act.js'
import type { DeadlineContext } from './deadlines.js'
import { readActs } from './read-acts.js'
import { segmentActs } from './segment-acts.js'

/** One provision, or the words of one proposal, with marks and brackets lifted off. */
export interface ProvisionInput extends ReferenceInput, DeadlineContext {
  readonly section: Section
  /** Lemma of the enacting formula that frames the operative part (`frameOf`). */
  readonly frame?: string | undefined
  /** For a point, the act of the paragraph that it is a point of. */
  readonly under?: ActRead | undefined
}

/** What a provision does and names, with what it adds to the memory of its document; all spans count in its text. */
export interface ProvisionRead {
  readonly acts: readonly ActRead[]
  readonly citations: readonly CitationRead[]
  readonly references: readonly Reference[]
  readonly places: readonly PlaceMention[]
  readonly memory: ReferenceMemory
}

/** Characters of one provision that are read; what is longer is no paragraph, and is read no further. */
const LONGEST_PROVISION = 30_000

/** Reads one provision: what it names, what it cites and how, and what acts it performs on whom. */
export function readProvision(whole: ProvisionInput, earlier: ReferenceMemory): ProvisionRead {
  const input = whole.text.length > LONGEST_PROVISION ? { ...whole, text: whole.text.slice(0, LONGEST_PROVISION) } : whole
  const { references, places, memory } = readReferences(input, earlier)
  const segments = segmentActs({ ...input, references, isPoint: input.under !== undefined, beginsWithVerb: input.under?.opensPoints })
  const citations = citationsOf(input.text, input.language, input.section, references, segments)
  return { acts: readActs({ ...input, references, citations }, segments), citations: withoutDoubles(citations), references, places, memory }
}
