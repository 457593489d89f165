import type { ComponentType } from 'preact'
import { ChairsView } from './chairs.js'
import { ChangesView } from './changes.js'
import { DeadlinesView } from './deadlines.js'
import { FollowUpView } from './follow-up.js'
import { InstrumentsView } from './instruments.js'
import { LineageView } from './lineage.js'
import { RatificationView } from './ratification.js'
import { SearchView } from './search.js'
import { StartView } from './start.js'
import { ThingView } from './thing.js'
import { ThreadsView } from './threads.js'

/** What every view is handed: its path and the state of the page. */
export interface ViewProps {
  readonly path: string
  readonly query: Readonly<Record<string, string>>
}

/** The views whose first word is their own; any other path is the id of a stored thing. */
const VIEWS: Readonly<Record<string, ComponentType<ViewProps>>> = {
  '': StartView,
  instruments: InstrumentsView,
  ratification: RatificationView,
  chairs: ChairsView,
  'follow-up': FollowUpView,
  search: SearchView,
  deadlines: DeadlinesView,
  lineage: LineageView,
  changes: ChangesView,
  threads: ThreadsView,
}

/** The view of a path. */
export function viewAt(path: string): ComponentType<ViewProps> {
  return VIEWS[path.split('/')[1] ?? ''] ?? ThingView
}
