import { useReading, useWords } from '../language/context.js'
import { dateInWords } from '../language/date-in-words.js'
import { ConfidenceBadge, StatusBadge } from './badge.js'
import { DataTable } from './data-table.js'
import { DateText } from './date.js'
import { Evidence } from './evidence.js'
import { EVIDENCE_FIELDS, type EvidencePiece } from './evidence-fields.js'
import { Link, pathOf } from './link.js'

/** Tenures as the API gives them. */
export interface TenurePage {
  readonly edges: readonly {
    readonly node: {
      readonly id: string
      readonly office: string
      readonly title: string | null
      readonly kind: string
      readonly status: string
      readonly confidence: string
      readonly from: { readonly edtf: string } | null
      readonly to: { readonly edtf: string } | null
      readonly heldBy: { readonly id: string; readonly name: string } | null
      readonly tenureOf: { readonly id: string; readonly name: string } | null
      readonly persons: { readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[] }
      readonly evidence: readonly EvidencePiece[]
    }
  }[]
}

/** The selection that the part needs. */
export const TENURE_PAGE = `tenures(first: 200) { edges { node { id office title kind status confidence from { edtf } to { edtf } heldBy { id name(language: $language) } tenureOf { id name(language: $language) } persons { edges { node { id name(language: $language) } } } ${EVIDENCE_FIELDS} } } }`

export const tenureWords = {
  en: {
    heading: 'Offices', caption: 'Offices, as far as sources say',
    CHAIR: 'chair', VICE_CHAIR: 'vice-chair', RAPPORTEUR: 'rapporteur', HEAD: 'head', DEPUTY_HEAD: 'deputy head', OFFICE_HOLDER: 'office',
    ELECTED: 'elected', DESIGNATED: 'designated', REPORTED: 'reported, opening not known', PRESIDED_MEETING: 'presided over one meeting', CANDIDATE: 'named in a draft: no tenure',
    how: 'How known', of: 'Of',
  },
  es: {
    heading: 'Cargos', caption: 'Cargos, hasta donde dicen las fuentes',
    CHAIR: 'presidencia', VICE_CHAIR: 'vicepresidencia', RAPPORTEUR: 'relatoría', HEAD: 'titular', DEPUTY_HEAD: 'adjunto', OFFICE_HOLDER: 'cargo',
    ELECTED: 'elegido', DESIGNATED: 'designado', REPORTED: 'según una fuente, sin saber desde cuándo', PRESIDED_MEETING: 'presidió una reunión', CANDIDATE: 'nombrado en un borrador: ningún mandato',
    how: 'Cómo se sabe', of: 'De',
  },
} as const
type TenureWord = keyof typeof tenureWords.en

/** The table of tenures of a body or of a holder, by date. */
export function TenureTable({ page, fileName }: { page: TenurePage | null | undefined; fileName: string }) {
  const { say, language } = useReading()
  const words = useWords(tenureWords)
  if (!page || page.edges.length === 0) return null
  const rows = page.edges.map(({ node }) => node).sort((left, right) => ((left.from?.edtf ?? '') < (right.from?.edtf ?? '') ? 1 : -1))
  const holder = (row: (typeof rows)[number]): string => [row.heldBy?.name, ...row.persons.edges.map(({ node }) => node.name)].filter(Boolean).join(', ')
  return (
    <section>
      <h2>{words('heading')}</h2>
      <DataTable
        caption={words('caption')}
        fileName={fileName}
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          { key: 'of', heading: words('of'), text: ({ tenureOf }) => tenureOf?.name ?? '', show: ({ tenureOf }) => tenureOf && <Link to={pathOf(tenureOf.id)}>{tenureOf.name}</Link> },
          { key: 'office', heading: say('office'), text: ({ office, title }) => title ?? words(office as TenureWord) },
          { key: 'holder', heading: say('holder'), text: holder, show: ({ heldBy, persons }) => <>{heldBy && <Link to={pathOf(heldBy.id)}>{heldBy.name}</Link>} {persons.edges.map(({ node }) => <Link key={node.id} to={pathOf(node.id)}>{node.name} </Link>)}</> },
          { key: 'from', heading: say('from'), text: ({ from }) => from?.edtf ?? '', show: ({ from }) => <DateText edtf={from?.edtf} /> },
          { key: 'to', heading: say('to'), text: ({ to }) => (to ? dateInWords(to.edtf, language) : say('endUnknown')), show: ({ to }) => (to ? <DateText edtf={to.edtf} /> : <span class="soft">{say('endUnknown')}</span>) },
          { key: 'how', heading: words('how'), text: ({ kind }) => words(kind as TenureWord), show: ({ kind, status, confidence }) => <>{words(kind as TenureWord)} <StatusBadge status={status} /> <ConfidenceBadge confidence={confidence} /></> },
          { key: 'evidence', heading: say('evidence'), text: ({ evidence }) => evidence.map(({ id }) => id).join(' '), show: (row) => <Evidence pieces={row.evidence} about={holder(row)} /> },
        ]}
      />
    </section>
  )
}
