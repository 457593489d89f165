import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { useKinds } from '../language/kinds.js'
import { AnswerState } from '../parts/answer-state.js'
import { ConfidenceBadge, StatusBadge } from '../parts/badge.js'
import { DataTable } from '../parts/data-table.js'
import { DateText } from '../parts/date.js'
import { Facts } from '../parts/facts.js'
import { Link, pathOf } from '../parts/link.js'
import { stepsOf, useNames, usePathNames } from '../parts/names.js'
import { Ours } from '../parts/ours.js'
import { Page } from '../parts/page.js'
import { PageTools } from '../parts/page-tools.js'
import type { ThingViewProps } from './thing.js'

export const QUERY = `query Source($id: ID!) {
  source(id: $id) { id title url published readOn note assertions(first: 200) { totalCount edges { node { id aboutId predicate value holds status confidence } } } }
}`

interface SourceData {
  readonly source: {
    readonly id: string; readonly title: string; readonly url: string | null; readonly published: string | null; readonly readOn: string; readonly note: string | null
    readonly assertions: { readonly totalCount: number; readonly edges: readonly { readonly node: { readonly id: string; readonly aboutId: string; readonly predicate: string | null; readonly value: string | null; readonly holds: boolean; readonly status: string; readonly confidence: string } }[] }
  } | null
}

const words = {
  en: { published: 'Own date', read: 'Read on', says: 'What it says', about: 'About', field: 'Field', value: 'Value', whole: 'the whole record', denies: 'denied' },
  es: { published: 'Fecha propia', read: 'Leída el', says: 'Lo que dice', about: 'Acerca de', field: 'Campo', value: 'Valor', whole: 'todo el registro', denies: 'negado' },
} as const

/** What may be an id among the values that a source gives. */
const IDS = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** A source: its address, the day it was read, and everything in the graph that it says. */
export function SourceView({ id }: ThingViewProps) {
  const { say } = useReading()
  const own = useWords(words)
  const kinds = useKinds()
  const asking = useAnswer<SourceData>(QUERY, { id })
  const source = asking.data?.source
  const about = source?.assertions.edges.map(({ node }) => node) ?? []
  const nameOf = usePathNames(useNames(about.flatMap(({ aboutId, value }) => [...stepsOf(aboutId), ...(value !== null && IDS.test(value) ? [value] : [])])))
  if (!source) return <AnswerState {...asking} hasData={false} />
  const isAddress = source.url !== null && /^https?:\/\//.test(source.url)
  return (
    <Page title={source.title} above={say('source')}>
      <Facts rows={[
        ['URL', isAddress ? <a href={source.url as string} rel="noreferrer external">{source.url}</a> : source.url],
        [own('published'), source.published && <DateText edtf={source.published} />],
        [own('read'), <DateText edtf={source.readOn} />],
        [say('note'), source.note && <Ours text={source.note} />],
      ]} />
      <h2>{own('says')}</h2>
      <DataTable
        caption={own('says')}
        fileName={source.id}
        rows={about}
        keyOf={(row) => row.id}
        columns={[
          { key: 'about', heading: own('about'), isWide: true, text: ({ aboutId }) => nameOf(aboutId), show: ({ aboutId }) => <Link to={pathOf(aboutId)}>{nameOf(aboutId)}</Link> },
          { key: 'field', heading: own('field'), text: ({ predicate }) => (predicate === null ? own('whole') : kinds(predicate)) },
          { key: 'value', heading: own('value'), text: ({ value, holds }) => `${value === null ? '' : nameOf(value)}${holds ? '' : ` (${own('denies')})`}` },
          { key: 'status', heading: say('status'), text: ({ status }) => status, show: ({ status, confidence }) => <><StatusBadge status={status} /> <ConfidenceBadge confidence={confidence} /></> },
        ]}
      />
      {source.assertions.totalCount > source.assertions.edges.length && <p class="soft">{say('more', { count: source.assertions.totalCount - source.assertions.edges.length })}</p>}
      <PageTools query={QUERY} variables={{ id }} version={asking.version} id={source.id} />
    </Page>
  )
}
