import { scaleLinear } from 'd3-scale'
import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { AnswerState, EmptyAnswer } from '../parts/answer-state.js'
import { Badge, StatusBadge } from '../parts/badge.js'
import { DataTable } from '../parts/data-table.js'
import { DateText } from '../parts/date.js'
import { Evidence, type EvidencePiece } from '../parts/evidence.js'
import { Link, pathOf } from '../parts/link.js'
import { Page } from '../parts/page.js'
import { Picture } from '../parts/picture.js'
import { QueryBehind } from '../parts/query-behind.js'
import { DayField } from '../parts/time-controls.js'
import { setState } from '../router.js'

export const DEADLINES_QUERY = `query Deadlines($of: ID, $on: String, $language: Language!) {
  deadlines(of: $of, on: $on, first: 200) {
    on total
    counts { status count }
    leftOut { proposed }
    coverage { says empty }
    rows {
      id kind status reason asPrinted derived rule cadence nextDay observedAs
      due { edtf earliest latest }
      meeting { id name(language: $language) }
      slip { expected { edtf } held { edtf } }
      task { id says verb status provision { id name(language: $language) } evidence { id status confidence note provision { id name(language: $language) summary } source { id title url readOn } } }
    }
  }
}`

interface DeadlineRow {
  readonly id: string; readonly kind: string; readonly status: keyof typeof TONES; readonly reason: string; readonly asPrinted: string | null; readonly derived: boolean; readonly rule: string | null
  readonly cadence: string | null; readonly nextDay: string | null; readonly observedAs: string | null
  readonly due: { readonly edtf: string; readonly earliest: string | null; readonly latest: string | null } | null
  readonly meeting: { readonly id: string; readonly name: string } | null
  readonly slip: { readonly expected: { readonly edtf: string }; readonly held: { readonly edtf: string } } | null
  readonly task: { readonly id: string; readonly says: string; readonly verb: string; readonly status: string; readonly provision: { readonly id: string; readonly name: string }; readonly evidence: readonly EvidencePiece[] }
}

interface DeadlinesData {
  readonly deadlines: { readonly on: string; readonly total: number; readonly counts: readonly { readonly status: keyof typeof TONES; readonly count: number }[]; readonly leftOut: { readonly proposed: number }; readonly coverage: { readonly says: string; readonly empty: string | null }; readonly rows: readonly DeadlineRow[] }
}

const TONES = { MET: 'good', OVERDUE: 'bad', NO_EVIDENCE: 'warn', NOT_YET_DUE: 'plain', NOT_COMPUTABLE: 'open' } as const

const words = {
  en: { title: 'Deadlines and duties', lead: 'Every duty with a date, a rhythm or a relative deadline. That nothing shows a delivery does not mean that nothing was delivered.', caption: 'Duties as they stand on {day}', duty: 'Duty', due: 'Due', state: 'State', why: 'Why', timeline: 'Duties by the day on which they are or were due', timelineText: 'Each mark is a duty at its day; a line leads from the day expected to the day held where a meeting slipped.', derived: 'counted, not printed', next: 'next', slipped: 'expected {from}, held {to}', MET: 'met', OVERDUE: 'overdue', NO_EVIDENCE: 'no evidence in the corpus', NOT_YET_DUE: 'not yet due', NOT_COMPUTABLE: 'not computable' },
  es: { title: 'Plazos y tareas', lead: 'Cada tarea con fecha, periodicidad o plazo relativo. Que nada muestre una entrega no significa que no se entregó.', caption: 'Las tareas tal como están el {day}', duty: 'Tarea', due: 'Plazo', state: 'Situación', why: 'Por qué', timeline: 'Tareas por el día en que vencen o vencieron', timelineText: 'Cada marca es una tarea en su día; una línea lleva del día previsto al día celebrado donde una reunión se aplazó.', derived: 'calculado, no impreso', next: 'próximo', slipped: 'prevista {from}, celebrada {to}', MET: 'cumplida', OVERDUE: 'vencida', NO_EVIDENCE: 'sin prueba en el corpus', NOT_YET_DUE: 'aún no vence', NOT_COMPUTABLE: 'no calculable' },
} as const

/** The ledger of duties with their states, on a timeline and as a table. */
export function DeadlinesView({ query }: { query: Readonly<Record<string, string>> }) {
  const { apiLanguage, say } = useReading()
  const own = useWords(words)
  const variables = { of: query['of'] ?? null, on: query['on'] ?? null, language: apiLanguage }
  const asking = useAnswer<DeadlinesData>(DEADLINES_QUERY, variables)
  const answer = asking.data?.deadlines
  return (
    <Page title={own('title')} lead={own('lead')}>
      <div class="controls"><DayField label={say('asOf')} value={query['on'] ?? answer?.on ?? null} onDay={(on) => setState({ on })} /></div>
      <AnswerState {...asking} hasData={answer !== undefined} />
      {answer && (
        <>
          <p>{answer.counts.map(({ status, count }) => <span key={status}><Badge tone={TONES[status]} text={`${own(status)}: ${count}`} /> </span>)}</p>
          {answer.rows.length === 0 && <EmptyAnswer empty={answer.coverage.empty} says={answer.coverage.says} />}
          {answer.rows.some(({ due }) => due?.latest != null) && <Ledger rows={answer.rows.filter(({ due }) => due?.latest != null)} on={answer.on} />}
          <div id="deadlines-table">
            <DataTable
              caption={own('caption', { day: answer.on })} fileName={`deadlines-${answer.on}`} rows={answer.rows} keyOf={({ id, kind }) => `${id} ${kind}`}
              columns={[
                { key: 'due', heading: own('due'), text: ({ due, asPrinted }) => due?.edtf ?? asPrinted ?? '', show: ({ due, asPrinted, derived, nextDay, slip }) => <>{due && <DateText edtf={due.edtf} />} {asPrinted && <q class="soft">{asPrinted}</q>} {derived && <span class="soft">({own('derived')})</span>} {nextDay && <span class="soft">{own('next')}: <DateText edtf={nextDay} /></span>} {slip && <span class="soft">{own('slipped', { from: slip.expected.edtf, to: slip.held.edtf })}</span>}</> },
                { key: 'duty', heading: own('duty'), text: ({ task }) => task.says, show: ({ task }) => <>{task.says} <Link to={pathOf(task.provision.id)}>{task.provision.name}</Link> <StatusBadge status={task.status} /></> },
                { key: 'state', heading: own('state'), text: ({ status }) => own(status), show: ({ status }) => <Badge tone={TONES[status]} text={own(status)} /> },
                { key: 'why', heading: own('why'), text: ({ reason, rule }) => [reason, rule].filter(Boolean).join(' '), show: ({ reason, rule }) => <>{reason} {rule && <span class="soft">{rule}</span>}</> },
                { key: 'evidence', heading: say('evidence'), text: ({ task }) => task.evidence.map(({ id }) => id).join(' '), show: ({ task }) => <Evidence pieces={task.evidence} about={task.says} /> },
              ]}
            />
          </div>
          <p class="soft">{answer.coverage.says}</p>
          <QueryBehind query={DEADLINES_QUERY} variables={variables} />
        </>
      )}
    </Page>
  )
}

function yearOf(day: string): number {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12 + (date - 1) / 365
}

function Ledger({ rows, on }: { rows: readonly DeadlineRow[]; on: string }) {
  const own = useWords(words)
  const years = [...rows.map(({ due }) => yearOf(due?.latest as string)), yearOf(on)]
  const width = 900
  const scale = scaleLinear().domain([Math.min(...years) - 0.5, Math.max(...years) + 0.5]).range([330, width - 20])
  const height = 44 + rows.length * 28
  return (
    <Picture title={own('timeline')} description={own('timelineText')} width={width} height={height} fileName="deadlines" tableId="deadlines-table">
      {scale.ticks(8).filter(Number.isInteger).map((year) => (
        <g key={year}>
          <line class="grid" x1={scale(year)} x2={scale(year)} y1={24} y2={height - 6} />
          <text class="axis" x={scale(year)} y={16} text-anchor="middle">{year}</text>
        </g>
      ))}
      <line class="today" x1={scale(yearOf(on))} x2={scale(yearOf(on))} y1={24} y2={height - 6} />
      {rows.map((row, place) => {
        const y = 40 + place * 28
        const at = scale(yearOf(row.due?.latest as string))
        return (
          <g key={row.id}>
            <title>{`${row.task.says} ${own(row.status)}. ${row.reason}`}</title>
            <text class="axis" x={320} y={y + 4} text-anchor="end">{row.task.provision.id.split('/').slice(0, 1).concat(row.task.provision.id.split('/').slice(2)).join(' ')}</text>
            <rect class={`due due--${row.status.toLowerCase()}`} x={at - 7} y={y - 7} width={14} height={14} rx={row.status === 'MET' ? 7 : 2} />
            <text class="axis" x={at + 12} y={y + 4}>{own(row.status)}</text>
          </g>
        )
      })}
    </Picture>
  )
}
