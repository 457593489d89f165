import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { useKinds } from '../language/kinds.js'
import { useShortNames } from '../language/short-names.js'
import { AnswerState, EmptyAnswer } from '../parts/answer-state.js'
import { StatusBadge } from '../parts/badge.js'
import { Coverage } from '../parts/coverage.js'
import { DataTable } from '../parts/data-table.js'
import { Evidence } from '../parts/evidence.js'
import { Link, pathOf } from '../parts/link.js'
import { useNames } from '../parts/names.js'
import { Ours } from '../parts/ours.js'
import { Page } from '../parts/page.js'
import { PageTools } from '../parts/page-tools.js'
import { Saying } from '../parts/saying.js'
import { TextChoice } from '../parts/text-choice.js'
import { go, setState } from '../router.js'
import type { ViewProps } from './all.js'
import { FollowUpMatrix } from './follow-up-matrix.js'
import { FollowUpPicture } from './follow-up-picture.js'
import { FOLLOW_UP_QUERY, type FollowUpData, type Paragraph, type Task } from './follow-up-query.js'
import { followUpWords } from './follow-up-words.js'

/** Bodies and recommendations: who holds which duty in which role, and where nobody does. */
export function FollowUpView({ path, query }: ViewProps) {
  const { apiLanguage, language, say } = useReading()
  const own = useWords(followUpWords)
  const kinds = useKinds()
  const shortOf = useShortNames()
  const of = path.split('/').slice(2).join('/') || query['of'] || 'medellin-2013'
  const isProposed = query['proposed'] === 'yes'
  const variables = { of, proposed: isProposed, knownAt: query['knownAt'] ?? null, language: apiLanguage }
  const asking = useAnswer<FollowUpData>(FOLLOW_UP_QUERY, variables)
  const answer = asking.data?.followUp
  const name = asking.data?.thing?.citable?.name ?? null
  const names = namesIn(asking.data)
  const read = answer?.coverage.read ?? []
  const readNames = useNames(language === 'en' ? [] : read)
  return (
    <Page title={name === null ? own('title') : own('titleOf', { name })} lead={own('lead')}>
      <div class="controls">
        <TextChoice label={own('choose')} value={of} name={name} onText={(id) => go(`/follow-up/${id}`)} />
        <label><input type="checkbox" checked={isProposed} onChange={() => setState({ proposed: isProposed ? null : 'yes' })} /> {own('proposed')}</label>
      </div>
      <AnswerState {...asking} hasData={answer !== undefined} />
      {answer && (
        <>
          <h2>{own('followers')}</h2>
          {answer.designated ? <p>{own('some', { count: answer.followers.length })}</p> : <p class="notice notice--open">{language === 'en' ? <Saying text={answer.says} names={names} /> : read.length === 0 ? `No se tiene ningún texto de ${name ?? of}, y ninguno que se tiene habla de ello.` : `Ninguno designado: ningún mandato que se tiene se refiere en su conjunto a ${name ?? of}.`}</p>}
          {answer.followers.length > 0 && (
            <ul class="named-links">
              {answer.followers.map(({ role, body, task, otherTasks }) => (
                <li key={`${role} ${body.id} ${task.id}`}>
                  <strong><Link to={pathOf(body.id)}>{body.name}</Link></strong> ({kinds(role)}): <Ours text={task.says} /> <Link to={pathOf(task.provision.id)}>{task.provision.name}</Link> <StatusBadge status={task.status} /> <Evidence pieces={task.evidence} about={body.name} />
                  {otherTasks.length > 0 && <p class="soft">{own('otherTasks')}: <Ours text={otherTasks.map(({ says }) => says).join(' ')} /></p>}
                </li>
              ))}
            </ul>
          )}
          {answer.nearest.length > 0 && <><h3>{own('nearest')}</h3><TaskList tasks={answer.nearest} /></>}
          {answer.roles.length === 0 && answer.coverage.empty !== null && <EmptyAnswer empty={answer.coverage.empty} says={null} />}
          {answer.roles.length > 0 && (
            <>
              <h2>{own('roles')}</h2>
              <FollowUpMatrix answer={answer} />
              <FollowUpPicture roles={answer.roles.filter(({ role }) => role !== 'APPROVER')} fileName={`follow-up-${of.replaceAll('/', '-')}`} />
              <div id="roles-table">
                <DataTable
                  caption={own('roles')} stateKey="roles" fileName={`follow-up-${of.replaceAll('/', '-')}`} rows={answer.roles} keyOf={({ role, body, proposed, officeHolder }) => `${role} ${body.id} ${proposed} ${officeHolder}`}
                  columns={[
                    { key: 'body', heading: say('body'), isWide: true, text: ({ body }) => body.name, show: ({ body, officeHolder }) => <><Link to={pathOf(body.id)}>{body.name}</Link>{officeHolder && <span class="soft"> ({own('officer')})</span>}</> },
                    { key: 'role', heading: say('role'), text: ({ role, officeHolder }) => `${kinds(role)}${officeHolder ? ` (${own('officer')})` : ''}`, show: ({ role, proposed }) => <>{kinds(role)} {proposed && <StatusBadge status="PROPOSED" />}</> },
                    { key: 'paragraphs', heading: own('paragraphs'), text: ({ provisions, paragraphs }) => `${paragraphs}: ${provisions.map(({ id }) => id).join(' ')}`, show: ({ provisions }) => <>{provisions.slice(0, 6).map((provision, place) => <span key={provision.id}>{place > 0 && ', '}<Link to={pathOf(provision.id)} label={provision.name}>{shortOf(provision)}</Link></span>)}{provisions.length > 6 && <MoreParagraphs provisions={provisions.slice(6)} />}</> },
                    { key: 'evidence', heading: say('evidence'), text: ({ evidence }) => evidence.map(({ id }) => id).join(' '), show: ({ evidence, body }) => <Evidence pieces={evidence} about={body.name} /> },
                  ]}
                />
              </div>
            </>
          )}
          {answer.tasksWithoutAddressee.length > 0 && <><h2>{own('without')}</h2><TaskList tasks={answer.tasksWithoutAddressee} /></>}
          {answer.bodiesWithoutTask.length > 0 && <><h2>{own('idle')}</h2><ul>{answer.bodiesWithoutTask.map(({ body, how }) => <li key={body.id}><Link to={pathOf(body.id)}>{body.name}</Link> <span class="soft">{how.map(kinds).join(', ')}</span></li>)}</ul></>}
          {answer.leftOut.proposed > 0 && <p class="soft">{own('leftOut', { count: answer.leftOut.proposed })}</p>}
          <Coverage says={answer.coverage.says} names={names} spanish={read.length === 0 ? 'Nada de lo que se tiene podría responder.' : `Se apoya en los actos de ${read.map((id) => readNames.get(id) ?? id).join(' y ')}; otros textos que pueden encargar algo a alguien no se tienen.`} />
          <PageTools query={FOLLOW_UP_QUERY} variables={variables} version={asking.version} id={of} />
        </>
      )}
    </Page>
  )
}

/** The paragraphs beyond the first six, one click away. */
function MoreParagraphs({ provisions }: { provisions: readonly Paragraph[] }) {
  const { say } = useReading()
  const shortOf = useShortNames()
  return (
    <details class="more-of-them">
      <summary>{say('more', { count: provisions.length })}</summary>
      {provisions.map((provision, place) => <span key={provision.id}>{place > 0 && ', '}<Link to={pathOf(provision.id)} label={provision.name}>{shortOf(provision)}</Link></span>)}
    </details>
  )
}

function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return <ul class="named-links">{tasks.map((task) => <li key={task.id}>{task.says ? <Ours text={task.says} /> : <em>{task.verb}</em>} <Link to={pathOf(task.provision.id)}>{task.provision.name}</Link> <StatusBadge status={task.status} /></li>)}</ul>
}

/** The names of whatever the sentences of the answer may speak of. */
function namesIn(data: FollowUpData | null): ReadonlyMap<string, string> {
  if (data === null) return new Map()
  const { followers, roles, nearest, tasksWithoutAddressee } = data.followUp
  const tasks = [...followers.map(({ task }) => task), ...nearest, ...tasksWithoutAddressee]
  const text = data.thing?.citable
  const version = tasks[0]?.provision.id.split('/').slice(0, 2).join('/')
  return new Map([
    ...(text && version ? [[version, text.name] as const] : []),
    ...(text ? [[text.id, text.name] as const] : []),
    ...[...followers, ...roles].map(({ body }) => [body.id, body.name] as const),
    ...tasks.map(({ provision }) => [provision.id, provision.name] as const),
  ])
}
