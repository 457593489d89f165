import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { dateInWords } from '../language/date-in-words.js'
import { plainly } from '../language/ids-in-sentences.js'
import { useKinds } from '../language/kinds.js'
import { AnswerState } from '../parts/answer-state.js'
import { ConfidenceBadge } from '../parts/badge.js'
import { DataTable } from '../parts/data-table.js'
import { Coverage } from '../parts/coverage.js'
import { DateText } from '../parts/date.js'
import { Link, pathOf } from '../parts/link.js'
import { Page } from '../parts/page.js'
import { Named, useNamesIn } from '../parts/saying.js'
import { PageTools } from '../parts/page-tools.js'
import { DayField } from '../parts/time-controls.js'
import { DaySlider } from '../parts/day-slider.js'
import { setState } from '../router.js'
import { GapPart } from './ratification-gap.js'
import { CellSteps } from './ratification-cell.js'
import { RatificationMatrix } from './ratification-matrix.js'
import { CHOICE_QUERY, MATRIX_QUERY, type ChoiceData, type MatrixData } from './ratification-query.js'
import { irregularitySays, listsSay, standingSays } from './ratification-says.js'
import { LETTERS, ratificationWords, type StandingWord } from './ratification-words.js'

const DEFAULT_TREATIES = ['untoc', 'untoc-trafficking-protocol', 'untoc-smuggling-protocol', 'untoc-firearms-protocol', 'oas-a-55', 'oas-a-59']

/** States by treaties on a day: signed, deposited, in force for that state; each cell with its steps and sources. */
export function RatificationView({ query }: { query: Readonly<Record<string, string>> }) {
  const { apiLanguage, language, say } = useReading()
  const words = useWords(ratificationWords)
  const kinds = useKinds()
  const choice = useAnswer<ChoiceData>(CHOICE_QUERY, { language: apiLanguage })
  const treaties = choice.data?.instruments.nodes ?? []
  const allStates = choice.data?.states.nodes ?? []
  const instruments = (query['instruments'] ?? DEFAULT_TREATIES.join(',')).split(',').filter((id) => id !== '')
  const states = query['states'] === undefined ? allStates.map(({ id }) => id).slice(0, 40) : query['states'].split(',').filter((id) => id !== '')
  const variables = { instruments, states, on: query['on'] ?? null, knownAt: query['knownAt'] ?? null }
  const asking = useAnswer<MatrixData>(states.length === 0 || instruments.length === 0 ? null : MATRIX_QUERY, variables)
  const matrix = asking.data?.treatyMatrix
  const names = useNamesIn(language === 'en' ? (matrix?.cells.map(({ status }) => status.because) ?? []) : [])
  const nameOfState = new Map(allStates.map(({ id, name }) => [id, name]))
  const nameOfTreaty = new Map(treaties.map(({ id, name, symbols }) => [id, { name, short: shortOf(id, symbols) }]))
  const isGrouped = query['group'] === 'standing'
  const shown = isGrouped && matrix ? byStanding(states, matrix, instruments[0] ?? '') : states
  const [cellState, cellTreaty] = (query['cell'] ?? '').split('~')
  return (
    <Page title={words('title')} lead={words('lead')}>
      <div class="controls">
        <DayField label={say('asOf')} value={query['on'] ?? matrix?.on ?? null} onDay={(on) => setState({ on })} />
        <DayField label={say('knownAt')} value={query['knownAt'] ?? null} onDay={(knownAt) => setState({ knownAt })} />
        <label><input type="checkbox" checked={isGrouped} onChange={() => setState({ group: isGrouped ? null : 'standing' })} /> {words('group')}</label>
      </div>
      <DaySlider label={words('slider')} first="1990-01-01" last="2026-12-31" value={query['on'] ?? matrix?.on ?? '2026-12-31'} onDay={(on) => setState({ on }, 'replace')} />
      <details class="controls-box">
        <summary>{words('choose')}</summary>
        <ul class="choices">
          {treaties.map(({ id, name }) => (
            <li key={id}>
              <label>
                <input type="checkbox" checked={instruments.includes(id)} onChange={() => setState({ instruments: (instruments.includes(id) ? instruments.filter((one) => one !== id) : [...instruments, id]).join(',') })} /> {name}
              </label>
            </li>
          ))}
        </ul>
      </details>
      <AnswerState isAsking={choice.isAsking || asking.isAsking} failure={choice.failure ?? asking.failure} hasData={matrix !== undefined} askAgain={choice.failure === null ? asking.askAgain : choice.askAgain} />
      {matrix && (
        <>
          <ul class="legend" aria-label={words('legend')}>
            {(Object.keys(LETTERS) as StandingWord[]).map((standing) => <li key={standing}><span class={`cell cell--${standing.toLowerCase()}`}>{LETTERS[standing]}</span> {words(standing)}</li>)}
          </ul>
          <ul class="legend" aria-label={words('counts')}>
            {instruments.map((id) => <li key={id}><strong>{nameOfTreaty.get(id)?.short ?? id}</strong> – {countsOf(matrix, id).map(([standing, count]) => `${words(standing)}: ${count}`).join('; ')}</li>)}
          </ul>
          <RatificationMatrix matrix={matrix} instruments={instruments} states={shown} nameOfState={nameOfState} nameOfTreaty={nameOfTreaty} />
          <Coverage says={matrix.coverage.says} names={new Map(treaties.map(({ id, name }) => [id, name]))} spanish={listsSay(instruments.map((id) => ({ name: nameOfTreaty.get(id)?.name ?? id, lastCoveredOn: lastCovered(matrix, id) })))} />
          {matrix.leftOut.unverified > 0 && <p class="soft">{words('leftOut', { count: matrix.leftOut.unverified })}</p>}
          {cellState && cellTreaty && <CellSteps state={cellState} instrument={cellTreaty} on={query['on'] ?? null} knownAt={query['knownAt'] ?? null} name={nameOfState.get(cellState) ?? cellState} treaty={nameOfTreaty.get(cellTreaty)?.name ?? cellTreaty} />}
          <div id="matrix-table">
            <DataTable
              caption={words('caption', { day: dateInWords(matrix.on, language) })}
              stateKey="cells"
              fileName={`ratification-${matrix.on}`}
              rows={matrix.cells}
              keyOf={({ stateId, instrumentId }) => `${stateId}~${instrumentId}`}
              columns={[
                { key: 'state', heading: say('state'), text: ({ stateId }) => nameOfState.get(stateId) ?? stateId, show: ({ stateId }) => <Link to={pathOf(stateId)}>{nameOfState.get(stateId) ?? stateId}</Link> },
                { key: 'treaty', heading: words('treaty'), text: ({ instrumentId }) => nameOfTreaty.get(instrumentId)?.name ?? instrumentId, show: ({ instrumentId }) => <Link to={pathOf(instrumentId)}>{nameOfTreaty.get(instrumentId)?.name ?? instrumentId}</Link> },
                { key: 'standing', heading: words('standing'), text: ({ status }) => words(status.standing), show: ({ status }) => <><span class={`cell cell--${status.standing.toLowerCase()}`} aria-hidden="true">{LETTERS[status.standing]}</span> {words(status.standing)} {status.certainty === 'POSSIBLE' && <em>({words('possible')})</em>} {status.confidence && <ConfidenceBadge confidence={status.confidence} />}</> },
                { key: 'signed', heading: words('signed'), text: ({ status }) => status.signedOn?.edtf ?? '', show: ({ status }) => status.signedOn && <DateText edtf={status.signedOn.edtf} /> },
                { key: 'deposited', heading: words('deposited'), text: ({ status }) => [status.depositedOn?.edtf, status.consent && kinds(status.consent.kind)].filter(Boolean).join(', '), show: ({ status }) => <>{status.depositedOn && <DateText edtf={status.depositedOn.edtf} />} {status.consent && <span class="soft">{kinds(status.consent.kind)}</span>}</> },
                { key: 'force', heading: words('force'), text: ({ status }) => status.entersIntoForceOn?.edtf ?? '', show: ({ status }) => status.entersIntoForceOn && <DateText edtf={status.entersIntoForceOn.edtf} /> },
                { key: 'because', heading: words('because'), isWide: true, text: ({ status, irregularities }) => [plainly(standingSays(status, matrix.on, language), names), ...irregularities.map((one) => irregularitySays(one, language))].join(' '), show: (cell) => <><Named text={standingSays(cell.status, matrix.on, language)} names={names} /> {cell.irregularities.map((one) => <span key={one.kind} class="soft">⚠ {irregularitySays(one, language)} </span>)}<button type="button" aria-label={`${words('steps')}: ${nameOfState.get(cell.stateId) ?? cell.stateId}, ${nameOfTreaty.get(cell.instrumentId)?.name ?? cell.instrumentId}`} onClick={() => setState({ cell: `${cell.stateId}~${cell.instrumentId}` })}>{words('steps')}</button></> },
              ]}
            />
          </div>
        </>
      )}
      <GapPart provision={query['gap'] ?? 'medellin-2013/draft-2013-10-31/op/4'} />
      <PageTools query={MATRIX_QUERY} variables={variables} version={asking.version} />
    </Page>
  )
}

function shortOf(id: string, symbols: readonly string[]): string {
  if (id.startsWith('oas-')) return symbols[0] ?? id.slice(4).toUpperCase()
  const [first = id, ...rest] = id.split('-')
  return [first.toUpperCase(), ...rest].join(' ')
}

/** The last day for which a list of the parties to a treaty is known to hold. */
function lastCovered({ cells }: MatrixData['treatyMatrix'], treaty: string): string | null {
  return cells.filter(({ instrumentId }) => instrumentId === treaty).flatMap(({ status }) => status.lastCoveredOn ?? []).sort().at(-1) ?? null
}

/** How many states stand how under one treaty. */
function countsOf({ counts }: MatrixData['treatyMatrix'], treaty: string): [StandingWord, number][] {
  return (Object.keys(LETTERS) as StandingWord[]).flatMap((standing): [StandingWord, number][] => {
    const count = counts.filter((row) => row.instrumentId === treaty && row.standing === standing).reduce((sum, row) => sum + row.count, 0)
    return count === 0 ? [] : [[standing, count]]
  })
}

/** The states grouped by how they stand under one treaty, party first; by name within a group. */
function byStanding(states: readonly string[], { cells }: MatrixData['treatyMatrix'], treaty: string): readonly string[] {
  const order = Object.keys(LETTERS)
  const place = (state: string): number => order.indexOf(cells.find(({ stateId, instrumentId }) => stateId === state && instrumentId === treaty)?.status.standing ?? 'UNKNOWN')
  return [...states].sort((left, right) => place(left) - place(right) || states.indexOf(left) - states.indexOf(right))
}
