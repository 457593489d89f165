import { withoutRunningHeads } from './running-heads.js'

/**
 * Places of the lines of a plain text that are heads or feet of its pages. With form feeds pages are known; without them
 * a symbol that stands alone on its line again and again heads a page, and so does the line that follows it each time;
 * “- 2 -” and “/...” stand at an edge wherever they stand.
 */
export function pageFurniture(lines: readonly string[]): ReadonlySet<number> {
  const printed = lines.map((text, place) => ({ text: text.replaceAll('\f', ''), place })).filter(({ text }) => text.trim() !== '')
  const pages = pagesOf(lines, printed)
  const kept = new Set(pages.length < 2 ? printed.map(({ place }) => place) : withoutRunningHeads(pages).pages.flat().map(({ place }) => place))
  const heads = repeatedHeads(printed)
  return new Set(printed.map(({ place }) => place).filter((place) => !kept.has(place) || heads.has(place)))
}

interface Printed {
  readonly text: string
  readonly place: number
}

function pagesOf(lines: readonly string[], printed: readonly Printed[]): readonly (readonly Printed[])[] {
  const begins = lines.flatMap((line, place) => (line.includes('\f') ? [place] : []))
  if (begins.length === 0) return []
  return [0, ...begins].map((from, index) => printed.filter(({ place }) => place >= from && place < (begins[index] ?? lines.length))).filter((page) => page.length > 0)
}

/** The first place of a symbol is above the title and stays; so does a line that follows it only once. */
function repeatedHeads(printed: readonly Printed[]): ReadonlySet<number> {
  const heads = new Set<number>()
  const seen = new Set<string>()
  const followers = new Map<string, number[]>()
  for (const [index, { text, place }] of printed.entries()) {
    const symbol = text.trim()
    if (NUMBER_ALONE.test(symbol)) heads.add(place)
    for (const line of headInOneLine(printed, index)) heads.add(line.place)
    if (!SYMBOL_ALONE.test(symbol)) continue
    if (!seen.has(symbol) && !printed.slice(0, Math.min(index, FRONT)).some(({ text: above }) => above.includes(symbol))) {
      seen.add(symbol)
      continue
    }
    heads.add(place)
    const next = printed[index + 1]
    const before = printed[index - 1]
    for (const beside of [before, next]) if (beside !== undefined && FOOT.test(beside.text.trim())) heads.add(beside.place)
    const title = titleAgain(printed, index)
    if (next !== undefined && PAGE.test(next.text.trim())) heads.add(next.place)
    else if (title.length > 0) for (const line of title) heads.add(line.place)
    else if (next !== undefined && next.text.length <= 160) followers.set(next.text.trim(), [...(followers.get(next.text.trim()) ?? []), next.place])
  }
  for (const places of followers.values()) if (places.length > 1) for (const place of places) heads.add(place)
  return heads
}

/** “A/RES/74/177      Strengthening the …”: symbol and title side by side head a page, and so do the further lines of the title. */
function headInOneLine(printed: readonly Printed[], index: number): readonly Printed[] {
  const line = printed[index] as Printed
  const parts = line.text.length > LONGEST_HEAD ? null : SIDE_BY_SIDE.exec(line.text.trim())
  const symbol = parts?.groups?.before ?? parts?.groups?.after
  if (parts?.groups === undefined || symbol === undefined || !printed.slice(0, Math.min(index, FRONT)).some(({ text }) => text.includes(symbol))) return []
  return titleAgain([...printed.slice(0, index), { ...line, text: parts.groups.behind ?? parts.groups.ahead ?? '' }, ...printed.slice(index + 1)], index - 1)
}

/** The lines behind a symbol that print the title of the text again, as the first page has it behind its number (“93/88. …”). */
function titleAgain(printed: readonly Printed[], symbol: number): readonly Printed[] {
  const numbered = printed.slice(0, symbol).findIndex(({ text }) => NUMBERED_TITLE.test(text.trim()))
  if (numbered === -1) return []
  const title = wordsOf(printed.slice(numbered, numbered + 6).map(({ text }) => text).join(' ').trim().replace(NUMBERED_TITLE, ''))
  const again: Printed[] = []
  for (const line of printed.slice(symbol + 1, symbol + 5)) {
    const words = wordsOf([...again, line].map(({ text }) => text).join(' '))
    if (words.length < 8 || !title.startsWith(words)) break
    again.push(line)
  }
  return again
}

function wordsOf(text: string): string {
  return text.replace(/[\s\u00A0]+/g, ' ').trim()
}

const LONGEST_HEAD = 240
const SIDE_BY_SIDE = /^(?:(?<before>[A-Z]{1,4}(?:\/[A-Z0-9][\w.-]*){2,5})\s{3,}(?<behind>\S.*)|(?<ahead>\S.*?)\s{3,}(?<after>[A-Z]{1,4}(?:\/[A-Z0-9][\w.-]*){2,5}))$/
const NUMBERED_TITLE = /^\d{1,3}\/\d{1,4}\s?[A-Z]?\.\s*/
const SYMBOL_ALONE = /^[A-Z]{1,4}(?:\/[A-Z0-9][\w.-]*){2,5}(?:\s?\(\d{4}\))?$/
const NUMBER_ALONE = /^(?:\d{2}-\d{5} ?\([A-Z]\)(?:\s+\d{6})?|\*\d{7}\*|[-–—]\s*\d{1,4}\s*[-–—]|\/\.{3}|\/…)$/
const PAGE = /^(?:page|p[aá]gina)\s+\d{1,4}$/i
/** Lines in which a text says what it is, its symbol among other words too. */
const FRONT = 12
const FOOT = /^(?:\d{1,3}|\d{1,3}\s*\/\s*\d{1,3}(?:\s+\d{2}-\d{5})?|\d{2}-\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{1,3}\s*\/\s*\d{1,3})?|[-–—]\s*\d{1,4}\s*[-–—])$/
