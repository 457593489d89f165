import type { InstrumentKind, Language } from '../../domain/vocabulary.js'
import type { DocumentRecord, ProvisionRecord } from '../document.js'

/** A stretch of a provision's wording, in characters from 0. */
export interface WordingSpan {
  readonly start: number
  readonly end: number
}

/** A name in the languages in which texts print it. */
export type PrintedNames = Partial<Record<'en' | 'es' | 'fr' | 'pt', string>>

/** Something that a text names and that the curated record does not know; what documents say of it is all there is. */
export interface CitedThing {
  readonly id: string
  readonly label: 'Instrument' | 'Body' | 'Meeting' | 'Collective'
  readonly kind: string | null
  readonly name: string
  readonly symbols: readonly string[]
}

/** Words that fill a role and that nobody certain is linked to. */
export interface UnlinkedRole {
  readonly act: string
  readonly role: string
  readonly asPrinted: string
}

/** A provision as the parser read it: a record, with what only a reading of a text has. */
export interface ReadProvision extends ProvisionRecord {
  /** Path inside the version. */
  readonly path: string
  /** True where all of it stands in brackets. */
  readonly bracketed: boolean
  /** The wording with a slot `{p1}` for each proposal, where it has any. */
  readonly template: string | null
  readonly unlinked: readonly UnlinkedRole[]
  /** What an editor decided of what was read, by act (`a1`), role (`a1~THROUGH~csh`) or citation (`CITES~mispa`). */
  readonly decided: Readonly<Record<string, { readonly note: string; readonly isCorrected: boolean }>>
  /** Further states that a tag of a proposal names, by the proposal's key. */
  readonly alsoProposedBy: Readonly<Record<string, readonly string[]>>
  /** Where the words stand that name who plays a part in an act, by act, role and id (`a1~THROUGH~csh`). */
  readonly roleSpans: Readonly<Record<string, WordingSpan>>
  /** Where the proposed words stand, inside the brackets and behind the tag, by the proposal's key. */
  readonly contents: Readonly<Record<string, WordingSpan>>
}

/** What a text says of the instrument that it is. */
export interface ReadInstrument {
  readonly id: string
  readonly kind: InstrumentKind
  readonly names: PrintedNames
  readonly symbols: readonly string[]
  /** EDTF; null of a draft. */
  readonly adopted: string | null
  /** Id of the meeting that adopted it; null of a draft, or where the record knows none. */
  readonly adoptedAt: string | null
  readonly adoptedBy: string | null
}

/** What the opening of a text says of its meeting. */
export interface ReadMeeting {
  readonly id: string
  readonly held: string | null
  readonly city: string | null
  readonly convenedBy: string | null
}

/** One document as it was read: all that goes into the graph, and nothing that depends on what the graph holds. */
export interface Reading {
  readonly format: typeof READING_FORMAT
  /** `document:quito-2019/adopted/en`, by which its origin is told. */
  readonly id: string
  /** Name of the file. */
  readonly file: string
  readonly language: Language
  readonly document: Omit<DocumentRecord, 'provisions'> & { readonly provisions: readonly ReadProvision[] }
  readonly instrument: ReadInstrument
  readonly meeting: ReadMeeting | null
  readonly cited: readonly CitedThing[]
}

/** Readings of another format were made by an earlier program; their files are to be ingested again. */
export const READING_FORMAT = 1

/** The path of the version that a document is a text of. */
export function versionOf({ document }: Pick<Reading, 'document'>): string {
  return `${document.instrument}/${document.version.key}`
}

/** The realm of the graph that all documents of a version write: `document:quito-2019/adopted/`. */
export function realmOf(version: string): string {
  return `document:${version}/`
}

/** The id of a document: its version and language. */
export function readingId(version: string, language: Language): string {
  return `${realmOf(version)}${language.toLowerCase()}`
}
