import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { useKinds } from '../language/kinds.js'
import { AnswerState } from '../parts/answer-state.js'
import { DateText } from '../parts/date.js'
import { Evidence } from '../parts/evidence.js'
import { EVIDENCE_FIELDS, type EvidencePiece } from '../parts/evidence-fields.js'
import { Facts } from '../parts/facts.js'
import { Link } from '../parts/link.js'
import { FACT_PAGE, NamedLinks, type FactPage } from '../parts/named-links.js'
import { MEETING_PAGE, MeetingTable, type MeetingPage } from '../parts/meeting-table.js'
import { Ours } from '../parts/ours.js'
import { Page } from '../parts/page.js'
import { PageTools } from '../parts/page-tools.js'
import { ROLE_PAGE, RoleTable, type RolePage } from '../parts/role-table.js'
import { TENURE_PAGE, TenureTable, type TenurePage } from '../parts/tenure-table.js'
import type { ThingViewProps } from './thing.js'

export const QUERY = `query Body($id: ID!, $language: Language!) {
  body(id: $id) {
    id name(language: $language) kind abbreviations aliases founded dissolved functions periodicity note
    ${EVIDENCE_FIELDS}
    establishedBy ${FACT_PAGE}
    partOf ${FACT_PAGE}
    parts ${FACT_PAGE}
    governedBy ${FACT_PAGE}
    servedBy ${FACT_PAGE}
    followsUp ${FACT_PAGE}
    chairedBy ${FACT_PAGE}
    ${TENURE_PAGE}
    ${MEETING_PAGE}
    ${ROLE_PAGE}
  }
}`

interface BodyData {
  readonly body: {
    readonly id: string; readonly name: string; readonly kind: string; readonly abbreviations: readonly string[]; readonly aliases: readonly string[]
    readonly founded: string | null; readonly dissolved: string | null; readonly functions: string | null; readonly periodicity: string | null; readonly note: string | null
    readonly evidence: readonly EvidencePiece[]
    readonly establishedBy: FactPage; readonly partOf: FactPage; readonly parts: FactPage; readonly governedBy: FactPage; readonly servedBy: FactPage; readonly followsUp: FactPage; readonly chairedBy: FactPage
    readonly tenures: TenurePage; readonly meetings: MeetingPage; readonly rolesIn: RolePage
  } | null
}

const bodyWords = {
  en: { founded: 'Founded', dissolved: 'Ended', functions: 'Functions', periodicity: 'Meets', abbreviations: 'Abbreviations', aliases: 'Also printed as', establishedBy: 'Established by', partOf: 'Part of', parts: 'Parts', governedBy: 'Rules', servedBy: 'Secretariat and support', followsUp: 'Texts that it follows up', chairedBy: 'Chaired by', chairHistory: 'See the chairs on a timeline', lineage: 'See its lineage' },
  es: { founded: 'Fundado', dissolved: 'Terminó', functions: 'Funciones', periodicity: 'Se reúne', abbreviations: 'Siglas', aliases: 'También impreso como', establishedBy: 'Establecido por', partOf: 'Parte de', parts: 'Partes', governedBy: 'Reglas', servedBy: 'Secretaría y apoyo', followsUp: 'Textos a los que da seguimiento', chairedBy: 'Presidido por', chairHistory: 'Ver las presidencias en el tiempo', lineage: 'Ver su genealogía' },
} as const

/** Everything about one body. */
export function BodyView({ id }: ThingViewProps) {
  const { apiLanguage, say } = useReading()
  const words = useWords(bodyWords)
  const kinds = useKinds()
  const variables = { id, language: apiLanguage }
  const asking = useAnswer<BodyData>(QUERY, variables)
  const body = asking.data?.body
  if (!body) return <AnswerState {...asking} hasData={false} />
  return (
    <Page title={body.name} above={`${say('body')}: ${kinds(body.kind)}`}>
      <Facts rows={[
        [words('abbreviations'), body.abbreviations.join(', ')],
        [words('aliases'), body.aliases.join('; ')],
        [words('founded'), body.founded && <DateText edtf={body.founded} />],
        [words('dissolved'), body.dissolved && <DateText edtf={body.dissolved} />],
        [words('functions'), body.functions],
        [words('periodicity'), body.periodicity],
        [say('note'), body.note && <Ours text={body.note} />],
        [say('evidence'), <Evidence pieces={body.evidence} about={body.name} />],
      ]} />
      <p><Link to={`/chairs/${body.id}`}>{words('chairHistory')}</Link> · <Link to={`/lineage/${body.id}`}>{words('lineage')}</Link></p>
      <NamedLinks heading={words('establishedBy')} page={body.establishedBy} />
      <NamedLinks heading={words('chairedBy')} page={body.chairedBy} />
      <NamedLinks heading={words('followsUp')} page={body.followsUp} />
      <RoleTable page={body.rolesIn} fileName={`${body.id}-roles`} />
      <TenureTable page={body.tenures} fileName={`${body.id}-offices`} />
      <MeetingTable page={body.meetings} fileName={`${body.id}-meetings`} />
      <NamedLinks heading={words('partOf')} page={body.partOf} />
      <NamedLinks heading={words('parts')} page={body.parts} />
      <NamedLinks heading={words('governedBy')} page={body.governedBy} />
      <NamedLinks heading={words('servedBy')} page={body.servedBy} />
      <PageTools query={QUERY} variables={variables} version={asking.version} id={body.id} />
    </Page>
  )
}
