import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { useKinds } from '../language/kinds.js'
import { AnswerState } from '../parts/answer-state.js'
import { Facts } from '../parts/facts.js'
import { Link, pathOf } from '../parts/link.js'
import { Ours } from '../parts/ours.js'
import { Page } from '../parts/page.js'
import { PageTools } from '../parts/page-tools.js'
import { Saying } from '../parts/saying.js'
import { ROLE_PAGE, RoleTable, type RolePage } from '../parts/role-table.js'
import { DayField } from '../parts/time-controls.js'
import { setState } from '../router.js'
import type { ThingViewProps } from './thing.js'

export const COLLECTIVE_QUERY = `query Collective($id: ID!, $on: String, $language: Language!) {
  collective(id: $id) { id name(language: $language) aliases rule note of(first: 50) { edges { node { id name(language: $language) } } } ${ROLE_PAGE} }
  collectiveOn(id: $id, on: $on) { on says knowable certain { state { id name(language: $language) } } possible { state { id name(language: $language) } } }
}`

interface Who { readonly state: { readonly id: string; readonly name: string } | null }

interface CollectiveData {
  readonly collective: { readonly id: string; readonly name: string; readonly aliases: readonly string[]; readonly rule: string; readonly note: string | null; readonly of: { readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[] }; readonly rolesIn: RolePage } | null
  readonly collectiveOn: { readonly on: string; readonly says: string; readonly knowable: boolean; readonly certain: readonly Who[]; readonly possible: readonly Who[] }
}

const words = {
  en: { sort: 'Several together', aliases: 'Also printed as', rule: 'Rule', who: 'Who that is on a day', certain: 'Certainly', possible: 'Possibly', unknowable: 'No rule can say who this is.' },
  es: { sort: 'Varios en conjunto', aliases: 'También impreso como', rule: 'Regla', who: 'Quiénes son en un día', certain: 'Con certeza', possible: 'Posiblemente', unknowable: 'Ninguna regla puede decir quiénes son.' },
} as const

/** Several whom a text means together: their rule, who they are on a day, and what texts ask of them. */
export function CollectiveView({ id, query }: ThingViewProps) {
  const { apiLanguage, language, say } = useReading()
  const own = useWords(words)
  const kinds = useKinds()
  const variables = { id, on: query['on'] ?? null, language: apiLanguage }
  const asking = useAnswer<CollectiveData>(COLLECTIVE_QUERY, variables)
  const collective = asking.data?.collective
  if (!asking.data || !collective) return <AnswerState {...asking} hasData={false} />
  const { on, says, knowable, certain, possible } = asking.data.collectiveOn
  const of = collective.of.edges.map(({ node }) => node)
  const list = (heading: string, those: readonly Who[]) => those.length > 0 && <p><strong>{heading} ({those.length}):</strong> {those.map(({ state }, place) => state && <span key={state.id}>{place > 0 && ', '}<Link to={pathOf(state.id)}>{state.name}</Link></span>)}</p>
  return (
    <Page title={collective.name} above={own('sort')}>
      <Facts rows={[[own('aliases'), collective.aliases.join('; ')], [own('rule'), <>{kinds(collective.rule)} {of.map(({ id: one, name }, place) => <span key={one}>{place > 0 && ', '}<Link to={pathOf(one)}>{name}</Link></span>)}</>], [say('note'), collective.note && <Ours text={collective.note} />]]} />
      <h2>{own('who')}</h2>
      <div class="controls"><DayField label={say('asOf')} value={query['on'] ?? on} onDay={(day) => setState({ on: day })} /></div>
      {language === 'en' ? <p><Saying text={says} names={new Map(of.map(({ id: one, name }) => [one, name]))} /></p> : !knowable && <p>{own('unknowable')}</p>}
      {list(own('certain'), certain)}
      {list(own('possible'), possible)}
      <RoleTable page={collective.rolesIn} fileName={`${collective.id}-roles`} />
      <PageTools query={COLLECTIVE_QUERY} variables={variables} version={asking.version} id={collective.id} />
    </Page>
  )
}
