import type { Language } from '../../domain/vocabulary.js'
import type { Reference } from '../references/reference.js'
import { ACT_WORDS } from './act-words.js'
import { isListGlue } from './cued-roles.js'
import { regex } from '../references/regex.js'

/** The references of a stretch to whom something is handed over: “report to …”, “send the …”, “for …’ consideration”, “considered by …”. */
export function recipientsIn(text: string, language: Language, from: number, to: number, references: readonly Reference[]): readonly Reference[] {
  const words = ACT_WORDS[language]
  const article = '(?:(?:the|all|any|relevant|los|las|la|le|les) )*'
  const handed = regex(`(?<!\\p{L})(?:${words.deliver})(?!\\p{L})[^;.]*?(?<!\\p{L})(?:${words.to}),? ${article}$`, 'iu')
  const atOnce = regex(`(?<!\\p{L})(?:${words.receives}) (?:${words.to} )?${article}$`, 'iu')
  const considered = regex(`(?<!\\p{L})(?:${words.consideredBy}) ${article}$`, 'iu')
  const forUse = regex(`^[’']?s?[’']? ${words.forUse}`, 'iu')
  const here = references.filter(({ start, end, kind }) => start >= from && end <= to && ['STATE', 'BODY', 'COLLECTIVE', 'PERSON', 'MEETING'].includes(kind))
  const found: Reference[] = []
  for (const [place, reference] of here.entries()) {
    const previous = here[place - 1]
    const before = text.slice(from, reference.start)
    const isHanded = handed.test(withoutLastName(before, previous, from)) || atOnce.test(before) || considered.test(before)
    const isForUse = /(?:for|para) (?:the |la )?$/i.test(before) && forUse.test(text.slice(reference.end))
    const continues = previous !== undefined && found.includes(previous) && isListGlue(text.slice(previous.end, reference.start), language)
    if (isHanded || isForUse || continues) found.push(reference)
  }
  return found
}

/** A name between the word of handing over and this one has taken the “to” already. */
function withoutLastName(before: string, previous: Reference | undefined, from: number): string {
  return previous === undefined ? before : before.slice(Math.max(0, previous.end - from - 160))
}
