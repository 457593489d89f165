import { hedgesIn } from '../../domain/verbs/hedges.js'
import type { Hedge, Language } from '../../domain/vocabulary.js'
import type { ActSegment } from './act-segment.js'
import type { Mask } from './mask.js'

/**
 * The hedges of an act. “Consider” softens what would be done (“consider hosting”), and is no hedge where it is itself
 * the deed; “continue” counts only where the duty begins with it, not in a purpose further on.
 */
export function hedgesOf(text: string, language: Language, mask: Mask, act: ActSegment, to: number, dutyFrom: number): readonly Hedge[] {
  const found = hedgesIn(language, text.slice(act.verbStart, to))
    .map((mention) => ({ ...mention, start: act.verbStart + mention.start, end: act.verbStart + mention.end }))
    .filter(({ start }) => !mask(start))
    .filter((mention) => mention.hedge !== 'CONSIDER' || isConsidered(text, act, mention, dutyFrom))
    .filter((mention) => mention.hedge !== 'POSSIBLE' || !SUPERLATIVE.test(text.slice(Math.max(0, mention.start - 40), mention.start)))
    .filter((mention) => mention.hedge !== 'VOLUNTARY' || isOffered(text, mention))
    .filter((mention) => mention.hedge !== 'CONTINUE' || isContinued(text, act, mention.start, dutyFrom))
  return [...new Set(found.map(({ hedge }) => hedge))]
}

/** “the widest possible use”, “lo más amplio posible”: as much as can be, which softens nothing. */
const SUPERLATIVE = /(?:\p{L}+est(?: \p{L}+)?|most|as|(?:más|máxim[oa]|mejor|mayor)(?: \p{L}+){0,4}) $/iu

function isConsidered(text: string, act: ActSegment, { start, end }: { readonly start: number; readonly end: number }, dutyFrom: number): boolean {
  if (act.verb.means === 'consider' && start < act.verbEnd) return /^ (?:(?:the |la )?(?:possibility|posibilidad)|\p{Ll}+ing(?!\p{L}))/u.test(text.slice(end))
  const next = /^ (?:(?:the |la )?(?:possibility|posibilidad)|(?:\p{Ll}+ly )?\p{Ll}+(?:ing|ar|er|ir)(?!\p{L})|d[e’'])/u.test(text.slice(end))
  const isSoft = act.verb.class === 'EXHORT' || act.verb.class === 'SOFT'
  return next || (isSoft && start - dutyFrom >= 0 && start - dutyFrom <= 3)
}

/** “voluntary contributions” soften an act, “voluntary consent” does not. */
function isOffered(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /(?:ly|mente)$/i.test(text.slice(start, end)) || /^[^.;:]{0,70}?(?:contribu|basis|fund|resourc|support|recurs|aport|participa|base(?!\p{L})|apoyo)/iu.test(text.slice(end))
}

function isContinued(text: string, act: ActSegment, start: number, dutyFrom: number): boolean {
  if (start < act.verbEnd) return true
  const between = text.slice(Math.min(dutyFrom, start), start)
  return start >= dutyFrom && !/[,;]/.test(between.replace(/,[^,]{0,80},/g, '')) && between.replace(/,[^,]{0,80},/g, '').trim().split(/\s+/).length <= 3
}
