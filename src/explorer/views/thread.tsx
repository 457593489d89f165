import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { dateInWords } from '../language/date-in-words.js'
import { AnswerState, EmptyAnswer } from '../parts/answer-state.js'
import { Badge, ConfidenceBadge, StatusBadge } from '../parts/badge.js'
import { Coverage } from '../parts/coverage.js'
import { DataTable } from '../parts/data-table.js'
import { DateText } from '../parts/date.js'
import { Facts } from '../parts/facts.js'
import { Link } from '../parts/link.js'
import { Ours } from '../parts/ours.js'
import { Page } from '../parts/page.js'
import { PageTools } from '../parts/page-tools.js'
import { TimeControls } from '../parts/time-controls.js'
import type { ThingViewProps } from './thing.js'
import { ThreadPicture } from './thread-picture.js'
import { ThreadStepPart } from './thread-step.js'
import { THREAD_QUERY, type ThreadData } from './threads-query.js'
import { threadsWords } from './threads-words.js'

/** One line of work as a line of steps, with what changed from each to the next. */
export function ThreadView({ id, query }: ThingViewProps) {
  const { apiLanguage, language, say } = useReading()
  const own = useWords(threadsWords)
  const variables = { id, asOf: query['asOf'] ?? null, knownAt: query['knownAt'] ?? null, proposed: query['proposed'] === 'yes', language: apiLanguage }
  const asking = useAnswer<ThreadData>(THREAD_QUERY, variables)
  const history = asking.data?.threadHistory
  if (!history) return <AnswerState {...asking} hasData={false} />
  const coverage = history.steps.length === 0 ? 'Con estos ajustes no se muestra ninguno de sus pasos.' : `Se apoya en el juicio de ${history.editor} (${dateInWords(history.judgedOn, 'es')}); ninguna cita dice que estos párrafos van juntos.`
  const changes = history.steps.flatMap((step) => step.changes.map((change) => ({ step, change })))
  return (
    <Page title={history.thread.name} lead={<Ours text={history.thread.about} />} above={<><Link to="/threads">{own('title')}</Link> · {own('above')} <StatusBadge status="INFERRED" /> <ConfidenceBadge confidence={history.confidence} /></>}>
      <Facts rows={[
        [own('reason'), <Ours text={history.reason} />],
        [own('editor'), <>{history.editor}, <DateText edtf={history.judgedOn} /></>],
        [own('scale'), `${history.scale.title} (${history.scale.version})`],
      ]} />
      <TimeControls asOf={query['asOf'] ?? null} knownAt={query['knownAt'] ?? null} />
      <AnswerState {...asking} hasData />
      <h2>{own('steps')}</h2>
      {history.steps.length === 0 && <EmptyAnswer empty={history.coverage.empty} says={language === 'en' ? history.coverage.says : coverage} />}
      {history.steps.length > 0 && <ThreadPicture name={history.thread.name} steps={history.steps} fileName={history.thread.id} />}
      <ol class="steps" id="steps">
        {history.steps.map((step, place) => <ThreadStepPart key={step.id} step={step} isFirst={place === 0} />)}
      </ol>
      {changes.length > 0 && (
        <DataTable
          caption={own('table')} fileName={history.thread.id} stateKey="changes" rows={changes} keyOf={({ step, change }) => `${step.id} ${change.aspect}`}
          columns={[
            { key: 'step', heading: own('step', { order: '' }), text: ({ step }) => String(step.order), isNumber: true },
            { key: 'date', heading: say('date'), text: ({ step }) => step.date.edtf, show: ({ step }) => <DateText edtf={step.date.edtf} /> },
            { key: 'aspect', heading: own('aspect'), text: ({ change }) => own(change.aspect) },
            { key: 'change', heading: own('change'), text: ({ change }) => own(change.change), show: ({ change }) => <Badge tone="plain" text={own(change.change)} /> },
            { key: 'before', heading: own('before'), isWide: true, text: ({ change }) => change.before.join('; ') },
            { key: 'after', heading: own('after'), isWide: true, text: ({ change }) => change.after.join('; ') },
          ]}
        />
      )}
      <Coverage says={history.coverage.says} spanish={coverage} />
      <PageTools query={THREAD_QUERY} variables={variables} version={asking.version} id={history.thread.id} />
    </Page>
  )
}
