import { scaleLinear } from 'd3-scale'
import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { AnswerState, EmptyAnswer } from '../parts/answer-state.js'
import { Badge, ConfidenceBadge, StatusBadge } from '../parts/badge.js'
import { DataTable } from '../parts/data-table.js'
import { DateText } from '../parts/date.js'
import { Evidence, type EvidencePiece } from '../parts/evidence.js'
import { Link, pathOf } from '../parts/link.js'
import { Page } from '../parts/page.js'
import { Picture } from '../parts/picture.js'
import { QueryBehind } from '../parts/query-behind.js'
import { SearchBox } from '../parts/search-box.js'
import { TimeControls } from '../parts/time-controls.js'
import { placeInLanes } from '../pictures/time-lanes.js'
import { go, setState } from '../router.js'
import { lineageWords } from './lineage-words.js'

export const LINEAGE_QUERY = `query Lineage($of: ID!, $direction: LineageDirection!, $depth: Int!, $kinds: [LineageKind!], $asOf: String, $knownAt: String, $proposed: Boolean!, $after: String, $language: Language!) {
  thing(id: $of) { id sort citable { id name(language: $language) ... on Instrument { adopted { earliest } } ... on Meeting { held { earliest } } ... on Provision { version { date instrument { adopted { earliest } } } } } }
  lineage(of: $of, direction: $direction, depth: $depth, kinds: $kinds, asOf: $asOf, knownAt: $knownAt, includeProposed: $proposed, first: 60, after: $after) {
    ofId total linkTotal endCursor
    totals { distance count }
    leftOut { proposed unverified }
    coverage { says empty }
    nodes { id sort distance side date { edtf earliest latest } citable { id name(language: $language) } }
    links { fromId toId kinds status confidence proposed via { id name(language: $language) } evidence { id status confidence note provision { id name(language: $language) summary } source { id title url readOn } } }
  }
}`

interface Node { readonly id: string; readonly sort: string; readonly distance: number; readonly side: string; readonly date: { readonly edtf: string; readonly earliest: string | null } | null; readonly citable: { readonly id: string; readonly name: string } }
interface LinkRow { readonly fromId: string; readonly toId: string; readonly kinds: readonly Kind[]; readonly status: string; readonly confidence: string; readonly proposed: boolean; readonly via: readonly { readonly id: string; readonly name: string }[]; readonly evidence: readonly EvidencePiece[] }
type Kind = keyof typeof lineageWords.en.kinds

interface Subject { readonly id: string; readonly name: string; readonly adopted?: { readonly earliest: string | null } | null; readonly held?: { readonly earliest: string | null } | null; readonly version?: { readonly date: string } | null }

interface LineageData {
  readonly thing: { readonly id: string; readonly sort: string; readonly citable: Subject | null } | null
  readonly lineage: { readonly ofId: string; readonly total: number; readonly linkTotal: number; readonly endCursor: string | null; readonly totals: readonly { readonly distance: number; readonly count: number }[]; readonly leftOut: { readonly proposed: number; readonly unverified: number }; readonly coverage: { readonly says: string; readonly empty: string | null }; readonly nodes: readonly Node[]; readonly links: readonly LinkRow[] }
}

/** A layered picture along time of what a text, paragraph or body draws on, and what draws on it. */
export function LineageView({ query }: { query: Readonly<Record<string, string>> }) {
  const { apiLanguage, say } = useReading()
  const own = useWords(lineageWords.sentences)
  const kindWords = useWords({ en: lineageWords.en.kinds, es: lineageWords.es.kinds })
  const of = query['of']
  const direction = ['ANTECEDENTS', 'DESCENDANTS', 'BOTH'].includes(query['direction'] ?? '') ? (query['direction'] as string) : 'BOTH'
  const depth = Math.min(8, Math.max(1, Number(query['depth'] ?? '2') || 2))
  const kinds = query['kinds'] === undefined ? null : query['kinds'].split(',').filter((kind): kind is Kind => kind in lineageWords.en.kinds)
  const isProposed = query['proposed'] === 'yes'
  const variables = { of: of ?? '', direction, depth, kinds, asOf: query['asOf'] ?? null, knownAt: query['knownAt'] ?? null, proposed: isProposed, after: query['after'] ?? null, language: apiLanguage }
  const asking = useAnswer<LineageData>(of === undefined ? null : LINEAGE_QUERY, variables)
  if (of === undefined) return <ChooseSubject />
  const lineage = asking.data?.lineage
  const subject = asking.data?.thing
  const name = subject?.citable?.name ?? of
  const nameOf = new Map<string, string>([[lineage?.ofId ?? of, name], ...(lineage?.nodes ?? []).map((node): [string, string] => [node.id, node.citable.name])])
  return (
    <Page title={own('titleOf', { name })} lead={own('lead')}>
      <div class="controls">
        <label>{own('direction')} <select value={direction} onChange={(event) => setState({ direction: event.currentTarget.value, after: null })}>{(['ANTECEDENTS', 'DESCENDANTS', 'BOTH'] as const).map((one) => <option key={one} value={one}>{own(one)}</option>)}</select></label>
        <label>{own('depth')} <select value={String(depth)} onChange={(event) => setState({ depth: event.currentTarget.value, after: null })}>{[1, 2, 3, 4, 5, 6, 7, 8].map((one) => <option key={one} value={String(one)}>{one}</option>)}</select></label>
        <label>{own('kinds')} <select value={kinds?.[0] ?? ''} onChange={(event) => setState({ kinds: event.currentTarget.value === '' ? null : event.currentTarget.value, after: null })}><option value="">{say('allKinds')}</option>{(Object.keys(lineageWords.en.kinds) as Kind[]).map((kind) => <option key={kind} value={kind}>{kindWords(kind)}</option>)}</select></label>
        <label><input type="checkbox" checked={isProposed} onChange={() => setState({ proposed: isProposed ? null : 'yes', after: null })} /> {own('proposed')}</label>
      </div>
      <TimeControls asOf={query['asOf'] ?? null} knownAt={query['knownAt'] ?? null} />
      <AnswerState {...asking} hasData={lineage !== undefined} />
      {lineage && (
        <>
          <p>{own('totals', { total: lineage.total, links: lineage.linkTotal })} {lineage.totals.map(({ distance, count }) => own('atDistance', { distance, count })).join('; ')}</p>
          {lineage.leftOut.proposed > 0 && <p class="soft">{own('leftOut', { count: lineage.leftOut.proposed })}</p>}
          {lineage.nodes.length === 0 && <EmptyAnswer empty={lineage.coverage.empty} says={lineage.coverage.says} />}
          {lineage.nodes.length > 0 && <LineagePicture lineage={lineage} subject={{ id: lineage.ofId, name, date: subject?.citable?.adopted?.earliest ?? subject?.citable?.held?.earliest ?? subject?.citable?.version?.date ?? null }} nameOf={nameOf} kindWords={kindWords} />}
          {lineage.endCursor && <p><button type="button" onClick={() => setState({ after: lineage.endCursor })}>{own('further')}</button></p>}
          <div id="lineage-table">
            <h2>{own('linksHeading')}</h2>
            <DataTable
              caption={own('linksHeading')} fileName={`lineage-${of.replaceAll('/', '-')}`} rows={lineage.links} keyOf={({ fromId, toId, proposed }) => `${fromId} ${toId} ${proposed}`}
              columns={[
                { key: 'from', heading: own('citing'), text: ({ fromId }) => nameOf.get(fromId) ?? fromId, show: ({ fromId }) => <Link to={pathOf(fromId)}>{nameOf.get(fromId) ?? fromId}</Link> },
                { key: 'kind', heading: own('how'), text: ({ kinds: given }) => given.map((kind) => kindWords(kind)).join(', '), show: ({ kinds: given, status, proposed, confidence }) => <>{given.map((kind) => kindWords(kind)).join(', ')} <StatusBadge status={proposed ? 'PROPOSED' : status} /> <ConfidenceBadge confidence={confidence} /></> },
                { key: 'to', heading: own('cited'), text: ({ toId }) => nameOf.get(toId) ?? toId, show: ({ toId }) => <Link to={pathOf(toId)}>{nameOf.get(toId) ?? toId}</Link> },
                { key: 'via', heading: own('via'), text: ({ via }) => via.map(({ id }) => id).join(' '), show: ({ via }) => via.map((provision) => <Link key={provision.id} to={pathOf(provision.id)} label={provision.name}>{provision.id.split('/').slice(2).join(' ')} </Link>) },
                { key: 'evidence', heading: say('evidence'), text: ({ evidence }) => evidence.map(({ id }) => id).join(' '), show: ({ evidence, fromId }) => <Evidence pieces={evidence} about={nameOf.get(fromId) ?? fromId} /> },
              ]}
            />
            <h2>{own('nodesHeading')}</h2>
            <DataTable
              caption={own('nodesHeading')} fileName={`lineage-things-${of.replaceAll('/', '-')}`} rows={lineage.nodes} keyOf={({ id }) => id}
              columns={[
                { key: 'date', heading: say('date'), text: ({ date }) => date?.edtf ?? '', show: ({ date }) => <DateText edtf={date?.edtf} /> },
                { key: 'name', heading: say('name'), text: ({ citable }) => citable.name, show: ({ id, citable }) => <><Link to={pathOf(id)}>{citable.name}</Link> <button type="button" onClick={() => go('/lineage', { of: id })}>{own('expand')}</button></> },
                { key: 'side', heading: own('side'), text: ({ side }) => own(side as 'ANTECEDENT'), show: ({ side }) => <Badge tone="plain" text={own(side as 'ANTECEDENT')} /> },
                { key: 'distance', heading: own('distance'), text: ({ distance }) => String(distance), isNumber: true },
              ]}
            />
          </div>
          <p class="soft">{lineage.coverage.says}</p>
          <QueryBehind query={LINEAGE_QUERY} variables={variables} />
        </>
      )}
    </Page>
  )
}

function ChooseSubject() {
  const own = useWords(lineageWords.sentences)
  return (
    <Page title={own('title')} lead={own('lead')}>
      <SearchBox />
      <ul>
        {['quito-2019', 'medellin-2013', 'quito-2019/adopted/op/7', 'declaration-security-americas', 'mispa'].map((id) => <li key={id}><Link to="/lineage" query={{ of: id }}>{id}</Link></li>)}
      </ul>
    </Page>
  )
}

const LANE = 34
const SHORTEST = 34

function LineagePicture({ lineage, subject, nameOf, kindWords }: { lineage: LineageData['lineage']; subject: { readonly id: string; readonly name: string; readonly date: string | null }; nameOf: ReadonlyMap<string, string>; kindWords: (kind: Kind) => string }) {
  const own = useWords(lineageWords.sentences)
  const years = lineage.nodes.flatMap(({ date }) => (date?.earliest ? [yearOf(date.earliest)] : []))
  const first = Math.min(...years, 2003)
  const last = Math.max(...years, first + 1)
  const width = 1180
  const scale = scaleLinear().domain([first - 0.5, last + 0.5]).range([30, width - 280])
  const undated = last + 0.4
  const subjectYear = subject.date === null ? (yearOfSubject(lineage, subject.id) ?? (first + last) / 2) : yearOf(subject.date)
  const things = [{ id: subject.id, at: subjectYear, labelWidth: labelWidth(subject.name) }, ...lineage.nodes.filter(({ id }) => id !== subject.id).map((node) => ({ id: node.id, at: node.date?.earliest ? yearOf(node.date.earliest) : undated, labelWidth: labelWidth(node.citable.name) }))]
  const placed = new Map(placeInLanes(things, scale).map((one) => [one.id, { x: one.x, y: 60 + one.lane * LANE }]))
  const height = 90 + Math.max(...[...placed.values()].map(({ y }) => y)) - 40
  return (
    <Picture title={own('titleOf', { name: subject.name })} description={own('picture')} width={width} height={height} fileName={`lineage-${subject.id.replaceAll('/', '-')}`} tableId="lineage-table">
      {scale.ticks(10).filter(Number.isInteger).map((year) => (
        <g key={year}>
          <line class="grid" x1={scale(year)} x2={scale(year)} y1={28} y2={height - 8} />
          <text class="axis" x={scale(year)} y={18} text-anchor="middle">{year}</text>
        </g>
      ))}
      {lineage.links.map((link) => {
        const from = placed.get(link.fromId)
        const to = placed.get(link.toId)
        if (from === undefined || to === undefined) return null
        const bend = Math.max(24, Math.abs(from.y - to.y) / 2)
        return (
          <path key={`${link.fromId} ${link.toId} ${link.proposed}`} class={`link link--${(link.kinds[0] ?? 'CITES').toLowerCase()}${link.proposed ? ' is-proposed' : ''}`} d={`M${from.x} ${from.y} C ${from.x - bend} ${from.y}, ${to.x + bend} ${to.y}, ${to.x} ${to.y}`}>
            <title>{`${nameOf.get(link.fromId) ?? link.fromId} — ${link.kinds.map((kind) => kindWords(kind)).join(', ')} — ${nameOf.get(link.toId) ?? link.toId}`}</title>
          </path>
        )
      })}
      {things.map(({ id }) => {
        const at = placed.get(id) as { x: number; y: number }
        const name = nameOf.get(id) ?? id
        return (
          <g key={id} class={id === subject.id ? 'node node--subject' : 'node'} onClick={() => go('/lineage', { of: id })}>
            <title>{name}</title>
            <circle cx={at.x} cy={at.y} r={id === subject.id ? 8 : 6} />
            <text class="axis" x={at.x + 12} y={at.y + 4}>{shortened(name)}</text>
          </g>
        )
      })}
    </Picture>
  )
}

function shortened(name: string): string {
  return name.length > SHORTEST ? `${name.slice(0, SHORTEST - 1)}…` : name
}

function labelWidth(name: string): number {
  return Math.min(name.length, SHORTEST) * 7
}

function yearOf(day: string): number {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12 + (date - 1) / 365
}

/** The subject stands at its own date where it is a node, else after what it cites and before what cites it. */
function yearOfSubject(lineage: LineageData['lineage'], id: string): number | null {
  const own = lineage.nodes.find((node) => node.id === id)?.date?.earliest
  if (own) return yearOf(own)
  const dates = (ids: readonly string[]): number[] => lineage.nodes.flatMap((node) => (ids.includes(node.id) && node.date?.earliest ? [yearOf(node.date.earliest)] : []))
  const before = dates(lineage.links.filter(({ fromId }) => fromId === id).map(({ toId }) => toId))
  const after = dates(lineage.links.filter(({ toId }) => toId === id).map(({ fromId }) => fromId))
  if (before.length > 0) return Math.max(...before) + 0.3
  return after.length > 0 ? Math.min(...after) - 0.3 : null
}
