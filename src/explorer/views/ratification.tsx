import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { AnswerState } from '../parts/answer-state.js'
import { ConfidenceBadge } from '../parts/badge.js'
import { DataTable } from '../parts/data-table.js'
import { DateText } from '../parts/date.js'
import { Evidence, type EvidencePiece } from '../parts/evidence.js'
import { Link, pathOf } from '../parts/link.js'
import { Page } from '../parts/page.js'
import { Picture } from '../parts/picture.js'
import { QueryBehind } from '../parts/query-behind.js'
import { DayField } from '../parts/time-controls.js'
import { DaySlider } from '../parts/day-slider.js'
import { setState } from '../router.js'
import { GapPart } from './ratification-gap.js'
import { ratificationWords, type StandingWord } from './ratification-words.js'

export const CHOICE_QUERY = `query Treaties($language: Language!) {
  instruments(where: {kind: {in: [TREATY, PROTOCOL]}}, sort: {adoptedEarliest: ASC}, first: 200) { nodes { id name(language: $language) symbols adopted { edtf } } }
  states(sort: {nameEn: ASC}, first: 200) { nodes { id iso3 name(language: $language) } }
}`

export const MATRIX_QUERY = `query Matrix($instruments: [ID!]!, $states: [ID!]!, $on: String, $knownAt: String) {
  treatyMatrix(instruments: $instruments, states: $states, on: $on, knownAt: $knownAt) {
    on
    coverage { says empty }
    leftOut { unverified }
    counts { instrumentId standing certainty low count }
    cells {
      stateId instrumentId
      status { standing certainty confidence because signedOn { edtf } depositedOn { edtf } entersIntoForceOn { edtf } since { edtf } unverifiedLeftOut }
      irregularities { kind because }
    }
  }
}`

export const CELL_QUERY = `query Cell($state: ID!, $instrument: ID!, $on: String, $knownAt: String, $language: Language!) {
  treatyStatus(state: $state, instrument: $instrument, on: $on, knownAt: $knownAt) {
    on
    status { standing because }
    steps { rule article because on { edtf } evidence { id status confidence note provision { id name(language: $language) summary } source { id title url readOn } } }
    irregularities { kind because }
    coverage { says }
  }
}`

interface ChoiceData {
  readonly instruments: { readonly nodes: readonly { readonly id: string; readonly name: string; readonly symbols: readonly string[]; readonly adopted: { readonly edtf: string } | null }[] }
  readonly states: { readonly nodes: readonly { readonly id: string; readonly iso3: string; readonly name: string }[] }
}

interface Cell {
  readonly stateId: string
  readonly instrumentId: string
  readonly status: {
    readonly standing: StandingWord; readonly certainty: string; readonly confidence: string | null; readonly because: string
    readonly signedOn: { readonly edtf: string } | null; readonly depositedOn: { readonly edtf: string } | null; readonly entersIntoForceOn: { readonly edtf: string } | null; readonly since: { readonly edtf: string } | null
  }
  readonly irregularities: readonly { readonly kind: string; readonly because: string }[]
}

interface MatrixData {
  readonly treatyMatrix: { readonly on: string; readonly coverage: { readonly says: string; readonly empty: string | null }; readonly leftOut: { readonly unverified: number }; readonly cells: readonly Cell[]; readonly counts: readonly { readonly instrumentId: string; readonly standing: StandingWord; readonly low: boolean; readonly count: number }[] }
}

interface CellData {
  readonly treatyStatus: { readonly on: string; readonly status: { readonly standing: StandingWord; readonly because: string }; readonly steps: readonly { readonly rule: string; readonly article: string | null; readonly because: string; readonly on: { readonly edtf: string } | null; readonly evidence: readonly EvidencePiece[] }[]; readonly irregularities: readonly { readonly kind: string; readonly because: string }[]; readonly coverage: { readonly says: string } }
}

const DEFAULT_TREATIES = ['untoc', 'untoc-trafficking-protocol', 'untoc-smuggling-protocol', 'untoc-firearms-protocol', 'oas-a-55', 'oas-a-59']

/** The letter by which a standing is told in a cell, so that colour is never needed. */
const LETTERS: Readonly<Record<StandingWord, string>> = { PARTY: 'P', CONTRACTING_STATE: 'D', SIGNATORY: 's', FORMER_PARTY: 'x', NONE: '–', UNKNOWN: '?' }

/** States by treaties on a day: signed, deposited, in force for that state; each cell with its steps and sources. */
export function RatificationView({ query }: { query: Readonly<Record<string, string>> }) {
  const { apiLanguage, say } = useReading()
  const words = useWords(ratificationWords)
  const choice = useAnswer<ChoiceData>(CHOICE_QUERY, { language: apiLanguage })
  const treaties = choice.data?.instruments.nodes ?? []
  const allStates = choice.data?.states.nodes ?? []
  const instruments = (query['instruments'] ?? DEFAULT_TREATIES.join(',')).split(',').filter((id) => id !== '')
  const states = query['states'] === undefined ? allStates.map(({ id }) => id).slice(0, 40) : query['states'].split(',').filter((id) => id !== '')
  const variables = { instruments, states, on: query['on'] ?? null, knownAt: query['knownAt'] ?? null }
  const asking = useAnswer<MatrixData>(states.length === 0 || instruments.length === 0 ? null : MATRIX_QUERY, variables)
  const matrix = asking.data?.treatyMatrix
  const nameOfState = new Map(allStates.map(({ id, name }) => [id, name]))
  const nameOfTreaty = new Map(treaties.map(({ id, name, symbols }) => [id, { name, short: shortOf(id, symbols) }]))
  const [cellState, cellTreaty] = (query['cell'] ?? '').split('~')
  return (
    <Page title={words('title')} lead={words('lead')}>
      <div class="controls">
        <DayField label={say('asOf')} value={query['on'] ?? matrix?.on ?? null} onDay={(on) => setState({ on })} />
        <DayField label={say('knownAt')} value={query['knownAt'] ?? null} onDay={(knownAt) => setState({ knownAt })} />
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
      <AnswerState isAsking={choice.isAsking || asking.isAsking} failure={choice.failure ?? asking.failure} hasData={matrix !== undefined} />
      {matrix && (
        <>
          <p class="soft">{matrix.coverage.says} {matrix.leftOut.unverified > 0 && words('leftOut', { count: matrix.leftOut.unverified })}</p>
          <ul class="legend" aria-label={words('legend')}>
            {(Object.keys(LETTERS) as StandingWord[]).map((standing) => <li key={standing}><span class={`cell cell--${standing.toLowerCase()}`}>{LETTERS[standing]}</span> {words(standing)}</li>)}
          </ul>
          <MatrixPicture matrix={matrix} instruments={instruments} states={states} nameOfState={nameOfState} nameOfTreaty={nameOfTreaty} />
          {cellState && cellTreaty && <CellSteps state={cellState} instrument={cellTreaty} on={query['on'] ?? null} knownAt={query['knownAt'] ?? null} names={`${nameOfState.get(cellState) ?? cellState}: ${nameOfTreaty.get(cellTreaty)?.name ?? cellTreaty}`} />}
          <div id="matrix-table">
            <DataTable
              caption={words('caption', { day: matrix.on })}
              stateKey="cells"
              fileName={`ratification-${matrix.on}`}
              rows={matrix.cells}
              keyOf={({ stateId, instrumentId }) => `${stateId}~${instrumentId}`}
              columns={[
                { key: 'state', heading: say('state'), text: ({ stateId }) => nameOfState.get(stateId) ?? stateId, show: ({ stateId }) => <Link to={pathOf(stateId)}>{nameOfState.get(stateId) ?? stateId}</Link> },
                { key: 'treaty', heading: words('treaty'), text: ({ instrumentId }) => nameOfTreaty.get(instrumentId)?.name ?? instrumentId, show: ({ instrumentId }) => <Link to={pathOf(instrumentId)}>{nameOfTreaty.get(instrumentId)?.name ?? instrumentId}</Link> },
                { key: 'standing', heading: words('standing'), text: ({ status }) => words(status.standing), show: ({ status }) => <><span class={`cell cell--${status.standing.toLowerCase()}`} aria-hidden="true">{LETTERS[status.standing]}</span> {words(status.standing)} {status.certainty === 'POSSIBLE' && <em>({words('possible')})</em>} {status.confidence && <ConfidenceBadge confidence={status.confidence} />}</> },
                { key: 'signed', heading: words('signed'), text: ({ status }) => status.signedOn?.edtf ?? '', show: ({ status }) => status.signedOn && <DateText edtf={status.signedOn.edtf} /> },
                { key: 'deposited', heading: words('deposited'), text: ({ status }) => status.depositedOn?.edtf ?? '', show: ({ status }) => status.depositedOn && <DateText edtf={status.depositedOn.edtf} /> },
                { key: 'force', heading: words('force'), text: ({ status }) => status.entersIntoForceOn?.edtf ?? '', show: ({ status }) => status.entersIntoForceOn && <DateText edtf={status.entersIntoForceOn.edtf} /> },
                { key: 'because', heading: words('because'), text: ({ status, irregularities }) => [status.because, ...irregularities.map(({ because }) => because)].join(' '), show: (cell) => <>{cell.status.because} {cell.irregularities.map(({ kind, because }) => <span key={kind} class="soft">⚠ {because} </span>)}<button type="button" onClick={() => setState({ cell: `${cell.stateId}~${cell.instrumentId}` })}>{words('steps')}</button></> },
              ]}
            />
          </div>
        </>
      )}
      <GapPart provision={query['gap'] ?? 'medellin-2013/draft-2013-10-31/op/4'} />
      <QueryBehind query={MATRIX_QUERY} variables={variables} />
    </Page>
  )
}

function shortOf(id: string, symbols: readonly string[]): string {
  return id.startsWith('oas-') ? id.slice(4).toUpperCase() : (symbols[0] ?? id)
}

function MatrixPicture({ matrix, instruments, states, nameOfState, nameOfTreaty }: {
  matrix: MatrixData['treatyMatrix']
  instruments: readonly string[]
  states: readonly string[]
  nameOfState: ReadonlyMap<string, string>
  nameOfTreaty: ReadonlyMap<string, { readonly name: string; readonly short: string }>
}) {
  const words = useWords(ratificationWords)
  const byCell = new Map(matrix.cells.map((cell) => [`${cell.stateId}~${cell.instrumentId}`, cell]))
  const left = 190
  const top = 130
  const width = left + instruments.length * 46 + 110
  const height = top + states.length * 24 + 12
  return (
    <Picture title={words('caption', { day: matrix.on })} description={words('pictureText')} width={width} height={height} fileName={`ratification-${matrix.on}`} tableId="matrix-table">
      {instruments.map((id, column) => (
        <text key={id} class="axis" transform={`translate(${left + column * 46 + 20} ${top - 10}) rotate(-40)`}>{nameOfTreaty.get(id)?.short ?? id}</text>
      ))}
      {states.map((state, row) => (
        <g key={state} transform={`translate(0 ${top + row * 24})`}>
          <text class="axis" x={left - 10} y={16} text-anchor="end">{nameOfState.get(state) ?? state}</text>
          {instruments.map((instrument, column) => {
            const cell = byCell.get(`${state}~${instrument}`)
            if (cell === undefined) return null
            const { standing, certainty, because } = cell.status
            return (
              <g key={instrument} class="matrix-cell" transform={`translate(${left + column * 46} 0)`} onClick={() => setState({ cell: `${state}~${instrument}` })}>
                <title>{`${nameOfState.get(state) ?? state}, ${nameOfTreaty.get(instrument)?.name ?? instrument}: ${words(standing)}. ${because}`}</title>
                <rect class={`fill--${standing.toLowerCase()}${certainty === 'POSSIBLE' ? ' is-possible' : ''}`} width={42} height={20} rx={3} />
                <text x={21} y={15} text-anchor="middle" class="letter">{LETTERS[standing]}</text>
              </g>
            )
          })}
        </g>
      ))}
    </Picture>
  )
}

function CellSteps({ state, instrument, on, knownAt, names }: { state: string; instrument: string; on: string | null; knownAt: string | null; names: string }) {
  const { apiLanguage } = useReading()
  const words = useWords(ratificationWords)
  const asking = useAnswer<CellData>(CELL_QUERY, { state, instrument, on, knownAt, language: apiLanguage })
  const answer = asking.data?.treatyStatus
  return (
    <section class="card" aria-live="polite">
      <h2>{names}</h2>
      <AnswerState {...asking} hasData={answer !== undefined} />
      {answer && (
        <>
          <p><strong>{words(answer.status.standing)}</strong>. {answer.status.because}</p>
          <ol>
            {answer.steps.map((step, place) => (
              <li key={place}>
                {step.on && <DateText edtf={step.on.edtf} />} {step.because} {step.article && <span class="soft">({step.article})</span>} <Evidence pieces={step.evidence} about={step.rule} />
              </li>
            ))}
          </ol>
          {answer.irregularities.map(({ kind, because }) => <p key={kind} class="notice notice--warn">{because}</p>)}
          <p class="soft">{answer.coverage.says}</p>
        </>
      )}
    </section>
  )
}

