import { useReading, useWords } from '../language/context.js'
import { useKinds } from '../language/kinds.js'
import { DataTable } from '../parts/data-table.js'
import { Link, pathOf } from '../parts/link.js'
import type { CorpusData } from './start.js'
import { startWords } from './start-words.js'

/** What is loaded, by kind, by year and by meeting; each opens on its own. */
export function CorpusTables({ counts, instruments }: { counts: CorpusData['corpus']['counts']; instruments: CorpusData['instruments']['nodes'] }) {
  const { say } = useReading()
  const words = useWords(startWords)
  const kinds = useKinds()
  const years = counted(instruments.map(({ adopted }) => adopted?.earliest?.slice(0, 4) ?? say('unknown')))
  const meetings = counted(instruments.flatMap(({ adoptedAt }) => adoptedAt.edges.map(({ node }) => node.id)))
  const nameOf = new Map(instruments.flatMap(({ adoptedAt }) => adoptedAt.edges.map(({ node }) => [node.id, node.name] as const)))
  return (
    <>
      <details class="controls-box">
        <summary>{words('byKind')}</summary>
        <DataTable
          caption={words('byKind')} fileName="corpus" rows={counts.filter(({ sort, kind }) => kind !== null && TALLIED.has(sort))} keyOf={({ sort, kind }) => `${sort} ${kind ?? ''}`}
          columns={[
            { key: 'sort', heading: words('sort'), text: ({ sort }) => words(sort as TalliedSort) },
            { key: 'kind', heading: say('kind'), text: ({ kind }) => kinds(kind ?? '') },
            { key: 'count', heading: words('count'), text: ({ count }) => String(count), isNumber: true },
          ]}
        />
      </details>
      <details class="controls-box">
        <summary>{words('byMeeting')}</summary>
        <DataTable
          caption={words('byMeeting')} fileName="corpus-by-meeting" rows={meetings} keyOf={([id]) => id}
          columns={[
            { key: 'meeting', heading: say('meeting'), isWide: true, text: ([id]) => nameOf.get(id) ?? id, show: ([id]) => <Link to={pathOf(id)}>{nameOf.get(id) ?? id}</Link> },
            { key: 'count', heading: words('count'), text: ([, count]) => String(count), isNumber: true },
          ]}
        />
      </details>
      <details class="controls-box">
        <summary>{words('byYear')}</summary>
        <DataTable
          caption={words('byYear')} fileName="corpus-by-year" rows={years} keyOf={([year]) => year}
          columns={[
            { key: 'year', heading: words('year'), text: ([year]) => year },
            { key: 'count', heading: words('count'), text: ([, count]) => String(count), isNumber: true },
          ]}
        />
      </details>
    </>
  )
}

const SORTS = ['Instrument', 'Provision', 'Act', 'Body', 'Meeting', 'State', 'TreatyAction', 'Tenure', 'Source', 'Assertion'] as const
const TALLIED: ReadonlySet<string> = new Set(SORTS)
type TalliedSort = (typeof SORTS)[number]

/** How many there are of each sort that the start page names. */
export function talliesOf(counts: CorpusData['corpus']['counts']): { sort: TalliedSort; count: number }[] {
  return SORTS.map((sort) => ({ sort, count: counts.filter((row) => row.sort === sort).reduce((sum, row) => sum + row.count, 0) }))
}

/** Each value once with how often it stands there, in the order of first appearance. */
function counted(values: readonly string[]): (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
}
