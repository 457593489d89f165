import type { DraftingTable } from './drafting-table.js'
import type { Paragraph } from './paragraph.js'
import type { Layout } from './segmented.js'

/** Whose habit a text follows: the UN's where it bears a UN symbol or opens as UN organs do, else the OAS's. */
export function layoutOf(paragraphs: readonly Paragraph[], table: DraftingTable): Layout {
  const front = paragraphs.slice(0, 500).map(({ text }) => text.slice(0, 300))
  if (front.some((text) => OAS_MARKS.test(text))) return 'OAS'
  if (front.some((text) => UN_SYMBOL.test(text))) return 'UN'
  return front.some((text) => text.length <= 60 && isUnOpening(text, table)) ? 'UN' : 'OAS'
}

const OAS_MARKS = /^(?:AG|CP|CIDI|CICTE|CICAD|CICTE|RC|CIM|MISPA|REMJA|RANDOT|OEA|OAS)\/(?:RES|DEC|doc|Ser|CG|CSH|CAJP|INF)|\bTHE GENERAL ASSEMBLY,|\bLA ASAMBLEA GENERAL,|\bL[’']ASSEMBL[EÉ]E G[EÉ]N[EÉ]RALE,|\bA ASSEMBL[EÉ]IA[- ]GERAL,/
const UN_SYMBOL = /^(?:A|S|E|CEDAW|TD|ST)\/(?:RES|C\.|HRC|CN\.|\d|CONF|[A-Z])|\b(?:A|S|E)\/RES\/|^\d{1,3}\/\d{1,3}\s?[A-Z]?\.(?:\s|$)|^Resolution \d{1,4} \(\d{4}\)$|^Resoluci[oó]n \d{1,4} \(\d{4}\)$|^R[eé]solution \d{1,4} \(\d{4}\)$/

/** “The General Assembly,” in ordinary type, alone on its line. */
function isUnOpening(text: string, table: DraftingTable): boolean {
  const [, article, organ] = /^(\p{L}+[’' ])\s?(\p{Lu}\p{Ll}[^,]*),$/u.exec(text) ?? []
  if (article === undefined || organ === undefined) return false
  const words = organ.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').split(/\s+/)
  return words.some((word) => table.organs.includes(word)) && words.length <= 6
}
