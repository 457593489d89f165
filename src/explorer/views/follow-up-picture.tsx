import { useWords } from '../language/context.js'
import { useKinds } from '../language/kinds.js'
import { useShortNames } from '../language/short-names.js'
import { Picture } from '../parts/picture.js'
import { inLines } from '../pictures/words-in-lines.js'
import { followUpWords } from './follow-up-words.js'
import type { BodyInRole, Paragraph } from './follow-up-query.js'

const STEP = 30

/** The two-sided picture: bodies on the left, paragraphs on the right, a line for each duty in the style of its role. */
export function FollowUpPicture({ roles, fileName }: { roles: readonly BodyInRole[]; fileName: string }) {
  const own = useWords(followUpWords)
  const kinds = useKinds()
  const shortOf = useShortNames()
  const bodies = [...new Map(roles.map(({ body }) => [body.id, body.name]))]
  const paragraphs = [...new Map<string, Paragraph>(roles.flatMap(({ provisions }) => provisions.map((one): [string, Paragraph] => [one.id, one]))).values()].sort((left, right) => left.order - right.order)
  const rows = Math.max(bodies.length, paragraphs.length)
  const height = rows * STEP + 74
  const leftY = (place: number): number => 16 + (place + 0.5) * ((rows * STEP) / bodies.length)
  const rightY = (place: number): number => 16 + (place + 0.5) * ((rows * STEP) / paragraphs.length)
  return (
    <Picture title={own('roles')} description={own('picture')} width={1120} height={height} fileName={fileName} tableId="roles-table">
      {roles.flatMap(({ body, role, provisions, proposed, officeHolder }) =>
        provisions.map((provision) => {
          const from = leftY(bodies.findIndex(([id]) => id === body.id))
          const to = rightY(paragraphs.findIndex(({ id }) => id === provision.id))
          return <path key={`${body.id} ${role} ${proposed} ${officeHolder} ${provision.id}`} class={`duty duty--${styleOf(role)}${proposed ? ' is-proposed' : ''}`} d={`M410 ${from} C 620 ${from}, 700 ${to}, 900 ${to}`}><title>{`${body.name}: ${kinds(role)}, ${provision.name}`}</title></path>
        }),
      )}
      {bodies.map(([id, name], place) => inLines(name, 56, 2).map((line, row, lines) => <text key={`${id} ${row}`} class="axis" x={400} y={leftY(place) + 4 + (row - (lines.length - 1) / 2) * 14} text-anchor="end">{line}</text>))}
      {paragraphs.map((paragraph, place) => <text key={paragraph.id} class="axis" x={910} y={rightY(place) + 4}>{shortOf(paragraph)}</text>)}
      <g transform={`translate(30 ${height - 24})`}>
        {(['charged', 'channel', 'recipient', 'other'] as const).map((style, place) => (
          <g key={style} transform={`translate(${place * 270} 0)`}>
            <path class={`duty duty--${style}`} d="M0 0 H36" />
            <text class="axis" x={44} y={4}>{own(style)}</text>
          </g>
        ))}
      </g>
    </Picture>
  )
}

function styleOf(role: string): 'charged' | 'channel' | 'recipient' | 'other' {
  return role === 'CHARGED' ? 'charged' : role === 'CHANNEL' ? 'channel' : role === 'RECIPIENT' ? 'recipient' : 'other'
}
