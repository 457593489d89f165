/**
 * The closed lists of words that the graph is written in. A word is added here once, and the schema, the
 * record and the writer learn it from here; where a word has a source it stands beside it.
 */

/** Parts of a text in the order in which they are printed (drafting practice of the OAS and the UN). */
export const SECTIONS = ['OPENING', 'PREAMBLE', 'ENACTING', 'OPERATIVE', 'FOLLOW_UP', 'ANNEX', 'FOOTNOTE'] as const
export type Section = (typeof SECTIONS)[number]

/** The part of a provision's path that names its section: `quito-2019/adopted/op/7`. */
export const SECTION_KEYS: Readonly<Record<Section, string>> = {
  OPENING: 'opening',
  PREAMBLE: 'pre',
  ENACTING: 'enacting',
  OPERATIVE: 'op',
  FOLLOW_UP: 'fu',
  ANNEX: 'annex',
  FOOTNOTE: 'note',
}

/** Stage of one state of a text, most authoritative first. */
export const STAGES = ['ADOPTED', 'DRAFT'] as const
export type Stage = (typeof STAGES)[number]

/** Status of what a text says, computed from the version's stage and the marks of agreement. */
export const TEXT_STATUSES = ['ADOPTED', 'APPROVED_IN_COMMITTEE', 'DRAFTED'] as const
export type TextStatus = (typeof TEXT_STATUSES)[number]

/** Status of an assertion about the world. */
export const ASSERTION_STATUSES = ['ADOPTED', 'APPROVED_IN_COMMITTEE', 'REPORTED', 'INFERRED'] as const
export type AssertionStatus = (typeof ASSERTION_STATUSES)[number]

/** How sure we are, best first. UNVERIFIED has no source and stays out of default answers. */
export const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW', 'UNVERIFIED'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** How an assertion came to be: typed by an editor, read by the parser, or made by a rule. */
export const METHODS = ['CURATED', 'EXTRACTED', 'DERIVED'] as const
export type Method = (typeof METHODS)[number]

/** Strength class of an act, strongest first (scale `ian-1`). */
export const ACT_CLASSES = ['CONSTITUTIVE', 'COMMAND', 'REQUEST', 'EXHORT', 'SOFT', 'COURTESY'] as const
export type ActClass = (typeof ACT_CLASSES)[number]

/** Ways of citing; the verb as printed is a property of the link (ELI, UNDO, drafting practice). */
export const CITATION_KINDS = [
  'REAFFIRMS',
  'RECALLS',
  'RECOGNIZES',
  'UNDERSCORES',
  'TAKES_NOTE_OF',
  'BASED_ON',
  'ADOPTS',
  'CITES',
] as const
export type CitationKind = (typeof CITATION_KINDS)[number]

/** Links between instruments that are facts of their making, not citations in a paragraph (ELI; VCLT 40, 54, 59). */
export const INSTRUMENT_LINKS = ['AMENDS', 'REPEALS', 'IMPLEMENTS', 'PROTOCOL_TO', 'FOLLOWS_FROM'] as const
export type InstrumentLink = (typeof INSTRUMENT_LINKS)[number]

/** Roles in an act: who is charged, through whom, who receives, supports, benefits (drafting practice; W3C ORG). */
export const ROLE_KINDS = [
  'ADDRESSED_TO',
  'THROUGH',
  'DELIVERED_TO',
  'SUPPORTED_BY',
  'COORDINATED_WITH',
  'CONSULTING',
  'WITHIN',
  'BENEFITS',
  'CONCERNS',
  'ESTABLISHES',
  'ELECTS',
  'ELECTS_FOR',
  'DUE_BEFORE',
  'INCORPORATES',
] as const
export type RoleKind = (typeof ROLE_KINDS)[number]

/** Words that soften an act, kept apart from its class. */
export const HEDGES = [
  'CONSIDER',
  'AS_APPROPRIATE',
  'AS_THE_CASE_MAY_BE',
  'WHERE_APPROPRIATE',
  'VOLUNTARY',
  'POSSIBLE',
  'CONTINUE',
] as const
export type Hedge = (typeof HEDGES)[number]

/** How often a duty recurs. */
export const CADENCES = ['ANNUAL', 'BIENNIAL', 'QUARTERLY', 'MONTHLY', 'EACH_MEETING', 'ONGOING', 'UNSTATED_RECURRING'] as const
export type Cadence = (typeof CADENCES)[number]

/** What a state's bracketed text would do to the draft. */
export const PROPOSAL_KINDS = ['INSERT', 'ALTERNATIVE', 'NEW', 'DELETE'] as const
export type ProposalKind = (typeof PROPOSAL_KINDS)[number]

export const INSTRUMENT_KINDS = [
  'TREATY',
  'PROTOCOL',
  'RESOLUTION',
  'DECLARATION',
  'RECOMMENDATIONS',
  'PLAN_OF_ACTION',
  'WORK_PLAN',
  'FOUNDING_RULES',
  'REPORT',
  'GUIDE',
  'QUESTIONNAIRE',
  'SURVEY',
  'CLASSIFICATION',
  'EXECUTIVE_ORDER',
  'LAW',
  'DOCUMENT',
] as const
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number]

export const BODY_KINDS = [
  'ORGANIZATION',
  'ORGAN',
  'COMMITTEE',
  'COMMISSION',
  'PROCESS',
  'SECRETARIAT',
  'DEPARTMENT',
  'NETWORK',
  'WORKING_GROUP',
  'OBSERVATORY',
  'PROGRAMME',
  'OTHER',
] as const
export type BodyKind = (typeof BODY_KINDS)[number]

/** HELD: sources say that it took place. SCHEDULED: convened for a date. EXPECTED: a text looks forward to it. */
export const MEETING_STATES = ['HELD', 'SCHEDULED', 'EXPECTED', 'UNKNOWN'] as const
export type MeetingState = (typeof MEETING_STATES)[number]

export const OFFICES = ['CHAIR', 'VICE_CHAIR', 'RAPPORTEUR', 'HEAD', 'DEPUTY_HEAD', 'OFFICE_HOLDER'] as const
export type Office = (typeof OFFICES)[number]

/** How a tenure is known; a draft opens a CANDIDATE at most, and presiding over one meeting is not chairing the body. */
export const TENURE_KINDS = ['ELECTED', 'DESIGNATED', 'REPORTED', 'PRESIDED_MEETING', 'CANDIDATE'] as const
export type TenureKind = (typeof TENURE_KINDS)[number]

export const OFFER_OUTCOMES = ['ACCEPTED', 'HELD_THERE', 'HELD_ELSEWHERE', 'OPEN', 'UNKNOWN'] as const
export type OfferOutcome = (typeof OFFER_OUTCOMES)[number]

/** Standing of a member in a body over a stretch of time. */
export const MEMBERSHIP_STANDINGS = ['MEMBER', 'EXCLUDED_FROM_PARTICIPATION', 'SUSPENDED', 'WITHDRAWN', 'DISPUTED'] as const
export type MembershipStanding = (typeof MEMBERSHIP_STANDINGS)[number]

/** What an editor finds about a paragraph or act; always INFERRED, always reversible. */
export const FINDING_KINDS = ['SUCCESSOR', 'NO_SUCCESSOR', 'NO_ANTECEDENT', 'NOT_JUDGED', 'SAME_BODY', 'FULFILLED_BY', 'DISCREPANCY'] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/** PRINTED: the state's row was read, empty or not. CUT_OFF: the copy ends before or inside it. Not linked: never listed. */
export const COVERAGE_ROWS = ['PRINTED', 'CUT_OFF'] as const
export type CoverageRow = (typeof COVERAGE_ROWS)[number]

/** Who a collective is on a day; UNKNOWABLE where no rule can say. */
export const COLLECTIVE_RULES = ['MEMBERS_OF', 'PARTIES_TO', 'NOT_PARTIES_TO', 'OFFICE_HOLDER', 'HOST_OF', 'UNKNOWABLE'] as const
export type CollectiveRule = (typeof COLLECTIVE_RULES)[number]

export const LANGUAGES = ['EN', 'ES', 'FR', 'PT'] as const
export type Language = (typeof LANGUAGES)[number]
