import { findSymbols } from '../symbols/find-symbols.js'
import { symbolKey } from '../symbols/symbol-key.js'
import { searchLine, searchWords } from './search-words.js'

/** What somebody typed into a search, read: nothing in it is syntax but quotation marks. */
export interface SearchText {
  /** The words outside quotation marks, each once. */
  readonly words: readonly string[]
  /** The last word where it may still be typed, and stands for all words that begin so. */
  readonly beginning: string | null
  /** What stands in quotation marks: words that must follow each other. */
  readonly phrases: readonly (readonly string[])[]
  /** The whole text as a name, and each document symbol in it, as exact names and symbols are compared. */
  readonly keys: readonly string[]
}

/** Reads the text of a search; any text can be read, and one without a letter or digit holds no word. */
export function readSearchText(text: string): SearchText {
  const quoted = [...text.matchAll(QUOTED)]
  const phrases = quoted.map(([, ...groups]) => searchWords(groups.find((group) => group !== undefined) ?? '').map(({ word }) => word)).filter(({ length }) => length > 0)
  const rest = quoted.reduceRight((left, { 0: { length }, index }) => `${left.slice(0, index)}${' '.repeat(length)}${left.slice(index + length)}`, text)
  const printed = searchWords(rest)
  const last = printed.at(-1)
  const isTyped = last !== undefined && last.end === text.length && last.word.length >= SHORTEST_BEGINNING
  const whole = searchLine(text)
  return {
    words: [...new Set(printed.map(({ word }) => word))],
    beginning: isTyped ? last.word : null,
    phrases,
    keys: whole === '' ? [] : [...new Set([whole, ...symbolKeys(text)])],
  }
}

/** How many words and phrases a search asks for. */
export function askedWords({ words, phrases }: SearchText): number {
  return words.length + phrases.flat().length
}

/** Quotation marks of any kind; one that is never closed is no quotation mark. */
const QUOTED = /"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»/g

/** A single letter would stand for too many words. */
const SHORTEST_BEGINNING = 2

function symbolKeys(text: string): readonly string[] {
  return [...findSymbols(text).flatMap(({ key, stemKey }) => [key, stemKey]), symbolKey(text)]
}
