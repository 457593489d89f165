import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { useKinds } from '../language/kinds.js'
import { AnswerState } from '../parts/answer-state.js'
import { ConfidenceBadge } from '../parts/badge.js'
import { DataTable } from '../parts/data-table.js'
import { DateText } from '../parts/date.js'
import { Evidence } from '../parts/evidence.js'
import { EVIDENCE_FIELDS, type EvidencePiece } from '../parts/evidence-fields.js'
import { Facts } from '../parts/facts.js'
import { Link, pathOf } from '../parts/link.js'
import { FACT_PAGE, NamedLinks, type FactPage } from '../parts/named-links.js'
import { Ours } from '../parts/ours.js'
import { Page } from '../parts/page.js'
import { PageTools } from '../parts/page-tools.js'
import { ROLE_PAGE, RoleTable, type RolePage } from '../parts/role-table.js'
import { TENURE_PAGE, TenureTable, type TenurePage } from '../parts/tenure-table.js'
import type { ThingViewProps } from './thing.js'

export const QUERY = `query State($id: ID!, $language: Language!) {
  state(id: $id) {
    id name(language: $language) iso2 iso3 officialNameEn officialNameEs aliases note
    ${EVIDENCE_FIELDS}
    memberOf ${FACT_PAGE}
    chairs ${FACT_PAGE}
    hosted ${FACT_PAGE}
    treatyActions(first: 200) { totalCount edges { node { id kind subject confidence note date { edtf } instrumentDate on { id name(language: $language) } ${EVIDENCE_FIELDS} } } }
    ${TENURE_PAGE}
    ${ROLE_PAGE}
  }
}`

interface ActionNode {
  readonly id: string; readonly kind: string; readonly subject: string | null; readonly confidence: string; readonly note: string | null
  readonly date: { readonly edtf: string } | null; readonly instrumentDate: unknown; readonly on: { readonly id: string; readonly name: string } | null; readonly evidence: readonly EvidencePiece[]
}

interface StateData {
  readonly state: {
    readonly id: string; readonly name: string; readonly iso2: string; readonly iso3: string; readonly officialNameEn: string | null; readonly officialNameEs: string | null
    readonly aliases: readonly string[]; readonly note: string | null; readonly evidence: readonly EvidencePiece[]
    readonly memberOf: FactPage; readonly chairs: FactPage; readonly hosted: FactPage
    readonly treatyActions: { readonly totalCount: number; readonly edges: readonly { readonly node: ActionNode }[] }
    readonly tenures: TenurePage; readonly rolesIn: RolePage
  } | null
}

const words = {
  en: { official: 'Official name', codes: 'Codes', aliases: 'Also printed as', memberOf: 'Membership', chairs: 'Chairs', hosted: 'Hosted', treaties: 'Treaty actions', treatiesCaption: 'Signatures, deposits, reservations and declarations', action: 'Action', treaty: 'Treaty', seeMatrix: 'See the treaties on a day' },
  es: { official: 'Nombre oficial', codes: 'Códigos', aliases: 'También impreso como', memberOf: 'Pertenencia', chairs: 'Presidencias', hosted: 'Fue sede de', treaties: 'Actos relativos a tratados', treatiesCaption: 'Firmas, depósitos, reservas y declaraciones', action: 'Acto', treaty: 'Tratado', seeMatrix: 'Ver los tratados en un día' },
} as const

/** Everything about one state. */
export function StateView({ id }: ThingViewProps) {
  const { apiLanguage, say, language } = useReading()
  const own = useWords(words)
  const kinds = useKinds()
  const variables = { id, language: apiLanguage }
  const asking = useAnswer<StateData>(QUERY, variables)
  const state = asking.data?.state
  if (!state) return <AnswerState {...asking} hasData={false} />
  const actions = state.treatyActions.edges.map(({ node }) => node).sort((left, right) => ((left.date?.edtf ?? '') < (right.date?.edtf ?? '') ? -1 : 1))
  return (
    <Page title={state.name} above={say('state')}>
      <Facts rows={[
        [own('official'), language === 'es' ? (state.officialNameEs ?? state.officialNameEn) : state.officialNameEn],
        [own('codes'), `${state.iso2}, ${state.iso3}`],
        [own('aliases'), state.aliases.join('; ')],
        [say('note'), state.note && <Ours text={state.note} />],
        [say('evidence'), <Evidence pieces={state.evidence} about={state.name} />],
      ]} />
      <NamedLinks heading={own('memberOf')} page={state.memberOf} />
      <NamedLinks heading={own('chairs')} page={state.chairs} />
      <NamedLinks heading={own('hosted')} page={state.hosted} />
      <section>
        <h2>{own('treaties')}</h2>
        <p><Link to="/ratification" query={{ states: state.id }}>{own('seeMatrix')}</Link></p>
        <DataTable
          caption={own('treatiesCaption')}
          fileName={`${state.id}-treaty-actions`}
          rows={actions}
          keyOf={(row) => row.id}
          columns={[
            { key: 'date', heading: say('date'), text: ({ date }) => date?.edtf ?? '', show: ({ date }) => <DateText edtf={date?.edtf} /> },
            { key: 'action', heading: own('action'), text: ({ kind, subject }) => `${kinds(kind)}${subject === null ? '' : `: ${subject}`}` },
            { key: 'treaty', heading: own('treaty'), text: ({ on }) => on?.name ?? '', show: ({ on }) => on && <Link to={pathOf(on.id)}>{on.name}</Link> },
            { key: 'evidence', heading: say('evidence'), text: ({ confidence, note }) => [confidence, note].filter(Boolean).join(' '), show: (row) => <><ConfidenceBadge confidence={row.confidence} /> {row.note && <span class="soft">{row.note}</span>} <Evidence pieces={row.evidence} about={row.id} /></> },
          ]}
        />
      </section>
      <TenureTable page={state.tenures} fileName={`${state.id}-offices`} />
      <RoleTable page={state.rolesIn} fileName={`${state.id}-roles`} />
      <PageTools query={QUERY} variables={variables} version={asking.version} id={state.id} />
    </Page>
  )
}
