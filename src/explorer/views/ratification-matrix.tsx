import { useReading, useWords } from '../language/context.js'
import { dateInWords } from '../language/date-in-words.js'
import { Picture } from '../parts/picture.js'
import { inLines } from '../pictures/words-in-lines.js'
import { setState } from '../router.js'
import type { Cell, MatrixData } from './ratification-query.js'
import { standingSays } from './ratification-says.js'
import { LETTERS, ratificationWords } from './ratification-words.js'

const ROW = 24
/** How wide a letter of a state's name is drawn, at the most. */
const LETTER = 7
/** So few treaties leave room for the dates in each cell. */
const FEW = 4

/** States by treaties: a letter in each cell, and its dates where few treaties leave room for them. */
export function RatificationMatrix({ matrix, instruments, states, nameOfState, nameOfTreaty }: {
  matrix: MatrixData['treatyMatrix']
  instruments: readonly string[]
  states: readonly string[]
  nameOfState: ReadonlyMap<string, string>
  nameOfTreaty: ReadonlyMap<string, { readonly name: string; readonly short: string }>
}) {
  const { language } = useReading()
  const words = useWords(ratificationWords)
  const byCell = new Map(matrix.cells.map((cell) => [`${cell.stateId}~${cell.instrumentId}`, cell]))
  const left = 24 + LETTER * Math.max(...states.map((state) => (nameOfState.get(state) ?? state).length))
  const isRoomy = instruments.length <= FEW
  const step = isRoomy ? 290 : 46
  const top = isRoomy ? 58 : 130
  const width = left + instruments.length * step + (isRoomy ? 20 : 110)
  const height = top + states.length * ROW + 12
  return (
    <Picture title={words('caption', { day: dateInWords(matrix.on, language) })} description={`${words('pictureText')}${isRoomy ? ` ${words('pictureDates')}` : ''}`} width={width} height={height} fileName={`ratification-${matrix.on}`} tableId="matrix-table">
      {instruments.map((id, column) => (
        isRoomy
          ? inLines(`${nameOfTreaty.get(id)?.short ?? id}: ${nameOfTreaty.get(id)?.name ?? ''}`, 42, 2).map((line, place) => <text key={`${id} ${place}`} class="axis" x={left + column * step + 4} y={22 + place * 16}>{line}</text>)
          : <text key={id} class="axis" transform={`translate(${left + column * step + 20} ${top - 10}) rotate(-40)`}>{nameOfTreaty.get(id)?.short ?? id}</text>
      ))}
      {states.map((state, row) => (
        <g key={state} transform={`translate(0 ${top + row * ROW})`}>
          <text class="axis" x={left - 10} y={16} text-anchor="end">{nameOfState.get(state) ?? state}</text>
          {instruments.map((instrument, column) => {
            const cell = byCell.get(`${state}~${instrument}`)
            if (cell === undefined) return null
            const { standing, certainty } = cell.status
            return (
              <g key={instrument} class="matrix-cell" transform={`translate(${left + column * step} 0)`} onClick={() => setState({ cell: `${state}~${instrument}` })}>
                <title>{`${nameOfState.get(state) ?? state}, ${nameOfTreaty.get(instrument)?.name ?? instrument}: ${words(standing)}. ${standingSays(cell.status, matrix.on, language)}`}</title>
                <rect class={`fill--${standing.toLowerCase()}${certainty === 'POSSIBLE' ? ' is-possible' : ''}`} width={step - 4} height={20} rx={3} />
                <text x={21} y={15} text-anchor="middle" class="letter">{LETTERS[standing]}</text>
                {isRoomy && <text x={40} y={14} class="cell-dates">{datesOf(cell, words)}</text>}
              </g>
            )
          })}
        </g>
      ))}
    </Picture>
  )
}

/** The dates of a cell in one line: signed, deposited, in force. */
function datesOf({ status }: Cell, words: (key: 'signedShort' | 'depositedShort' | 'forceShort') => string): string {
  const dates = [['signedShort', status.signedOn], ['depositedShort', status.depositedOn], ['forceShort', status.entersIntoForceOn]] as const
  return dates.flatMap(([key, date]) => (date === null ? [] : [`${words(key)} ${date.edtf}`])).join(' ')
}
