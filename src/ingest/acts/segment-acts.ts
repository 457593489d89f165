import { nameWords, type NameWord } from '../../domain/names/name-key.js'
import { verbAt, type VerbForm, type VerbMatch } from '../../domain/verbs/verb-table.js'
import type { Language, Section } from '../../domain/vocabulary.js'
import type { Reference } from '../references/reference.js'
import { ACT_WORDS } from './act-words.js'
import type { ActSegment } from './act-segment.js'
import { dutyIn } from './duty.js'
import { furtherDuties } from './further-duties.js'
import { namedDirective } from './named-directive.js'
import { isSpeakers, openingVerb } from './opening-verb.js'
import { passiveDeed } from './passive-deed.js'
import { plainDeed } from './plain-deed.js'
import { thatClause } from './that-clause.js'
import { maskOf, sentencesOf, type Mask, type Stretch } from './mask.js'
import { phraseOf } from './verb-phrase.js'
import { regex } from '../references/regex.js'
import { wordAt } from './word-at.js'

/** A paragraph to be taken apart into acts. */
export interface SegmentInput {
  readonly text: string
  readonly language: Language
  readonly section: Section
  readonly references: readonly Reference[]
  /** True for a point of a paragraph, which does what the paragraph asks (“(a) Strengthening …”). */
  readonly isPoint?: boolean | undefined
  /** Lemma of the enacting formula that frames the operative part (“recommend”). */
  readonly frame?: string | undefined
  /** True for a point that must begin with a verb, for its paragraph breaks off before it (“to:”). */
  readonly beginsWithVerb?: boolean | undefined
}

/** The acts of a paragraph in printed order, each with the stretch in which it stands. An opening acts by nothing. */
export function segmentActs(input: SegmentInput): readonly ActSegment[] {
  if (input.section === 'OPENING' || input.section === 'FOOTNOTE') return []
  const reading: Reading = { ...input, words: nameWords(input.text), mask: maskOf(input.text, input.references) }
  const sentences = sentencesOf(input.text, reading.mask)
  const segments: ActSegment[] = []
  for (const [place, sentence] of sentences.entries()) {
    const verbs = verbsOf(reading, sentence, place === 0)
    if (verbs.length === 0 && input.section !== 'PREAMBLE') {
      const done = input.section === 'ANNEX' ? undefined : passiveDeed(reading, sentence)
      const duty = dutyIn(reading, sentence) ?? (place === 0 ? thatClause(reading, sentence) : undefined)
      if (done !== undefined) segments.push({ ...done, leads: place === 0, end: duty !== undefined && duty.verbStart > done.verbEnd ? done.verbEnd : done.end })
      if (duty !== undefined) segments.push({ ...duty, of: segments.length > 0 ? 0 : undefined })
    }
    for (const [order, found] of verbs.entries()) {
      const end = verbs[order + 1]?.separator ?? sentence.end
      const lead = segmentOf(reading, found, end, place === 0 && order === 0)
      segments.push(lead)
      segments.push(...furtherDuties(reading, lead, segments.length - 1))
    }
  }
  const isStated = segments.some(({ verb }) => verb.use === 'DIRECTIVE' || verb.use === 'STANCE' || (verb.use === 'CONTENT' && input.isPoint !== true))
  if (input.section === 'PREAMBLE' || input.section === 'ENACTING' || isStated || (segments.length > 0 && input.isPoint !== true)) return segments
  const deed = plainDeed(input.text, input.language, input.isPoint === true, input.beginsWithVerb === true)
  return deed === undefined ? segments : [deed]
}

/** A paragraph on its way through the readers of acts. */
export interface Reading extends SegmentInput {
  readonly words: readonly NameWord[]
  readonly mask: Mask
}

interface FoundVerb {
  readonly match: VerbMatch
  readonly isCoordinated: boolean
  /** True where nothing but the label stands before it. */
  readonly opens: boolean
  /** Where the stretch of the act before it ends. */
  readonly separator: number
}

function verbsOf(reading: Reading, sentence: Stretch, isFirst: boolean): readonly FoundVerb[] {
  const from = wordAt(reading.words, sentence.start)
  const behind = wordAt(reading.words, sentence.end)
  const to = behind === -1 ? reading.words.length : behind
  if (from === -1 || from >= to) return []
  const opening = openingVerb(reading, from, isFirst)
  const main = opening !== undefined && !isPrelude(reading, opening) ? opening : (mainVerb(reading, opening === undefined ? from : opening.to, to, sentence) ?? opening ?? (isFirst ? furtherNamed(reading, from, to) : undefined))
  if (main === undefined) return []
  const first: FoundVerb = { match: main, isCoordinated: false, opens: main === opening, separator: sentence.start }
  return [first, ...coordinated(reading, first, to)]
}

/** “Their resolve to …, and their call to the member states to …”: behind a noun of a will one that asks. */
function furtherNamed(reading: Reading, from: number, to: number): VerbMatch | undefined {
  if (reading.section === 'PREAMBLE' || reading.section === 'ENACTING') return undefined
  for (let at = from + 1; at < to; at++) {
    const previous = reading.words[at - 1] as NameWord
    const isJoined = isConjunction(reading, previous) || /,\s*$/.test(reading.text.slice(previous.end, (reading.words[at] as NameWord).start))
    const match = isJoined && !reading.mask((reading.words[at] as NameWord).start) ? namedDirective(reading.language, reading.words, at) : undefined
    if (match !== undefined) return match
  }
  return undefined
}

/** Outside the preamble a participle opens the reason, and the act comes behind it (“Having ascertained …, recommend that”). */
function isPrelude(reading: Reading, match: VerbMatch): boolean {
  return reading.section !== 'PREAMBLE' && match.form === 'PARTICIPLE'
}

/** The first verb of an act behind a purpose, a reason or a subject: behind a comma, or behind the speakers. */
function mainVerb(reading: Reading, from: number, to: number, sentence: Stretch): VerbMatch | undefined {
  const forms: readonly VerbForm[] = reading.section === 'PREAMBLE' ? ['PARTICIPLE'] : ['FINITE', 'BASE']
  const speak = isSpeakers(reading, wordAt(reading.words, sentence.start)) || reading.section === 'ENACTING'
  for (let at = from; at < to; at++) {
    const match = verbAt(reading.language, reading.words, at, forms)
    if (match === undefined || match.verb.use === 'CONTENT' || reading.mask((reading.words[match.at] as NameWord).start)) continue
    const before = reading.text.slice(sentence.start, (reading.words[at] as NameWord).start)
    if (/[,;:]\s*$/.test(before) || (speak && !/(?:\bto|\bthe|\ba|\bof|\bal?|\bla|\blos|\bde|\bde la|\bdel) $/i.test(before) && match.from === at)) return match
  }
  return undefined
}

/** Further verbs of the same sentence: behind “;”, “,” or “and”, in the form of the first. */
function coordinated(reading: Reading, first: FoundVerb, to: number): readonly FoundVerb[] {
  const found: FoundVerb[] = []
  let last = first.match
  for (let at = last.to; at < to; at++) {
    const word = reading.words[at] as NameWord
    const previous = reading.words[at - 1] as NameWord
    const gap = reading.text.slice(previous.end, word.start)
    const isAnd = isConjunction(reading, previous)
    if (!isAnd && !/[,;]/.test(gap)) continue
    const match = verbAt(reading.language, reading.words, at, formsBeside(first.match, reading))
    if (match === undefined || reading.mask((reading.words[match.at] as NameWord).start)) continue
    const beforeAnd = isAnd ? reading.text.slice((reading.words[at - 2] ?? previous).end, previous.start) : gap
    if (!joins(reading, first.match, last, match, /;/.test(isAnd ? beforeAnd : gap), /[,;]/.test(beforeAnd))) continue
    const separator = (isAnd ? (reading.words[at - 2] ?? previous) : previous).end
    found.push({ match, isCoordinated: true, opens: false, separator })
    last = match
    at = match.to - 1
  }
  return found
}

function isConjunction(reading: Reading, word: NameWord): boolean {
  return regex(`^(?:${ACT_WORDS[reading.language].and}|also|además|también)$`, 'i').test(word.word)
}

/** The preamble goes on in participles; verbs in the third person go on in it; infinitives and imperatives in each other. */
function formsBeside(first: VerbMatch, reading: Reading): readonly VerbForm[] {
  if (reading.section === 'PREAMBLE') return ['PARTICIPLE']
  return first.form === 'FINITE' ? ['FINITE'] : ['BASE']
}

/** True where a verb begins an act of its own rather than going on with the duty of the act before it. */
function joins(reading: Reading, first: VerbMatch, last: VerbMatch, next: VerbMatch, behindSemicolon: boolean, behindComma: boolean): boolean {
  const { verb, form } = next
  if (verb.use === 'CONTENT') return false
  const following = reading.words[next.to]
  const after = following === undefined ? '' : reading.text.slice((reading.words[next.to - 1] as NameWord).end, following.end)
  if (form === 'PARTICIPLE') return verb.use === 'STANCE' && (behindComma || OBJECT.test(after)) && isParticipleInUse(next, reading)
  if (form === 'FINITE') return !/^ (?:of|for|from|by|in|made|and|are|is|or|de|del|en|por|y|son|es)$/i.test(after) && (behindComma || following !== undefined)
  if (particleBefore(reading, next)) {
    if (particleBefore(reading, first) && verb.use !== 'STANCE') return last.verb.use !== 'DIRECTIVE'
    return verb.use === 'STANCE' && last.verb.use === 'STANCE'
  }
  if (behindSemicolon) return true
  if (verb.use === 'CONSTITUTIVE') return isElection(next) || !hasOpenInfinitive(reading, last, next)
  if (verb.use === 'STANCE') return behindComma || last.verb.use !== 'DIRECTIVE' || isElection(next)
  if (last.verb.use === 'DIRECTIVE') return behindComma && (hasQueClause(reading, last, next) || asksAnother(reading, next))
  return last.verb.use !== 'CONTENT' && first.verb.use !== 'CONTENT'
}

/** The duty before is a clause (“a que cooperen”), which no infinitive goes on with. */
function hasQueClause(reading: Reading, last: VerbMatch, next: VerbMatch): boolean {
  const between = reading.text.slice((reading.words[last.to - 1] as NameWord).end, (reading.words[next.from] as NameWord).start)
  return reading.language !== 'EN' && /(?<!\p{L})que(?!\p{L})/iu.test(between)
}

/**
 * “…, and request the General Secretariat to report”: an organ is asked by the speakers, not by the states just addressed.
 * Spanish repeats the preposition before what those addressed are to ask (“a compartir …, y a alentar”), so that a bare
 * infinitive asks anew (“…, y alentar a los observadores a que …”).
 */
function asksAnother(reading: Reading, next: VerbMatch): boolean {
  const behind = (reading.words[next.to - 1] as NameWord).end
  const kinds = reading.language === 'ES' ? ['BODY', 'COLLECTIVE'] : ['BODY']
  const asked = reading.references.find(({ kind, start }) => kinds.includes(kind) && start >= behind)
  return asked !== undefined && /^ (?:the |that the |also the |a la |a los |a las |al |a )?$/i.test(reading.text.slice(behind, asked.start)) && /^,? (?:to|that|que|a(?: que)?)(?!\p{L})/iu.test(reading.text.slice(asked.end))
}

/** What begins the object of a participle that goes on behind a bare “and”. */
const OBJECT = /^ (?:the|that|its|with|la|el|los|las|que|su|sus|con|le|les|sa|a)$/i

/** “in order to define …, and establish protocols”: what follows goes on with the infinitive. */
function hasOpenInfinitive(reading: Reading, last: VerbMatch, next: VerbMatch): boolean {
  const between = reading.text.slice((reading.words[last.to - 1] as NameWord).end, (reading.words[next.from] as NameWord).start)
  return regex(`(?<!\\p{L})(?:${ACT_WORDS[reading.language].complement}|para )`, 'iu').test(between)
}

function isElection({ verb }: VerbMatch): boolean {
  return verb.means === 'elect' || verb.means === 'thank' || verb.means === 'express gratitude'
}

/** “to take note” behind “Express gratitude …”: the particle is part of the phrase. */
function particleBefore(reading: Reading, { from, at }: VerbMatch): boolean {
  return at > from && /^(?:to)$/i.test((reading.words[from] as NameWord).word)
}

/** “concerned”, “determined” and their like are participles of the speakers only with “of”, “that”, “by” or “to” behind them. */
function isParticipleInUse({ verb, to }: VerbMatch, reading: Reading): boolean {
  if (verb.means === 'be committed') return false
  if (!verb.lemma.startsWith('be ') && !verb.lemma.startsWith('estar ') && !verb.lemma.startsWith('ser ') && !verb.lemma.startsWith('être ')) return true
  return /^(?:of|that|by|to|at|about|in|de|que|por|ante|à|par|em)$/.test(reading.words[to]?.word ?? '')
}

function segmentOf(reading: Reading, { match, isCoordinated, opens, separator }: FoundVerb, end: number, isFirstOfParagraph: boolean): ActSegment {
  const phrase = phraseOf(reading, match, end)
  return {
    standing: isCoordinated ? 'COORDINATED' : 'LEAD',
    verb: phrase.verb,
    form: match.form,
    printed: reading.text.slice(phrase.start, phrase.end),
    start: isCoordinated || opens ? phrase.start : separator,
    end,
    verbStart: phrase.start,
    verbEnd: phrase.end,
    leads: isFirstOfParagraph && opens,
  }
}
