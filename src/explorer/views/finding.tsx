import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { useKinds } from '../language/kinds.js'
import { AnswerState } from '../parts/answer-state.js'
import { ConfidenceBadge, StatusBadge } from '../parts/badge.js'
import { DateText } from '../parts/date.js'
import { Facts } from '../parts/facts.js'
import { Link, pathOf } from '../parts/link.js'
import { Ours } from '../parts/ours.js'
import { Page } from '../parts/page.js'
import { PageTools } from '../parts/page-tools.js'
import type { ThingViewProps } from './thing.js'

export const FINDING_QUERY = `query Finding($id: ID!, $language: Language!) {
  finding(id: $id) {
    id kind reason editor judgedOn confidence
    about { id name(language: $language) }
    found { edges { node { id name(language: $language) } } }
    nearest { edges { node { id name(language: $language) } } }
    comparedWith { edges { node { id date instrument { name(language: $language) } } } }
  }
}`

interface Named { readonly id: string; readonly name: string }
interface Links<Node> { readonly edges: readonly { readonly node: Node }[] }

interface FindingData {
  readonly finding: {
    readonly id: string; readonly kind: string; readonly reason: string; readonly editor: string; readonly judgedOn: string; readonly confidence: string; readonly about: Named | null
    readonly found: Links<Named>; readonly nearest: Links<Named>; readonly comparedWith: Links<{ readonly id: string; readonly date: string; readonly instrument: { readonly name: string } | null }>
  } | null
}

const words = {
  en: { title: 'What an editor found: {kind}', lead: 'A judgement, signed and dated, that can be taken back.', about: 'About', reason: 'Why', found: 'Found', nearest: 'Nearest to it', compared: 'Compared with', editor: 'Judged by' },
  es: { title: 'Lo que halló un editor: {kind}', lead: 'Un juicio, firmado y fechado, que puede retirarse.', about: 'Acerca de', reason: 'Por qué', found: 'Hallado', nearest: 'Lo más cercano', compared: 'Comparado con', editor: 'Juzgado por' },
} as const

/** An editor's finding about a paragraph or act, with what was compared. */
export function FindingView({ id }: ThingViewProps) {
  const { apiLanguage } = useReading()
  const own = useWords(words)
  const kinds = useKinds()
  const variables = { id, language: apiLanguage }
  const asking = useAnswer<FindingData>(FINDING_QUERY, variables)
  const finding = asking.data?.finding
  if (!finding) return <AnswerState {...asking} hasData={false} />
  const links = ({ edges }: Links<Named>) => edges.map(({ node }) => <div key={node.id}><Link to={pathOf(node.id)}>{node.name}</Link></div>)
  return (
    <Page title={own('title', { kind: kinds(finding.kind) })} lead={own('lead')} above={<><StatusBadge status="INFERRED" /> <ConfidenceBadge confidence={finding.confidence} /></>}>
      <Facts rows={[
        [own('about'), finding.about && <Link to={pathOf(finding.about.id)}>{finding.about.name}</Link>],
        [own('reason'), <Ours text={finding.reason} />],
        [own('found'), links(finding.found)],
        [own('nearest'), links(finding.nearest)],
        [own('compared'), finding.comparedWith.edges.map(({ node }) => <div key={node.id}><Link to={pathOf(node.id)}>{node.instrument?.name ?? node.id}</Link>, <DateText edtf={node.date} /></div>)],
        [own('editor'), <>{finding.editor}, <DateText edtf={finding.judgedOn} /></>],
      ]} />
      <PageTools query={FINDING_QUERY} variables={variables} version={asking.version} id={finding.id} />
    </Page>
  )
}
