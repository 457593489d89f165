import { useAnswer } from '../client/use-answer.js'
import { useReading } from '../language/context.js'
import { AnswerState } from '../parts/answer-state.js'
import { Evidence } from '../parts/evidence.js'
import { EVIDENCE_FIELDS, type EvidencePiece } from '../parts/evidence-fields.js'
import { Facts } from '../parts/facts.js'
import { Ours } from '../parts/ours.js'
import { Page } from '../parts/page.js'
import { PageTools } from '../parts/page-tools.js'
import { TENURE_PAGE, TenureTable, type TenurePage } from '../parts/tenure-table.js'
import type { ThingViewProps } from './thing.js'

export const QUERY = `query Person($id: ID!, $language: Language!) {
  person(id: $id) { id name(language: $language) aliases note ${EVIDENCE_FIELDS} ${TENURE_PAGE} }
}`

interface PersonData {
  readonly person: { readonly id: string; readonly name: string; readonly aliases: readonly string[]; readonly note: string | null; readonly evidence: readonly EvidencePiece[]; readonly tenures: TenurePage } | null
}

/** The offices that a person held. */
export function PersonView({ id }: ThingViewProps) {
  const { apiLanguage, say } = useReading()
  const variables = { id, language: apiLanguage }
  const asking = useAnswer<PersonData>(QUERY, variables)
  const person = asking.data?.person
  if (!person) return <AnswerState {...asking} hasData={false} />
  return (
    <Page title={person.name} above={say('person')}>
      <Facts rows={[[say('name'), person.aliases.join('; ')], [say('note'), person.note && <Ours text={person.note} />], [say('evidence'), <Evidence pieces={person.evidence} about={person.name} />]]} />
      <TenureTable page={person.tenures} fileName={`${person.id}-offices`} />
      <PageTools query={QUERY} variables={variables} version={asking.version} id={person.id} />
    </Page>
  )
}
