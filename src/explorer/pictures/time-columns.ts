/** A thing to be placed: its place in time in years, or null where no date is known. */
export interface ToPlace {
  readonly id: string
  readonly at: number | null
}

/** A link by which things are kept near each other. */
export interface Tie {
  readonly fromId: string
  readonly toId: string
}

/** A column of the picture: the years that it spans (null where its things have no date), and its things from top to bottom. */
export interface Column {
  readonly years: readonly [first: number, last: number] | null
  readonly ids: readonly string[]
}

/** How many things a column takes before the next one begins, unless there are more things than four columns take. */
const LEAST_ROWS = 3
const MOST_ROWS = 16
const USUAL_COLUMNS = 4

/**
 * Places things in columns along time: each column takes the next years, whole years where they fit, and what has no
 * date stands in a last column of its own. Within a column the order is that of the neighbours in other columns, swept
 * to and fro (the barycentre rule of Sugiyama, Tagawa and Toda 1981), so that few lines cross; `middle` stands in the middle
 * of its column. The same things give the same picture.
 */
export function placeInColumns(things: readonly ToPlace[], ties: readonly Tie[], middle: string): readonly Column[] {
  const rows = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, Math.ceil(things.length / USUAL_COLUMNS)))
  const dated = things.filter((thing): thing is { id: string; at: number } => thing.at !== null).sort((left, right) => left.at - right.at || compare(left.id, right.id))
  const undated = things.filter(({ at }) => at === null).map(({ id }) => id).sort(compare)
  const columns = [...chunksByYear(dated, rows), ...chunks(undated, rows).map((ids): Column => ({ years: null, ids }))]
  return untangled(columns, ties, middle)
}

function chunksByYear(dated: readonly { readonly id: string; readonly at: number }[], rows: number): Column[] {
  const years = new Map<number, string[]>()
  for (const { id, at } of dated) years.set(Math.floor(at), [...(years.get(Math.floor(at)) ?? []), id])
  const columns: { years: [number, number]; ids: string[] }[] = []
  for (const [year, ids] of years) {
    const last = columns.at(-1)
    if (last !== undefined && last.ids.length + ids.length <= rows) {
      last.ids.push(...ids)
      last.years[1] = year
    } else columns.push(...chunks(ids, rows).map((part): { years: [number, number]; ids: string[] } => ({ years: [year, year], ids: [...part] })))
  }
  return columns
}

function chunks(ids: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, place) => ids.slice(place * size, (place + 1) * size))
}

const SWEEPS = 8

function untangled(columns: readonly Column[], ties: readonly Tie[], middle: string): readonly Column[] {
  const neighbours = new Map<string, string[]>()
  for (const { fromId, toId } of ties) {
    neighbours.set(fromId, [...(neighbours.get(fromId) ?? []), toId])
    neighbours.set(toId, [...(neighbours.get(toId) ?? []), fromId])
  }
  const orders = columns.map(({ ids }) => [...ids])
  const height = new Map<string, number>()
  const note = (ids: readonly string[]): void => ids.forEach((id, place) => height.set(id, place - (ids.length - 1) / 2))
  orders.forEach(note)
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const order = sweep % 2 === 0 ? orders : [...orders].reverse()
    for (const ids of order) {
      const wish = new Map(ids.map((id) => [id, mean((neighbours.get(id) ?? []).flatMap((other) => height.get(other) ?? [])) ?? (height.get(id) as number)]))
      ids.sort((left, right) => (wish.get(left) as number) - (wish.get(right) as number) || compare(left, right))
      const place = ids.indexOf(middle)
      if (place >= 0) ids.splice(Math.floor((ids.length - 1) / 2), 0, ...ids.splice(place, 1))
      note(ids)
    }
  }
  return columns.map(({ years }, place) => ({ years, ids: orders[place] as string[] }))
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
