import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { useKinds } from '../language/kinds.js'
import { AnswerState } from '../parts/answer-state.js'
import { Badge } from '../parts/badge.js'
import { DataTable } from '../parts/data-table.js'
import { DateText } from '../parts/date.js'
import { Link, pathOf } from '../parts/link.js'
import { Page } from '../parts/page.js'
import { PageTools } from '../parts/page-tools.js'

export const QUERY = `query Instruments($language: Language!, $after: String) {
  instruments(first: 200, after: $after, sort: {adoptedEarliest: DESC}) {
    totalCount
    endCursor
    nodes { id name(language: $language) kind symbols textHeld knownOnlyByCitation adopted { edtf } adoptedAt { edges { node { id name(language: $language) } } } }
  }
}`

interface InstrumentNode {
  readonly id: string; readonly name: string; readonly kind: string; readonly symbols: readonly string[]; readonly textHeld: boolean; readonly knownOnlyByCitation: boolean
  readonly adopted: { readonly edtf: string } | null
  readonly adoptedAt: { readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[] }
}

interface InstrumentsData {
  readonly instruments: { readonly totalCount: number; readonly endCursor: string | null; readonly nodes: readonly InstrumentNode[] }
}

const words = {
  en: { title: 'Texts', lead: 'Treaties, resolutions, declarations, recommendations and plans that the corpus knows. Few are held paragraph by paragraph; of the others it is known what sources say.', caption: 'Instruments, newest first', held: 'text held', cited: 'known only by citation', known: 'known from sources', next: 'Next page', heldHeading: 'Held' },
  es: { title: 'Textos', lead: 'Tratados, resoluciones, declaraciones, recomendaciones y planes que el corpus conoce. Pocos se tienen párrafo por párrafo; de los demás se sabe lo que dicen las fuentes.', caption: 'Instrumentos, los más recientes primero', held: 'texto disponible', cited: 'conocido solo por citas', known: 'conocido por fuentes', next: 'Página siguiente', heldHeading: 'Disponible' },
} as const

/** The list of all instruments. */
export function InstrumentsView({ query }: { query: Readonly<Record<string, string>> }) {
  const { apiLanguage, say } = useReading()
  const own = useWords(words)
  const kinds = useKinds()
  const variables = { language: apiLanguage, after: query['after'] ?? null }
  const asking = useAnswer<InstrumentsData>(QUERY, variables)
  const page = asking.data?.instruments
  const holding = (node: InstrumentNode): string => (node.textHeld ? own('held') : node.knownOnlyByCitation ? own('cited') : own('known'))
  return (
    <Page title={own('title')} lead={own('lead')}>
      <AnswerState {...asking} hasData={page !== undefined} />
      {page && (
        <>
          <DataTable
            caption={`${own('caption')} (${page.totalCount})`}
            stateKey="texts" fileName="instruments"
            rows={datedFirst(page.nodes)}
            keyOf={({ id }) => id}
            columns={[
              { key: 'adopted', heading: say('adopted'), text: ({ adopted }) => adopted?.edtf ?? '', show: ({ adopted }) => <DateText edtf={adopted?.edtf} /> },
              { key: 'name', heading: say('name'), isWide: true, text: ({ name }) => name, show: ({ id, name }) => <Link to={pathOf(id)}>{name}</Link> },
              { key: 'symbols', heading: say('symbols'), text: ({ symbols }) => symbols.join('; ') },
              { key: 'kind', heading: say('kind'), text: ({ kind }) => kinds(kind) },
              { key: 'at', heading: say('adoptedAt'), text: ({ adoptedAt }) => adoptedAt.edges.map(({ node }) => node.name).join('; '), show: ({ adoptedAt }) => adoptedAt.edges.map(({ node }) => <Link key={node.id} to={pathOf(node.id)}>{node.name}</Link>) },
              { key: 'held', heading: own('heldHeading'), text: holding, show: (node) => <Badge tone={node.textHeld ? 'good' : 'plain'} text={holding(node)} /> },
            ]}
          />
          {page.endCursor && <p><Link to="/instruments" query={{ after: page.endCursor }}>{own('next')}</Link></p>}
          <PageTools query={QUERY} variables={variables} version={asking.version} />
        </>
      )}
    </Page>
  )
}

/** What has no date stands after what has one, within the page that was answered. */
function datedFirst(nodes: readonly InstrumentNode[]): readonly InstrumentNode[] {
  return [...nodes.filter(({ adopted }) => adopted !== null), ...nodes.filter(({ adopted }) => adopted === null)]
}
