import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { dateInWords } from '../language/date-in-words.js'
import { useKinds } from '../language/kinds.js'
import type { Words } from '../language/words.js'
import { AnswerState, EmptyAnswer } from '../parts/answer-state.js'
import { Badge } from '../parts/badge.js'
import { Coverage } from '../parts/coverage.js'
import { DataTable } from '../parts/data-table.js'
import { Link, pathOf } from '../parts/link.js'
import { useNames } from '../parts/names.js'
import { Page } from '../parts/page.js'
import { PageTools } from '../parts/page-tools.js'
import { go, setState } from '../router.js'
import type { ViewProps } from './all.js'
import { CHANGE_KINDS, CHANGES_QUERY, type ChangeKind, type ChangesData, type ProvisionChange } from './changes-query.js'
import { changesWords } from './changes-words.js'

/** Two versions, or two texts, side by side, with what changed. */
export function ChangesView({ path, query }: ViewProps) {
  const { apiLanguage, language, say } = useReading()
  const own = useWords(changesWords)
  const kinds = useKinds()
  const from = path.split('/').slice(2).join('/') || 'medellin-2013'
  const to = query['to'] ?? 'quito-2019'
  const shown = query['show'] === undefined ? CHANGE_KINDS.filter((kind) => kind !== 'KEPT') : CHANGE_KINDS.filter((kind) => query['show']?.split(',').includes(kind))
  const variables = { from, to, kinds: shown, after: query['after'] ?? null, language: apiLanguage }
  const asking = useAnswer<ChangesData>(CHANGES_QUERY, variables)
  const changes = asking.data?.changes
  const names = useNames(changes?.provisions.flatMap(({ facts }) => facts.flatMap(({ before, after }) => [...before, ...after])).filter((word) => IDS.test(word)) ?? [])
  const versions = asking.data?.corpus.texts ?? []
  const titled = (version: ChangesData['changes']['from'], id: string): string => (version === null ? id : `${version.instrument?.name ?? version.id} (${say(version.stage === 'ADOPTED' ? 'stageADOPTED' : 'stageDRAFT')}, ${dateInWords(version.date, language)})`)
  const choice = (value: string): readonly { readonly id: string; readonly name: string }[] => {
    const held = versions.map((version) => ({ id: version.id, name: titled(version, version.id) }))
    return held.some(({ id }) => id === value) ? held : [{ id: value, name: value }, ...held]
  }
  const fromId = changes?.from?.id ?? from
  const toId = changes?.to?.id ?? to
  const toggled = (kind: ChangeKind): string => CHANGE_KINDS.filter((one) => shown.includes(one) !== (one === kind)).join(',')
  return (
    <Page title={changes ? own('titleOf', { from: changes.from?.instrument?.name ?? from, to: changes.to?.instrument?.name ?? to }) : own('title')} lead={own('lead')}>
      <div class="controls">
        <label>{own('from')} <select class="text-choice" value={fromId} onChange={(event) => go(`/changes/${event.currentTarget.value}`, { to })}>{choice(fromId).map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></label>
        <label>{own('to')} <select class="text-choice" value={toId} onChange={(event) => setState({ to: event.currentTarget.value, after: null })}>{choice(toId).map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></label>
      </div>
      <div class="controls" role="group" aria-label={own('show')}>
        {CHANGE_KINDS.map((kind) => <label key={kind}><input type="checkbox" checked={shown.includes(kind)} onChange={() => setState({ show: toggled(kind), after: null })} /> {own(kind)}{changes && ` (${changes.counts[kind.toLowerCase() as Lowercase<ChangeKind>]})`}</label>)}
      </div>
      <AnswerState {...asking} hasData={changes !== undefined} />
      {changes && (
        <>
          {!changes.sameInstrument && <p class="notice notice--open">{own('other')}</p>}
          <p class="soft">{changes.comparedWords === null ? own('noWords') : changes.comparedWords === 'SUMMARY' ? own('bySummary') : own('compared', { language: say(`language${changes.comparedWords}` as keyof Words) })}</p>
          <Coverage says={changes.coverage.says} spanish={`Se comparan ${titled(changes.from, from)} y ${titled(changes.to, to)}, disposición por disposición.`} />
          {changes.provisions.length === 0 && <EmptyAnswer empty={changes.coverage.empty ?? 'COVERED_AND_ABSENT'} />}
          {changes.provisions.length > 0 && (
            <DataTable
              caption={`${own('caption')} (${changes.total})`} fileName={`changes-${fromId}-${toId}`.replaceAll('/', '-')} stateKey="changes" rows={changes.provisions} keyOf={({ fromId: before, toId: after }) => `${before ?? ''} ${after ?? ''}`}
              columns={[
                { key: 'change', heading: own('change'), text: (row) => row.kinds.map((kind) => own(kind)).join(', '), show: (row) => <>{row.kinds.map((kind) => <Badge key={kind} tone={TONES[kind]} text={own(kind)} />)} {row.likeness !== null && <span class="soft">{own('alike', { share: Math.round(row.likeness * 100) })}</span>}</> },
                { key: 'from', heading: own('from'), isWide: true, text: (row) => sideText(row, 'from'), show: (row) => <Side row={row} side="from" /> },
                { key: 'to', heading: own('to'), isWide: true, text: (row) => sideText(row, 'to'), show: (row) => <Side row={row} side="to" /> },
                { key: 'facts', heading: own('facts'), isWide: true, text: ({ facts }) => facts.map(({ what, before, after }) => `${kinds(what)}: ${before.map(readable).join(', ')} → ${after.map(readable).join(', ')}`).join('; '), show: ({ facts }) => <ul class="changes">{facts.map(({ what, before, after }) => <li key={`${what} ${before.join()} ${after.join()}`}><span class="soft">{kinds(what)}:</span> {before.length > 0 && <del>{before.map(readable).join(', ')}</del>} {after.length > 0 && <ins>{after.map(readable).join(', ')}</ins>}</li>)}</ul> },
              ]}
            />
          )}
          {changes.endCursor && <p><button type="button" onClick={() => setState({ after: changes.endCursor })}>{own('next')}</button></p>}
        </>
      )}
      <PageTools query={CHANGES_QUERY} variables={variables} version={asking.version} />
    </Page>
  )

  function readable(word: string): string {
    return names.get(word) ?? (/^[A-Z][A-Z_]+$/.test(word) ? kinds(word) : word)
  }
}

/** What may be an id among the words of a fact. */
const IDS = /^[a-z0-9][a-z0-9/-]*$/

const TONES = { ADDED: 'good', REMOVED: 'bad', MOVED: 'plain', RELABELLED: 'plain', FACTS: 'warn', WORDS: 'open', KEPT: 'plain' } as const

function sideText({ from, to, labelBefore, labelAfter, words }: ProvisionChange, side: 'from' | 'to'): string {
  const provision = side === 'from' ? from : to
  const label = side === 'from' ? labelBefore : labelAfter
  const kept = words.filter(({ change }) => change !== (side === 'from' ? 'ADDED' : 'REMOVED')).map(({ text }) => text).join(' ')
  return provision === null ? '' : `${label ?? ''} ${kept || provision.summary || provision.name}`.trim()
}

/** One side of a row: the paragraph, and its words with those that are only on this side marked. */
function Side({ row, side }: { row: ProvisionChange; side: 'from' | 'to' }) {
  const own = useWords(changesWords)
  const provision = side === 'from' ? row.from : row.to
  if (provision === null) return <span class="soft">{own('none')}</span>
  const gone = side === 'from' ? 'ADDED' : 'REMOVED'
  const words = row.words.filter(({ change }) => change !== gone)
  return (
    <>
      <Link to={pathOf(provision.id)}>{provision.name.split(',')[0]}</Link>
      <p>{words.length === 0 ? provision.summary : words.map(({ change, text }, place) => change === 'KEPT' ? `${text} ` : side === 'from' ? <><del key={place}>{text}</del> </> : <><ins key={place}>{text}</ins> </>)}</p>
    </>
  )
}
