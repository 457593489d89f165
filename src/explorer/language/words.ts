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
  return (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (slot, name: string) => (name in values ? String(values[name]) : slot))
}
