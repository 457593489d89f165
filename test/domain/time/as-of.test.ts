import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsOn, type Stretch, surest, type Truth } from '../../../src/domain/time/as-of.js'
import { dateBetween } from '../../../src/domain/time/bounds.js'
import { addDays, type CivilDay } from '../../../src/domain/time/civil-day.js'
import { readPartialDate } from '../../../src/domain/time/partial-date.js'

const stretch = (from: string | null, to: string | null, sureUntil: CivilDay | null = null): Stretch => ({
  from: from === null ? null : readPartialDate(from),
  to: to === null ? null : readPartialDate(to),
  sureUntil,
})

describe('What held on a day', () => {
  it.each<[string, Stretch, CivilDay, Truth]>([
    ['a tenure holds on the day it begins', stretch('2019-10-31', null), '2019-10-31', 'CERTAIN'],
    ['and not on the eve', stretch('2019-10-31', null), '2019-10-30', 'NO'],
    ['it holds on the eve of the day on which its successor begins', stretch('2017-10-11', '2019-10-31'), '2019-10-30', 'CERTAIN'],
    ['and no longer on that day', stretch('2017-10-11', '2019-10-31'), '2019-10-31', 'NO'],
    ['begun in a month, it is possible in that month', stretch('2013-11', null), '2013-11-15', 'POSSIBLE'],
    ['and certain from its last day', stretch('2013-11', null), '2013-11-30', 'CERTAIN'],
    ['ended in a month, it is certain before', stretch('2011', '2013-11'), '2013-10-31', 'CERTAIN'],
    ['possible in that month', stretch('2011', '2013-11'), '2013-11-29', 'POSSIBLE'],
    ['and over on its last day', stretch('2011', '2013-11'), '2013-11-30', 'NO'],
    ['begun on an unknown day, it is possible at any time before its end', stretch(null, '2013-11'), '1990-01-01', 'POSSIBLE'],
    ['and over after it', stretch(null, '2013-11'), '2014-01-01', 'NO'],
    ['begun at some time after a day, it is never certain', stretch('2011-11-18/..', null), '2026-01-01', 'POSSIBLE'],
    ['ended at some time after a day, it stays possible', stretch('2011', '2013-11-22/..'), '2026-01-01', 'POSSIBLE'],
    ['a chair elected in Quito is current before the next held meeting', stretch('2019-10-31', null, '2025-07-16'), '2019-11-15', 'CERTAIN'],
    ['and last known, end unknown, from that meeting on', stretch('2019-10-31', null, '2025-07-16'), '2025-07-16', 'POSSIBLE'],
    ['a known end outweighs the day until which it was sure', stretch('2011', '2020-01-01', '2013-01-01'), '2015-01-01', 'CERTAIN'],
    ['“about 2005” may be a year off', stretch('2005~', null), '2006-06-01', 'POSSIBLE'],
    ['and is certain two years on', stretch('2005~', null), '2007-01-01', 'CERTAIN'],
  ])('%s', (_, held, day, truth) => {
    expect(holdsOn(held, day)).toBe(truth)
  })

  const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1980-01-01', count))
  const window = fc.tuple(fc.option(day), fc.option(day)).map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]) as [CivilDay | null, CivilDay | null])
  const inner = ([earliest, latest]: readonly [CivilDay | null, CivilDay | null], at: CivilDay) => {
    const clamped = earliest !== null && at < earliest ? earliest : latest !== null && at > latest ? latest : at
    return dateBetween(clamped, clamped)
  }

  it('a surer date never overturns what was certain or excluded', () => {
    fc.assert(
      fc.property(window, window, day, day, day, (from, to, begin, end, asked) => {
        const vague = holdsOn({ from: dateBetween(...from), to: dateBetween(...to) ?? dateBetween('0001-01-01', null) }, asked)
        const exact = holdsOn({ from: inner(from, begin), to: inner(to, end) }, asked)
        expect(exact).not.toBe('POSSIBLE')
        if (vague !== 'POSSIBLE') expect(exact).toBe(vague)
      }),
      { numRuns: 500 },
    )
  })

  it('goes from NO over POSSIBLE to CERTAIN and back to NO, never twice', () => {
    fc.assert(
      fc.property(window, window, fc.array(day, { minLength: 2, maxLength: 40 }), (from, to, days) => {
        const held = { from: dateBetween(...from), to: dateBetween(...to) }
        const course = days.sort().map((asked) => ({ NO: 0, POSSIBLE: 1, CERTAIN: 2 })[holdsOn(held, asked)])
        const peak = course.indexOf(Math.max(...course))
        const rise = course.slice(0, peak + 1)
        const fall = course.slice(peak)
        expect(rise).toEqual([...rise].sort())
        expect(fall).toEqual([...fall].sort().reverse())
      }),
    )
  })

  it('the surest of several answers counts, and of none it is NO', () => {
    expect([surest(['NO', 'POSSIBLE']), surest(['POSSIBLE', 'CERTAIN', 'NO']), surest(['NO']), surest([])]).toEqual(['POSSIBLE', 'CERTAIN', 'NO', 'NO'])
  })
})
