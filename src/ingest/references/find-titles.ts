import { nameKey, nameWords } from '../../domain/names/name-key.js'
import { verbAt } from '../../domain/verbs/verb-table.js'
import type { Language } from '../../domain/vocabulary.js'
import { monthPattern } from './printed-days.js'
import type { ReferenceWords } from './reference-words-table.js'
import { regex } from './regex.js'

/** Words that look like the title of an instrument or the name of a body or meeting, known or not. */
export interface TitleMention {
  readonly start: number
  readonly end: number
  readonly title: string
  readonly looksLike: 'INSTRUMENT' | 'BODY' | 'MEETING'
  /** Kind of instrument that the head of the title names. */
  readonly sort?: string | undefined
  readonly quoted: boolean
}

/** Quoted titles of two words and more, without those that stand behind “as the”, “the term” and the like. */
export function quotedTitles(text: string, words: ReferenceWords): readonly TitleMention[] {
  return [...text.matchAll(/[“"«]\s*([^“”"«»]{6,400}?)\s*[”"»]/gu)].flatMap((match) => {
    const title = (match[1] ?? '').replace(/[.,;]$/, '')
    const before = text.slice(Math.max(0, match.index - 30), match.index)
    if (!/^[\p{Lu}\p{N}]/u.test(title) || !title.includes(' ') || words.noTitleBehind.some((phrase) => endsWith(before, phrase))) return []
    const start = match.index + match[0].indexOf(match[1] ?? '')
    const head = [...headsOf(title, words)][0]
    return [{ start, end: start + title.length, title, looksLike: head?.looksLike ?? 'INSTRUMENT', sort: head?.sort, quoted: true }]
  })
}

/** Runs of capitalised words around the head of a title (“Charter of the United Nations”, “2030 Agenda for Sustainable Development”). */
export function capitalisedTitles(text: string, words: ReferenceWords, language: Language): readonly TitleMention[] {
  const tokens = tokensOf(text, words)
  const mentions: TitleMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (headAt(tokens, at, words) === undefined || mentions.some(({ end }) => end > (tokens[at] as Token).start)) continue
    const from = leftEdge(text, tokens, at, words, language)
    const to = rightEdge(text, tokens, at, words)
    if (from === at && to === at) continue
    const start = (tokens[from] as Token).start
    const end = (tokens[to] as Token).end
    mentions.push({ start, end, title: text.slice(start, end), ...headOfRun(tokens, at, to, words), quoted: false })
  }
  return mentions
}

interface Token {
  readonly start: number
  readonly end: number
  readonly key: string
  readonly isCapital: boolean
  readonly isInside: boolean
}

/** Most words need no folding but that of case. */
function foldedKey(printed: string): string {
  return /^[A-Za-z]+$/.test(printed) ? printed.toLowerCase() : nameKey(printed).replace(/ s$/, '')
}

interface Head {
  readonly looksLike: 'INSTRUMENT' | 'BODY' | 'MEETING'
  readonly sort?: string | undefined
}

function tokensOf(text: string, words: ReferenceWords): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'\u2010\u2011-]*/gu)].map((match) => {
    const printed = match[0]
    return {
      start: match.index,
      end: match.index + printed.replace(/[’'-]s?$/u, '').length,
      key: foldedKey(printed),
      isCapital: /^[\p{Lu}\p{N}]/u.test(printed) && !/^\p{Lu}{2,}ING$/u.test(printed),
      isInside: words.insideTitles.includes(printed),
    }
  })
}

function headAt(tokens: readonly Token[], at: number, words: ReferenceWords): Head | undefined {
  const token = tokens[at]
  return token?.isCapital === true ? headOf(token.key.split(' ').at(-1) ?? '', words) : undefined
}

function headOf(key: string, words: ReferenceWords): Head | undefined {
  const sort = words.instrumentHeads[key]
  if (sort !== undefined) return { looksLike: 'INSTRUMENT', sort }
  if (words.meetingHeads.includes(key)) return { looksLike: 'MEETING' }
  return words.bodyHeads.includes(key) ? { looksLike: 'BODY' } : undefined
}

function* headsOf(title: string, words: ReferenceWords): Generator<Head> {
  for (const word of nameKey(title).split(' ')) {
    const head = headOf(word, words)
    if (head !== undefined) yield head
  }
}

/** “Council of Europe Convention”: of several heads in one run the last counts that no article parts from the first. */
function headOfRun(tokens: readonly Token[], at: number, to: number, words: ReferenceWords): Head {
  let head = headAt(tokens, at, words) as Head
  for (let next = at + 1; next <= to; next++) {
    const token = tokens[next] as Token
    if (words.articles.includes(token.key) || words.and.includes(token.key)) break
    if (tokens[next - 1]?.isCapital === true) head = headAt(tokens, next, words) ?? head
  }
  return head
}

function leftEdge(text: string, tokens: readonly Token[], at: number, words: ReferenceWords, language: Language): number {
  let from = at
  while (from > 0 && !isSentenceVerb(text, tokens, from - 1, language)) {
    if (!/^[ \u00A0-]$/.test(between(text, tokens, from - 1))) break
    const left = tokens[from - 1] as Token
    // “Economic and Social Council”: an “and” belongs to the name where capitals stand on both sides before the head.
    if (from < at && words.and.includes(left.key) && tokens[from - 2]?.isCapital === true && !/^\d/.test(tokens[from - 2]?.key ?? '') && between(text, tokens, from - 2) === ' ') from -= 2
    else if (left.isCapital && !isSentenceArticle(text, left, words)) from -= 1
    else break
  }
  return from
}

/** “The Group”: an article is a capital by its place, and no part of a name for that. */
function isSentenceArticle(text: string, token: Token, words: ReferenceWords): boolean {
  const before = text.slice(0, token.start).trimEnd()
  return words.articles.includes(token.key) && (before === '' || /[.;:)]$/.test(before))
}

/** The verb that begins a sentence is a capital by its place, and no part of a title for that. */
function isSentenceVerb(text: string, tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at] as Token
  const before = text.slice(0, token.start).trimEnd()
  if (before !== '' && !/[.;:)]$/.test(before)) return false
  return verbAt(language, nameWords(text.slice(token.start, token.end)), 0) !== undefined || /ing$/.test(token.key) || SENDS_TO.test(token.key)
}

/** “See Eighth Congress …”: the word that sends a reader there, in a note. */
const SENDS_TO = /^(?:see|cf|voir|ver|vease|veanse)$/

function rightEdge(text: string, tokens: readonly Token[], at: number, words: ReferenceWords): number {
  let edge = at
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next] as Token
    const gap = between(text, tokens, next - 1)
    if (!/^(?:[ \u00A0-]|, )$/.test(gap)) break
    if (gap === ', ' && !continuesBehindComma(tokens, next, words)) break
    if (token.isCapital) {
      if (/^\d/.test(token.key) && (!/^\d{4}$/.test(token.key) || headAt(tokens, next - 1, words) === undefined)) break
      edge = next
    } else if (!token.isInside || next - edge > 4 || (token.key === 'que' && words.and.includes(tokens[next - 1]?.key ?? ''))) break
    else if (MONTH.test(tokens[next + 1]?.key ?? '')) break
    else if (words.articles.includes(token.key) && next - 1 === edge && (edge === at || beginsAnother(tokens, next + 1, words))) break
    if (words.and.includes(token.key) && endsOnHead(tokens, next, edge, words)) break
    if (LOOSE.has(token.key) && beginsAnother(tokens, next + 1, words) && !isJointProgramme(tokens, next)) break
  }
  return edge
}

/** “World Tourism Organization and the United Nations …”: a name that ends on its head is over where “and the” begins another. */
function endsOnHead(tokens: readonly Token[], and: number, edge: number, words: ReferenceWords): boolean {
  return edge === and - 1 && headAt(tokens, edge, words)?.looksLike === 'BODY' && words.articles.includes(tokens[and + 1]?.key ?? '') && tokens[and + 2]?.isCapital === true
}

/** “Vienna Declaration and Programme of Action”: a declaration and the programme adopted with it have one title. */
function isJointProgramme(tokens: readonly Token[], and: number): boolean {
  return /^(?:programme?|programa|plan|plano|platform|plataforma)$/.test(tokens[and + 1]?.key ?? '') && /^(?:of|for|de|d)$/.test(tokens[and + 2]?.key ?? '') && /^(?:action|accion|acao)$/.test(tokens[and + 3]?.key ?? '')
}

const MONTH = new RegExp(`^(?:${(['EN', 'ES', 'FR', 'PT'] as const).map(monthPattern).join('|')})$`, 'i')

/** Words behind which another name may begin that is no part of this one. */
const LOOSE: ReadonlySet<string> = new Set(['and', 'or', 'y', 'e', 'et', 'o', 'ou', 'by', 'at', 'from', 'as', 'with', 'por', 'con', 'par', 'avec', 'com', 'em', 'en'])

/** “Prevent, Suppress and Punish”, “Persons, Especially Women and Children”: a comma inside a title leads to a capital and an “and”. */
function continuesBehindComma(tokens: readonly Token[], next: number, words: ReferenceWords): boolean {
  if (tokens[next]?.isCapital !== true) return words.and.includes(tokens[next]?.key ?? '') && tokens[next + 1]?.isCapital === true
  const ahead = tokens.slice(next + 1, next + 5)
  const and = ahead.findIndex(({ key }) => words.and.includes(key))
  return and !== -1 && ahead.slice(0, and).every(({ isCapital, isInside }) => isCapital || isInside) && ahead[and + 1]?.isCapital === true
}

/** “and the Protocol …”: behind “and” a new head begins, within the capitals that follow. */
function beginsAnother(tokens: readonly Token[], from: number, words: ReferenceWords): boolean {
  for (let at = from, capitals = 0; at < Math.min(from + 6, tokens.length); at++) {
    const token = tokens[at] as Token
    if (token.isCapital) {
      capitals += 1
      if (headAt(tokens, at, words) !== undefined) return true
    } else if (capitals > 0 || !token.isInside) return false
  }
  return false
}

function between(text: string, tokens: readonly Token[], left: number): string {
  return text.slice((tokens[left] as Token).end, (tokens[left + 1] as Token).start)
}

function endsWith(before: string, phrase: string): boolean {
  return regex(`(?<![\\p{L}])${phrase}\\s+$`, 'iu').test(before)
}
