import { detectAll } from 'tinyld'
import { nameWords } from '../../domain/names/name-key.js'
import { LANGUAGES, type Language } from '../../domain/vocabulary.js'
import { DRAFTING_TABLES } from './drafting-tables.js'
import type { Refusal } from './segmented.js'

/** The language of a text, told by its commonest small words; or the sentence that says which other language it seems to be in. */
export function languageOf(texts: readonly string[]): Language | Refusal {
  const sample = sampleOf(texts)
  const words = nameWords(sample).map(({ word }) => word)
  if (words.length < FEWEST_WORDS) return { refused: `The file holds hardly any running text (${words.length} ${words.length === 1 ? 'word' : 'words'}); nothing can be read from it.` }
  const [best, second] = LANGUAGES
    .map((language) => ({ language, share: shareOf(words, DRAFTING_TABLES[language].functionWords) }))
    .sort((a, b) => b.share - a.share) as [Score, Score]
  if (best.share >= SURE_SHARE && best.share > second.share) return best.language
  const other = otherLanguage(sample)
  return other === null && best.share >= LEAST_SHARE && best.share > second.share ? best.language : refusal(other)
}

interface Score {
  readonly language: Language
  readonly share: number
}

/** Small words are a third and more of running text in these languages; lists and titles have fewer, kindred languages share some. */
const SURE_SHARE = 0.22
const LEAST_SHARE = 0.08
const SAMPLE = 20_000
const FEWEST_WORDS = 12

/** From the middle outwards: the front of a file holds mastheads, its end lists of names. */
function sampleOf(texts: readonly string[]): string {
  const from = Math.floor(texts.length / 4)
  let sample = ''
  for (const text of [...texts.slice(from), ...texts.slice(0, from)]) {
    sample += `${text.slice(0, SAMPLE)}\n`
    if (sample.length > SAMPLE) break
  }
  return sample.slice(0, SAMPLE)
}

function shareOf(words: readonly string[], small: readonly string[]): number {
  const known = new Set(small)
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length
}

/** The language that another reader hears, as ISO 639-1, where it is none of ours. */
function otherLanguage(sample: string): string | null {
  const [first] = detectAll(sample.slice(0, 4000))
  return first === undefined || first.accuracy < 0.2 || (LANGUAGES as readonly string[]).includes(first.lang.toUpperCase()) ? null : first.lang
}

function refusal(other: string | null): Refusal {
  const name = other === null ? undefined : new Intl.DisplayNames(['en'], { type: 'language' }).of(other)
  const seems = name === undefined ? 'The language of the text could not be told' : `The text seems to be in ${name}`
  return { refused: `${seems}; texts in English, Spanish, French and Portuguese can be read.` }
}
