/** Words that name something and could not be placed, with what they may mean. */
export interface Unplaced {
  /** Path of the provision in its version. */
  readonly path: string
  readonly kind: 'ACTOR' | 'INSTRUMENT' | 'MEETING' | 'BODY' | 'STATE' | 'PERSON' | 'COLLECTIVE' | 'MARK' | 'PROPOSAL'
  readonly asPrinted: string
  /** The role of an actor in its act. */
  readonly role?: string
  readonly candidates: readonly string[]
}
