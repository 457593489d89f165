/** The place of a thing in a lineage: how many links away, its day (`~` where none is known), its id. */
export interface PlaceInOrder {
  readonly distance: number
  readonly day: string
  readonly id: string
}

/** Stands for a day that is not known; it sorts after every day. */
export const UNDATED = '~'

/** The place as an opaque cursor, and back; null for text that is no cursor. */
export function cursorOf({ distance, day, id }: PlaceInOrder): string {
  return Buffer.from(JSON.stringify([distance, day, id])).toString('base64url')
}

/** The place that a cursor stands for, or null for text that is no cursor of a lineage. */
export function placeOf(cursor: string): PlaceInOrder | null {
  try {
    const [distance, day, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as readonly unknown[]
    return typeof distance === 'number' && typeof day === 'string' && typeof id === 'string' ? { distance, day, id } : null
  } catch {
    return null
  }
}
