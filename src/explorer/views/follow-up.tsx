import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { AnswerState } from '../parts/answer-state.js'
import { StatusBadge } from '../parts/badge.js'
import { DataTable } from '../parts/data-table.js'
import { Evidence, type EvidencePiece } from '../parts/evidence.js'
import { Link, pathOf } from '../parts/link.js'
import { Page } from '../parts/page.js'
import { Picture } from '../parts/picture.js'
import { QueryBehind } from '../parts/query-behind.js'
import { setState } from '../router.js'

const EVIDENCE = `evidence { id status confidence note provision { id name(language: $language) summary } source { id title url readOn } }`
const TASK = `{ id verb says deliverable status section isMandate proposed provision { id label name(language: $language) summary } ${EVIDENCE} }`

export const FOLLOW_UP_QUERY = `query FollowUp($of: ID!, $proposed: Boolean!, $language: Language!) {
  followUp(of: $of, includeProposed: $proposed, first: 200) {
    designated says total
    leftOut { proposed unverified }
    coverage { says empty }
    followers { role body { id name(language: $language) } task ${TASK} otherTasks { id says } }
    roles { role paragraphs officeHolder proposed body { id name(language: $language) } provisions { id label section name(language: $language) } ${EVIDENCE} }
    tasksWithoutAddressee ${TASK}
    bodiesWithoutTask { body { id name(language: $language) } how }
    nearest ${TASK}
  }
}`

interface Task { readonly id: string; readonly verb: string; readonly says: string; readonly status: string; readonly provision: { readonly id: string; readonly label: string | null; readonly name: string; readonly summary: string | null }; readonly evidence: readonly EvidencePiece[] }

interface FollowUpData {
  readonly followUp: {
    readonly designated: boolean; readonly says: string
    readonly leftOut: { readonly proposed: number }
    readonly coverage: { readonly says: string }
    readonly followers: readonly { readonly role: string; readonly body: Named; readonly task: Task; readonly otherTasks: readonly { readonly id: string; readonly says: string }[] }[]
    readonly roles: readonly { readonly role: string; readonly paragraphs: number; readonly officeHolder: boolean; readonly proposed: boolean; readonly body: Named; readonly provisions: readonly { readonly id: string; readonly label: string | null; readonly section: string; readonly name: string }[]; readonly evidence: readonly EvidencePiece[] }[]
    readonly tasksWithoutAddressee: readonly Task[]
    readonly bodiesWithoutTask: readonly { readonly body: Named; readonly how: readonly string[] }[]
    readonly nearest: readonly Task[]
  }
}
interface Named { readonly id: string; readonly name: string }

const words = {
  en: { title: 'Who follows up what', lead: 'A body follows a text up where a paragraph charges it with that. “None designated” is an answer too.', choose: 'Text', followers: 'Follow-up of the text as a whole', nearest: 'Nearest to it', roles: 'Bodies and what paragraphs give them to do', picture: 'Bodies on the left, paragraphs on the right; each line bears its role.', without: 'Tasks for which the text names nobody', idle: 'Bodies named without a task', other: 'It must also', proposed: 'Show what is only proposed', paragraphs: 'Paragraphs', leftOut: '{count} proposals are left out.', notOne: 'none designated' },
  es: { title: 'Quién da seguimiento a qué', lead: 'Un órgano da seguimiento a un texto donde un párrafo se lo encarga. «Ninguno designado» también es una respuesta.', choose: 'Texto', followers: 'Seguimiento del texto en su conjunto', nearest: 'Lo más cercano', roles: 'Órganos y lo que los párrafos les encargan', picture: 'Órganos a la izquierda, párrafos a la derecha; cada línea lleva su función.', without: 'Tareas para las que el texto no nombra a nadie', idle: 'Órganos nombrados sin tarea', other: 'También debe', proposed: 'Mostrar lo que solo se propone', paragraphs: 'Párrafos', leftOut: 'Se dejan fuera {count} propuestas.', notOne: 'ninguno designado' },
} as const

/** Bodies and recommendations: who holds which duty in which role, and where nobody does. */
export function FollowUpView({ query }: { query: Readonly<Record<string, string>> }) {
  const { apiLanguage, say } = useReading()
  const own = useWords(words)
  const of = query['of'] ?? 'medellin-2013'
  const isProposed = query['proposed'] === 'yes'
  const variables = { of, proposed: isProposed, language: apiLanguage }
  const asking = useAnswer<FollowUpData>(FOLLOW_UP_QUERY, variables)
  const answer = asking.data?.followUp
  return (
    <Page title={own('title')} lead={own('lead')}>
      <div class="controls">
        <label>
          {own('choose')}{' '}
          <select value={of} onChange={(event) => setState({ of: event.currentTarget.value })}>
            {[...new Set(['medellin-2013', 'quito-2019', of])].map((id) => <option key={id} value={id}>{id}</option>)}
          </select>
        </label>
        <label><input type="checkbox" checked={isProposed} onChange={() => setState({ proposed: isProposed ? null : 'yes' })} /> {own('proposed')}</label>
      </div>
      <AnswerState {...asking} hasData={answer !== undefined} />
      {answer && (
        <>
          <h2>{own('followers')}</h2>
          <p class={answer.designated ? undefined : 'notice notice--open'}>{answer.says}</p>
          {answer.followers.length > 0 && (
            <ul class="named-links">
              {answer.followers.map(({ role, body, task, otherTasks }) => (
                <li key={`${role} ${body.id} ${task.id}`}>
                  <Link to={pathOf(body.id)}>{body.name}</Link> <span class="soft">{readable(role)}</span>: {task.says} <Link to={pathOf(task.provision.id)}>{task.provision.name}</Link> <StatusBadge status={task.status} /> <Evidence pieces={task.evidence} about={body.name} />
                  {otherTasks.length > 0 && <p class="soft">{own('other')}: {otherTasks.map(({ says }) => says).join(' ')}</p>}
                </li>
              ))}
            </ul>
          )}
          {answer.nearest.length > 0 && <><h3>{own('nearest')}</h3><TaskList tasks={answer.nearest} /></>}
          <h2>{own('roles')}</h2>
          {answer.roles.length > 0 && <TwoSides roles={answer.roles.filter(({ role }) => role !== 'APPROVER')} title={own('roles')} description={own('picture')} fileName={`follow-up-${of}`} />}
          <div id="roles-table">
            <DataTable
              caption={own('roles')} fileName={`follow-up-${of}`} rows={answer.roles} keyOf={({ role, body, proposed, officeHolder }) => `${role} ${body.id} ${proposed} ${officeHolder}`}
              columns={[
                { key: 'body', heading: say('body'), text: ({ body }) => body.name, show: ({ body }) => <Link to={pathOf(body.id)}>{body.name}</Link> },
                { key: 'role', heading: say('role'), text: ({ role }) => readable(role), show: ({ role, proposed }) => <>{readable(role)} {proposed && <StatusBadge status="PROPOSED" />}</> },
                { key: 'paragraphs', heading: own('paragraphs'), text: ({ provisions, paragraphs }) => `${paragraphs}: ${provisions.map(({ id }) => id).join(' ')}`, show: ({ provisions, paragraphs }) => <>{paragraphs}: {provisions.slice(0, 6).map((provision) => <Link key={provision.id} to={pathOf(provision.id)} label={provision.name}>{short(provision)} </Link>)}{provisions.length > 6 && say('more', { count: provisions.length - 6 })}</> },
                { key: 'evidence', heading: say('evidence'), text: ({ evidence }) => evidence.map(({ id }) => id).join(' '), show: ({ evidence, body }) => <Evidence pieces={evidence.slice(0, 12)} about={body.name} /> },
              ]}
            />
          </div>
          {answer.tasksWithoutAddressee.length > 0 && <><h2>{own('without')}</h2><TaskList tasks={answer.tasksWithoutAddressee} /></>}
          {answer.bodiesWithoutTask.length > 0 && <><h2>{own('idle')}</h2><ul>{answer.bodiesWithoutTask.map(({ body, how }) => <li key={body.id}><Link to={pathOf(body.id)}>{body.name}</Link> <span class="soft">{how.map(readable).join(', ')}</span></li>)}</ul></>}
          {answer.leftOut.proposed > 0 && <p class="soft">{own('leftOut', { count: answer.leftOut.proposed })}</p>}
          <p class="soft">{answer.coverage.says}</p>
          <QueryBehind query={FOLLOW_UP_QUERY} variables={variables} />
        </>
      )}
    </Page>
  )
}

function readable(word: string): string {
  return word.toLowerCase().replaceAll('_', ' ')
}

function short({ id }: { readonly id: string }): string {
  return id.split('/').slice(2).join(' ')
}

function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return <ul>{tasks.map((task) => <li key={task.id}><Link to={pathOf(task.provision.id)}>{task.provision.name}</Link>: {task.says} <StatusBadge status={task.status} /></li>)}</ul>
}

/** The two-sided picture: bodies left, paragraphs right, a line for each duty. */
function TwoSides({ roles, title, description, fileName }: { roles: FollowUpData['followUp']['roles']; title: string; description: string; fileName: string }) {
  const bodies = [...new Map(roles.map(({ body }) => [body.id, body.name]))]
  const paragraphs = [...new Set(roles.flatMap(({ provisions }) => provisions.map(short)))].sort((left, right) => left.localeCompare(right, undefined, { numeric: true }))
  const rows = Math.max(bodies.length, paragraphs.length)
  const step = 26
  const height = rows * step + 30
  const width = 900
  const leftY = (place: number): number => 24 + (place + 0.5) * ((rows * step) / bodies.length)
  const rightY = (place: number): number => 24 + (place + 0.5) * ((rows * step) / paragraphs.length)
  return (
    <Picture title={title} description={description} width={width} height={height} fileName={fileName} tableId="roles-table">
      {roles.flatMap(({ body, role, provisions, proposed }) =>
        provisions.map((provision) => {
          const from = leftY(bodies.findIndex(([id]) => id === body.id))
          const to = rightY(paragraphs.indexOf(short(provision)))
          return <path key={`${body.id} ${role} ${provision.id}`} class={`duty duty--${role.toLowerCase()}${proposed ? ' is-proposed' : ''}`} d={`M430 ${from} C 560 ${from}, 640 ${to}, 760 ${to}`}><title>{`${body.name}: ${readable(role)}, ${provision.name}`}</title></path>
        }),
      )}
      {bodies.map(([id, name], place) => <text key={id} class="axis" x={420} y={leftY(place) + 4} text-anchor="end">{name.length > 58 ? `${name.slice(0, 56)}…` : name}</text>)}
      {paragraphs.map((paragraph, place) => <text key={paragraph} class="axis" x={770} y={rightY(place) + 4}>{paragraph}</text>)}
    </Picture>
  )
}
