import type { CitationRecord } from '../document.js'
import type { Compared } from './compare-acts.js'
import type { CuratedProvision } from './curated-version.js'

/** Compares the citations that the parser read in a provision with those of the record. */
export function compareCitations({ id, cites }: CuratedProvision, read: readonly CitationRecord[]): readonly Compared[] {
  const ofTarget = (to: string): typeof cites => cites.filter((cite) => cite.to === to)
  return [
    ...read.map((cite): Compared => {
      const same = ofTarget(cite.to)
      const agreeing = same.find(({ kind }) => kind === cite.kind)
      const [span] = cite.spans
      const base = { about: id, predicate: cite.kind, value: cite.to, isNode: true, confidence: cite.confidence }
      if (agreeing !== undefined) return { ...base, outcome: 'AGREES', ...(span === undefined ? {} : { located: { id: agreeing.id, start: span.start, end: span.end } }) }
      const [other] = same
      return other === undefined ? { ...base, outcome: 'ONLY_READ' } : { ...base, outcome: 'DIFFERS', curated: other.kind }
    }),
    ...cites.filter(({ to }) => !read.some((cite) => cite.to === to)).map(({ kind, to }): Compared => ({ outcome: 'ONLY_CURATED', about: id, predicate: kind, curated: to, confidence: 'HIGH' })),
  ]
}
