import type { NameIndex } from './name-index.js'
import type { Reference } from './reference.js'
import type { ReferenceInput } from './read-references.js'
import type { ReferenceWords } from './reference-words-table.js'
import { regex } from './regex.js'

/**
 * Puts together what is printed side by side and is one thing: a name and its initials in brackets, a title and its
 * symbol, the organization before the name of its organ.
 */
export function joinNeighbours(input: ReferenceInput, words: ReferenceWords, references: readonly Reference[]): readonly Reference[] {
  const joined: Reference[] = []
  for (const reference of references) {
    const last = joined.at(-1)
    const together = last === undefined ? undefined : (withSymbol(input, words, last, reference) ?? withInitials(input, last, reference) ?? withOrganization(input, last, reference))
    if (together === undefined) joined.push(reference)
    else joined[joined.length - 1] = together
  }
  return joined.map((reference) => withUnknownInitials(input.text, reference))
}

/** “… in the Americas (MISPA IV)”, “… against Women (“Convention of Belém do Pará”)”: the brackets name the same thing, or the series whose meeting it is. */
function withInitials({ text, index }: ReferenceInput, left: Reference, right: Reference): Reference | undefined {
  const behind = /^[^()]{0,12}\)/.exec(text.slice(right.end))
  if (right.basis === 'SYMBOL' || behind === null || !/^\s*\([“"«]?$/.test(text.slice(left.end, right.start))) return undefined
  const isQuoted = /[“"«]$/.test(text.slice(left.end, right.start))
  if (!isQuoted && behind[0] !== ')') return undefined
  const id = left.ids[0]
  const meetingOf = id === undefined ? undefined : index.byId.get(id)?.meetingOf
  const isSame = right.ids.length > 0 && right.ids.every((other) => left.ids.includes(other) || other === meetingOf)
  if (!isSame && !(left.ids.length === 0 && left.candidates.some((candidate) => right.ids.includes(candidate)))) return undefined
  return spanning(text, isSame ? left : { ...left, ids: right.ids, candidates: [] }, left.start, right.end + behind[0].length)
}

/** “the Plan …, document AG/CG/doc.9/19”, “the Report … (RANDOT/doc.3/14)”, “by General Assembly Resolution AG/CG/doc.9/19”. */
function withSymbol({ text, index }: ReferenceInput, words: ReferenceWords, left: Reference, right: Reference): Reference | undefined {
  if (left.kind !== 'INSTRUMENT' || right.basis !== 'SYMBOL' || left.symbol !== undefined || left.basis === 'BACK') return undefined
  const gap = text.slice(left.end, right.start)
  const meansSame = left.ids.some((id) => right.ids.includes(id) || right.candidates.includes(id))
  const isBracketed = /^[”"’]?\s*\($/.test(gap) && text[right.end] === ')'
  const isNamed = regex(`^[”"’.]*,? (?:(?:contained|set out|which is attached) ?,? )?(?:(?:in|as|en|como|el) )?(?:the )?(?:${Object.keys(words.instrumentHeads).join('|')}|documento?)\\s(?:number |número |No\\. )?$`, 'iu').test(gap)
  if (!meansSame && !((isBracketed || isNamed) && isFree(left, right, index))) return undefined
  const ids = left.ids.length > 0 ? left.ids : right.ids
  const sameSentence = !/[;]|[.] /.test(gap)
  if (!sameSentence) return undefined
  return { ...left, ids, title: ids.length > 0 ? undefined : left.title, candidates: ids.length > 0 ? [] : [...left.candidates, ...right.candidates], symbol: right.symbol, confidence: meansSame ? 'HIGH' : left.confidence }
}

/** Neither is known as something else: the symbol is of nothing known, or the title is. */
function isFree(left: Reference, right: Reference, index: NameIndex): boolean {
  if (left.ids.length > 0 && right.ids.length > 0) return false
  if (left.ids.length > 0) return right.candidates.length === 0 && (index.byId.get(left.ids[0] ?? '')?.symbols ?? []).length === 0
  return true
}

/** “OAS General Secretariat”, “General Assembly of the Organization of American States”: one name of one body. */
function withOrganization({ text }: ReferenceInput, left: Reference, right: Reference): Reference | undefined {
  if (left.kind !== 'BODY' || right.kind !== 'BODY') return undefined
  const gap = text.slice(left.end, right.start)
  if (left.sort === 'ORGANIZATION' && left.ids.length > 0 && gap === ' ') return spanning(text, right, left.start, right.end)
  const isOwner = right.sort === 'ORGANIZATION' && left.sort !== 'ORGANIZATION' && left.ids.length > 0 && /^ (?:of the|de la|de|da|de l[’'])\s?$/iu.test(gap)
  return isOwner ? spanning(text, left, left.start, right.end) : undefined
}

function withUnknownInitials(text: string, reference: Reference): Reference {
  if (reference.asPrinted.endsWith(')') || reference.kind === 'STATE' || reference.basis === 'SYMBOL') return reference
  const initials = /^ \(([\p{Lu}][\p{Lu}\d-]{1,12}(?: [IVXL]+)?)\)/u.exec(text.slice(reference.end))
  return initials === null ? reference : spanning(text, reference, reference.start, reference.end + initials[0].length)
}

function spanning(text: string, reference: Reference, start: number, end: number): Reference {
  return { ...reference, start, end, asPrinted: text.slice(start, end) }
}
