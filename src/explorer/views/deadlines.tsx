import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { dateInWords } from '../language/date-in-words.js'
import { plainly } from '../language/ids-in-sentences.js'
import { AnswerState, EmptyAnswer } from '../parts/answer-state.js'
import { Badge, StatusBadge } from '../parts/badge.js'
import { DataTable } from '../parts/data-table.js'
import { Coverage } from '../parts/coverage.js'
import { DateText } from '../parts/date.js'
import { Evidence } from '../parts/evidence.js'
import { Link, pathOf } from '../parts/link.js'
import { Ours } from '../parts/ours.js'
import { Page } from '../parts/page.js'
import { Named, useNamesIn } from '../parts/saying.js'
import { DeadlinesLedger } from './deadlines-ledger.js'
import { PageTools } from '../parts/page-tools.js'
import { DayField } from '../parts/time-controls.js'
import { setState } from '../router.js'
import { DEADLINES_QUERY, type DeadlinesData } from './deadlines-query.js'
import { reasonSays } from './deadlines-says.js'
import { deadlinesWords as words, TONES } from './deadlines-words.js'

const COVERAGE = 'Se apoya en las tareas de los textos que se tienen y en lo que, según editores, las cumple; un informe que se entregó y no está en el corpus no deja rastro aquí.'

/** The ledger of duties with their states, on a timeline and as a table. */
export function DeadlinesView({ query }: { query: Readonly<Record<string, string>> }) {
  const { apiLanguage, language, say } = useReading()
  const own = useWords(words)
  const variables = { of: query['of'] ?? null, on: query['on'] ?? null, language: apiLanguage }
  const asking = useAnswer<DeadlinesData>(DEADLINES_QUERY, variables)
  const answer = asking.data?.deadlines
  const names = useNamesIn(answer?.rows.map(({ reason }) => reason) ?? [])
  return (
    <Page title={own('title')} lead={own('lead')}>
      <div class="controls"><DayField label={say('asOf')} value={query['on'] ?? answer?.on ?? null} onDay={(on) => setState({ on })} /></div>
      <AnswerState {...asking} hasData={answer !== undefined} />
      {answer && (
        <>
          <p>{answer.counts.map(({ status, count }) => <span key={status}><Badge tone={TONES[status]} text={`${own(status)}: ${count}`} /> </span>)}</p>
          {answer.rows.length === 0 && <EmptyAnswer empty={answer.coverage.empty} says={language === 'en' ? answer.coverage.says : COVERAGE} />}
          {answer.rows.some(({ due, nextDay }) => due?.latest != null || nextDay !== null) && <DeadlinesLedger rows={answer.rows} on={answer.on} />}
          <div id="deadlines-table">
            <DataTable
              caption={own('caption', { day: dateInWords(answer.on, language) })} stateKey="duties" fileName={`deadlines-${answer.on}`} rows={answer.rows} keyOf={({ id, kind }) => `${id} ${kind}`}
              columns={[
                { key: 'due', heading: own('due'), text: ({ due, asPrinted }) => due?.edtf ?? asPrinted ?? '', show: ({ due, asPrinted, derived, nextDay, slip }) => <>{due && <DateText edtf={due.edtf} />} {asPrinted && <q class="soft">{asPrinted}</q>} {derived && <span class="soft">({own('derived')})</span>} {nextDay && <span class="soft">{own('next')}: <DateText edtf={nextDay} /></span>} {slip && <span class="soft">{own('slipped', { from: dateInWords(slip.expected.edtf, language), to: dateInWords(slip.held.edtf, language) })}</span>}</> },
                { key: 'duty', heading: own('duty'), isWide: true, text: ({ task }) => task.says, show: ({ task }) => <><Ours text={task.says} /> <Link to={pathOf(task.provision.id)}>{task.provision.name}</Link> <StatusBadge status={task.status} /></> },
                { key: 'state', heading: own('state'), text: ({ status }) => own(status), show: ({ status }) => <Badge tone={TONES[status]} text={own(status)} /> },
                { key: 'why', heading: own('why'), isWide: true, text: (row) => [plainly(reasonSays(row, language), names), row.rule].filter(Boolean).join(' '), show: (row) => <><Named text={reasonSays(row, language)} names={names} /> {row.rule && <span class="soft"><Ours text={row.rule} /></span>}</> },
                { key: 'evidence', heading: say('evidence'), text: ({ task }) => task.evidence.map(({ id }) => id).join(' '), show: ({ task }) => <Evidence pieces={task.evidence} about={task.says} /> },
              ]}
            />
          </div>
          <Coverage says={answer.coverage.says} spanish={COVERAGE} />
          <PageTools query={DEADLINES_QUERY} variables={variables} version={asking.version} />
        </>
      )}
    </Page>
  )
}
