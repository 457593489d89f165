import { en } from './en.js'
import { es } from './es.js'

/** Languages of the interface; names of things come in the reader's language from the API. */
export type InterfaceLanguage = 'en' | 'es'

/** The words of the interface; Spanish must have every key that English has. */
export type Words = { readonly [Key in keyof typeof en]: string }

const DICTIONARIES: Readonly<Record<InterfaceLanguage, Words>> = { en, es }

/** The reader's language: from the address, else from the browser, else English. */
export function languageOf(query: Readonly<Record<string, string>>): InterfaceLanguage {
  const wanted = query['lang'] ?? navigator.language.slice(0, 2)
  return wanted === 'es' ? 'es' : 'en'
}

/** A way to say things in one language; `{name}` in a sentence is replaced by the value of that name. */
export type Say = (key: keyof Words, values?: Readonly<Record<string, string | number>>) => string

/** Says things in this language. */
export function sayIn(language: InterfaceLanguage): Say {
  const words = DICTIONARIES[language]
  return (key, values = {}) => filledIn(words[key], values)
}

/** A sentence with its slots filled: `{count}` by a value, `{count:row|rows}` by the first word where the value is one, else by the second. */
export function filledIn(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (slot, name: string, one?: string, many?: string) => {
    if (!(name in values)) return slot
    return one === undefined ? String(values[name]) : String(Number(values[name]) === 1 ? one : many)
  })
}
