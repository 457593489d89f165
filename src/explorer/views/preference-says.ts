import type { InterfaceLanguage } from '../language/words.js'

/** The closed list of reasons for which the record prefers one saying to another, from the API's English into the reader's language. */
export function preferenceSays(why: string, language: InterfaceLanguage): string {
  return language === 'en' ? why : why.split(/(?<=\.) /).map(inSpanish).join(' ')
}

function inSpanish(sentence: string): string {
  const [, subject, object] = /^(.+) outweighs (.+)\.$/.exec(sentence) ?? []
  if (subject !== undefined && object !== undefined) return `${noun(subject, 0)} pesa más que ${noun(object, 1)}.`
  return SENTENCES[sentence] ?? sentence
}

function noun(words: string, place: 0 | 1): string {
  const spanish = NOUNS[words.toLowerCase()] ?? words
  return place === 0 ? `${spanish.charAt(0).toUpperCase()}${spanish.slice(1)}` : spanish
}

const NOUNS: Readonly<Record<string, string>> = {
  'an adopted text': 'un texto adoptado',
  'a report': 'un informe',
  'an inference': 'una inferencia',
  'a text approved in committee': 'un texto aprobado en comisión',
  'a text that a committee approved, which decides nothing': 'un texto que aprobó una comisión, lo que no decide nada',
  'high confidence': 'la confianza alta',
  'medium confidence': 'la confianza media',
  'low confidence': 'la confianza baja',
  'a value without a source': 'un valor sin fuente',
}

const SENTENCES: Readonly<Record<string, string>> = {
  'A report without a date cannot be placed on any day.': 'Un informe sin fecha no puede situarse en ningún día.',
  'The other value has no source.': 'El otro valor no tiene fuente.',
  'Both weigh the same, and the record keeps the one that its editor put first.': 'Ambos pesan lo mismo, y el registro conserva el que su editor puso primero.',
  'The record keeps the value that its editor entered, though the other weighs more.': 'El registro conserva el valor que introdujo su editor, aunque el otro pesa más.',
}
