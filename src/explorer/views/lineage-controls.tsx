import { useReading, useWords } from '../language/context.js'
import { TimeControls } from '../parts/time-controls.js'
import { setState } from '../router.js'
import { lineageWords, type LineageKind } from './lineage-words.js'

/** What limits a lineage: direction, steps, kinds of link, years, days, and whether proposals count. */
export function LineageControls({ direction, depth, kinds, query }: { direction: string; depth: number; kinds: readonly LineageKind[] | null; query: Readonly<Record<string, string>> }) {
  const { say } = useReading()
  const own = useWords(lineageWords.sentences)
  const kindWords = useWords({ en: lineageWords.en.kinds, es: lineageWords.es.kinds })
  const isProposed = query['proposed'] === 'yes'
  const change = (changes: Readonly<Record<string, string | null>>): void => setState({ ...changes, after: null })
  const toggled = (kind: LineageKind): string | null => {
    const next = (kinds ?? []).includes(kind) ? (kinds ?? []).filter((one) => one !== kind) : [...(kinds ?? []), kind]
    return next.length === 0 ? null : next.join(',')
  }
  return (
    <>
      <div class="controls">
        <label>{own('direction')} <select value={direction} onChange={(event) => change({ direction: event.currentTarget.value })}>{(['ANTECEDENTS', 'DESCENDANTS', 'BOTH'] as const).map((one) => <option key={one} value={one}>{own(one)}</option>)}</select></label>
        <label>{own('depth')} <select value={String(depth)} onChange={(event) => change({ depth: event.currentTarget.value })}>{[1, 2, 3, 4, 5, 6, 7, 8].map((one) => <option key={one} value={String(one)}>{one}</option>)}</select></label>
        <YearField label={own('since')} value={query['since']} onYear={(since) => change({ since })} />
        <YearField label={own('until')} value={query['until']} onYear={(until) => change({ until })} />
        <label><input type="checkbox" checked={isProposed} onChange={() => change({ proposed: isProposed ? null : 'yes' })} /> {own('proposed')}</label>
      </div>
      <TimeControls asOf={query['asOf'] ?? null} knownAt={query['knownAt'] ?? null} />
      <details class="controls-box">
        <summary>{own('kinds')}: {kinds === null ? say('allKinds') : kinds.map((kind) => kindWords(kind)).join(', ')}</summary>
        <ul class="choices">
          {(Object.keys(lineageWords.en.kinds) as LineageKind[]).map((kind) => <li key={kind}><label><input type="checkbox" checked={kinds?.includes(kind) ?? false} onChange={() => change({ kinds: toggled(kind) })} /> {kindWords(kind)}</label></li>)}
        </ul>
      </details>
    </>
  )
}

function YearField({ label, value, onYear }: { label: string; value: string | undefined; onYear: (year: string | null) => void }) {
  return (
    <label>
      {label}{' '}
      <input class="year-field" type="number" min={1800} max={2100} step={1} value={value ?? ''} onChange={(event) => {
        const year = event.currentTarget.value
        if (year === '' || /^\d{4}$/.test(year)) onYear(year === '' ? null : year)
      }} />
    </label>
  )
}
