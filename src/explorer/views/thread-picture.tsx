import { useReading, useWords } from '../language/context.js'
import { dateInWords } from '../language/date-in-words.js'
import { Picture } from '../parts/picture.js'
import { inLines } from '../pictures/words-in-lines.js'
import type { ThreadStep } from './threads-query.js'
import { threadsWords } from './threads-words.js'

const BOX = { width: 250, height: 92 }
const GAP = 190

/** The steps from left to right, with what changed written on the way from each to the next. */
export function ThreadPicture({ name, steps, fileName }: { name: string; steps: readonly ThreadStep[]; fileName: string }) {
  const { language } = useReading()
  const own = useWords(threadsWords)
  const most = Math.max(...steps.map(({ changes }) => changes.length), 3)
  const height = Math.max(BOX.height + 40, most * 15 + 50)
  const middle = height / 2
  return (
    <Picture title={name} description={own('picture')} width={40 + steps.length * (BOX.width + GAP) - GAP} height={height} fileName={fileName} tableId="steps">
      {steps.map((step, place) => {
        const x = 20 + place * (BOX.width + GAP)
        const verbs = [...new Set(step.acts.map(({ verb }) => verb))].join(', ')
        return (
          <g key={step.id}>
            {place > 0 && (
              <>
                <path class="link link--rests is-lit" d={`M${x - GAP} ${middle} H${x - 8}`} />
                <path class="arrow" d={`M${x - 9} ${middle - 5} l9 5 l-9 5 z`} />
                {step.changes.map(({ aspect, change }, row) => <text key={aspect} class="node__sort" x={x - GAP / 2} y={row < Math.ceil(step.changes.length / 2) ? middle - 8 - (Math.ceil(step.changes.length / 2) - 1 - row) * 15 : middle + 18 + (row - Math.ceil(step.changes.length / 2)) * 15} text-anchor="middle">{`${own(aspect)}: ${own(change)}`}</text>)}
              </>
            )}
            <g class={`node${step.proposed ? ' is-proposed' : ''}`} transform={`translate(${x} ${middle - BOX.height / 2})`}>
              <title>{step.provision.name}</title>
              <rect width={BOX.width} height={BOX.height} rx={2} />
              <text class="axis axis--years" x={12} y={20}>{dateInWords(step.date.edtf, language)}</text>
              {inLines(step.provision.name, 38, 2).map((line, row) => <text key={row} class="node__name" x={12} y={38 + row * 14}>{line}</text>)}
              {inLines(`“${verbs}”`, 36, 1).map((line) => <text key={line} class="link-name" x={12} y={78}>{line}</text>)}
            </g>
          </g>
        )
      })}
    </Picture>
  )
}
