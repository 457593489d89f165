import { nameWords } from '../../domain/names/name-key.js'
import { verbAt } from '../../domain/verbs/verb-table.js'
import type { Language } from '../../domain/vocabulary.js'
import type { ActSegment } from './act-segment.js'
import type { Stretch } from './mask.js'
import type { Reading } from './segment-acts.js'
import { regex } from '../references/regex.js'

/** “… is adopted”, “queda aprobado …”: the deed that a sentence does in the passive, or undefined where it does none. */
export function passiveDeed(reading: Reading, sentence: Stretch): ActSegment | undefined {
  const { pattern, active } = PASSIVES[reading.language] ?? NONE
  const match = [...reading.text.slice(sentence.start, sentence.end).matchAll(regex(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu'))].find((one) => !reading.mask(sentence.start + one.index))
  const base = match?.[1] === undefined ? undefined : active(match[1].toLowerCase())
  const verb = base === undefined ? undefined : verbAt(reading.language, nameWords(base), 0, ['BASE'])?.verb
  if (match === undefined || verb === undefined) return undefined
  const verbStart = sentence.start + match.index
  return {
    standing: 'LEAD',
    verb,
    form: 'FINITE',
    printed: match[0],
    start: sentence.start,
    end: sentence.end,
    verbStart,
    verbEnd: verbStart + match[0].length,
    leads: false,
  }
}

interface Passive {
  readonly pattern: string
  /** The base form of a participle (“adopted” → “adopt”). */
  readonly active: (participle: string) => string
}

const NONE: Passive = { pattern: '(?!)', active: (participle) => participle }

/** A clause behind “which” or “that” tells of what was done before, and does nothing. */
const PASSIVES: Readonly<Partial<Record<Language, Passive>>> = {
  EN: {
    pattern: '(?<!(?:which|that|who|as|if|when|until|once) )(?:is|are)(?: hereby)? (adopted|approved|established|created|proclaimed|elected|appointed|designated|convened|dissolved|repealed|endorsed)(?! (?:by|at|in|on|under|from|through) )',
    active: (participle) => participle.replace(/^(adopt|approv|establish|creat|proclaim|elect|appoint|designat|conven|dissolv|repeal|endors)ed$/, (_, stem: string) => (/(?:v|at|en|s)$/.test(stem) ? `${stem}e` : stem)),
  },
  ES: {
    pattern: '(?:queda|quedan)(?: por la presente)? (adoptad|aprobad|establecid|cread|proclamad|elegid|designad|convocad|derogad)[oa]s?',
    active: (participle) => participle.replace(/ad$/, 'ar').replace(/^(establec)id$/, '$1er').replace(/^(eleg)id$/, '$1ir'),
  },
}
