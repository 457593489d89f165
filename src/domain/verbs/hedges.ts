import { nameWords, type NameWord } from '../names/name-key.js'
import type { Hedge, Language } from '../vocabulary.js'
import type { HedgePhrase } from './verb.js'

/** A hedge as printed, with its span. */
export interface HedgeMention {
  readonly hedge: Hedge
  readonly start: number
  readonly end: number
}

/** Phrases that soften an act in each language; a star stands for any ending. */
export const HEDGE_PHRASES: Readonly<Record<Language, readonly HedgePhrase[]>> = {
  EN: [
    { hedge: 'AS_APPROPRIATE', phrase: 'as appropriate' },
    { hedge: 'AS_THE_CASE_MAY_BE', phrase: 'as the case may be' },
    { hedge: 'WHERE_APPROPRIATE', phrase: 'where appropriate' },
    { hedge: 'WHERE_APPROPRIATE', phrase: 'when appropriate' },
    { hedge: 'WHERE_APPROPRIATE', phrase: 'if appropriate' },
    { hedge: 'VOLUNTARY', phrase: 'voluntary' },
    { hedge: 'VOLUNTARY', phrase: 'voluntarily' },
    { hedge: 'POSSIBLE', phrase: 'possible' },
    { hedge: 'CONSIDER', phrase: 'consider' },
    { hedge: 'CONTINUE', phrase: 'continue' },
  ],
  ES: [
    { hedge: 'AS_APPROPRIATE', phrase: 'según corresponda' },
    { hedge: 'AS_APPROPRIATE', phrase: 'según proceda' },
    { hedge: 'AS_APPROPRIATE', phrase: 'como corresponda' },
    { hedge: 'AS_APPROPRIATE', phrase: 'según convenga' },
    { hedge: 'AS_THE_CASE_MAY_BE', phrase: 'según sea el caso' },
    { hedge: 'AS_THE_CASE_MAY_BE', phrase: 'según el caso' },
    { hedge: 'WHERE_APPROPRIATE', phrase: 'cuando proceda' },
    { hedge: 'WHERE_APPROPRIATE', phrase: 'cuando corresponda' },
    { hedge: 'WHERE_APPROPRIATE', phrase: 'si procede' },
    { hedge: 'WHERE_APPROPRIATE', phrase: 'cuando sea apropiado' },
    { hedge: 'WHERE_APPROPRIATE', phrase: 'de ser el caso' },
    { hedge: 'VOLUNTARY', phrase: 'voluntari*' },
    { hedge: 'POSSIBLE', phrase: 'posible' },
    { hedge: 'POSSIBLE', phrase: 'posibles' },
    { hedge: 'CONSIDER', phrase: 'considere' },
    { hedge: 'CONSIDER', phrase: 'consideren' },
    { hedge: 'CONSIDER', phrase: 'considerar' },
    { hedge: 'CONTINUE', phrase: 'continu*' },
    { hedge: 'CONTINUE', phrase: 'seguir' },
    { hedge: 'CONTINUE', phrase: 'sigan' },
    { hedge: 'CONTINUE', phrase: 'siga' },
  ],
  FR: [
    { hedge: 'AS_APPROPRIATE', phrase: 'selon qu’il conviendra' },
    { hedge: 'AS_APPROPRIATE', phrase: 'selon qu’il convient' },
    { hedge: 'AS_APPROPRIATE', phrase: 'comme il convient' },
    { hedge: 'WHERE_APPROPRIATE', phrase: 'le cas échéant' },
    { hedge: 'WHERE_APPROPRIATE', phrase: 's’il y a lieu' },
    { hedge: 'AS_THE_CASE_MAY_BE', phrase: 'selon le cas' },
    { hedge: 'VOLUNTARY', phrase: 'volontaire*' },
    { hedge: 'POSSIBLE', phrase: 'éventuel*' },
    { hedge: 'CONSIDER', phrase: 'envisag*' },
    { hedge: 'CONTINUE', phrase: 'continu*' },
    { hedge: 'CONTINUE', phrase: 'poursuiv*' },
  ],
  PT: [
    { hedge: 'AS_APPROPRIATE', phrase: 'conforme apropriado' },
    { hedge: 'AS_APPROPRIATE', phrase: 'conforme cabível' },
    { hedge: 'AS_THE_CASE_MAY_BE', phrase: 'conforme o caso' },
    { hedge: 'WHERE_APPROPRIATE', phrase: 'quando apropriado' },
    { hedge: 'WHERE_APPROPRIATE', phrase: 'quando cabível' },
    { hedge: 'VOLUNTARY', phrase: 'voluntári*' },
    { hedge: 'POSSIBLE', phrase: 'possíve*' },
    { hedge: 'CONSIDER', phrase: 'considere' },
    { hedge: 'CONSIDER', phrase: 'considerem' },
    { hedge: 'CONSIDER', phrase: 'considerar' },
    { hedge: 'CONTINUE', phrase: 'continu*' },
  ],
}

/** The softening phrases printed in a text, in order; whether “consider” or “continue” softens the act is for the reader of the act to say. */
export function hedgesIn(language: Language, text: string): readonly HedgeMention[] {
  const words = nameWords(text)
  return words.flatMap((word, at) => {
    const found = COMPILED[language].find(({ pattern }) => pattern.every((part, offset) => fits(part, words[at + offset])))
    const last = found === undefined ? undefined : words[at + found.pattern.length - 1]
    return found === undefined || last === undefined ? [] : [{ hedge: found.hedge, start: word.start, end: last.end }]
  })
}

interface CompiledPhrase {
  readonly hedge: Hedge
  readonly pattern: readonly string[]
}

const COMPILED = Object.fromEntries(
  Object.entries(HEDGE_PHRASES).map(([language, phrases]) => [language, phrases.map(({ hedge, phrase }) => ({ hedge, pattern: phrase.split(/[ ’]/).map(folded) }))]),
) as unknown as Readonly<Record<Language, readonly CompiledPhrase[]>>

function folded(part: string): string {
  const [key = ''] = nameWords(part).map(({ word }) => word)
  return part.endsWith('*') ? `${key}*` : key
}

function fits(part: string, word: NameWord | undefined): boolean {
  if (word === undefined) return false
  return part.endsWith('*') ? word.word.startsWith(part.slice(0, -1)) : word.word === part
}
