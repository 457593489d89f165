import { scaleLinear } from 'd3-scale'
import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { AnswerState } from '../parts/answer-state.js'
import { ConfidenceBadge, StatusBadge } from '../parts/badge.js'
import { DataTable } from '../parts/data-table.js'
import { DateText } from '../parts/date.js'
import { Evidence, type EvidencePiece } from '../parts/evidence.js'
import { Link, pathOf } from '../parts/link.js'
import { Page } from '../parts/page.js'
import { Picture } from '../parts/picture.js'
import { QueryBehind } from '../parts/query-behind.js'
import { DayField } from '../parts/time-controls.js'
import { setState } from '../router.js'

const EVIDENCE = `evidence { id status confidence note provision { id name(language: $language) summary } source { id title url readOn } }`
const ROW = `{ id standing says state { id name(language: $language) } persons { id name(language: $language) } placeholder begin { edtf earliest latest } end { edtf earliest latest } currentUntil status confidence note ${EVIDENCE} }`
const CONFLICT = `{ says field value why ${EVIDENCE} }`

export const CHAIRS_QUERY = `query Chairs($of: [ID!]!, $on: String, $knownAt: String, $subsidiary: Boolean!, $proposed: Boolean!, $language: Language!) {
  chairs(of: $of, on: $on, knownAt: $knownAt, subsidiary: $subsidiary, includeProposed: $proposed) {
    on
    leftOut { proposed unverified }
    coverage { says empty }
    bodies { ofId of { id name(language: $language) } standing says rows ${ROW} conflicts ${CONFLICT} }
  }
}`

export const HISTORY_QUERY = `query ChairHistory($of: ID!, $knownAt: String, $proposed: Boolean!, $language: Language!) {
  chairHistory(of: $of, knownAt: $knownAt, includeProposed: $proposed, first: 200) {
    upTo term total
    rows ${ROW}
    gaps { from to says }
    conflicts ${CONFLICT}
  }
}`

interface ChairRow {
  readonly id: string; readonly standing: string; readonly says: string; readonly state: { readonly id: string; readonly name: string } | null; readonly persons: readonly { readonly id: string; readonly name: string }[]
  readonly placeholder: string | null; readonly begin: Dated | null; readonly end: Dated | null; readonly currentUntil: string | null; readonly status: string | null; readonly confidence: string | null; readonly note: string | null; readonly evidence: readonly EvidencePiece[]
}
interface Dated { readonly edtf: string; readonly earliest: string | null; readonly latest: string | null }
interface Conflict { readonly says: string; readonly field: string | null; readonly value: string | null; readonly why: string; readonly evidence: readonly EvidencePiece[] }

interface ChairsData {
  readonly chairs: { readonly on: string; readonly leftOut: { readonly proposed: number; readonly unverified: number }; readonly coverage: { readonly says: string }; readonly bodies: readonly { readonly ofId: string; readonly of: { readonly id: string; readonly name: string } | null; readonly standing: string; readonly says: string; readonly rows: readonly ChairRow[]; readonly conflicts: readonly Conflict[] }[] }
}

interface HistoryData {
  readonly chairHistory: { readonly upTo: string; readonly term: string; readonly rows: readonly ChairRow[]; readonly gaps: readonly { readonly from: string | null; readonly to: string | null; readonly says: string }[]; readonly conflicts: readonly Conflict[] }
}

const words = {
  en: { title: 'Who chairs, and who chaired', titleOf: 'Chairs of {body}', lead: 'A chair opens with an election and closes on evidence alone. Presiding over one meeting is not chairing the body; a draft opens nothing.', onDay: 'On {day}', body: 'Body', answer: 'Answer', conflicts: 'Conflicts', history: 'History of {body}', timeline: 'Timeline', timelineText: 'Each bar is a tenure; an open end is drawn as an arrow, an unknown stretch hatched, a candidate dashed.', proposed: 'Show what drafts propose', leftOut: '{count} proposals are left out.', all: 'All groups of MISPA', how: 'How it stands' },
  es: { title: 'Quién preside y quién presidió', titleOf: 'Presidencias de {body}', lead: 'Una presidencia se abre con una elección y se cierra solo con prueba. Presidir una reunión no es presidir el órgano; un borrador no abre nada.', onDay: 'El {day}', body: 'Órgano', answer: 'Respuesta', conflicts: 'Conflictos', history: 'Historia de {body}', timeline: 'Línea de tiempo', timelineText: 'Cada barra es un mandato; un fin abierto se dibuja como flecha, un tramo desconocido rayado, una candidatura a trazos.', proposed: 'Mostrar lo que proponen los borradores', leftOut: 'Se dejan fuera {count} propuestas.', all: 'Todos los grupos de la MISPA', how: 'Cómo está' },
} as const

/** Groups and who chaired them: the list on a day, the timeline of each, open ends and unknowns shown as such. */
export function ChairsView({ query }: { query: Readonly<Record<string, string>> }) {
  const { apiLanguage, say } = useReading()
  const own = useWords(words)
  const of = query['of']
  const isProposed = query['proposed'] === 'yes'
  const variables = { of: [of ?? 'mispa'], on: query['on'] ?? null, knownAt: query['knownAt'] ?? null, subsidiary: of === undefined, proposed: isProposed, language: apiLanguage }
  const asking = useAnswer<ChairsData>(CHAIRS_QUERY, variables)
  const chairs = asking.data?.chairs
  const bodies = chairs?.bodies ?? []
  const named = of === undefined ? null : (bodies[0]?.of?.name ?? of)
  return (
    <Page title={named === null ? own('title') : own('titleOf', { body: named })} lead={own('lead')} above={of === undefined ? undefined : <Link to="/chairs">{own('all')}</Link>}>
      <div class="controls">
        <DayField label={say('asOf')} value={query['on'] ?? chairs?.on ?? null} onDay={(on) => setState({ on })} />
        <DayField label={say('knownAt')} value={query['knownAt'] ?? null} onDay={(knownAt) => setState({ knownAt })} />
        <label><input type="checkbox" checked={isProposed} onChange={() => setState({ proposed: isProposed ? null : 'yes' })} /> {own('proposed')}</label>
      </div>
      <AnswerState {...asking} hasData={chairs !== undefined} />
      {chairs && (
        <>
          <h2>{own('onDay', { day: '' })}<DateText edtf={chairs.on} /></h2>
          <DataTable
            caption={own('onDay', { day: chairs.on })}
            fileName={`chairs-${chairs.on}`}
            rows={bodies.flatMap((body) => rowsOfBody(body))}
            keyOf={({ body, row }) => `${body.ofId} ${row?.id ?? ''}`}
            columns={[
              { key: 'body', heading: own('body'), text: ({ body }) => body.of?.name ?? body.ofId, show: ({ body }) => <Link to="/chairs" query={{ of: body.ofId, on: query['on'] }}>{body.of?.name ?? body.ofId}</Link> },
              { key: 'holder', heading: say('holder'), text: ({ row }) => holderOf(row) || say('unknown'), show: ({ row }) => <Holder row={row} /> },
              { key: 'says', heading: own('answer'), text: ({ body, row }) => row?.says ?? body.says },
              { key: 'from', heading: say('from'), text: ({ row }) => row?.begin?.edtf ?? '', show: ({ row }) => row && <DateText edtf={row.begin?.edtf} /> },
              { key: 'standing', heading: own('how'), text: ({ body, row }) => readable(row?.standing ?? body.standing), show: ({ body, row }) => <>{readable(row?.standing ?? body.standing)} {row?.status && <StatusBadge status={row.status} />} {row?.confidence && <ConfidenceBadge confidence={row.confidence} />}</> },
              { key: 'evidence', heading: say('evidence'), text: ({ row }) => row?.evidence.map(({ id }) => id).join(' ') ?? '', show: ({ row, body }) => row && <Evidence pieces={row.evidence} about={body.of?.name ?? body.ofId} /> },
            ]}
          />
          {chairs.leftOut.proposed > 0 && <p class="soft">{own('leftOut', { count: chairs.leftOut.proposed })}</p>}
          <p class="soft">{chairs.coverage.says}</p>
          {bodies.map((body) => <BodyHistory key={body.ofId} id={body.ofId} name={body.of?.name ?? body.ofId} knownAt={query['knownAt'] ?? null} isProposed={isProposed} on={chairs.on} />)}
          <QueryBehind query={CHAIRS_QUERY} variables={variables} />
        </>
      )}
    </Page>
  )
}

type ChairBody = ChairsData['chairs']['bodies'][number]

/** A body without any holder still has its row: that nothing is known is an answer. */
function rowsOfBody(body: ChairBody): { readonly body: ChairBody; readonly row: ChairRow | null }[] {
  return body.rows.length === 0 ? [{ body, row: null }] : body.rows.map((row) => ({ body, row }))
}

function holderOf(row: ChairRow | null): string {
  return row === null ? '' : [row.state?.name, ...row.persons.map(({ name }) => name), row.placeholder].filter(Boolean).join(', ')
}

function readable(word: string): string {
  return word.toLowerCase().replaceAll('_', ' ')
}

function Holder({ row }: { row: ChairRow | null }) {
  const { say } = useReading()
  if (row === null || holderOf(row) === '') return <span class="soft">{say('unknown')}</span>
  return <>{row.state && <Link to={pathOf(row.state.id)}>{row.state.name}</Link>} {row.persons.map(({ id, name }) => <Link key={id} to={pathOf(id)}>{name} </Link>)} {row.placeholder && <q>{row.placeholder}</q>}</>
}

function BodyHistory({ id, name, knownAt, isProposed, on }: { id: string; name: string; knownAt: string | null; isProposed: boolean; on: string }) {
  const { apiLanguage, say } = useReading()
  const own = useWords(words)
  const asking = useAnswer<HistoryData>(HISTORY_QUERY, { of: id, knownAt, proposed: isProposed, language: apiLanguage })
  const history = asking.data?.chairHistory
  const tableId = `history-${id}`
  return (
    <section>
      <h2>{own('history', { body: name })}</h2>
      <AnswerState {...asking} hasData={history !== undefined} />
      {history && (
        <>
          {history.rows.some(({ begin }) => begin !== null) && <Timeline name={name} history={history} on={on} tableId={tableId} fileName={`chairs-${id}`} />}
          <div id={tableId}>
            <DataTable
              caption={own('history', { body: name })}
              fileName={`chairs-${id}`}
              rows={history.rows}
              keyOf={(row) => row.id}
              columns={[
                { key: 'holder', heading: say('holder'), text: holderOf, show: (row) => <Holder row={row} /> },
                { key: 'from', heading: say('from'), text: ({ begin }) => begin?.edtf ?? '', show: ({ begin }) => <DateText edtf={begin?.edtf} /> },
                { key: 'to', heading: say('to'), text: ({ end }) => end?.edtf ?? say('endUnknown'), show: ({ end }) => (end === null ? <span class="soft">{say('endUnknown')}</span> : <DateText edtf={end.edtf} />) },
                { key: 'how', heading: own('how'), text: ({ standing }) => readable(standing), show: (row) => <>{readable(row.standing)} {row.status && <StatusBadge status={row.status} />} {row.confidence && <ConfidenceBadge confidence={row.confidence} />}</> },
                { key: 'says', heading: own('answer'), text: ({ says }) => says },
                { key: 'evidence', heading: say('evidence'), text: ({ evidence }) => evidence.map((piece) => piece.id).join(' '), show: (row) => <Evidence pieces={row.evidence} about={holderOf(row)} /> },
              ]}
            />
          </div>
          {history.gaps.map((gap) => <p key={gap.says} class="notice notice--open">{gap.says}</p>)}
          {history.conflicts.length > 0 && <h3>{own('conflicts')}</h3>}
          {history.conflicts.map((conflict) => <p key={conflict.says} class="notice notice--warn">{conflict.says} {conflict.why} <Evidence pieces={conflict.evidence} about={name} /></p>)}
          <p class="soft">{history.term}</p>
        </>
      )}
    </section>
  )
}

function yearOf(day: string): number {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12 + (date - 1) / 365
}

function Timeline({ name, history, on, tableId, fileName }: { name: string; history: HistoryData['chairHistory']; on: string; tableId: string; fileName: string }) {
  const own = useWords(words)
  const dated = history.rows.filter(({ begin }) => begin?.earliest != null)
  const years = dated.flatMap(({ begin, end, currentUntil }) => [begin?.earliest, end?.latest, currentUntil]).filter((day): day is string => day != null).map(yearOf)
  const last = Math.max(...years, yearOf(on)) + 0.5
  const first = Math.min(...years) - 0.5
  const width = 860
  const scale = scaleLinear().domain([first, last]).range([200, width - 20])
  const height = 50 + dated.length * 34
  return (
    <Picture title={`${own('timeline')}: ${name}`} description={own('timelineText')} width={width} height={height} fileName={fileName} tableId={tableId}>
      {scale.ticks(8).filter(Number.isInteger).map((year) => (
        <g key={year}>
          <line class="grid" x1={scale(year)} x2={scale(year)} y1={24} y2={height - 6} />
          <text class="axis" x={scale(year)} y={16} text-anchor="middle">{year}</text>
        </g>
      ))}
      <line class="today" x1={scale(yearOf(on))} x2={scale(yearOf(on))} y1={24} y2={height - 6} />
      {dated.map((row, place) => {
        const begins = scale(yearOf(row.begin?.earliest as string))
        const ends = row.end?.latest != null ? scale(yearOf(row.end.latest)) : scale(last) - 6
        const kind = /CANDIDATE|PROPOSED|PLACEHOLDER/.test(row.standing) ? 'bar--candidate' : row.status === 'INFERRED' ? 'bar--inferred' : 'bar--held'
        return (
          <g key={row.id} transform={`translate(0 ${30 + place * 34})`}>
            <title>{row.says}</title>
            <text class="axis" x={190} y={19} text-anchor="end">{holderOf(row).slice(0, 28)}</text>
            <rect class={`bar ${kind}`} x={begins} y={5} width={Math.max(ends - begins, 6)} height={20} rx={3} />
            {row.end === null && <path class="arrow" d={`M${ends - 2} 5 l10 10 l-10 10 z`} />}
          </g>
        )
      })}
    </Picture>
  )
}
