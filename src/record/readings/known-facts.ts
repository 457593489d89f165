/** What the graph holds of a thing that a reading links to. */
export interface KnownFact {
  readonly labels: readonly string[]
  readonly kind: string | null
  /** True where the curated record says it. */
  readonly isCurated: boolean
  readonly adopted: string | null
  readonly held: string | null
  readonly city: string | null
  readonly convenedBy: readonly string[]
}

/** The things that a reading links to and that the graph holds, by id. */
export type KnownFacts = ReadonlyMap<string, KnownFact>
