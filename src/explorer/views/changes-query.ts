export const CHANGES_QUERY = `query Changes($from: ID!, $to: ID!, $kinds: [ProvisionChange!]!, $after: String, $language: Language!) {
  corpus { texts { id stage date instrument { id name(language: $language) } } }
  changes(from: $from, to: $to, kinds: $kinds, first: 50, after: $after) {
    sameInstrument comparedWords total endCursor
    from { id stage date instrument { id name(language: $language) } }
    to { id stage date instrument { id name(language: $language) } }
    counts { added removed moved relabelled facts words kept }
    coverage { says empty }
    provisions {
      kinds section labelBefore labelAfter likeness fromId toId
      from { id name(language: $language) status summary }
      to { id name(language: $language) status summary }
      facts { what before after }
      words { change text }
    }
  }
}`

/** What can have become of a provision, in the order in which it is counted. */
export const CHANGE_KINDS = ['ADDED', 'REMOVED', 'MOVED', 'RELABELLED', 'FACTS', 'WORDS', 'KEPT'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

interface ComparedVersion { readonly id: string; readonly stage: string; readonly date: string; readonly instrument: { readonly id: string; readonly name: string } | null }
interface ComparedProvision { readonly id: string; readonly name: string; readonly status: string; readonly summary: string | null }

/** One provision before and after. */
export interface ProvisionChange {
  readonly kinds: readonly ChangeKind[]; readonly section: string; readonly labelBefore: string | null; readonly labelAfter: string | null; readonly likeness: number | null
  readonly fromId: string | null; readonly toId: string | null
  readonly from: ComparedProvision | null; readonly to: ComparedProvision | null
  readonly facts: readonly { readonly what: string; readonly before: readonly string[]; readonly after: readonly string[] }[]
  readonly words: readonly { readonly change: 'ADDED' | 'KEPT' | 'REMOVED'; readonly text: string }[]
}

export interface ChangesData {
  readonly corpus: { readonly texts: readonly { readonly id: string; readonly stage: string; readonly date: string; readonly instrument: { readonly id: string; readonly name: string } }[] }
  readonly changes: {
    readonly sameInstrument: boolean; readonly comparedWords: string | null; readonly total: number; readonly endCursor: string | null
    readonly from: ComparedVersion | null; readonly to: ComparedVersion | null
    readonly counts: Readonly<Record<Lowercase<ChangeKind>, number>>
    readonly coverage: { readonly says: string; readonly empty: string | null }
    readonly provisions: readonly ProvisionChange[]
  }
}
