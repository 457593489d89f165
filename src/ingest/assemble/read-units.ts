import type { CivilDay } from '../../domain/time/civil-day.js'
import type { Language } from '../../domain/vocabulary.js'
import type { ActRead } from '../acts/act.js'
import { frameOf } from '../acts/frame-of.js'
import { readProvision, type ProvisionRead } from '../acts/read-provision.js'
import type { StateOfTag } from '../known/state-tags.js'
import type { NameIndex } from '../references/name-index.js'
import { NOTHING_READ, type ReferenceMemory } from '../references/reference.js'
import type { ProposalRead, SegmentedProvision } from '../text/segmented.js'

/** A unit with what it does and names, and what each of its proposals would do and names. */
export interface UnitRead {
  readonly unit: SegmentedProvision
  readonly read: ProvisionRead
  readonly proposals: ReadonlyMap<string, ProvisionRead>
}

/** What is known of a text when its units are read. */
export interface TextContext {
  readonly language: Language
  readonly index: NameIndex
  readonly organization: 'OAS' | 'UN'
  /** Id of the instrument that the text is. */
  readonly self: string
  readonly adoptedOn: CivilDay | undefined
  readonly stateOfTag: StateOfTag
}

/**
 * Reads the units of a text in printed order. What one names is remembered for the next; what stands in brackets is
 * remembered by nobody outside them.
 */
export function readUnits(units: readonly SegmentedProvision[], context: TextContext): readonly UnitRead[] {
  const formula = units.find(({ section }) => section === 'ENACTING')?.text
  const frame = formula === undefined ? undefined : frameOf(formula, context.language)
  const lastAct = new Map<string, ActRead>()
  const read: UnitRead[] = []
  let memory = NOTHING_READ
  for (const unit of units) {
    const under = unit.parent === undefined ? undefined : lastAct.get(unit.parent)
    const ofUnit = readProvision({ ...context, text: unit.text, section: unit.section, frame, under }, memory)
    const act = ofUnit.acts.at(-1) ?? under
    if (act !== undefined) lastAct.set(unit.path, act)
    memory = ofUnit.memory
    const proposals = new Map(flattened(unit.proposals).map((proposal) => [proposal.key, readProposal(proposal, unit, context, frame, memory)]))
    read.push({ unit, read: ofUnit, proposals })
  }
  return read
}

/** A proposal and those inside it. */
export function flattened(proposals: readonly ProposalRead[]): readonly ProposalRead[] {
  return proposals.flatMap((proposal) => [proposal, ...flattened(proposal.proposals)])
}

function readProposal(proposal: ProposalRead, { section }: SegmentedProvision, context: TextContext, frame: string | undefined, memory: ReferenceMemory): ProvisionRead {
  return readProvision({ ...context, text: proposal.text, section, frame }, memory)
}
