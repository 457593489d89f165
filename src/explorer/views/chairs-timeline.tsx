import { scaleLinear } from 'd3-scale'
import { useReading, useWords } from '../language/context.js'
import { Picture } from '../parts/picture.js'
import { inLines } from '../pictures/words-in-lines.js'
import { yearOf } from '../pictures/years.js'
import { holderOf, type ChairRow, type HistoryData } from './chairs-query.js'
import { gapSays, rowSays } from './chairs-says.js'
import { chairsWords } from './chairs-words.js'

const WIDTH = 1120
const LEFT = 250
const ROW = 36
const TOP = 30

/**
 * The chairs of one body along time. What is known to a day has a firm edge, what is known to a month or year a dotted
 * stretch; an open end is an arrow, an unknown stretch is hatched, a candidate dashed, a contradiction marked.
 */
export function ChairsTimeline({ name, history, on, tableId, fileName }: { name: string; history: HistoryData['chairHistory']; on: string; tableId: string; fileName: string }) {
  const { language } = useReading()
  const own = useWords(chairsWords)
  const dated = history.rows.filter(({ begin }) => begin?.earliest != null)
  const undated = history.rows.filter(({ begin }) => begin?.earliest == null)
  const years = [...dated.flatMap(({ begin, end, currentUntil }) => [begin?.earliest, end?.latest, currentUntil]), ...history.gaps.flatMap(({ from, to }) => [from, to])].filter((day): day is string => day != null).map(yearOf)
  const first = Math.min(...years, yearOf(on)) - 1
  const last = Math.max(...years, yearOf(on), yearOf(history.upTo)) + 0.5
  const scale = scaleLinear().domain([first, last]).range([LEFT, WIDTH - 30])
  const height = TOP + (dated.length + (history.gaps.length > 0 ? 1 : 0)) * ROW + 10
  const hatch = `hatch-${tableId}`
  return (
    <Picture title={`${own('timeline')}: ${name}`} description={`${own('timelineText')}${undated.length === 0 ? '' : ` ${own('undated', { names: undated.map(holderOf).join('; ') })}`}`} width={WIDTH} height={height} fileName={fileName} tableId={tableId}>
      <defs>
        <pattern id={hatch} width={8} height={8} patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1={0} x2={0} y1={0} y2={8} /></pattern>
      </defs>
      {scale.ticks(10).filter(Number.isInteger).map((year) => (
        <g key={year}>
          <line class="grid" x1={scale(year)} x2={scale(year)} y1={TOP - 6} y2={height - 6} />
          <text class="axis" x={scale(year)} y={16} text-anchor="middle">{year}</text>
        </g>
      ))}
      <line class="today" x1={scale(yearOf(on))} x2={scale(yearOf(on))} y1={TOP - 6} y2={height - 6}><title>{on}</title></line>
      {dated.map((row, place) => <Bar key={row.id} row={row} y={TOP + place * ROW} scale={scale} last={last} isDisputed={isDisputed(row, history)} />)}
      {history.gaps.length > 0 && (
        <g transform={`translate(0 ${TOP + dated.length * ROW})`}>
          <text class="axis" x={LEFT - 12} y={20} text-anchor="end">{own('unknownStretch')}</text>
          {history.gaps.map((gap) => {
            const from = scale(gap.from === null ? first : yearOf(gap.from))
            const to = scale(gap.to === null ? last : yearOf(gap.to))
            return <rect key={gap.says} class="gap-bar" x={from} y={6} width={Math.max(to - from, 6)} height={20} fill={`url(#${hatch})`}><title>{gapSays(gap, history, language)}</title></rect>
          })}
        </g>
      )}
    </Picture>
  )
}

function Bar({ row, y, scale, last, isDisputed: disputed }: { row: ChairRow; y: number; scale: (year: number) => number; last: number; isDisputed: boolean }) {
  const { language } = useReading()
  const begins = scale(yearOf(row.begin?.latest ?? (row.begin?.earliest as string)))
  const begun = scale(yearOf(row.begin?.earliest as string))
  const ends = row.end?.earliest != null ? scale(yearOf(row.end.earliest)) : scale(last) - 10
  const ended = row.end?.latest != null ? scale(yearOf(row.end.latest)) : ends
  const kind = /CANDIDATE|PROPOSED|PLACEHOLDER/.test(row.standing) ? 'candidate' : row.standing === 'POSSIBLE' ? 'possible' : row.status === 'INFERRED' ? 'inferred' : 'held'
  return (
    <g transform={`translate(0 ${y})`}>
      <title>{rowSays(row, language)}</title>
      {inLines(holderOf(row), 32, 2).map((line, place, lines) => <text key={place} class="axis" x={LEFT - 12} y={20 + (place - (lines.length - 1) / 2) * 14} text-anchor="end">{line}</text>)}
      {begins - begun > 2 && <rect class="bar__edge" x={begun} y={8} width={begins - begun} height={16} />}
      <rect class={`bar bar--${kind}`} x={begins} y={5} width={Math.max(ends - begins, 6)} height={22} rx={3} />
      {ended - ends > 2 && <rect class="bar__edge" x={ends} y={8} width={ended - ends} height={16} />}
      {row.end === null && <path class="arrow" d={`M${ends} 5 l11 11 l-11 11 z`} />}
      {disputed && <text class="conflict" x={begins + 7} y={21}>!</text>}
    </g>
  )
}

/** A conflict bears on the tenure that is preferred, and on the one that stands against it where that is in time at all. */
function isDisputed(row: ChairRow, { conflicts }: HistoryData['chairHistory']): boolean {
  return conflicts.some(({ preferred, against }) => preferred?.id === row.id || against?.id === row.id)
}
