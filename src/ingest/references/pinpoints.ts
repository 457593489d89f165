import type { Reference } from './reference.js'
import type { ReferenceWords } from './reference-words-table.js'
import { regex } from './regex.js'

/** “paragraph 14”, “articles 3 and 5”, “chap. IV”: a part of a text, with its place and on which side its text stands. */
export interface Pinpoint {
  readonly start: number
  readonly end: number
  readonly asPrinted: string
  /** Where the words that join it to the text behind it end (“of the ”), or null where it follows its text. */
  readonly joinsAt: number | null
}

/** The pinpoints of a text in printed order, longest first at each place. */
function findPinpoints(text: string, words: ReferenceWords): readonly Pinpoint[] {
  const number = '(?:\\d+[\\p{L}]?(?: \\(\\p{L}+\\)|\\(\\p{L}+\\))?|[IVXLC]+(?![\\p{L}])|[A-Z](?![\\p{L}]))'
  const numbers = `${number}(?:(?:, | ?[-–] ?| (?:and|y|e|et|to|a|or|o) )${number})*`
  const part = `${words.pinpoint} ${numbers}`
  const pattern = regex(`(?<![\\p{L}])${part}(?:,? (?:(?:of|de|del|du|do) )?${part})*`, 'giu')
  const joint = regex(`^,? ?(?:${words.of})(?: (?:${[...words.articles, 'las', 'los'].join('|')}))? ?[“"«]?`, 'iu')
  return [...text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length
    const joined = joint.exec(text.slice(end, end + 12))
    return { start: match.index, end, asPrinted: match[0], joinsAt: joined === null ? null : end + joined[0].length }
  })
}

/** References with the pinpoint that is joined to them, before (“paragraph 14 of the …”) or behind (“resolution 55/25, annex I, article 3”). */
export function withPinpoints(text: string, words: ReferenceWords, references: readonly Reference[]): readonly Reference[] {
  const pinpoints = findPinpoints(text, words)
  return references.map((reference) => {
    const before = pinpoints.find(({ joinsAt, end }) => joinsAt !== null && end <= reference.start && joinsAt >= reference.start - 1 && joinsAt <= reference.start + reference.asPrinted.length)
    const behind = pinpoints.find(({ start }) => start > reference.end && /^[”"’]?,? ?(?:of [^,;]{4,40}, )?(?:in particular )?$/.test(text.slice(reference.end, start)))
    const pinpoint = before ?? (reference.kind === 'INSTRUMENT' ? behind : undefined)
    return pinpoint === undefined ? reference : { ...reference, pinpoint: pinpoint.asPrinted }
  })
}
