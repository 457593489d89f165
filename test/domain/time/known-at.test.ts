import { describe, expect, it } from 'vitest'
import { type KnownFrom, knownFrom, type Telling } from '../../../src/domain/time/known-at.js'

const nothing: Telling = { textDate: null, depositedOn: null, published: null, eventLatest: null, readOn: '2026-11-22' }

describe('A statement is known', () => {
  it.each<[string, Partial<Telling>, KnownFrom]>([
    [
      'from the date of the text that says it: Ecuador elected in Quito',
      { textDate: '2019-10-31', eventLatest: '2019-10-31' },
      { day: '2019-10-31', basis: 'TEXT_DATE', assumed: false },
    ],
    [
      'from the deposit, which is notified, whatever later copy of the table was read',
      { depositedOn: '2005-03-04', published: '2014-01-27' },
      { day: '2005-03-04', basis: 'DEPOSIT', assumed: false },
    ],
    [
      'from the day its source was published, where that is after the event',
      { published: '2025-07-17', eventLatest: '2025-07-16' },
      { day: '2025-07-17', basis: 'PUBLISHED', assumed: false },
    ],
    [
      'from the day its source was published, where that is before the event: a plan',
      { published: '2026-02-04', eventLatest: '2026-10-23' },
      { day: '2026-02-04', basis: 'PUBLISHED', assumed: false },
    ],
    [
      'of a past event reported without a date, from the event: assumed',
      { eventLatest: '2013-10-09' },
      { day: '2013-10-09', basis: 'EVENT_DAY', assumed: true },
    ],
    [
      'of an event that was still to come when we read of it, from the day we read it',
      { eventLatest: '2027-10-23' },
      { day: '2026-11-22', basis: 'READ', assumed: false },
    ],
    ['else from the day we read it', {}, { day: '2026-11-22', basis: 'READ', assumed: false }],
  ])('%s', (_, telling, known) => {
    expect(knownFrom({ ...nothing, ...telling })).toEqual(known)
  })
})
