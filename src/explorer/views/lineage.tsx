import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { AnswerState, EmptyAnswer } from '../parts/answer-state.js'
import { Coverage } from '../parts/coverage.js'
import { Link } from '../parts/link.js'
import { Page } from '../parts/page.js'
import { PageTools } from '../parts/page-tools.js'
import { ThreadList } from '../parts/thread-list.js'
import { SearchBox } from '../parts/search-box.js'
import { setState } from '../router.js'
import type { ViewProps } from './all.js'
import { ChosenThing } from './lineage-chosen.js'
import { LineageControls } from './lineage-controls.js'
import { DRAWN_AT_FIRST, drawnOf } from './lineage-drawn.js'
import { LineagePicture } from './lineage-picture.js'
import { EXPAND_QUERY, LINEAGE_QUERY, MOST_EXPANDED, type ExpandedData, type LineageData } from './lineage-query.js'
import { LineageTables } from './lineage-tables.js'
import { lineageWords, type LineageKind } from './lineage-words.js'

/** A layered picture along time of what a text, paragraph or body draws on, and what draws on it; all of its state is in the address. */
export function LineageView({ path, query }: ViewProps) {
  const { apiLanguage, language, say } = useReading()
  const own = useWords(lineageWords.sentences)
  const of = path.split('/').slice(2).join('/') || query['of']
  const direction = ['ANTECEDENTS', 'DESCENDANTS', 'BOTH'].includes(query['direction'] ?? '') ? (query['direction'] as string) : 'BOTH'
  const depth = Math.min(8, Math.max(1, Number(query['depth'] ?? '2') || 2))
  const kinds = query['kinds'] === undefined ? null : listed(query['kinds']).filter((kind): kind is LineageKind => kind in lineageWords.en.kinds)
  const shared = { kinds, asOf: query['asOf'] ?? null, knownAt: query['knownAt'] ?? null, proposed: query['proposed'] === 'yes', language: apiLanguage }
  const variables = { of: of ?? '', direction, depth, after: query['after'] ?? null, ...shared }
  const asking = useAnswer<LineageData>(of === undefined ? null : LINEAGE_QUERY, variables)
  const expanded = listed(query['expand']).slice(0, MOST_EXPANDED)
  const [a = '', b = a, c = a, d = a] = expanded
  const opening = useAnswer<ExpandedData>(of === undefined || expanded.length === 0 ? null : EXPAND_QUERY, { a, b, c, d, ...shared })
  if (of === undefined) return <ChooseSubject />
  const data = asking.data
  const name = data?.thing?.citable?.name ?? of
  if (data === null) {
    return (
      <Page title={own('titleOf', { name })} lead={own('lead')}>
        <AnswerState {...asking} hasData={false} />
      </Page>
    )
  }
  const { lineage } = data
  const coverage = lineage.total > 0 ? 'Se apoya en las citas de los textos que se tienen y en lo que las fuentes dicen de los demás; de un texto que no se tiene se sabe, a lo sumo, por ellas lo que cita.' : 'Nada de lo que se tiene lo cita o es citado por ello, según lo que se preguntó.'
  const most = Number(query['draw'] ?? '') || DRAWN_AT_FIRST
  const drawn = drawnOf({ data, expanded: opening.data, since: yearIn(query['since']), until: yearIn(query['until']), most })
  const chosen = [drawn.subject, ...drawn.things].find(({ id }) => id === query['node']) ?? drawn.subject
  return (
    <Page title={own('titleOf', { name })} lead={own('lead')}>
      <LineageControls direction={direction} depth={depth} kinds={kinds} query={query} />
      <AnswerState isAsking={asking.isAsking || opening.isAsking} failure={asking.failure ?? opening.failure} hasData askAgain={asking.failure === null ? opening.askAgain : asking.askAgain} />
      <p>{own('totals', { total: lineage.total, links: lineage.linkTotal })} {lineage.totals.map(({ distance, count }) => own('atDistance', { distance, count })).join('; ')}</p>
      {lineage.leftOut.proposed > 0 && <p class="soft">{own('leftOut', { count: lineage.leftOut.proposed })}</p>}
      {lineage.nodes.length === 0 && <EmptyAnswer empty={lineage.coverage.empty} says={language === 'en' ? lineage.coverage.says : coverage} />}
      {lineage.nodes.length > 0 && <LineagePicture drawn={drawn} chosen={chosen.id} onChoose={(id) => setState({ node: id }, 'replace')} />}
      {drawn.outsideYears > 0 && <p class="soft">{own('outside', { count: drawn.outsideYears })}</p>}
      {drawn.more > 0 && <p class="soft">{own('rule')} <button type="button" onClick={() => setState({ draw: String(most + Math.min(drawn.more, 160)) })}>{own('drawMore', { count: Math.min(drawn.more, 160) })}</button></p>}
      {lineage.endCursor && <p><button type="button" onClick={() => setState({ after: lineage.endCursor })}>{own('further')}</button></p>}
      {lineage.nodes.length > 0 && <ChosenThing thing={chosen} drawn={drawn} expanded={expanded} />}
      <LineageTables of={of} drawn={drawn} nodes={lineage.nodes} />
      <ThreadList of={lineage.ofId} />
      <Coverage says={lineage.coverage.says} spanish={coverage} />
      <PageTools query={LINEAGE_QUERY} variables={variables} version={asking.version} />
    </Page>
  )

  function ChooseSubject() {
    return (
      <Page title={own('title')} lead={own('lead')}>
        <SearchBox />
        <h2>{say('navLineage')}</h2>
        <ul>{EXAMPLES.map(([id, title]) => <li key={id}><Link to={`/lineage/${id}`}>{title}</Link></li>)}</ul>
      </Page>
    )
  }
}

/** Subjects to begin with. */
const EXAMPLES = [
  ['quito-2019', 'Quito 2019'],
  ['medellin-2013', 'Medellín 2013'],
  ['quito-2019/adopted/op/7', 'Quito 2019, § 7'],
  ['declaration-security-americas', 'Declaration on Security in the Americas'],
  ['mispa', 'MISPA'],
] as const

function listed(text: string | undefined): string[] {
  return (text ?? '').split(',').filter((word) => word !== '')
}

function yearIn(text: string | undefined): number | null {
  return /^\d{4}$/.test(text ?? '') ? Number(text) : null
}
