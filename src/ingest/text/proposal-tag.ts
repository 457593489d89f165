import type { DraftingTable } from './drafting-table.js'

/** What stands at the head of a bracket: whose it is, and what it says it does. */
export interface ProposalTag {
  /** As printed (“PER”, “MEX/URU”, “Propuesta de México”), or null where the bracket names nobody. */
  readonly tag: string | null
  readonly by: readonly string[]
  readonly isDeletion: boolean
  readonly isAlternative: boolean
  /** How many characters of the bracket's inside the head fills. */
  readonly length: number
}

/** Reads the head of what a bracket encloses: “PER: …”, “MEX – …”, “USA delete”, “Delete: MEX”. */
export function readTag(inside: string, table: DraftingTable): ProposalTag {
  const start = inside.slice(0, 240)
  const match = NAMED.exec(start) ?? DASHED.exec(start) ?? DELETING.exec(start)
  const tag = match !== null && isNames(match[1] as string) ? (match[1] as string).trim() : null
  const length = tag === null ? 0 : (match?.[0].length ?? 0)
  const { deletion, alternative } = table.proposal
  const words = start.slice(length).trimStart()
  return {
    tag,
    by: tag === null ? [] : namesIn(deletion.test(tag) ? words : tag, table),
    isDeletion: deletion.test(words) || (tag !== null && deletion.test(tag)),
    isAlternative: (tag !== null && alternative.test(tag)) || /^alt(?:\.|\b|ernativ)/i.test(words),
    length,
  }
}

/** True for a bracket that an editor put there, not a state: “[sic]”, “[…]”, “[3]”, “[AG/RES. 1737 (XXX-O/00)]”. */
export function isEditorial(inside: string): boolean {
  const words = inside.trim()
  return words === '' || EDITORIAL.test(words)
}

const EDITORIAL = /^(?:sic\.?|…|\.{3}|\d{1,3}|[*†‡]+|https?:\/\/\S+|(?:see |véase |ver |voir |cf\.? )?\p{Lu}[\p{Lu}\d-]*(?:\/[\p{L}\d.()-]+)+(?:[\s,.;]+(?:\(?[\p{Lu}\d][\p{Lu}\d/.-]*\)?|para\.?|paras\.?|párr\.?|rev\.?|add\.?|corr\.?|p\.))*)$/u

const NAMED = /^\s*(\p{Lu}[^:[\].;]{1,160}?)\s*:/u
const DASHED = /^\s*([\p{Lu}]{2,4}(?:\s*[/,&]\s*[\p{Lu}]{2,4})*)\s+[-–—]\s/u
const DELETING = /^\s*([\p{Lu}]{2,4}(?:\s*[/,&]\s*[\p{Lu}]{2,4})*)\s+(?=(?:delete|suprim|elimin|supprim)\p{Ll}*)/iu

const SMALL_WORDS = new Set(['of', 'the', 'and', 'by', 'de', 'del', 'la', 'las', 'los', 'el', 'y', 'e', 'por', 'da', 'do', 'das', 'dos', 'du', 'des', 'et', 'par', 'with', 'con', 'com', 'avec', 'supported', 'apoyado', 'alt', 'alt.', 'alternative', 'alternativa', 'alternativo', 'proposal', 'text', 'propuesta', 'texto'])

/** Names are capitalised words, joined by small ones: a sentence with a colon is no tag. */
function isNames(words: string): boolean {
  return words.split(/[\s/,&]+/).filter((word) => word !== '').every((word) => /^["“(]?[\p{Lu}\d]/u.test(word) || SMALL_WORDS.has(word) || /^[-–—]$/.test(word))
}

function namesIn(tag: string, table: DraftingTable): readonly string[] {
  const joined = new RegExp(String.raw`(?<=^|[\s/,&])(\p{Lu}{2,4})\s+(?:${table.proposal.joiners.join('|')})\s+(?=\p{Lu}{2,4}(?:$|[\s/,&]))`, 'gu')
  return tag
    .replace(joined, '$1/')
    .split(/[/,&]/)
    .map((part) => part.replace(table.proposal.tagNoise, ' ').replace(/[()“”":]/g, ' ').replace(/\s+/g, ' ').trim())
    .map((part, _, parts) => (part === '' && parts.length === 1 ? tag.trim() : part))
    .filter((part) => part !== '')
}
