import type { Language, Section } from '../../domain/vocabulary.js'

/** Kinds of file that can be read. */
export type DocumentFormat = 'TEXT' | 'HTML' | 'DOCX' | 'PDF' | 'AKOMA_NTOSO'

/** A file as drawn text: blocks in reading order, and remarks, one sentence each, on what was guessed or mended. */
export interface ReadDocument {
  /** Name of the file, for messages. */
  readonly file: string
  readonly format: DocumentFormat
  /** Character encoding (“UTF-8”, “windows-1252”), or null where the format states none. */
  readonly encoding: string | null
  /** Language that the file itself names, where it does. */
  readonly languageGuess?: Language | undefined
  readonly blocks: readonly Block[]
  /** What the markup says of the text's structure: a second opinion, for it errs too. */
  readonly structure?: readonly MarkedUnit[] | undefined
  readonly remarks: readonly string[]
}

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'footnote'

/** One paragraph as the file holds it; a `\n` in its text is a printed line end that the reader may mend. */
export interface Block {
  readonly text: string
  readonly kind: BlockKind
  /** Line of the drawn text on which the block begins, from 1. */
  readonly line: number
  readonly page?: number | undefined
  /** How many characters at the start are printed in italics. */
  readonly italicLead?: number | undefined
  /** True where all of the block is printed bold. */
  readonly bold?: boolean | undefined
  /** Signs of notes that hang on this block and are not part of `text`, with the place in `text` where each stands. */
  readonly noteReferences?: readonly { readonly sign: string; readonly at: number }[] | undefined
  /** Sign of the note, for a block of kind `footnote`. */
  readonly noteSign?: string | undefined
}

/** One unit as the markup of the file marks it. */
export interface MarkedUnit {
  readonly section: Section | 'HEADING'
  readonly label: string | null
  readonly text: string
}
