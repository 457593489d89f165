import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { AnswerState } from '../parts/answer-state.js'
import { Badge } from '../parts/badge.js'
import { DateText } from '../parts/date.js'
import { Evidence } from '../parts/evidence.js'
import { EVIDENCE_FIELDS, type EvidencePiece } from '../parts/evidence-fields.js'
import { Facts } from '../parts/facts.js'
import { Link, pathOf } from '../parts/link.js'
import { FACT_PAGE, NamedLinks, type FactPage } from '../parts/named-links.js'
import { meetingWords } from '../parts/meeting-table.js'
import { Ours } from '../parts/ours.js'
import { Page } from '../parts/page.js'
import { PageTools } from '../parts/page-tools.js'
import { ROLE_PAGE, RoleTable, type RolePage } from '../parts/role-table.js'
import { TENURE_PAGE, TenureTable, type TenurePage } from '../parts/tenure-table.js'
import type { ThingViewProps } from './thing.js'

export const QUERY = `query Meeting($id: ID!, $language: Language!) {
  meeting(id: $id) {
    id name(language: $language) aliases state ordinal city venue theme symbols note held { edtf } plannedFor
    meetingOf { id name(language: $language) }
    ${EVIDENCE_FIELDS}
    convenedBy ${FACT_PAGE}
    heldUnder ${FACT_PAGE}
    hostedBy ${FACT_PAGE}
    adopted ${FACT_PAGE}
    prepares ${FACT_PAGE}
    preparedBy ${FACT_PAGE}
    offers { edges { node { id outcome offeredOn status confidence offeredBy { id name(language: $language) } ${EVIDENCE_FIELDS} } } }
    ${TENURE_PAGE}
    ${ROLE_PAGE}
  }
}`

interface MeetingData {
  readonly meeting: {
    readonly id: string; readonly name: string; readonly aliases: readonly string[]; readonly state: string; readonly ordinal: number | null; readonly city: string | null; readonly venue: string | null
    readonly theme: string | null; readonly symbols: readonly string[]; readonly note: string | null; readonly held: { readonly edtf: string } | null; readonly plannedFor: string | null
    readonly meetingOf: { readonly id: string; readonly name: string } | null
    readonly evidence: readonly EvidencePiece[]
    readonly convenedBy: FactPage; readonly heldUnder: FactPage; readonly hostedBy: FactPage; readonly adopted: FactPage; readonly prepares: FactPage; readonly preparedBy: FactPage
    readonly offers: { readonly edges: readonly { readonly node: { readonly id: string; readonly outcome: string; readonly offeredOn: string | null; readonly offeredBy: { readonly id: string; readonly name: string } | null; readonly evidence: readonly EvidencePiece[] } }[] }
    readonly tenures: TenurePage; readonly rolesIn: RolePage
  } | null
}

const words = {
  en: { place: 'Place', theme: 'Theme', of: 'Meeting of', plannedFor: 'Planned for', held: 'Held', aliases: 'Also printed as', convenedBy: 'Convened by', heldUnder: 'Held in accordance with', hostedBy: 'Hosted by', adopted: 'Adopted there', prepares: 'Prepares', preparedBy: 'Prepared by', offers: 'Offers to host', offersNote: 'An offer to host is no hosting.', ACCEPTED: 'accepted', HELD_THERE: 'held there', HELD_ELSEWHERE: 'held elsewhere', OPEN: 'open', UNKNOWN: 'outcome not known' },
  es: { place: 'Lugar', theme: 'Tema', of: 'Reunión de', plannedFor: 'Prevista para', held: 'Celebrada', aliases: 'También impresa como', convenedBy: 'Convocada por', heldUnder: 'Celebrada conforme a', hostedBy: 'Anfitrión', adopted: 'Aprobado allí', prepares: 'Prepara', preparedBy: 'Preparada por', offers: 'Ofrecimientos de sede', offersNote: 'Un ofrecimiento de sede no es ser sede.', ACCEPTED: 'aceptado', HELD_THERE: 'se celebró allí', HELD_ELSEWHERE: 'se celebró en otro lugar', OPEN: 'abierto', UNKNOWN: 'resultado desconocido' },
} as const

/** Everything about one meeting; what was planned is told from what was held. */
export function MeetingView({ id }: ThingViewProps) {
  const { apiLanguage, say } = useReading()
  const own = useWords(words)
  const states = useWords(meetingWords)
  const variables = { id, language: apiLanguage }
  const asking = useAnswer<MeetingData>(QUERY, variables)
  const meeting = asking.data?.meeting
  if (!meeting) return <AnswerState {...asking} hasData={false} />
  return (
    <Page title={meeting.name} above={<>{say('meeting')} <Badge tone={meeting.state === 'HELD' ? 'good' : 'open'} text={states(meeting.state as keyof typeof meetingWords.en)} /></>}>
      <Facts rows={[
        [own('held'), <DateText edtf={meeting.held?.edtf} />],
        [own('plannedFor'), meeting.plannedFor && <DateText edtf={meeting.plannedFor} />],
        [own('place'), [meeting.venue, meeting.city].filter(Boolean).join(', ')],
        [own('of'), meeting.meetingOf && <Link to={pathOf(meeting.meetingOf.id)}>{meeting.meetingOf.name}</Link>],
        [own('theme'), meeting.theme],
        [own('aliases'), meeting.aliases.join('; ')],
        [say('symbols'), meeting.symbols.join('; ')],
        [say('note'), meeting.note && <Ours text={meeting.note} />],
        [say('evidence'), <Evidence pieces={meeting.evidence} about={meeting.name} />],
      ]} />
      <NamedLinks heading={own('adopted')} page={meeting.adopted} />
      <NamedLinks heading={own('convenedBy')} page={meeting.convenedBy} />
      <NamedLinks heading={own('heldUnder')} page={meeting.heldUnder} />
      <NamedLinks heading={own('hostedBy')} page={meeting.hostedBy} />
      {meeting.offers.edges.length > 0 && (
        <section>
          <h2>{own('offers')}</h2>
          <p class="soft">{own('offersNote')}</p>
          <ul class="named-links">
            {meeting.offers.edges.map(({ node }) => (
              <li key={node.id}>
                {node.offeredBy && <Link to={pathOf(node.offeredBy.id)}>{node.offeredBy.name}</Link>} <Badge tone="open" text={own(node.outcome as keyof typeof words.en)} /> {node.offeredOn && <DateText edtf={node.offeredOn} />}
                <Evidence pieces={node.evidence} about={node.id} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <TenureTable page={meeting.tenures} fileName={`${meeting.id}-offices`} />
      <NamedLinks heading={own('prepares')} page={meeting.prepares} />
      <NamedLinks heading={own('preparedBy')} page={meeting.preparedBy} />
      <RoleTable page={meeting.rolesIn} fileName={`${meeting.id}-roles`} />
      <PageTools query={QUERY} variables={variables} version={asking.version} id={meeting.id} />
    </Page>
  )
}
