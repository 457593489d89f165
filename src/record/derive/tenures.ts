import { readPartialDate } from '../../domain/time/partial-date.js'
import type { Filed } from '../corpus-record.js'
import type { PlacedProvision } from '../compile/texts.js'
import type { TenureRecord } from '../world.js'

/**
 * The tenures that texts open: an act that elects a state for the office of a body opens a tenure on the day of an
 * adopted version, and a CANDIDATE without any date in a version that a committee approved; a draft that nobody
 * approved opens nothing. Placeholders and bracketed text never reach this rule.
 */
export function tenuresOf(provisions: readonly PlacedProvision[], meetingOf: (instrument: string) => string | undefined): Filed<TenureRecord>[] {
  const opened = provisions.flatMap((provision) =>
    provision.record.acts.flatMap((act) =>
      act.electsFor.flatMap(({ to, office }) =>
        act.elects.flatMap((elected) => {
          const state = typeof elected === 'string' ? elected : 'to' in elected ? elected.to : undefined
          if (state === undefined || provision.status === 'DRAFTED') return []
          return [tenure(provision, { body: to, office, state, confidence: act.confidence, meeting: meetingOf(provision.instrument) })]
        }),
      ),
    ),
  )
  // What the adopted text elects, its draft proposed: the election is the tenure, and the candidature went into it.
  return opened.filter(({ record }) => record.kind === 'ELECTED' || !opened.some((other) => other.record.id === record.id && other.record.kind === 'ELECTED'))
}

function tenure(
  { path, status, date, file }: PlacedProvision,
  { body, office, state, confidence, meeting }: { body: string; office: TenureRecord['office']; state: string; confidence: TenureRecord['confidence']; meeting: string | undefined },
): Filed<TenureRecord> {
  const id = `${body}/${office.toLowerCase().replaceAll('_', '-')}/${state}-${(readPartialDate(date).latest ?? date).slice(0, 4)}`
  const isAdopted = status === 'ADOPTED'
  return {
    file,
    name: id,
    record: {
      id,
      of: body,
      office,
      kind: isAdopted ? 'ELECTED' : 'CANDIDATE',
      state,
      persons: [],
      ...(isAdopted ? { from: date, electedAt: meeting } : {}),
      openedBy: path,
      seenOn: [],
      sources: [path],
      status: isAdopted ? 'ADOPTED' : 'APPROVED_IN_COMMITTEE',
      confidence,
      claims: [],
    } as TenureRecord,
  }
}

/** A tenure of the record: opened by a text, with what a curated record adds to it, or curated alone. */
export interface MergedTenure extends Filed<TenureRecord> {
  readonly isDerived: boolean
  /** The curated record of the same id, whose sources speak for what it adds and for nothing else. */
  readonly addition: Filed<TenureRecord> | null
}

/**
 * The tenures of texts with what other records add to them (persons, days seen, an end), and all other tenures as they
 * stand. What a text opens stands on its paragraph: no source of an addition is made to say it.
 */
export function mergedTenures(derived: readonly Filed<TenureRecord>[], curated: readonly Filed<TenureRecord>[]): MergedTenure[] {
  const added = new Map(curated.map((filed) => [filed.record.id, filed]))
  const merged = derived.map((filed): MergedTenure => {
    const addition = added.get(filed.record.id)
    if (addition === undefined) return { ...filed, isDerived: true, addition: null }
    added.delete(filed.record.id)
    const { title, persons, seenOn, to, toBasis, closedBy, note, claims } = addition.record
    return { ...filed, isDerived: true, addition, record: { ...filed.record, title: filed.record.title ?? title, persons, seenOn, to, toBasis, closedBy, note, claims } }
  })
  return [...merged, ...[...added.values()].map((filed): MergedTenure => ({ ...filed, isDerived: false, addition: null }))]
}
