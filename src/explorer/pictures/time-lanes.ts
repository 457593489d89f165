/** A thing to be placed: its place in time, and how wide its label is. */
export interface ToPlace {
  readonly id: string
  readonly at: number
  readonly labelWidth: number
}

/** Where it was placed: across by time, down by lane. */
export interface Placed {
  readonly id: string
  readonly x: number
  readonly lane: number
}

/**
 * Places things along time in lanes so that no label covers another: each goes into the first lane, from the middle
 * outwards, whose last label ends before it. The same things give the same picture.
 */
export function placeInLanes(things: readonly ToPlace[], scale: (at: number) => number): Placed[] {
  const ends: number[] = []
  return [...things]
    .sort((left, right) => left.at - right.at || (left.id < right.id ? -1 : 1))
    .map(({ id, at, labelWidth }) => {
      const x = scale(at)
      let lane = ends.findIndex((end) => end < x - 10)
      if (lane < 0) lane = ends.length
      ends[lane] = x + labelWidth + 14
      return { id, x, lane }
    })
}
