import { useReading, useWords } from '../language/context.js'
import { Badge } from './badge.js'
import { DataTable } from './data-table.js'
import { DateText } from './date.js'
import { Link, pathOf } from './link.js'

/** Meetings as the API gives them. */
export interface MeetingPage {
  readonly edges: readonly { readonly node: { readonly id: string; readonly name: string; readonly state: string; readonly city: string | null; readonly plannedFor: { readonly edtf: string } | string | null; readonly held: { readonly edtf: string } | null } }[]
}

/** The selection that the part needs. */
export const MEETING_PAGE = `meetings(first: 200, sort: {heldEarliest: ASC}) { edges { node { id name(language: $language) state city plannedFor held { edtf } } } }`

export const meetingWords = {
  en: { heading: 'Meetings', caption: 'Meetings, by date', HELD: 'held', SCHEDULED: 'scheduled; not attested', EXPECTED: 'expected', UNKNOWN: 'not known', place: 'Place', planned: 'Planned for' },
  es: { heading: 'Reuniones', caption: 'Reuniones, por fecha', HELD: 'celebrada', SCHEDULED: 'convocada; sin constancia', EXPECTED: 'prevista', UNKNOWN: 'se desconoce', place: 'Lugar', planned: 'Prevista para' },
} as const
type MeetingWord = keyof typeof meetingWords.en

/** The table of meetings; a planned one is told from a held one. */
export function MeetingTable({ page, fileName }: { page: MeetingPage | null | undefined; fileName: string }) {
  const { say } = useReading()
  const words = useWords(meetingWords)
  if (!page || page.edges.length === 0) return null
  const planned = (value: { readonly edtf: string } | string | null): string => (value === null ? '' : typeof value === 'string' ? value : value.edtf)
  return (
    <section>
      <h2>{words('heading')}</h2>
      <DataTable
        caption={words('caption')}
        fileName={fileName}
        rows={page.edges.map(({ node }) => node)}
        keyOf={({ id }) => id}
        columns={[
          { key: 'held', heading: say('date'), text: ({ held }) => held?.edtf ?? '', show: ({ held }) => <DateText edtf={held?.edtf} /> },
          { key: 'name', heading: say('name'), text: ({ name }) => name, show: ({ id, name }) => <Link to={pathOf(id)}>{name}</Link> },
          { key: 'place', heading: words('place'), text: ({ city }) => city ?? '' },
          { key: 'state', heading: say('status'), text: ({ state }) => words(state as MeetingWord), show: ({ state }) => <Badge tone={state === 'HELD' ? 'good' : 'open'} text={words(state as MeetingWord)} /> },
          { key: 'planned', heading: words('planned'), text: ({ plannedFor }) => planned(plannedFor), show: ({ plannedFor }) => (planned(plannedFor) === '' ? null : <DateText edtf={planned(plannedFor)} />) },
        ]}
      />
    </section>
  )
}
