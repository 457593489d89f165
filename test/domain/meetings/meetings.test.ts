import { describe, expect, it } from 'vitest'
import { expectedMeetings, type NamedMeeting } from '../../../src/domain/meetings/expected-meetings.js'
import { meetingHistory, type MeetingSaying, type RecordedMeetingFacts } from '../../../src/domain/meetings/meeting-history.js'
import { dateRelation } from '../../../src/domain/time/date-relation.js'
import { readPartialDate } from '../../../src/domain/time/partial-date.js'

const dated = (edtf: string | null) => (edtf === null ? null : readPartialDate(edtf))

describe('Meetings that were still to come when a text was written', () => {
  const named = (state: NamedMeeting['state'], held: string | null, plannedFor: string | null = null, saidHeldHere = false): NamedMeeting =>
    ({ id: 'meeting', state, held: dated(held), plannedFor: dated(plannedFor), provisions: [], proposed: false, saidHeldHere })

  it.each([
    ['held afterwards', named('HELD', '2025-07-16/2025-07-17'), 'CERTAIN'],
    ['ending on the day of the text', named('HELD', '2019-10-30/2019-10-31'), undefined],
    ['held before', named('HELD', '2019-04-25/2019-04-26'), undefined],
    ['held some time that year', named('HELD', '2019'), 'POSSIBLE'],
    ['held some time that year, as the text itself says', named('HELD', '2019', null, true), undefined],
    ['to which only a text looks forward', named('EXPECTED', null), 'CERTAIN'],
    ['held on a day that nobody gives, as the text itself says', named('HELD', null, null, true), undefined],
    ['planned for later, not known to have been held', named('UNKNOWN', null, '2023'), 'CERTAIN'],
    ['planned for earlier, not known to have been held', named('UNKNOWN', null, '2018'), undefined],
  ])('%s', (_, meeting, certainty) => {
    expect(expectedMeetings([meeting], '2019-10-31')[0]?.certainty).toBe(certainty)
  })
})

describe('When a meeting was held, as each source says it', () => {
  const said = (more: Partial<MeetingSaying>): MeetingSaying => ({ saidIn: 'press', isText: false, assertedOn: '2025-07-18', readOn: '2026-11-22', field: null, value: null, holds: true, status: 'REPORTED', confidence: 'HIGH', note: null, ...more })
  const eighth: RecordedMeetingFacts = {
    id: 'eighth', ordinal: 8, state: 'HELD', held: dated('2025-07-16/2025-07-17'), plannedFor: dated('2021'), city: 'Santiago', country: null, status: 'REPORTED', confidence: 'HIGH',
    sayings: [
      said({}),
      said({ field: 'held', value: '2025-07' }),
      said({ field: 'held', value: '2025-06', confidence: 'LOW', assertedOn: '2026-02-04' }),
      said({ field: 'city', value: 'Santo Domingo', confidence: 'LOW' }),
      said({ field: 'held', value: '2025-08', confidence: 'UNVERIFIED', saidIn: null, assertedOn: null, readOn: null }),
      said({ field: 'plannedFor', value: '2021', isText: true, status: 'ADOPTED', saidIn: 'text/adopted/op/18', assertedOn: '2019-10-31' }),
    ],
  }

  it('A month agrees with a day in it; another month contradicts it, and the answer says why the preferred one is preferred.', () => {
    const { meetings, unverified } = meetingHistory([eighth], { knownAt: null, includeUnverified: false })
    expect(meetings[0]?.sayings.map(({ saying, relation, why }) => [saying.field, saying.value, relation, why])).toEqual([
      ['held', '2025-07', 'COARSER', null],
      ['held', '2025-06', 'DIFFERENT', 'High confidence outweighs low confidence.'],
      ['city', 'Santo Domingo', 'DIFFERENT', 'High confidence outweighs low confidence.'],
      ['plannedFor', '2021', 'SAME', null],
    ])
    expect(unverified).toBe(1)
  })

  it('As known in 2020 it was expected for 2021, and nobody knew when or where it would be held.', () => {
    const [known] = meetingHistory([eighth], { knownAt: '2020-01-01', includeUnverified: false }).meetings
    expect(known).toMatchObject({ state: 'EXPECTED', held: null, city: null, plannedFor: { edtf: '2021' }, sayings: [{ saying: { field: 'plannedFor' } }] })
    expect(meetingHistory([eighth], { knownAt: '2019-10-30', includeUnverified: false }).meetings).toEqual([])
  })
})

describe('How two dates of one event stand to each other', () => {
  it.each([
    ['2008-10', '2008-10-07/2008-10-08', 'COARSER'],
    ['2008-10-07/2008-10-08', '2008-10', 'FINER'],
    ['2017-10', '2017-10', 'SAME'],
    ['2006-10-07/2006-10-08', '2008-10-07/2008-10-08', 'DIFFERENT'],
    ['2013-11-20/2013-11-21', '2013-11-21/2013-11-22', 'DIFFERENT'],
    ['../2013', '2013-10', 'COARSER'],
  ])('%s to %s: %s.', (date, than, relation) => {
    expect(dateRelation(readPartialDate(date), readPartialDate(than))).toBe(relation)
  })
})
