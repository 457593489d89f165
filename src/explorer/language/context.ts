import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { filledIn, sayIn, type InterfaceLanguage, type Say } from './words.js'

/** The reader's language and a way to say things in it. */
export interface Reading {
  readonly language: InterfaceLanguage
  /** The word of the API for it, for `name(language:)`. */
  readonly apiLanguage: 'EN' | 'ES'
  readonly say: Say
}

export const ReadingContext = createContext<Reading>({ language: 'en', apiLanguage: 'EN', say: sayIn('en') })

/** The reader's language, in any part of a page. */
export function useReading(): Reading {
  return useContext(ReadingContext)
}

/** Words that only one view needs, in both languages. */
export interface ViewWords<Key extends string> {
  readonly en: Readonly<Record<Key, string>>
  readonly es: Readonly<Record<Key, string>>
}

/** A way to say the words of one view in the reader's language. */
export function useWords<Key extends string>(words: ViewWords<Key>): (key: Key, values?: Readonly<Record<string, string | number>>) => string {
  const { language } = useReading()
  return (key, values = {}) => filledIn(words[language][key], values)
}
