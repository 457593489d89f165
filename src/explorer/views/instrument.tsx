import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { durationInWords } from '../language/duration-in-words.js'
import { useKinds } from '../language/kinds.js'
import type { Words } from '../language/words.js'
import { AnswerState } from '../parts/answer-state.js'
import { Badge, ConfidenceBadge, StatusBadge } from '../parts/badge.js'
import { Cite } from '../parts/cite.js'
import { DataTable } from '../parts/data-table.js'
import { DateText } from '../parts/date.js'
import { Evidence } from '../parts/evidence.js'
import { Facts } from '../parts/facts.js'
import { Link, pathOf } from '../parts/link.js'
import { NamedLinks } from '../parts/named-links.js'
import { Ours } from '../parts/ours.js'
import { Page } from '../parts/page.js'
import { ProvisionText } from '../parts/provision-text.js'
import { QueryBehind } from '../parts/query-behind.js'
import { ReportError } from '../parts/report-error.js'
import { ThreadList } from '../parts/thread-list.js'
import { RoleTable } from '../parts/role-table.js'
import { INSTRUMENT_QUERY, TEXT_QUERY, type InstrumentData, type TextData } from './instrument-query.js'
import { setState } from '../router.js'
import type { ThingViewProps } from './thing.js'

const words = {
  en: {
    session: 'Session', depositary: 'Depositary', place: 'Adopted in', opened: 'Open for signature from', force: 'In force since', registration: 'Registration', aliases: 'Also printed as',
    establishes: 'Establishes', convenes: 'Convenes', governs: 'Holds the rules of', followedUpBy: 'Followed up by', protocolTo: 'Protocol to', protocols: 'Protocols', followsFrom: 'Follows from', adoptedBy: 'Adopted by',
    noText: 'The corpus does not hold the text of this instrument. What is known of it stands on the sources below.', citedByHeading: 'Cited by', citedByCaption: 'What cites this text, newest first', citesHeading: 'Cites', citesCaption: 'What this text cites, as sources report',
    clauses: 'Clauses that were read', clausesCaption: 'Clauses on entry into force, withdrawal and parent treaty', article: 'Article', rule: 'Rule', units: '{count} {count:unit|units}', days: '{count} {count:day|days}', apparatus: 'Printed, and no provision', compare: 'Compare with another text or version', languages: 'Languages side by side', lineage: 'See its lineage', ratification: 'See who is bound', followUp: 'See who follows it up', theText: 'The text', nextPage: 'Next paragraphs',
  },
  es: {
    session: 'Período de sesiones', depositary: 'Depositario', place: 'Adoptado en', opened: 'Abierto a la firma desde', force: 'En vigor desde', registration: 'Registro', aliases: 'También impreso como',
    establishes: 'Establece', convenes: 'Convoca', governs: 'Contiene las reglas de', followedUpBy: 'Le da seguimiento', protocolTo: 'Protocolo de', protocols: 'Protocolos', followsFrom: 'Se deriva de', adoptedBy: 'Aprobado por',
    noText: 'El corpus no tiene el texto de este instrumento. Lo que se sabe de él se apoya en las fuentes de abajo.', citedByHeading: 'Citado por', citedByCaption: 'Lo que cita este texto, lo más reciente primero', citesHeading: 'Cita', citesCaption: 'Lo que este texto cita, según las fuentes',
    clauses: 'Cláusulas leídas', clausesCaption: 'Cláusulas de entrada en vigor, retiro y tratado principal', article: 'Artículo', rule: 'Regla', units: '{count} {count:unidad|unidades}', days: '{count} {count:día|días}', apparatus: 'Impreso, y no es disposición', compare: 'Comparar con otro texto o versión', languages: 'Idiomas lado a lado', lineage: 'Ver su genealogía', ratification: 'Ver quién está obligado', followUp: 'Ver quién le da seguimiento', theText: 'El texto', nextPage: 'Párrafos siguientes',
  },
} as const

/** An instrument or one of its versions: what is known of it, its provisions in printed order, what it cites and what cites it. */
export function InstrumentView({ id, query }: ThingViewProps) {
  const { apiLanguage, language, say } = useReading()
  const own = useWords(words)
  const kinds = useKinds()
  const [instrumentId = id, versionKey] = id.split('/')
  const variables = { id: instrumentId, language: apiLanguage }
  const asking = useAnswer<InstrumentData>(INSTRUMENT_QUERY, variables)
  const instrument = asking.data?.instrument
  const versions = instrument?.versions.edges.map(({ node }) => node) ?? []
  const best = versions.find(({ stage }) => stage === 'ADOPTED') ?? versions[0]
  const version = versionKey === undefined ? best : versions.find((one) => one.id === id)
  const textVariables = { version: version?.id ?? '', language: apiLanguage, after: query['after'] ?? null }
  const text = useAnswer<TextData>(version === undefined ? null : TEXT_QUERY, textVariables)
  if (!instrument) return <AnswerState {...asking} hasData={false} />
  const isTreaty = instrument.kind === 'TREATY' || instrument.kind === 'PROTOCOL'
  const isDraft = version?.stage === 'DRAFT'
  const hasLanguages = new Set(text.data?.provisions.nodes.flatMap(({ wordings }) => wordings.edges.map(({ node }) => node.language))).size > 1
  const ofProvision = (provision: string) => instrument.cites.rows.filter((row) => row.provision?.id === provision)
  const ownCites = instrument.cites.rows.filter((row) => row.provision === null)
  return (
    <Page title={instrument.name} above={`${say('instrument')}: ${kinds(instrument.kind)}`}>
      <Facts rows={[
        [say('symbols'), instrument.symbols.join('; ')],
        [say('adopted'), <DateText edtf={instrument.adopted?.edtf} />],
        [say('adoptedAt'), instrument.adoptedAt.edges.map(({ node, properties }) => <span key={node.id}><Link to={pathOf(node.id)}>{node.name}</Link> <Evidence pieces={properties.evidence} about={node.name} /></span>)],
        [own('adoptedBy'), instrument.adoptedBy.edges.map(({ node }) => <Link key={node.id} to={pathOf(node.id)}>{node.name}</Link>)],
        [own('session'), instrument.session],
        [own('place'), instrument.adoptionPlace],
        [own('opened'), instrument.openedForSignature && <DateText edtf={instrument.openedForSignature} />],
        [own('force'), instrument.enteredIntoForce && <DateText edtf={instrument.enteredIntoForce} />],
        [own('depositary'), instrument.depositary],
        [own('registration'), instrument.registration],
        [own('aliases'), instrument.aliases.join('; ')],
        [say('versions'), versions.map((one) => <span key={one.id}><Link to={pathOf(one.id)} current={one.id === version?.id}>{say(one.stage === 'ADOPTED' ? 'stageADOPTED' : 'stageDRAFT')}, <DateText edtf={one.date} /></Link> ({own('units', { count: one.provisionCount })}) </span>)],
        [say('note'), instrument.note && <Ours text={instrument.note} />],
        [say('evidence'), <Evidence pieces={instrument.evidence} about={instrument.name} />],
      ]} />
      <p>
        <Link to={`/lineage/${instrument.id}`}>{own('lineage')}</Link>
        {isTreaty ? <> · <Link to="/ratification" query={{ instruments: instrument.id }}>{own('ratification')}</Link></> : <> · <Link to={`/follow-up/${instrument.id}`}>{own('followUp')}</Link></>}
      </p>
      <NamedLinks heading={own('followedUpBy')} page={instrument.followedUpBy} />
      {version === undefined && <p class="notice notice--open">{own('noText')}</p>}
      {version !== undefined && (
        <section aria-labelledby="text">
          <h2 id="text">{own('theText')} <Badge tone={isDraft ? 'warn' : 'good'} text={say(isDraft ? 'stageDRAFT' : 'stageADOPTED')} /></h2>
          <p><Link to={`/changes/${version.id}`} query={{ to: versions.find((one) => one.id !== version.id)?.id ?? (instrument.id === 'quito-2019' ? 'medellin-2013' : null) }}>{own('compare')}</Link></p>
          {hasLanguages && <div class="controls"><label><input type="checkbox" checked={query['languages'] === 'all'} onChange={() => setState({ languages: query['languages'] === 'all' ? null : 'all' })} /> {own('languages')}</label></div>}
          {isDraft && <p class="notice notice--warn">{say('draftWarning')}</p>}
          <AnswerState {...text} hasData={text.data !== null} />
          {text.data?.provisions.nodes.map((provision, place, all) => (
            <>
              {provision.section !== all[place - 1]?.section && <h3 class="section-head" key={`${provision.section} ${place}`}>{say(`section${provision.section}` as keyof Words)}</h3>}
              <ProvisionText key={provision.id} provision={provision} cites={ofProvision(provision.id)} />
            </>
          ))}
          {text.data?.provisions.endCursor && <p><Link to={pathOf(id)} query={{ after: text.data.provisions.endCursor }}>{own('nextPage')}</Link></p>}
          {text.data?.version && text.data.version.apparatus.length > 0 && <p class="soft">{own('apparatus')}: {text.data.version.apparatus.join(' · ')}</p>}
        </section>
      )}
      {ownCites.length > 0 && (
        <section>
          <h2>{own('citesHeading')}</h2>
          <DataTable
            caption={own('citesCaption')} fileName={`${instrument.id}-cites`} rows={ownCites} keyOf={(row) => row.id}
            columns={[
              { key: 'verb', heading: say('verb'), text: ({ verb, kind }) => verb ?? kinds(kind) },
              { key: 'cited', heading: say('cites'), text: ({ cited }) => cited.name, show: ({ cited }) => <Link to={pathOf(cited.id)}>{cited.name}</Link> },
              { key: 'pinpoint', heading: say('paragraph'), text: ({ pinpoint }) => pinpoint ?? '' },
              { key: 'status', heading: say('status'), text: ({ status }) => status, show: ({ status }) => <StatusBadge status={status} /> },
            ]}
          />
        </section>
      )}
      {instrument.citedBy.rows.length > 0 && (
        <section>
          <h2>{own('citedByHeading')}</h2>
          <DataTable
            caption={`${own('citedByCaption')} (${instrument.citedBy.total})`} fileName={`${instrument.id}-cited-by`} rows={instrument.citedBy.rows} keyOf={(row) => row.id}
            columns={[
              { key: 'by', heading: say('citedBy'), text: ({ provision, instrument: by }) => provision?.name ?? by?.name ?? '', show: ({ provision, instrument: by }) => (provision ? <Link to={pathOf(provision.id)}>{provision.name}</Link> : by && <Link to={pathOf(by.id)}>{by.name}</Link>) },
              { key: 'verb', heading: say('verb'), text: ({ verb, kind }) => `${verb ?? ''} (${kinds(kind)})` },
              { key: 'pinpoint', heading: say('paragraph'), text: ({ pinpoint }) => pinpoint ?? '' },
              { key: 'status', heading: say('status'), text: ({ status }) => status, show: (row) => <><StatusBadge status={row.status} /> <ConfidenceBadge confidence={row.confidence} /> <Evidence pieces={row.evidence} about={row.provision?.name ?? row.instrument?.name ?? row.id} /></> },
            ]}
          />
        </section>
      )}
      {instrument.clauses.edges.length > 0 && (
        <section>
          <h2>{own('clauses')}</h2>
          <DataTable
            caption={own('clausesCaption')} fileName={`${instrument.id}-clauses`} rows={instrument.clauses.edges.map(({ node }) => node)} keyOf={(row) => row.id}
            columns={[
              { key: 'kind', heading: say('kind'), text: ({ kind }) => kinds(kind) },
              { key: 'article', heading: own('article'), text: ({ article }) => article ?? '' },
              { key: 'rule', heading: own('rule'), text: ({ rule, days, notice }) => [rule, days === null ? null : own('days', { count: days }), notice && durationInWords(notice, language)].filter(Boolean).join('; ') },
              { key: 'note', heading: say('note'), text: ({ note }) => note ?? '', show: ({ note, confidence }) => <>{note} <ConfidenceBadge confidence={confidence} /></> },
            ]}
          />
        </section>
      )}
      <NamedLinks heading={own('establishes')} page={instrument.establishes} />
      <NamedLinks heading={own('convenes')} page={instrument.convenes} />
      <NamedLinks heading={own('governs')} page={instrument.governs} />
      <NamedLinks heading={own('protocolTo')} page={instrument.protocolTo} />
      <NamedLinks heading={own('protocols')} page={instrument.protocols} />
      <NamedLinks heading={own('followsFrom')} page={instrument.followsFrom} />
      <ThreadList of={instrument.id} />
      <RoleTable page={instrument.rolesIn} fileName={`${instrument.id}-roles`} />
      <Cite thing={{ id, title: instrument.name, issued: version?.date ?? instrument.adopted?.edtf ?? null, author: instrument.adoptedAt.edges[0]?.node.name ?? instrument.adoptedBy.edges[0]?.node.name ?? 'Organization of American States', pinpoint: null, isDraft, dataVersion: asking.version }} />
      <QueryBehind query={version === undefined ? INSTRUMENT_QUERY : TEXT_QUERY} variables={version === undefined ? variables : textVariables} />
      <ReportError id={id} />
    </Page>
  )
}
