import { useReading, useWords } from '../language/context.js'
import { useKinds } from '../language/kinds.js'
import { placeOf, useShortNames } from '../language/short-names.js'
import type { Words } from '../language/words.js'
import { Link, pathOf } from '../parts/link.js'
import { followUpWords } from './follow-up-words.js'
import type { BodyInRole, FollowUpData, Paragraph } from './follow-up-query.js'

/** The letter of each role in a cell, so that colour is never needed. */
const LETTERS: Readonly<Record<string, string>> = {
  CHARGED: 'C', CHANNEL: 'T', RECIPIENT: 'R', SUPPORT: 'S', COORDINATION: 'K', CONSULTED: 'Q', ESTABLISHED: 'E', OFFICER_ELECTED: 'O', FRAMEWORK: 'w', BENEFICIARY: 'b', SUBJECT: 'a',
}

/** Bodies by paragraphs: a letter for each role, and the gaps marked: paragraphs that charge nobody, bodies without a task. */
export function FollowUpMatrix({ answer }: { answer: FollowUpData['followUp'] }) {
  const own = useWords(followUpWords)
  const { say } = useReading()
  const kinds = useKinds()
  const shortOf = useShortNames()
  const roles = answer.roles.filter(({ role }) => role !== 'APPROVER')
  const without = new Map(answer.tasksWithoutAddressee.map(({ provision }) => [provision.id, provision]))
  const paragraphs = [...new Map<string, Paragraph>([...roles.flatMap(({ provisions }) => provisions), ...without.values()].map((one) => [one.id, one])).values()].sort((left, right) => left.order - right.order)
  const bodies = [...new Map(roles.map(({ body }) => [body.id, body.name])), ...answer.bodiesWithoutTask.map(({ body }): [string, string] => [body.id, body.name])]
  const rows = [...new Map(bodies)]
  const used = Object.keys(LETTERS).filter((letter) => roles.some(({ role }) => role === letter))
  if (rows.length === 0 || paragraphs.length === 0) return null
  return (
    <>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={own('matrix')}>
        <table class="matrix">
          <caption>{own('matrix')}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>{own('bodyHeading')}</th>
              {sectionsOf(paragraphs).map(([section, { length }]) => <th key={section} scope="colgroup" colSpan={length}>{say(`section${section}` as keyof Words)}</th>)}
            </tr>
            <tr>
              {paragraphs.map((one) => <th key={one.id} scope="col" class={without.has(one.id) ? 'gap' : undefined}><Link to={pathOf(one.id)} label={one.name}>{placeOf(one) || shortOf(one)}</Link></th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map(([id, name]) => (
              <tr key={id}>
                <th scope="row"><Link to={pathOf(id)}>{name}</Link></th>
                {paragraphs.map((one) => <Cell key={one.id} roles={roles.filter((row) => row.body.id === id && row.provisions.some((provision) => provision.id === one.id))} isGap={without.has(one.id)} />)}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{own('gapRow')}</th>
              {paragraphs.map((one) => <td key={one.id} class={without.has(one.id) ? 'gap' : undefined}>{without.has(one.id) && <strong title={own('gapCell')}>∅<span class="hidden-but-read"> {own('gapCell')}</span></strong>}</td>)}
            </tr>
          </tfoot>
        </table>
      </div>
      <ul class="legend" aria-label={own('legend')}>
        {used.map((role) => <li key={role}><span class={`cell role role--${role.toLowerCase()}`}>{LETTERS[role]}</span> {kinds(role)}</li>)}
        <li><span class="cell gap">∅</span> {own('gapCell')}</li>
      </ul>
    </>
  )
}

/** The sections in printed order, each with its paragraphs. */
function sectionsOf(paragraphs: readonly Paragraph[]): [section: string, paragraphs: readonly Paragraph[]][] {
  const sections = new Map<string, Paragraph[]>()
  for (const one of paragraphs) sections.set(one.section, [...(sections.get(one.section) ?? []), one])
  return [...sections]
}

function Cell({ roles, isGap }: { roles: readonly BodyInRole[]; isGap: boolean }) {
  const kinds = useKinds()
  return (
    <td class={isGap ? 'gap' : undefined}>
      {roles.map(({ role, proposed, officeHolder }) => (
        <span key={`${role} ${proposed} ${officeHolder}`} class={`cell role role--${role.toLowerCase()}${proposed ? ' is-proposed' : ''}`} title={kinds(role)}>
          <span aria-hidden="true">{LETTERS[role] ?? '·'}</span><span class="hidden-but-read">{kinds(role)}</span>
        </span>
      ))}
    </td>
  )
}
