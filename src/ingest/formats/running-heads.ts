/** A line of a page, as any format draws it. */
interface PageLine {
  readonly text: string
}

/** Pages without the lines that stand at the head or foot of many of them, and without page numbers. */
export interface WithoutHeads<Line extends PageLine> {
  readonly pages: readonly (readonly Line[])[]
  readonly removed: number
}

/** Takes out what repeats at the edges of pages; numbers in it may count on. */
export function withoutRunningHeads<Line extends PageLine>(pages: readonly (readonly Line[])[]): WithoutHeads<Line> {
  const times = new Map<string, number>()
  for (const page of pages) for (const key of new Set(edgesOf(page).map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1)
  let removed = 0
  const kept = pages.map((page) => {
    const edges = new Set(edgesOf(page))
    return page.filter((line) => {
      const isHead = edges.has(line) && (PAGE_NUMBER.test(line.text.trim()) || (times.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length * 0.3))
      if (isHead) removed++
      return !isHead
    })
  })
  return { pages: kept, removed }
}

/** Lines at one edge that are looked at. */
const DEEP = 3
const PAGE_NUMBER = /^(?:[-–—]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[-–—]?|\d{1,3}\s*\/\s*\d{1,3}(?:\s+\d{2}-\d{5})?|\d{2}-\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{1,3}\/\d{1,3})?|(?:page|p[aá]gina)\s+\d{1,4}(?:\s+(?:of|de|sur)\s+\d{1,4})?)$/i

function edgesOf<Line extends PageLine>(page: readonly Line[]): readonly Line[] {
  return page.length <= DEEP * 2 ? page.filter(({ text }) => text.length < 120) : [...page.slice(0, DEEP), ...page.slice(-DEEP)]
}

/** Notes at the foot of a page look alike (“3 Resolution 70/1.”): they repeat only where they are the same. */
function keyOf({ text }: PageLine): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return /^\d{1,3}\s\p{L}/u.test(line) ? line : line.replace(/\d+/g, '#')
}
