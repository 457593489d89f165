import type { CitationKind, Language, Section } from '../../domain/vocabulary.js'
import type { Verb } from '../../domain/verbs/verb.js'
import { clauseCueBefore, cueBefore, type CueMention } from './citation-cues.js'
import type { Reference } from './reference.js'
import { REFERENCE_WORDS } from './reference-words.js'
import { regex } from './regex.js'

/** One citation that a text makes: how, in which words, and of what. */
export interface CitationRead {
  readonly reference: Reference
  readonly kind: CitationKind
  /** The verb or phrase as printed that governs what is cited. */
  readonly verb: string
  /** What the cited thing does there (“evidence”, “example”, “convener”). */
  readonly role?: string | undefined
  readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW'
}

/** A stretch of the text that one verb governs. */
export interface GoverningVerb {
  readonly verb: Verb
  readonly printed: string
  readonly start: number
  readonly end: number
  readonly verbEnd: number
}

/**
 * The citations of a text, in printed order, repeated ones too. The phrase close before a reference decides (“pursuant to”, “as evidenced in the adoption
 * of”), for its list too; else the verb of the clause, for what it governs; else it is a plain citation. Instruments and
 * meetings are always cited, bodies only where they do not act: in the opening and the preamble.
 */
export function citationsOf(text: string, language: Language, section: Section, references: readonly Reference[], governing: readonly GoverningVerb[]): readonly CitationRead[] {
  const citable = references.filter(({ kind, basis }) => basis !== 'SELF' && isCitable(kind, section))
  const read: CitationRead[] = []
  for (const reference of citable) {
    const verb = governing.findLast(({ start, end, verbEnd }) => reference.start >= Math.min(start, verbEnd) && reference.start < end)
    read.push(citationOf({ text, language, references, reference, verb, read }))
    for (const inner of reference.inner ?? []) if (isCitable(inner.kind, section)) read.push(insideOf(text, reference, inner))
  }
  return read
}

function isCitable(kind: Reference['kind'], section: Section): boolean {
  if (kind === 'INSTRUMENT' || kind === 'MEETING') return true
  return kind === 'BODY' && (section === 'OPENING' || section === 'PREAMBLE' || section === 'ENACTING')
}

interface OneReference {
  readonly text: string
  readonly language: Language
  readonly references: readonly Reference[]
  readonly reference: Reference
  readonly verb: GoverningVerb | undefined
  readonly read: readonly CitationRead[]
}

function citationOf(one: OneReference): CitationRead {
  const { text, language, references, reference, verb, read } = one
  const previous = references.filter(({ end }) => end <= reference.start).at(-1)
  const clauseFrom = verb?.start ?? 0
  const gapFrom = Math.max(clauseFrom, previous?.end ?? 0)
  const close = cueBefore(text, language, gapFrom, reference) ?? clauseCueBefore(text, language, clauseFrom, reference)
  if (close !== undefined && !(close.cue.isSource === true && verb !== undefined && isObjectOf(one, verb))) return byCue(reference, close)
  const before = previous === undefined ? undefined : read.find((citation) => citation.reference === previous)
  const isList = before !== undefined && previous !== undefined && isListed(text, language, previous, reference)
  if (before !== undefined && isList) return { ...before, reference, confidence: reference.confidence }
  if (verb !== undefined && governs(one, verb)) return { reference, kind: verb.verb.cites ?? 'CITES', verb: verb.printed, confidence: reference.confidence }
  return { reference, kind: 'CITES', verb: wordsBefore(text, gapFrom, reference.start) || (verb?.printed ?? reference.asPrinted), confidence: reference.confidence }
}

/** “Adopt the Recommendations … contained in X”, “TAKING NOTE of the recommendations that emanated from Y”: the verb is about what X holds. */
function isObjectOf({ reference, references }: OneReference, { verb, verbEnd }: GoverningVerb): boolean {
  if (verb.cites === undefined || (verb.cites === 'ADOPTS' && reference.kind !== 'INSTRUMENT')) return false
  return !references.some((other) => other !== reference && other.start >= verbEnd && other.start < reference.start && other.kind === reference.kind)
}

function byCue(reference: Reference, { cue, asPrinted }: CueMention): CitationRead {
  return { reference, kind: cue.kind, verb: asPrinted.replace(/\s+/g, ' '), role: cue.role, confidence: reference.confidence }
}

/** Separators, quotes, articles and the venue or date of the member before, and nothing else. */
function isListed(text: string, language: Language, left: Reference, right: Reference): boolean {
  const { and, articles, own } = REFERENCE_WORDS[language]
  return regex(`^[”"’.)]*(?:,? ?(?:${and.join('|')})|[,;]+(?: (?:${and.join('|')}|as well as|así como))?)? *(?:(?:${[...articles, ...own, 'los', 'las'].join('|')}) )*(?:(?:corresponding|additional|optional|other|three|two|tres|dos) ){0,2}[“"]?$`, 'iu').test(text.slice(left.end, right.start))
}

/** What a verb governs: instruments of its clause, and the first body or meeting if it stands near. */
function governs({ text, reference, references }: OneReference, verb: GoverningVerb): boolean {
  if (reference.start < verb.verbEnd || (verb.verb.cites === 'ADOPTS' && reference.kind !== 'INSTRUMENT')) return false
  const between = text.slice(verb.verbEnd, reference.start)
  const words = between.trim().split(/\s+/).filter((word) => word !== '')
  const that = /^\s*(?:also |además |también )?(?:that|que)(?!\p{L})/iu.exec(between)
  if (that !== null && between.slice(that[0].length).trim().split(/\s+/).length > FRONT_OF_CLAUSE) return false
  if (reference.kind === 'INSTRUMENT') return true
  const isFirst = !references.some((other) => other !== reference && other.start >= verb.verbEnd && other.start < reference.start && other.kind !== 'COLLECTIVE' && other.kind !== reference.kind)
  return isFirst && words.length <= NEAR && !/[,;]/.test(between.replace(/\([^)]*\)/g, '').replace(/;\s*$/, ''))
}

/** Words within which the subject of a “that” clause names what the verb is about. */
const FRONT_OF_CLAUSE = 7
/** Words within which a body or meeting is the object of the verb. */
const NEAR = 14

/** “meetings of”, “Report of”: the words of the longer name that lead to what stands inside it. */
function insideOf(text: string, outer: Reference, inner: Reference): CitationRead {
  const lead = text.slice(outer.start, inner.start).trim().replace(/\s+(?:the|la|el|los|las)$/i, '')
  return { reference: inner, kind: 'CITES', verb: lead || outer.asPrinted, confidence: inner.confidence }
}

function wordsBefore(text: string, from: number, to: number): string {
  const words = text.slice(from, to).replace(/[“"(]+\s*$/, '').replace(/\s+(?:the|a|an|la|el|los|las|its|su)\s*$/i, '')
  return /(?:\p{L}+\s+){0,2}\p{L}+\s*$/u.exec(words)?.[0].trim() ?? ''
}

/**
 * The same thing cited in the same way is one citation; protocols named one by one are not cited together besides; and a
 * symbol behind the title of the same thing is that citation's symbol.
 */
export function withoutDoubles(citations: readonly CitationRead[]): readonly CitationRead[] {
  const single = new Set(citations.filter(({ reference }) => reference.basis !== 'PROTOCOLS').flatMap(({ reference }) => reference.ids))
  const kept: CitationRead[] = []
  for (const citation of citations) {
    const { reference, kind } = citation
    const titled = reference.basis === 'SYMBOL' ? kept.findIndex((before) => before.reference.symbol === undefined && before.reference.ids.some((id) => reference.ids.includes(id))) : -1
    const earlier = kept[titled]
    if (earlier !== undefined) {
      kept[titled] = { ...earlier, reference: { ...earlier.reference, symbol: reference.symbol } }
      continue
    }
    const ids = reference.basis === 'PROTOCOLS' ? reference.ids.filter((id) => !single.has(id)) : reference.ids
    const fresh = ids.filter((id) => !kept.some((before) => before.kind === kind && before.reference.ids.includes(id)))
    if (reference.ids.length > 0 && fresh.length === 0) continue
    kept.push(fresh.length === reference.ids.length ? citation : { ...citation, reference: { ...reference, ids: fresh } })
  }
  return kept
}
