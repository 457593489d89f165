import type { DraftingTable } from './drafting-table.js'
import type { Outline } from './outline.js'
import type { Refusal } from './segmented.js'

/** Null for a text of the family; else the sentence that says what was looked for and not found. */
export function refusalOf({ front, units }: Outline, table: DraftingTable): Refusal | null {
  const body = units.filter(({ section }) => section !== 'ANNEX' && section !== 'FOOTNOTE')
  const count = (section: string): number => body.filter((unit) => unit.section === section).length
  const preambular = body.filter(({ section, frame, paragraphs: [first] }) => section === 'PREAMBLE' && (frame !== null || first?.lead?.kind === 'PREAMBULAR')).length
  const operative = body.filter(({ section, paragraphs: [first] }) => section !== 'PREAMBLE' && first?.lead?.kind === 'OPERATIVE').length
  const numbered = body.filter(({ section, label }) => section !== 'PREAMBLE' && label !== null).length
  const opens = count('OPENING') > 0
  const enacts = count('ENACTING') > 0
  const isNamed = front.some(({ text }) => table.kindWords.test(text))

  const isFamily =
    (opens && (preambular > 0 || enacts || operative > 0 || numbered >= 3)) ||
    (enacts && (preambular > 0 || numbered + operative > 0)) ||
    (preambular >= 2 && numbered + operative > 0) ||
    (isNamed && numbered >= 3 && operative * 3 >= numbered)
  const shown = preambular + operative + numbered + count('OPENING') + count('ENACTING')
  const isMostlyOther = body.length + front.length > 60 && shown * 6 < body.length + front.length
  if (isFamily && !isMostlyOther) return null
  const lacks = [
    ...(opens ? [] : ['no opening that says who met or resolved']),
    ...(preambular > 0 ? [] : ['no preambular paragraphs']),
    ...(enacts || numbered > 0 || operative > 0 ? [] : ['no enacting line and no operative paragraphs']),
  ]
  const found = lacks.length === 0 ? 'it has too little of an opening, a preamble and operative paragraphs for its length' : `it has ${lacks.join(', ')}`
  return { refused: `This does not read as a declaration, resolution, set of recommendations or plan of action: ${found}.` }
}
