import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { AnswerState } from '../parts/answer-state.js'
import { ConfidenceBadge, StatusBadge } from '../parts/badge.js'
import { DataTable } from '../parts/data-table.js'
import { DateText } from '../parts/date.js'
import { Facts } from '../parts/facts.js'
import { Link, pathOf } from '../parts/link.js'
import { Page } from '../parts/page.js'
import { QueryBehind } from '../parts/query-behind.js'
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

/** A source: its address, the day it was read, and everything in the graph that it says. */
export function SourceView({ id }: ThingViewProps) {
  const { say } = useReading()
  const own = useWords(words)
  const asking = useAnswer<SourceData>(QUERY, { id })
  const source = asking.data?.source
  if (!source) return <AnswerState {...asking} hasData={false} />
  const isAddress = source.url !== null && /^https?:\/\//.test(source.url)
  return (
    <Page title={source.title} above={say('source')}>
      <Facts rows={[
        ['URL', isAddress ? <a href={source.url as string} rel="noreferrer external">{source.url}</a> : source.url],
        [own('published'), source.published && <DateText edtf={source.published} />],
        [own('read'), <DateText edtf={source.readOn} />],
        [say('note'), source.note],
      ]} />
      <h2>{own('says')}</h2>
      <DataTable
        caption={own('says')}
        fileName={source.id}
        rows={source.assertions.edges.map(({ node }) => node)}
        keyOf={(row) => row.id}
        columns={[
          { key: 'about', heading: own('about'), text: ({ aboutId }) => aboutId, show: ({ aboutId }) => <Link to={pathOf(aboutId)}>{aboutId}</Link> },
          { key: 'field', heading: own('field'), text: ({ predicate }) => predicate ?? own('whole') },
          { key: 'value', heading: own('value'), text: ({ value, holds }) => `${value ?? ''}${holds ? '' : ` (${own('denies')})`}` },
          { key: 'status', heading: say('status'), text: ({ status }) => status, show: ({ status, confidence }) => <><StatusBadge status={status} /> <ConfidenceBadge confidence={confidence} /></> },
        ]}
      />
      {source.assertions.totalCount > source.assertions.edges.length && <p class="soft">{say('more', { count: source.assertions.totalCount - source.assertions.edges.length })}</p>}
      <QueryBehind query={QUERY} variables={{ id }} />
    </Page>
  )
}
