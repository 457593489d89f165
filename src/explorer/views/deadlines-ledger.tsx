import { scaleLinear } from 'd3-scale'
import { useReading, useWords } from '../language/context.js'
import { useShortNames } from '../language/short-names.js'
import { Picture } from '../parts/picture.js'
import { inLines } from '../pictures/words-in-lines.js'
import { yearOf } from '../pictures/years.js'
import { reasonSays } from './deadlines-says.js'
import type { DeadlineRow } from './deadlines-query.js'
import { deadlinesWords } from './deadlines-words.js'

const WIDTH = 1120
const LEFT = 400
const ROW = 40
const TOP = 34

/** The duties along time: each at the day on which it is or was due, with the days before it, the next one, and the slip of a meeting. */
export function DeadlinesLedger({ rows, on }: { rows: readonly DeadlineRow[]; on: string }) {
  const own = useWords(deadlinesWords)
  const drawn = rows.filter(({ due, nextDay }) => due?.latest != null || nextDay !== null)
  const days = drawn.flatMap(({ due, nextDay, passedDays, slip }) => [due?.latest, nextDay, ...passedDays, slip?.expected.latest, slip?.held.earliest]).filter((day): day is string => day != null)
  const years = [...days, on].map(yearOf)
  const scale = scaleLinear().domain([Math.min(...years) - 0.5, Math.max(...years) + 0.5]).range([LEFT, WIDTH - 170])
  const height = TOP + drawn.length * ROW + 12
  return (
    <Picture title={own('timeline')} description={own('timelineText')} width={WIDTH} height={height} fileName="deadlines" tableId="deadlines-table">
      {scale.ticks(10).filter(Number.isInteger).map((year) => (
        <g key={year}>
          <line class="grid" x1={scale(year)} x2={scale(year)} y1={TOP - 8} y2={height - 6} />
          <text class="axis" x={scale(year)} y={18} text-anchor="middle">{year}</text>
        </g>
      ))}
      <line class="today" x1={scale(yearOf(on))} x2={scale(yearOf(on))} y1={TOP - 8} y2={height - 6}><title>{on}</title></line>
      {drawn.map((row, place) => <Duty key={`${row.id} ${row.kind}`} row={row} y={TOP + place * ROW + ROW / 2} scale={scale} />)}
    </Picture>
  )
}

function Duty({ row, y, scale }: { row: DeadlineRow; y: number; scale: (year: number) => number }) {
  const { language } = useReading()
  const own = useWords(deadlinesWords)
  const shortOf = useShortNames()
  const days = [...new Set([row.due?.latest, ...row.passedDays, row.nextDay].filter((day): day is string => day != null))].sort()
  const shown = row.passedDays.at(-1) ?? row.due?.latest ?? row.nextDay ?? (days.at(-1) as string)
  const expected = row.slip?.expected.latest
  const held = row.slip?.held.earliest
  return (
    <g>
      <title>{`${row.task.says} ${own(row.status)}. ${reasonSays(row, language)}`}</title>
      <text class="node__sort" x={LEFT - 14} y={y - 3} text-anchor="end">{inLines(`${shortOf(row.task.provision)}, ${textOf(row.task.provision.name)}`, 62, 1)}</text>
      <text class="axis" x={LEFT - 14} y={y + 11} text-anchor="end">{inLines(row.task.says, 54, 1)}</text>
      {expected != null && held != null && <><line class="slip" x1={scale(yearOf(expected))} x2={scale(yearOf(held))} y1={y} y2={y} /><circle class="due-passed" cx={scale(yearOf(expected))} cy={y} r={5} /></>}
      {days.filter((day) => day !== shown).map((day) => <circle key={day} class="due-passed" cx={scale(yearOf(day))} cy={y} r={5}><title>{day}</title></circle>)}
      <rect class={`due due--${row.status.toLowerCase()}`} x={scale(yearOf(shown)) - 7} y={y - 7} width={14} height={14} rx={row.status === 'MET' ? 7 : 2} />
      <text class="axis" x={scale(yearOf(days.at(-1) as string)) + 13} y={y + 4}>{own(row.status)}</text>
    </g>
  )
}

/** The name of a paragraph says which it is, then of which text. */
function textOf(provision: string): string {
  return provision.split(', ').slice(1).join(', ')
}
