import { linkHorizontal } from 'd3-shape'
import { useReading, useWords } from '../language/context.js'
import { Picture } from '../parts/picture.js'
import { placeInColumns } from '../pictures/time-columns.js'
import { inLines } from '../pictures/words-in-lines.js'
import type { Drawn, DrawnThing } from './lineage-drawn.js'
import type { LineageLink } from './lineage-query.js'
import { lineageWords, LINE_STYLES, lineStyleOf, type LineageKind } from './lineage-words.js'

const BOX = { width: 164, height: 50 }
const GAP = { least: 70, most: 100, down: 14 }
/** How wide a picture may be before it is scrolled: the page on a usual screen. */
const PAGE = 1180
const LEFT = 52
const RIGHT = 22
const HEAD = 34
const FOOT = 78

interface Spot {
  readonly x: number
  readonly y: number
  readonly column: number
}

/**
 * The lineage as columns along time: boxes are things, a line leads from what cites to what is cited, its style tells
 * the kind. The lines of the chosen thing are named; those of the others recede.
 */
export function LineagePicture({ drawn, chosen, onChoose }: { drawn: Drawn; chosen: string; onChoose: (id: string) => void }) {
  const { say } = useReading()
  const own = useWords(lineageWords.sentences)
  const kindWords = useWords({ en: lineageWords.en.kinds, es: lineageWords.es.kinds })
  const styleWords = useWords({ en: lineageWords.en.styles, es: lineageWords.es.styles })
  const things = [drawn.subject, ...drawn.things]
  const nameOf = new Map(things.map(({ id, name }) => [id, name]))
  const columns = placeInColumns(things, drawn.links, drawn.subject.id)
  const tallest = Math.max(...columns.map(({ ids }) => ids.length))
  const across = BOX.width + Math.min(GAP.most, Math.max(GAP.least, Math.floor((PAGE - LEFT - RIGHT - columns.length * BOX.width) / Math.max(columns.length - 1, 1))))
  const spots = new Map<string, Spot>()
  columns.forEach(({ ids }, column) => ids.forEach((id, row) => spots.set(id, { column, x: LEFT + column * across, y: HEAD + (row + (tallest - ids.length) / 2) * (BOX.height + GAP.down) })))
  const width = Math.max(LEFT + (columns.length - 1) * across + BOX.width + RIGHT, 920)
  const height = HEAD + tallest * (BOX.height + GAP.down) + FOOT
  const lit = (link: LineageLink): boolean => link.fromId === chosen || link.toId === chosen
  return (
    <Picture title={own('titleOf', { name: drawn.subject.name })} description={own('picture')} width={width} height={height} fileName={`lineage-${drawn.subject.id.replaceAll('/', '-')}`} tableId="lineage-table">
      {columns.map(({ years }, column) => (
        <text key={column} class="axis axis--years" x={LEFT + column * across + BOX.width / 2} y={20} text-anchor="middle">{years === null ? own('undated') : years[0] === years[1] ? years[0] : `${years[0]}–${years[1]}`}</text>
      ))}
      {[...drawn.links].sort((left, right) => Number(lit(left)) - Number(lit(right))).map((link) => (
        <path key={`${link.fromId} ${link.toId} ${link.proposed}`} class={`link link--${lineStyleOf(link.kinds)}${link.proposed ? ' is-proposed' : ''}${lit(link) ? ' is-lit' : ''}`} d={pathOfLink(spots.get(link.fromId) as Spot, spots.get(link.toId) as Spot)}>
          <title>{`${nameOf.get(link.fromId) ?? link.fromId} — ${link.kinds.map((kind) => kindWords(kind)).join(', ')}${link.proposed ? ` (${say('statusPROPOSED')})` : ''} — ${nameOf.get(link.toId) ?? link.toId}`}</title>
        </path>
      ))}
      {things.map((thing) => <Box key={thing.id} thing={thing} spot={spots.get(thing.id) as Spot} isSubject={thing.id === drawn.subject.id} isChosen={thing.id === chosen} onChoose={onChoose} />)}
      {namesOfLines(drawn.links.filter(lit), chosen, kindWords, own('proposedShort')).map(({ id, text }) => {
        const spot = spots.get(id) as Spot
        const column = (spots.get(chosen) as Spot).column
        // Between columns the name stands beside the box; within one there is room only under it.
        if (spot.column === column) return <text key={id} class="link-name" x={spot.x + BOX.width - 4} y={spot.y + BOX.height + 10} text-anchor="end">{text}</text>
        const isLeft = spot.column < column
        return <text key={id} class="link-name" x={isLeft ? spot.x + BOX.width + 4 : spot.x - 4} y={spot.y + BOX.height / 2 - 4} text-anchor={isLeft ? 'start' : 'end'}>{text}</text>
      })}
      <g transform={`translate(${LEFT} ${height - FOOT + 26})`}>
        {LINE_STYLES.map((style, place) => (
          <g key={style} transform={`translate(${(place % 3) * 290} ${Math.floor(place / 3) * 24})`}>
            <path class={`link is-lit ${style === 'proposed' ? 'link--points is-proposed' : `link--${style}`}`} d="M0 0 H36" />
            <text class="axis" x={44} y={4}>{styleWords(style)}</text>
          </g>
        ))}
      </g>
    </Picture>
  )
}

function Box({ thing, spot, isSubject, isChosen, onChoose }: { thing: DrawnThing; spot: Spot; isSubject: boolean; isChosen: boolean; onChoose: (id: string) => void }) {
  const sorts = useWords({ en: lineageWords.en.sorts, es: lineageWords.es.sorts })
  const sort = thing.sort in lineageWords.en.sorts ? sorts(thing.sort as keyof typeof lineageWords.en.sorts) : thing.sort.toLowerCase()
  const year = thing.edtf?.slice(0, 4)
  return (
    <g class={`node${isSubject ? ' node--subject' : ''}${isChosen ? ' is-chosen' : ''}`} transform={`translate(${spot.x} ${spot.y})`} onClick={() => onChoose(thing.id)}>
      <title>{thing.name}</title>
      <rect width={BOX.width} height={BOX.height} rx={thing.sort === 'Meeting' ? 16 : thing.sort === 'Body' ? 8 : 1} />
      {inLines(thing.name, isSubject ? 20 : 22, 2).map((line, place) => <text key={place} class="node__name" x={9} y={16 + place * 13}>{line}</text>)}
      <text class="node__sort" x={9} y={44}>{[year, sort].filter(Boolean).join(' · ')}</text>
    </g>
  )
}

const curve = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>().source(({ source }) => source).target(({ target }) => target)

/** From the side of what cites that faces what is cited; within one column, round its left side. */
function pathOfLink(from: Spot, to: Spot): string {
  const fromY = from.y + BOX.height / 2
  const toY = to.y + BOX.height / 2
  if (from.column === to.column) {
    const bend = Math.min(LEFT - 8, 18 + Math.abs(fromY - toY) / 12)
    return `M${from.x} ${fromY} C ${from.x - bend} ${fromY}, ${to.x - bend} ${toY}, ${to.x} ${toY}`
  }
  const isBack = to.column < from.column
  return curve({ source: [isBack ? from.x : from.x + BOX.width, fromY], target: [isBack ? to.x + BOX.width : to.x, toY] }) ?? ''
}

/** What is written at the far end of each line of the chosen thing: its first kind, how many more, and whether it is only proposed. */
function namesOfLines(links: readonly LineageLink[], chosen: string, kindWords: (kind: LineageKind) => string, proposed: string): { id: string; text: string }[] {
  const byOther = new Map<string, LineageLink[]>()
  for (const link of links) {
    const other = link.fromId === chosen ? link.toId : link.fromId
    byOther.set(other, [...(byOther.get(other) ?? []), link])
  }
  return [...byOther].filter(([id]) => id !== chosen).map(([id, those]) => {
    const kinds = [...new Set(those.flatMap((link) => link.kinds))]
    const [first] = kinds
    return { id, text: `${first === undefined ? '' : kindWords(first)}${kinds.length > 1 ? ` +${kinds.length - 1}` : ''}${those.every((link) => link.proposed) ? ` (${proposed})` : ''}` }
  })
}
