import { nameKey, nameWords } from '../../domain/names/name-key.js'
import { endsInAbbreviation } from './abbreviations.js'
import { withoutMarks } from './agreement-marks.js'
import type { DraftingTable } from './drafting-table.js'
import { leadOf, type Lead } from './leads.js'
import { asPrinted, type Paragraph } from './paragraph.js'
import type { Layout } from './segmented.js'
import { isCapitals } from './speakers.js'

/** A paragraph with what its words show by themselves, before its neighbours are looked at. */
export interface Recognised extends Paragraph {
  /** The text without marks of agreement. */
  readonly core: string
  readonly lead: Lead | null
  readonly isEnacting: boolean
  /** A participle alone with a colon, on which the next paragraphs hang (“CONSIDERING:”). */
  readonly isFrame: boolean
  readonly isMarkOnly: boolean
  /** Nothing but a stray sign (“/”), or a rule of signs. */
  readonly isSignOnly: boolean
  /** Nothing but the number or letter of a part (“II”, “B”), which heads what follows. */
  readonly isPartSign: boolean
}

/** What the words of a paragraph show by themselves. */
export function recognise(paragraph: Paragraph, table: DraftingTable, layout: Layout): Recognised {
  const core = withoutMarks(paragraph.text, table)
  const lead = leadOf(core, table, paragraph.italicLead)
  return {
    ...paragraph,
    core,
    lead,
    isEnacting: paragraph.readings.length === 0 && mayEnact(core, lead, table) && isEnactingLine(core, table, layout),
    isFrame: isFrameLine(core, lead),
    isMarkOnly: core === '' && paragraph.text !== '' && paragraph.label === null,
    isSignOnly: paragraph.text !== '' && !/[\p{L}\p{N}\uFFFD]/u.test(asPrinted(paragraph)),
    isPartSign: isPartSign(asPrinted(paragraph)),
  }
}

/** True where the text breaks off: no stop, no colon, no comma at its end. */
export function isUnterminated(core: string): boolean {
  return endsInAbbreviation(core) || !/[.;:,!?…][”"’»)\]]*(?:\[?\d{1,3}\]?)?\s*(?:\b(?:and|or|y|e|o|u|et|ou)\b)?$/u.test(core)
}

/** True for a text that can only go on one begun before it. */
export function goesOn(core: string): boolean {
  return /^["“«‘(]?\p{Ll}/u.test(core) || /^[,;:.)\]]/.test(core)
}

/** True for a short line without a stop, as headings are printed. */
export function isHeadingLike({ core, kind, isBold }: Recognised): boolean {
  if (core.length > (kind === 'heading' ? 300 : 160) || /[;,]$/.test(core) || !/\p{L}/u.test(core)) return false
  if (kind === 'heading' || isCapitals(core)) return true
  if (!/^["“«‘¿¡\d]?\p{Lu}|^\d/u.test(core)) return false
  return isBold || !/[.:!?][”"’»)\]]*$/.test(core)
}

/** “I. Prevention”, “A. Legal framework”: a short line without a stop behind a large roman number or letter. */
export function isLabelledHeading(paragraph: Recognised): boolean {
  const { readings, lead, core, kind, isBold } = paragraph
  const [reading] = readings
  if (reading === undefined || !isHeadingLike(paragraph)) return false
  const isLarge = readings.some(({ kind: of, style }) => (of === 'ROMAN' && style.includes('I')) || (of === 'LETTER' && style.includes('A')))
  if (isLarge) return lead === null
  if (isCapitals(core) && core.length > 12 && readings.some(({ kind: of }) => of === 'ROMAN' || of === 'LETTER')) return true
  if (reading.kind === 'ARTICLE' && CHAPTER.test(reading.printed ?? '')) return true
  return (reading.kind === 'NUMBER' || reading.kind === 'DECIMAL') && (isCapitals(core) || kind === 'heading' || isBold)
}

/** A chapter heads what follows; an article is a unit. */
const CHAPTER = /^chap|^cap/i

/** True for the number or letter of a part, alone on its line: large, and without a stop. */
export function isPartSign(printed: string): boolean {
  return /^(?:[A-H]|[IVX]{1,6})$/.test(printed.trim())
}

const LONGEST_ENACTING = 420

/** A preambular paragraph enacts nothing, whatever verbs it holds; “DÉCIDE” is verb and, without its accent, participle. */
function mayEnact(core: string, lead: Lead | null, table: DraftingTable): boolean {
  return lead?.kind !== 'PREAMBULAR' || table.enactingLines.test(core) || table.enactingVerbs.includes(nameKey(lead.printed))
}

/** “RESOLVES:”, “WE RECOMMEND:”, “Adopt the following recommendations …:”, “Acting under Chapter VII …,”. */
function isEnactingLine(core: string, table: DraftingTable, layout: Layout): boolean {
  if (core.length > LONGEST_ENACTING) return false
  if (table.enactingLines.test(core)) return true
  const printed = core.replace(/\s+/g, ' ')
  const words = nameWords(printed)
  const verbAt = words.findIndex(({ word }) => table.enactingVerbs.includes(word))
  const verb = words[verbAt]
  if (verb === undefined || /[.;]\s/.test(printed.slice(0, verb.end)) || MODALS.has(words[verbAt - 1]?.word ?? '')) return false
  const inCapitals = isCapitals(printed.slice(verb.start, verb.end))
  const endsOnVerb = words.slice(verbAt + 1).every(({ word }) => BEHIND_VERB.has(word))
  if (inCapitals && endsOnVerb && /^[\s:,.–-]*$/.test(printed.slice(verb.end))) return true
  if (!/:$/.test(core)) return false
  if (endsOnVerb) return layout === 'OAS' || inCapitals
  if (inCapitals && printed.length - verb.end <= 40) return true
  if (layout === 'UN' && !inCapitals) return false
  const object = printed.slice(verb.end)
  return table.following.test(object) && (verbAt <= 6 || inCapitals || table.kindWords.test(object))
}

/** “Member states will undertake the following actions:” enacts nothing. */
const MODALS: ReadonlySet<string> = new Set(['will', 'shall', 'should', 'must', 'may', 'would', 'can', 'debera', 'deberan', 'deben', 'debe', 'podran', 'podra', 'devra', 'devront', 'devera', 'deverao'])

/** “Resolve to:”, “Acuerdan:”, “Agree that:”. */
const BEHIND_VERB: ReadonlySet<string> = new Set(['to', 'that', 'hereby', 'a', 'que', 'lo', 'de', 'por', 'unanimously'])

function isFrameLine(core: string, lead: Lead | null): boolean {
  return lead?.kind === 'PREAMBULAR' && /:$/.test(core) && core.length <= 60 && core.replace(/\s*:$/, '').length <= core.indexOf(lead.printed) + lead.printed.length + 24
}
