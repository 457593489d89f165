import type { Language, ProposalKind, Section } from '../../domain/vocabulary.js'

/** Who drafts: the family of the OAS (participles in capitals, marks, brackets) or of the UN (italics, sessions, notes). */
export type Layout = 'OAS' | 'UN'

/** A stretch of characters, `start` inclusive and `end` exclusive, counted in UTF-16 units from 0. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One text as it is built: its units in printed order, what is printed but is no unit, and what looks wrong. */
export interface Segmented {
  readonly language: Language
  readonly layout: Layout
  /** Title in one line, or null where none is printed. */
  readonly title: string | null
  /** The lines around the title as printed: organ, session, symbol, agenda item, the adoption line. */
  readonly titleBlocks: readonly string[]
  /** What the opening says (who met, where, when, convened by what), or null where there is none. */
  readonly opening: string | null
  readonly provisions: readonly SegmentedProvision[]
  readonly apparatus: readonly Apparatus[]
  readonly anomalies: readonly LocatedAnomaly[]
}

/** Why a text is none of the family, in one sentence. */
export interface Refusal {
  readonly refused: string
}

/** One unit of a text: an opening, a paragraph, a point, an enacting line, a footnote. */
export interface SegmentedProvision {
  readonly section: Section
  /** The label as printed (“5 bis alt.”), or null where none is. */
  readonly label: string | null
  /** Path inside the version (`fu/5bis-alt`, `op/3/a`), see `provisionKeys`. */
  readonly path: string
  /** Path of the provision this one is a point of. In a text of several annexes a path names its annex too (`annex/ii/3`). */
  readonly parent?: string | undefined
  /** Position in the whole text, from 1. */
  readonly ordinal: number
  /** What the unit itself says: marks of agreement, proposals and footnote marks are lifted out, line breaks mended. */
  readonly text: string
  /** The unit as printed behind its label, marks and brackets in place, line breaks mended. */
  readonly rawText: string
  /** Where each kept stretch of `rawText` stands, in order; `text` is these stretches put together, see `rawOffset`. */
  readonly kept: readonly Span[]
  /** Line of the plain text, or of the text drawn from the file, on which the unit's words begin, from 1; a label may stand above. */
  readonly line: number
  readonly page?: number | undefined
  readonly marks: readonly AgreementMarkRead[]
  readonly proposals: readonly ProposalRead[]
  /** Numbers or signs of the footnotes that hang on this unit, with their places in `rawText`. */
  readonly footnotes: readonly FootnoteReference[]
  readonly anomalies: readonly Anomaly[]
  /** The heading under which the unit stands (“II. Prevention”), where one is printed. */
  readonly heading?: string | undefined
  /** The line on which the unit hangs: “CONSIDERING:” in a preamble, the enacting line in an operative part. */
  readonly frame?: string | undefined
}

/** “(Paragraph approved by the CSH on October 31, 2013)” with its parts as printed, and the day where it can be read. */
export interface AgreementMarkRead {
  readonly asPrinted: string
  readonly byAsPrinted: string | null
  readonly onAsPrinted: string | null
  /** Civil day, `YYYY-MM-DD`. */
  readonly day?: string | undefined
  readonly span: Span
}

/** Text in brackets; spans count in the unit's `rawText`. Its words belong to it alone and never to the unit. */
export interface ProposalRead {
  /** `p1`, `p2` … in printed order through the whole tree of the unit. */
  readonly key: string
  /** The tag as printed (“PER”, “MEX/URU”), or null where the bracket names nobody. */
  readonly tag: string | null
  /** The single names inside the tag. */
  readonly by: readonly string[]
  readonly kind: ProposalKind
  /** Path of the unit whose text this one would replace. */
  readonly alternativeTo?: string | undefined
  readonly wellFormed: boolean
  /** The repair that was assumed where the brackets do not close. */
  readonly repair?: string | undefined
  /** The proposed words, nested proposals cut out. */
  readonly text: string
  /** The proposed words with a slot `{p2}` where a nested proposal stands. */
  readonly template: string
  /** Brackets included. */
  readonly span: Span
  /** Where each kept stretch of `rawText` stands; `text` is these stretches put together. */
  readonly kept: readonly Span[]
  readonly proposals: readonly ProposalRead[]
}

export interface FootnoteReference {
  /** Number or sign as printed (“3”, “*”). */
  readonly sign: string
  readonly span: Span
}

/** Something printed that looks wrong or lost: kept as printed, with one sentence on what it may be. */
export interface Anomaly {
  readonly kind: AnomalyKind
  readonly asPrinted: string
  readonly note: string
}

export interface LocatedAnomaly extends Anomaly {
  readonly line: number
}

export type AnomalyKind =
  | 'ORPHAN_BRACKET'
  | 'UNCLOSED_BRACKET'
  | 'DUPLICATE_LABEL'
  | 'GAP_IN_NUMBERING'
  | 'RESTARTED_NUMBERING'
  | 'LONE_MARK'
  | 'REPLACEMENT_CHARACTER'
  | 'PENDING_FOOTNOTE'
  | 'MISSING_TERMINATOR'
  | 'TOO_DEEP'

/** Printed, but no unit: titles, symbols, adoption lines, headings of parts, signatures, a lone mark. */
export interface Apparatus {
  readonly kind: 'TITLE' | 'MASTHEAD' | 'ADOPTION' | 'HEADING' | 'CLOSING' | 'SIGNATURE' | 'LONE_MARK' | 'OTHER'
  readonly asPrinted: string
  readonly line: number
}
