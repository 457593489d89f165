import type { Filed } from '../corpus-record.js'
import type { PlacedProvision } from '../compile/texts.js'
import type { TenureRecord } from '../world.js'

/**
 * The tenures that texts open: an act that elects a state for the office of a body opens a tenure on the day of an
 * adopted version, and a CANDIDATE without any date in a version that a committee approved; a draft that nobody
 * approved opens nothing. Placeholders and bracketed text never reach this rule.
 */
export function tenuresOf(provisions: readonly PlacedProvision[], meetingOf: (instrument: string) => string | undefined): Filed<TenureRecord>[] {
  return provisions.flatMap((provision) =>
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
}

function tenure(
  { path, status, date, file }: PlacedProvision,
  { body, office, state, confidence, meeting }: { body: string; office: TenureRecord['office']; state: string; confidence: TenureRecord['confidence']; meeting: string | undefined },
): Filed<TenureRecord> {
  const id = `${body}/${office.toLowerCase().replaceAll('_', '-')}/${state}-${date.slice(0, 4)}`
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

/** The tenures of texts with what other records add to them (persons, days seen), and all other tenures as they stand. */
export function mergedTenures(derived: readonly Filed<TenureRecord>[], curated: readonly Filed<TenureRecord>[]): Filed<TenureRecord>[] {
  const added = new Map(curated.map((filed) => [filed.record.id, filed]))
  const merged = derived.map((filed) => {
    const more = added.get(filed.record.id)
    if (more === undefined) return filed
    added.delete(filed.record.id)
    const { record } = filed
    return {
      ...filed,
      record: {
        ...record,
        title: record.title ?? more.record.title,
        persons: more.record.persons,
        seenOn: more.record.seenOn,
        to: more.record.to,
        toBasis: more.record.toBasis,
        closedBy: more.record.closedBy,
        note: more.record.note,
        sources: [...new Set([...record.sources, ...more.record.sources])],
        claims: more.record.claims,
      } as TenureRecord,
    }
  })
  return [...merged, ...added.values()]
}
