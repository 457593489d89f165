import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { dateInWords } from '../language/date-in-words.js'
import { AnswerState } from '../parts/answer-state.js'
import { ConfidenceBadge, StatusBadge } from '../parts/badge.js'
import { Coverage } from '../parts/coverage.js'
import { DataTable } from '../parts/data-table.js'
import { DateText } from '../parts/date.js'
import { Evidence } from '../parts/evidence.js'
import { Link, pathOf } from '../parts/link.js'
import { Page } from '../parts/page.js'
import { Named, useNamesIn } from '../parts/saying.js'
import { useKinds } from '../language/kinds.js'
import { ChairsTimeline } from './chairs-timeline.js'
import { CHAIRS_QUERY, HISTORY_QUERY, holderOf, type ChairRow, type ChairsData, type HistoryData } from './chairs-query.js'
import { conflictSays, gapSays, rowSays, termSays, unknownSays } from './chairs-says.js'
import { chairsWords as words } from './chairs-words.js'
import { PageTools } from '../parts/page-tools.js'
import { DayField } from '../parts/time-controls.js'
import { setState } from '../router.js'
import type { ViewProps } from './all.js'

/** Groups and who chaired them: the list on a day, the timeline of each, open ends and unknowns shown as such. */
export function ChairsView({ path, query }: ViewProps) {
  const { apiLanguage, language, say } = useReading()
  const own = useWords(words)
  const kinds = useKinds()
  const of = path.split('/').slice(2).join('/') || query['of'] || undefined
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
            caption={own('onDay', { day: dateInWords(chairs.on, language) })}
            fileName={`chairs-${chairs.on}`}
            rows={bodies.flatMap((body) => rowsOfBody(body))}
            keyOf={({ body, row }) => `${body.ofId} ${row?.id ?? ''}`}
            columns={[
              { key: 'body', heading: own('body'), isWide: true, text: ({ body }) => body.of?.name ?? body.ofId, show: ({ body }) => <Link to={`/chairs/${body.ofId}`} query={{ on: query['on'] }}>{body.of?.name ?? body.ofId}</Link> },
              { key: 'holder', heading: say('holder'), text: ({ row }) => holderOf(row) || say('unknown'), show: ({ row }) => <Holder row={row} /> },
              { key: 'says', heading: own('answer'), isWide: true, text: ({ body, row }) => (row === null ? unknownSays(body.says, chairs.on, language) : rowSays(row, language)) },
              { key: 'from', heading: say('from'), text: ({ row }) => row?.begin?.edtf ?? '', show: ({ row }) => row && <DateText edtf={row.begin?.edtf} /> },
              { key: 'standing', heading: own('how'), text: ({ body, row }) => kinds(row?.standing ?? body.standing), show: ({ body, row }) => <>{kinds(row?.standing ?? body.standing)} {row?.status && <StatusBadge status={row.status} />} {row?.confidence && <ConfidenceBadge confidence={row.confidence} />}</> },
              { key: 'evidence', heading: say('evidence'), text: ({ row }) => row?.evidence.map(({ id }) => id).join(' ') ?? '', show: ({ row, body }) => row && <Evidence pieces={row.evidence} about={body.of?.name ?? body.ofId} /> },
            ]}
          />
          {chairs.leftOut.proposed > 0 && <p class="soft">{own('leftOut', { count: chairs.leftOut.proposed })}</p>}
          <Coverage says={chairs.coverage.says} names={new Map(bodies.map(({ ofId, of: body }) => [ofId, body?.name ?? ofId]))} spanish="Se apoya en los mandatos que constan en el registro; no se tiene ninguna lista de presidencias, así que una presidencia desconocida no es una vacante." />
          {bodies.map((body) => <BodyHistory key={body.ofId} id={body.ofId} name={body.of?.name ?? body.ofId} knownAt={query['knownAt'] ?? null} isProposed={isProposed} on={chairs.on} />)}
          <PageTools query={CHAIRS_QUERY} variables={variables} version={asking.version} />
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

function Holder({ row }: { row: ChairRow | null }) {
  const { say } = useReading()
  if (row === null || holderOf(row) === '') return <span class="soft">{say('unknown')}</span>
  return <>{row.state && <Link to={pathOf(row.state.id)}>{row.state.name}</Link>} {row.persons.map(({ id, name }) => <Link key={id} to={pathOf(id)}>{name} </Link>)} {row.placeholder && <q>{row.placeholder}</q>}</>
}

function BodyHistory({ id, name, knownAt, isProposed, on }: { id: string; name: string; knownAt: string | null; isProposed: boolean; on: string }) {
  const { apiLanguage, language, say } = useReading()
  const own = useWords(words)
  const kinds = useKinds()
  const asking = useAnswer<HistoryData>(HISTORY_QUERY, { of: id, knownAt, proposed: isProposed, language: apiLanguage })
  const history = asking.data?.chairHistory
  const tableId = `history-${id}`
  const term = termSays(history?.term ?? '', language)
  const names = useNamesIn([term])
  return (
    <section>
      <h2>{own('history', { body: name })}</h2>
      <AnswerState {...asking} hasData={history !== undefined} />
      {history && (
        <>
          {history.rows.some(({ begin }) => begin !== null) && <ChairsTimeline name={name} history={history} on={on} tableId={tableId} fileName={`chairs-${id}`} />}
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
                { key: 'how', heading: own('how'), text: ({ standing }) => kinds(standing), show: (row) => <>{kinds(row.standing)} {row.status && <StatusBadge status={row.status} />} {row.confidence && <ConfidenceBadge confidence={row.confidence} />}</> },
                { key: 'says', heading: own('answer'), isWide: true, text: (row) => rowSays(row, language) },
                { key: 'evidence', heading: say('evidence'), text: ({ evidence }) => evidence.map((piece) => piece.id).join(' '), show: (row) => <Evidence pieces={row.evidence} about={holderOf(row)} /> },
              ]}
            />
          </div>
          {history.gaps.map((gap) => <p key={gap.says} class="notice notice--open">{gapSays(gap, history, language)}</p>)}
          {history.conflicts.length > 0 && <h3>{own('conflicts')}</h3>}
          {history.conflicts.map((conflict) => <p key={conflict.says} class="notice notice--warn">{conflictSays(conflict, history, language)} <Evidence pieces={conflict.evidence} about={name} /></p>)}
          <p class="soft"><Named text={term} names={names} /></p>
        </>
      )}
    </section>
  )
}
