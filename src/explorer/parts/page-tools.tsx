import { useContext } from 'preact/hooks'
import { useReading } from '../language/context.js'
import { usePlace } from '../router.js'
import { Cite } from './cite.js'
import { TitleContext } from './page.js'
import { QueryBehind } from './query-behind.js'
import { ReportError } from './report-error.js'

/** What every page ends with: a citation of the page with the state it is seen in, the query behind it, and a way to report an error. */
export function PageTools({ query, variables, version, id }: { query: string; variables: Readonly<Record<string, unknown>>; version: string; id?: string }) {
  const { say } = useReading()
  const { path } = usePlace()
  const title = useContext(TitleContext)
  const own = id ?? (path.slice(1) || 'start')
  return (
    <>
      <Cite thing={{ id: own, title, issued: null, author: say('siteName'), pinpoint: null, isDraft: false, dataVersion: version }} />
      <QueryBehind query={query} variables={variables} />
      <ReportError id={own} />
    </>
  )
}
