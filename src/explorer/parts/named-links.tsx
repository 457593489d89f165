import type { ComponentChildren } from 'preact'
import { useKinds } from '../language/kinds.js'
import { ConfidenceBadge, StatusBadge } from './badge.js'
import { DateText } from './date.js'
import { Evidence } from './evidence.js'
import { EVIDENCE_FIELDS, type EvidencePiece } from './evidence-fields.js'
import { Link, pathOf } from './link.js'

/** Links to named things with what they stand on, as the API gives them. */
export interface FactPage {
  readonly totalCount: number
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly name: string }
    readonly properties: { readonly scope: string | null; readonly from: string | null; readonly to: string | null; readonly status: string | null; readonly confidence: string | null; readonly evidence: readonly EvidencePiece[] }
  }[]
}

/** The selection that the part needs. */
export const FACT_PAGE = `{ totalCount edges { node { id name(language: $language) } properties { scope from to status confidence ${EVIDENCE_FIELDS} } } }`

/** A list of linked things, each with its scope, dates, status and evidence; nothing where there is none. */
export function NamedLinks({ heading, page, after }: { heading: string; page: FactPage | null | undefined; after?: ComponentChildren }) {
  const kinds = useKinds()
  if (!page || page.edges.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="named-links">
        {page.edges.map(({ node, properties }, place) => (
          <li key={`${node.id} ${place}`}>
            <Link to={pathOf(node.id)}>{node.name}</Link>
            {properties.scope && <span class="soft"> {kinds(properties.scope)}</span>}
            {properties.from && <> <DateText edtf={properties.from} /></>}
            {properties.to && properties.to !== properties.from && <> – <DateText edtf={properties.to} /></>}{' '}
            {properties.status && properties.status !== 'REPORTED' && <StatusBadge status={properties.status} />}{' '}
            {properties.confidence && <ConfidenceBadge confidence={properties.confidence} />}
            <Evidence pieces={properties.evidence} about={node.name} />
          </li>
        ))}
      </ul>
      {page.totalCount > page.edges.length && <p class="soft">+ {page.totalCount - page.edges.length}</p>}
      {after}
    </section>
  )
}
