import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { useKinds } from '../language/kinds.js'
import { AnswerState } from '../parts/answer-state.js'
import { StatusBadge } from '../parts/badge.js'
import { Cite } from '../parts/cite.js'
import { DataTable } from '../parts/data-table.js'
import { DateText } from '../parts/date.js'
import { Facts } from '../parts/facts.js'
import { Link, pathOf } from '../parts/link.js'
import { stepsOf, useNames, usePathNames } from '../parts/names.js'
import { Ours } from '../parts/ours.js'
import { Page } from '../parts/page.js'
import { ProvisionText } from '../parts/provision-text.js'
import { QueryBehind } from '../parts/query-behind.js'
import { ReportError } from '../parts/report-error.js'
import { ThreadList } from '../parts/thread-list.js'
import { roleWords } from '../parts/role-table.js'
import type { CitesRow, ProvisionNode } from './instrument-query.js'
import type { ThingViewProps } from './thing.js'

export const QUERY = `query Provision($id: ID!, $language: Language!) {
  provision(id: $id) {
    id name(language: $language) section order label status summary bracketed anomalies places
    version { id stage date instrument { id name(language: $language) adoptedAt { edges { node { id name(language: $language) } } } } }
    wordings { edges { node { language text } } }
    acts { edges { node {
      id verb lemma class isMandate summary deliverable aim hedges dueAsPrinted due { edtf } dueRule cadence observedOn observedAs
      roles(first: 200) { rows { id kind asPrinted scope actor { __typename id name(language: $language) } citable { __typename id name(language: $language) } } }
    } } }
    marks { edges { node { id approvedOn asPrinted approvedBy { id name(language: $language) } } } }
    proposals { edges { node { id kind byAsPrinted wellFormed repair template words proposedBy { id name(language: $language) } nestedIn { id } alternativeTo { id } } } }
    citations(first: 200) { rows { id kind verb pinpoint role status provision { id } cited { __typename id name(language: $language) } } }
    citedBy(first: 50) { total rows { id kind verb provision { id name(language: $language) } instrument { id name(language: $language) } } }
  }
  restsOn(provision: $id, first: 200) { total rows { id how from to status citable { id name(language: $language) } actor { id name(language: $language) } act { id summary } } }
}`

interface RoleFilled {
  readonly id: string
  readonly kind: keyof typeof roleWords.en
  readonly asPrinted: string | null
  readonly scope: string | null
  readonly actor: { readonly id: string; readonly name: string } | null
  readonly citable: { readonly id: string; readonly name: string } | null
}

interface ActNode {
  readonly id: string; readonly verb: string; readonly lemma: string; readonly class: string; readonly isMandate: boolean; readonly summary: string | null; readonly deliverable: string | null; readonly aim: string | null
  readonly hedges: readonly string[]; readonly dueAsPrinted: string | null; readonly due: { readonly edtf: string } | null; readonly dueRule: string | null; readonly cadence: string | null; readonly observedOn: string | null; readonly observedAs: string | null
  readonly roles: { readonly rows: readonly RoleFilled[] }
}

interface ProvisionData {
  readonly provision: (Omit<ProvisionNode, 'acts'> & {
    readonly citations: { readonly rows: readonly CitesRow[] }
    readonly places: readonly string[]
    readonly version: { readonly id: string; readonly stage: string; readonly date: string; readonly instrument: { readonly id: string; readonly name: string; readonly adoptedAt: { readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[] } } | null } | null
    readonly acts: { readonly edges: readonly { readonly node: ActNode }[] }
    readonly citedBy: { readonly total: number; readonly rows: readonly { readonly id: string; readonly kind: string; readonly verb: string | null; readonly provision: { readonly id: string; readonly name: string } | null; readonly instrument: { readonly id: string; readonly name: string } | null }[] }
  }) | null
  readonly restsOn: { readonly total: number; readonly rows: readonly { readonly id: string; readonly how: string; readonly from: string | null; readonly to: string | null; readonly status: string | null; readonly citable: { readonly id: string; readonly name: string } | null; readonly actor: { readonly id: string; readonly name: string } | null; readonly act: { readonly id: string; readonly summary: string | null } | null }[] }
}

const words = {
  en: { acts: 'Acts', asks: 'Asked or done', deliverable: 'To be delivered', aim: 'Aim', hedges: 'Softened by', due: 'Due', cadence: 'Rhythm', observed: 'Observed on', restsOn: 'What stands on this paragraph', restsOnCaption: 'Links, facts, tenures and judgements that rest on it', how: 'How', what: 'What', citedBy: 'Cited by', places: 'Places named, no actors', lineage: 'See its lineage', whole: 'The whole text', noAddressee: 'The text names nobody who is asked.' },
  es: { acts: 'Actos', asks: 'Lo pedido o hecho', deliverable: 'Por entregar', aim: 'Finalidad', hedges: 'Suavizado por', due: 'Plazo', cadence: 'Periodicidad', observed: 'Se celebra el', restsOn: 'Lo que se apoya en este párrafo', restsOnCaption: 'Vínculos, hechos, cargos y juicios que se apoyan en él', how: 'Cómo', what: 'Qué', citedBy: 'Citado por', places: 'Lugares nombrados, no actores', lineage: 'Ver su genealogía', whole: 'El texto completo', noAddressee: 'El texto no nombra a nadie a quien se pida.' },
} as const

/** One paragraph: its words, its acts with every role, what it cites, and everything that stands on it. */
export function ProvisionView({ id }: ThingViewProps) {
  const { apiLanguage, say } = useReading()
  const own = useWords(words)
  const kinds = useKinds()
  const variables = { id, language: apiLanguage }
  const asking = useAnswer<ProvisionData>(QUERY, variables)
  const provision = asking.data?.provision
  const restsOn = asking.data?.restsOn.rows ?? []
  const nameOf = usePathNames(useNames(restsOn.filter(({ citable, actor, act }) => !citable && !actor && !act?.summary).flatMap(({ from, to }) => [from, to].flatMap((end) => (end === null ? [] : stepsOf(end))))))
  const resting = ({ to, from, citable, actor, act }: (typeof restsOn)[number]): string => citable?.name ?? actor?.name ?? act?.summary ?? [from, to].flatMap((end) => (end === null || end === id ? [] : [nameOf(end)])).join(' → ')
  if (!provision) return <AnswerState {...asking} hasData={false} />
  const instrument = provision.version?.instrument
  const cites = provision.citations.rows
  return (
    <Page title={provision.name} above={instrument && provision.version && <><Link to={pathOf(provision.version.id)}>{instrument.name}</Link> · {say(provision.version.stage === 'ADOPTED' ? 'stageADOPTED' : 'stageDRAFT')}, <DateText edtf={provision.version.date} /></>}>
      {provision.version?.stage === 'DRAFT' && <p class="notice notice--warn">{say('draftWarning')}</p>}
      <ProvisionText provision={provision} cites={cites} headingLevel={2} />
      {provision.places.length > 0 && <p class="soft">{own('places')}: {provision.places.join(', ')}</p>}
      <p>{provision.version && <Link to={pathOf(provision.version.id)}>{own('whole')}</Link>} · <Link to={`/lineage/${id}`}>{own('lineage')}</Link></p>
      {provision.acts.edges.length > 0 && <h2>{own('acts')}</h2>}
      {provision.acts.edges.map(({ node }) => <ActFacts key={node.id} act={node} />)}
      {provision.citedBy.rows.length > 0 && (
        <>
          <h2>{own('citedBy')}</h2>
          <ul>{provision.citedBy.rows.map((row) => <li key={row.id}>{row.provision ? <Link to={pathOf(row.provision.id)}>{row.provision.name}</Link> : row.instrument && <Link to={pathOf(row.instrument.id)}>{row.instrument.name}</Link>} <span class="soft">{row.verb}</span></li>)}</ul>
        </>
      )}
      <ThreadList of={provision.id} />
      <h2>{own('restsOn')}</h2>
      <DataTable
        caption={`${own('restsOnCaption')} (${asking.data?.restsOn.total ?? 0})`} fileName={`${id.replaceAll('/', '-')}-rests-on`} rows={restsOn} keyOf={(row) => `${row.how} ${row.id} ${row.to ?? ''}`}
        columns={[
          { key: 'how', heading: own('how'), text: ({ how }) => kinds(how) },
          { key: 'what', heading: own('what'), isWide: true, text: (row) => resting(row), show: ({ to, from, citable, actor, act }) => { const named = citable ?? actor; return named ? <Link to={pathOf(named.id)}>{named.name}</Link> : act?.summary ? <Ours text={act.summary} /> : <>{from && from !== id && <><Link to={pathOf(from)}>{nameOf(from)}</Link> → </>}{to && <Link to={pathOf(to)}>{nameOf(to)}</Link>}</> } },
          { key: 'status', heading: say('status'), text: ({ status }) => status ?? '', show: ({ status }) => status && <StatusBadge status={status} /> },
        ]}
      />
      <Cite thing={{ id, title: instrument?.name ?? id, issued: provision.version?.date ?? null, author: instrument?.adoptedAt.edges[0]?.node.name ?? 'Organization of American States', pinpoint: provision.name.split(',')[0] ?? id, isDraft: provision.version?.stage === 'DRAFT', dataVersion: asking.version }} />
      <QueryBehind query={QUERY} variables={variables} />
      <ReportError id={id} />
    </Page>
  )
}

function ActFacts({ act }: { act: ActNode }) {
  const own = useWords(words)
  const roles = useWords(roleWords)
  const kinds = useKinds()
  return (
    <section class="card act" id={act.id.split('/').at(-1)}>
      <h3>
        <em>{act.verb}</em> <span class="soft">{kinds(act.class)}</span>
      </h3>
      <Facts rows={[
        [own('asks'), act.summary && <Ours text={act.summary} />],
        ...act.roles.rows.map((row) => {
          const filler = row.actor ?? row.citable
          return [roles(row.kind), filler && <span><Link to={pathOf(filler.id)}>{filler.name}</Link>{row.scope && <span class="soft"> ({row.scope.toLowerCase()})</span>}{row.asPrinted && <span class="soft"> “{row.asPrinted}”</span>}</span>] as const
        }),
        [own('deliverable'), act.deliverable && <Ours text={act.deliverable} />],
        [own('aim'), act.aim && <Ours text={act.aim} />],
        [own('hedges'), act.hedges.map(kinds).join(', ')],
        [own('due'), (act.dueAsPrinted ?? act.due) && <>{act.dueAsPrinted && <q>{act.dueAsPrinted}</q>} {act.due && <DateText edtf={act.due.edtf} />} {act.dueRule && <span class="soft">{act.dueRule}</span>}</>],
        [own('cadence'), act.cadence && kinds(act.cadence)],
        [own('observed'), act.observedOn && `${act.observedOn.replace('--', '')} ${act.observedAs ?? ''}`],
      ]} />
      {act.isMandate && act.roles.rows.every(({ kind }) => kind !== 'ADDRESSED_TO') && <p class="soft">{own('noAddressee')}</p>}
    </section>
  )
}
