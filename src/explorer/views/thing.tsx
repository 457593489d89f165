import type { ComponentType } from 'preact'
import { useAnswer } from '../client/use-answer.js'
import { useReading } from '../language/context.js'
import { AnswerState } from '../parts/answer-state.js'
import { Link, pathOf } from '../parts/link.js'
import { Page } from '../parts/page.js'
import { SearchBox } from '../parts/search-box.js'
import type { ViewProps } from './all.js'
import { BodyView } from './body.js'
import { CollectiveView } from './collective.js'
import { FindingView } from './finding.js'
import { InstrumentView } from './instrument.js'
import { MeetingView } from './meeting.js'
import { PersonView } from './person.js'
import { ProvisionView } from './provision.js'
import { SourceView } from './source.js'
import { StateView } from './state.js'
import { ThreadView } from './thread.js'

export const QUERY = `query Thing($id: ID!) {
  thing(id: $id) { id sort }
}`

interface ThingData {
  readonly thing: { readonly id: string; readonly sort: string } | null
}

/** What a view of one thing is handed: its id, and the state of the page. */
export interface ThingViewProps extends ViewProps {
  readonly id: string
}

/** The views of things, by their sort. */
const THINGS: Readonly<Record<string, ComponentType<ThingViewProps>>> = {
  Instrument: InstrumentView,
  Version: InstrumentView,
  Provision: ProvisionView,
  Body: BodyView,
  Meeting: MeetingView,
  State: StateView,
  Person: PersonView,
  Source: SourceView,
  Thread: ThreadView,
  Collective: CollectiveView,
  Finding: FindingView,
}

/** The page of whatever stands at this address, or a way on where nothing does. */
export function ThingView({ path, query }: ViewProps) {
  const { say } = useReading()
  const id = path.slice(1).replace(/\/$/, '')
  const asking = useAnswer<ThingData>(QUERY, { id })
  const thing = asking.data?.thing
  if (asking.data === null) return <AnswerState {...asking} hasData={false} />
  const View = thing ? THINGS[thing.sort] : undefined
  if (thing && View) return <View id={thing.id} path={path} query={query} />
  const whole = id.split('/').slice(0, -1).join('/')
  if (thing && whole !== '') {
    return (
      <Page title={say('partOfOther')}>
        <p><code>{thing.id}</code> ({thing.sort}) · <Link to={pathOf(whole)}>{whole}</Link></p>
      </Page>
    )
  }
  return (
    <Page title={say('notFound')}>
      <p>{say('notFoundHelp', { path })}</p>
      <SearchBox initial={id.replaceAll('/', ' ').replaceAll('-', ' ')} />
    </Page>
  )
}
