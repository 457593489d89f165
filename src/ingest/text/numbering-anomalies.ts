import { labelKey } from '../../domain/provision-path.js'
import type { Unit } from './outline-state.js'
import type { Anomaly } from './segmented.js'

/** What looks wrong in the counting of units that stand beside each other: a number twice, a gap, a count begun again. */
export function numberingAnomalies(units: readonly Unit[]): ReadonlyMap<Unit, readonly Anomaly[]> {
  const found = new Map<Unit, readonly Anomaly[]>()
  const groups = new Map<string, { seen: Set<string>; last: number; under: string }>()
  const parents = new Map<Unit | null, number>([[null, 0]])
  for (const unit of units) {
    if (unit.section === 'OPENING') groups.clear()
    parents.set(unit, parents.size)
    const [reading] = unit.paragraphs[0]?.readings ?? []
    const value = reading?.value ?? null
    if (unit.label === null || value === null || reading === undefined || unit.section === 'FOOTNOTE' || reading.kind !== 'NUMBER') continue
    const name = `${unit.section} ${unit.annex ?? ''} ${parents.get(unit.parent) ?? 0} ${reading.style}`
    const under = `${unit.frame ?? ''} ${unit.heading ?? ''}`
    const group = groups.get(name) ?? { seen: new Set<string>(), last: 0, under }
    groups.set(name, group)
    const beginsAnew = group.under !== under && value === 1
    if (beginsAnew) Object.assign(group, { seen: new Set<string>(), last: 0 })
    const anomaly = anomalyOf(unit.label, value, group)
    if (anomaly !== null) found.set(unit, [anomaly])
    group.seen.add(labelKey(unit.label) ?? '')
    group.last = value
    group.under = under
  }
  return found
}

function anomalyOf(label: string, value: number, { seen, last }: { readonly seen: ReadonlySet<string>; readonly last: number }): Anomaly | null {
  if (value === 1 && last >= 1) {
    return { kind: 'RESTARTED_NUMBERING', asPrinted: label, note: `The count begins again after ${Math.floor(last)}, without a heading.` }
  }
  if (seen.has(labelKey(label) ?? '')) return { kind: 'DUPLICATE_LABEL', asPrinted: label, note: 'The same label is printed on an earlier unit of this part; both are kept.' }
  if (Math.floor(value) > Math.floor(last) + 1) {
    const note = last === 0 ? `The count of this part begins at ${value}.` : `No unit is printed between ${Math.floor(last)} and ${Math.floor(value)}.`
    return { kind: 'GAP_IN_NUMBERING', asPrinted: label, note }
  }
  return null
}
