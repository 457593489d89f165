import { COVERAGE_GAPS, type CoverageGap } from '../../domain/treaty/coverage.js'
import { IRREGULARITIES, type IrregularityKind } from '../../domain/treaty/irregularity.js'
import { STANDINGS, type Standing } from '../../domain/treaty/standing.js'
import { ENTRY_RULES, type EntryRule } from '../../domain/treaty/step.js'
import { describedWords } from './described-words.js'

/** What a state is under a treaty on a day. */
export const TreatyStanding = describedWords<Standing>('TreatyStanding', 'What a state is under a treaty on a day (VCLT, Vienna Convention on the Law of Treaties, 1969).', STANDINGS, {
  PARTY: 'The treaty is in force for it (VCLT 2(1)(g)).',
  CONTRACTING_STATE: 'It has consented to be bound and the treaty is not in force for it yet (VCLT 2(1)(f)); asked of a set, all that have consented, in force or not.',
  FORMER_PARTY: 'It was bound and has left (VCLT 54–56).',
  SIGNATORY: 'It has signed and not consented to be bound (VCLT 18).',
  NONE: 'A source that prints its row as of that day or later, or a later action, shows that it had done nothing.',
  UNKNOWN: 'Nothing proves it either way; the reason is given.',
})

/** Whether dates and sources settle something. */
export const TreatyCertainty = describedWords('TreatyCertainty', 'Whether the dates and sources settle a standing.', ['CERTAIN', 'POSSIBLE', 'UNKNOWN'] as const, {
  CERTAIN: 'They settle it.',
  POSSIBLE: 'A date is too vague to settle it.',
  UNKNOWN: 'They say nothing that could.',
})

/** Why the absence of an action proves nothing. */
export const TreatyCoverageGap = describedWords<CoverageGap>('TreatyCoverageGap', 'Why the absence of an action proves nothing.', COVERAGE_GAPS, {
  NOT_COVERED: 'No source that covers the treaty is loaded, or none with a date.',
  NEVER_LISTED: 'No row of the state was read in any source that covers the treaty.',
  ROW_CUT_OFF: 'The copy that was read ends before or inside the state’s row.',
  COVERAGE_ENDS_BEFORE: 'The newest list that prints the state’s row is older than the day asked.',
})

/** The rules by which a day of effect is computed. */
export const TreatyRule = describedWords<EntryRule>('TreatyRule', 'A rule of the computation of the day from which a treaty binds a state, or no longer does.', ENTRY_RULES, {
  DEPOSIT: 'The consent counts from its deposit (VCLT 16).',
  SUCCESSION: 'A succession takes effect from the succession of states (VCSST 23).',
  AMONG_THE_FIRST: 'The first depositors are bound when the treaty enters into force.',
  DAYS_AFTER_DEPOSIT: 'A later one is bound so many days after its deposit, by the treaty’s own clause.',
  CLAUSE_NOT_READ: 'The clause was not read, so the day is unknown.',
  NOT_BEFORE_TREATY: 'Nobody is bound before the treaty itself is in force.',
  TREATY_NOT_IN_FORCE: 'The treaty has not entered into force for anyone.',
  PARENT_TREATY: 'Only a party to the parent treaty can be a party, from the day on which it is one.',
  PARENT_NOT_JOINED: 'Only a party to the parent treaty can be a party, and it is none.',
  PARENT_UNKNOWN: 'Only a party to the parent treaty can be a party, and whether it is one is not known.',
  NOTICE_OF_LEAVING: 'A notice of leaving takes effect after the period of the treaty’s own clause.',
  LEFT_PARENT: 'Leaving the parent treaty ends this one too.',
})

/** What looks wrong in the actions of a state as printed. */
export const TreatyIrregularityKind = describedWords<IrregularityKind>('TreatyIrregularityKind', 'What looks wrong in the actions of a state as printed; kept as printed, it changes no standing.', IRREGULARITIES, {
  SIGNATURE_AND_ACCESSION: 'An accession though the state had signed.',
  RATIFICATION_WITHOUT_SIGNATURE: 'A ratification and no signature, where the whole row was read.',
  DEPOSIT_ON_SIGNATURE_DAY: 'Signature and deposit on one day.',
  INSTRUMENT_BEFORE_SIGNATURE: 'An instrument dated before the signature.',
  DEPOSIT_BEFORE_SIGNATURE: 'A deposit before the signature.',
  DEPOSIT_BEFORE_INSTRUMENT: 'An instrument dated after its deposit.',
  SECOND_CONSENT: 'More than one consent without a notice of leaving between.',
  KIND_NOT_FORESEEN: 'A kind of instrument of which the treaty’s clause does not speak.',
})
