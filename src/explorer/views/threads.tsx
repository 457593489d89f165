import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { AnswerState } from '../parts/answer-state.js'
import { ConfidenceBadge, StatusBadge } from '../parts/badge.js'
import { DataTable } from '../parts/data-table.js'
import { DateText } from '../parts/date.js'
import { Link, pathOf } from '../parts/link.js'
import { Ours } from '../parts/ours.js'
import { Page } from '../parts/page.js'
import { PageTools } from '../parts/page-tools.js'
import { THREADS_QUERY, type ThreadsData } from './threads-query.js'
import { threadsWords } from './threads-words.js'

/** All lines of work that editors see. */
export function ThreadsView() {
  const { apiLanguage, say } = useReading()
  const own = useWords(threadsWords)
  const variables = { language: apiLanguage }
  const asking = useAnswer<ThreadsData>(THREADS_QUERY, variables)
  const page = asking.data?.threads
  return (
    <Page title={own('title')} lead={own('lead')}>
      <AnswerState {...asking} hasData={page !== undefined} />
      {page && (
        <DataTable
          caption={`${own('caption')} (${page.totalCount})`} fileName="threads" stateKey="threads" rows={page.nodes} keyOf={({ id }) => id}
          columns={[
            { key: 'name', heading: say('name'), isWide: true, text: ({ name }) => name, show: ({ id, name }) => <Link to={pathOf(id)}>{name}</Link> },
            { key: 'about', heading: own('about'), isWide: true, text: ({ about }) => about, show: ({ about }) => <Ours text={about} /> },
            { key: 'editor', heading: own('editor'), text: ({ editor }) => editor, show: ({ editor, confidence }) => <>{editor} <StatusBadge status="INFERRED" /> <ConfidenceBadge confidence={confidence} /></> },
            { key: 'judged', heading: own('judgedOn'), text: ({ judgedOn }) => judgedOn, show: ({ judgedOn }) => <DateText edtf={judgedOn} /> },
          ]}
        />
      )}
      <PageTools query={THREADS_QUERY} variables={variables} version={asking.version} />
    </Page>
  )
}
