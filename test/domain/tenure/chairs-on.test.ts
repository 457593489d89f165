import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/domain/time/civil-day.js'
import { chairsOn } from '../../../src/domain/tenure/chairs-on.js'
import type { ChairProposal, RecordedOffice } from '../../../src/domain/tenure/office.js'
import { meeting, office, tenure } from './an-office.js'

const ALL = { knownAt: null, includeProposed: false, includeUnverified: false }
const named = (id: string): string => id
const on = (asked: RecordedOffice, day: string, limits: { readonly knownAt?: string | null; readonly includeProposed?: boolean; readonly includeUnverified?: boolean } = {}) => chairsOn(asked, day, { ...ALL, ...limits }, named)
const standings = (asked: RecordedOffice, day: string, limits = {}): string[] => on(asked, day, limits).rows.map(({ standing, span, proposal }) => `${span?.tenure.state ?? proposal?.state ?? proposal?.placeholder ?? '-'} ${standing}`)

const ELECTED = tenure({ state: 'chile', from: '2019-10-31', electedAt: 'seventh', electedBy: 'process', sources: { 'text/adopted/fu/3': '2019-10-31' }, status: 'ADOPTED' })
const MEETINGS = [meeting('seventh', '2019-10-30/2019-10-31'), meeting('eighth', '2025-07-16/2025-07-17', '2025-07-18')]

describe('Who chairs on a day', () => {
  it.each([
    ['2019-10-30', []],
    ['2019-10-31', ['chile HELD']],
    ['2024-12-31', ['chile HELD']],
    ['2025-07-16', ['chile POSSIBLE']],
    ['2025-07-17', ['chile LAST_KNOWN_END_UNKNOWN']],
    ['2030-01-01', ['chile LAST_KNOWN_END_UNKNOWN']],
  ])('Elected at the seventh meeting and never said to have left: on %s it is %j.', (day, expected) => {
    expect(standings(office([ELECTED], { meetings: MEETINGS }), day)).toEqual(expected)
  })

  it('Where the process has not met again, nothing ends what the election vouches for.', () => {
    expect(standings(office([ELECTED], { meetings: MEETINGS.slice(0, 1) }), '2030-01-01')).toEqual(['chile HELD'])
  })

  it('A sighting after the next meeting carries the tenure further.', () => {
    const seen = { ...ELECTED, seenOn: [{ edtf: '2025-09-01', earliest: '2025-09-01', latest: '2025-09-01' }] }
    expect(standings(office([seen], { meetings: MEETINGS }), '2025-09-01')).toEqual(['chile HELD'])
    expect(standings(office([seen], { meetings: MEETINGS }), '2025-09-02')).toEqual(['chile LAST_KNOWN_END_UNKNOWN'])
  })

  it.each([
    ['2017-09-30', 'haiti HELD'],
    ['2017-10-15', 'haiti POSSIBLE'],
    ['2017-10-31', undefined],
  ])('An end in a month is possible in that month: on %s %s.', (day, expected) => {
    expect(standings(office([tenure({ state: 'haiti', from: '2015-11-20', to: '2017-10', toBasis: 'EVIDENCE', electedBy: 'process' })]), day)[0]).toBe(expected)
  })

  it('A beginning that an editor concluded is possible at the most.', () => {
    const concluded = tenure({ state: 'peru', kind: 'REPORTED', from: '2017-10', to: '2019-10-31', claims: [{ field: 'from', value: '2017-10', status: 'INFERRED' }] })
    expect(standings(office([concluded]), '2018-05-01')).toEqual(['peru POSSIBLE'])
  })

  it.each([
    ['2012-09-30', []],
    ['2012-10-15', ['guyana POSSIBLE']],
    ['2012-12-01', ['guyana LAST_KNOWN_END_UNKNOWN']],
    ['2015-06-15', ['colombia LAST_KNOWN_END_UNKNOWN']],
  ])('A holder who was only seen in office is vouched for as long as seen: on %s %j.', (day, expected) => {
    const seen = office([tenure({ state: 'guyana', kind: 'REPORTED', seenOn: ['2012-10'] }), tenure({ state: 'colombia', kind: 'REPORTED', seenOn: ['2015-05'] })])
    expect(standings(seen, day)).toEqual(expected)
  })

  it('Another holder’s election ends a tenure by inference, and the answer says so.', () => {
    const { rows } = on(office([ELECTED, tenure({ state: 'panama', kind: 'DESIGNATED', from: '2025-07-16', electedBy: 'process', electedAt: 'eighth' })], { meetings: MEETINGS }), '2025-07-15')
    expect(rows.map(({ span }) => [span?.tenure.state, span?.end?.edtf, span?.endBasis])).toEqual([['chile', '2025-07-16', 'INFERRED_FROM_NEXT']])
  })

  it('A committee’s text opens a candidate, from its own day and not before the meeting that was to adopt it; never a tenure.', () => {
    const candidate = tenure({ state: 'colombia', kind: 'CANDIDATE', status: 'APPROVED_IN_COMMITTEE', electionHeld: '2013-11-21/2013-11-22', sources: { 'draft/d/fu/5': '2013-10-31' } })
    expect(standings(office([candidate]), '2013-10-30')).toEqual([])
    const answer = on(office([candidate]), '2019-11-15')
    expect([answer.standing, answer.rows[0]?.standing]).toEqual(['CANDIDATE', 'CANDIDATE'])
    expect(answer.rows[0]?.says).toContain('could not begin before 2013-11-21')
    expect(standings(office([candidate, ELECTED]), '2019-11-15')).toEqual(['chile HELD'])
  })

  it('An undated report is shown, contradicts whoever was elected, and changes nothing.', () => {
    const page = tenure({ state: 'ecuador', kind: 'REPORTED', sources: { page: null } })
    const answer = on(office([ELECTED, page]), '2019-11-15')
    expect(answer.standing).toBe('HELD')
    expect(answer.conflicts).toMatchObject([{ preferred: 'group/chair/chile', against: 'group/chair/ecuador', evidence: [{ saidIn: 'page' }] }])
    expect(on(office([page]), '2019-11-15').standing).toBe('UNKNOWN')
  })

  it('A report that is older than an election does not contradict it.', () => {
    const press = tenure({ state: 'mexico', kind: 'REPORTED', sources: { press: '2013-11-30' } })
    const answer = on(office([ELECTED, press]), '2019-11-15')
    expect(answer.conflicts).toEqual([])
    expect(answer.rows).toHaveLength(1)
  })

  it('Two holders at one time are a conflict; an adopted text outweighs a report.', () => {
    const { conflicts } = on(office([tenure({ state: 'cuba', kind: 'REPORTED', from: '2019', to: '2021', toBasis: 'EVIDENCE' }), ELECTED]), '2020-06-01')
    expect(conflicts).toMatchObject([{ preferred: 'group/chair/chile', against: 'group/chair/cuba', why: 'An adopted text outweighs a report.' }])
  })

  it('A vacancy is one where a source says that nobody held the office; anything else is unknown.', () => {
    expect(on(office([tenure({ kind: 'REPORTED', from: '2020-01-01', to: '2020-06-30', toBasis: 'EVIDENCE' })]), '2020-03-01').standing).toBe('VACANT')
    expect(on(office([]), '2020-03-01').standing).toBe('UNKNOWN')
  })

  it('Who presided over a meeting did so whatever the day; a meeting that nobody attests has no chair.', () => {
    const presided = tenure({ of: 'meeting', ofMeeting: true, kind: 'PRESIDED_MEETING', state: 'peru', meetingHeld: '2015-11-19/2015-11-20' })
    expect(on(office([presided], { of: 'meeting', ofMeeting: true }), '2000-01-01').standing).toBe('PRESIDED_ONE_MEETING')
    const unattested = tenure({ of: 'meeting', ofMeeting: true, kind: 'REPORTED', state: 'peru' })
    expect(on(office([unattested], { of: 'meeting', ofMeeting: true }), '2000-01-01').standing).toBe('UNKNOWN')
  })

  it('An unverified tenure is left out and counted, and shown where asked.', () => {
    const unverified = tenure({ state: 'cuba', from: '2019-01-01', confidence: 'UNVERIFIED', sources: {} })
    expect(on(office([unverified]), '2019-01-01')).toMatchObject({ standing: 'UNKNOWN', leftOut: { unverified: 1 } })
    expect(on(office([unverified]), '2019-01-01', { includeUnverified: true })).toMatchObject({ standing: 'HELD', leftOut: { unverified: 0 } })
  })
})

describe('What stands in brackets', () => {
  const blank: ChairProposal = { id: 'p/a2', proposal: 'p', provision: 'draft/d/fu/5bis', on: '2013-10-31', elects: true, proposedBy: 'peru', state: null, placeholder: 'the Republic of xxxxx', placeholderId: 'p/a2/x', says: 'Would elect a chair.' }
  const thanks: ChairProposal = { ...blank, id: 'p/a3', elects: false, state: 'mexico', placeholder: null, says: 'Would thank Mexico, which chaired the first meeting.' }

  it('It is left out and counted, and told as such where asked; the office stays unknown.', () => {
    const asked = office([], { proposals: [blank] })
    expect(on(asked, '2014-01-01')).toMatchObject({ standing: 'UNKNOWN', rows: [], leftOut: { proposed: 1 } })
    expect(on(asked, '2014-01-01', { includeProposed: true })).toMatchObject({ standing: 'UNKNOWN', rows: [{ standing: 'PLACEHOLDER' }], leftOut: { proposed: 0 } })
    expect(on(asked, '2013-10-30', { includeProposed: true }).rows).toEqual([])
  })

  it('A state that is thanked for having chaired a meeting is proposed, not decided; other thanks say nothing of a chair.', () => {
    const asked = office([], { of: 'meeting', ofMeeting: true, proposals: [thanks, { ...thanks, id: 'p/a4', says: 'Would thank Mexico for its hospitality.' }] })
    expect(standings(asked, '2014-01-01', { includeProposed: true })).toEqual(['mexico PROPOSED'])
  })
})

describe('What was known by a day', () => {
  const published = (own: string) => tenure({ state: 'chile', from: '2019-10-31', electedAt: 'seventh', electedBy: 'process', sources: { press: own } })

  it.each([
    ['2019-10-30', 'UNKNOWN'],
    ['2019-11-02', 'HELD'],
  ])('A tenure reported on 2 November 2019 is, as known on %s, %s.', (knownAt, standing) => {
    expect(on(office([published('2019-11-02')]), '2019-11-15', { knownAt }).standing).toBe(standing)
  })

  it('The next meeting does not end what nobody could know to have ended.', () => {
    expect(standings(office([ELECTED], { meetings: MEETINGS }), '2026-01-01', { knownAt: '2020-01-01' })).toEqual(['chile HELD'])
  })

  it('A date that was claimed later is empty before.', () => {
    const claimed = tenure({ state: 'peru', kind: 'REPORTED', from: '2017-10', seenOn: ['2018-02-01'], sources: { press: '2018-02-01' }, claims: [{ field: 'from', value: '2017-10', assertedOn: '2019-10-31', saidIn: 'speech' }] })
    const [row] = on(office([claimed]), '2018-02-01', { knownAt: '2018-12-31' }).rows
    expect([row?.span?.beginBasis, row?.span?.begin?.edtf, row?.span?.tenure.evidence.map(({ saidIn }) => saidIn)]).toEqual(['FIRST_SEEN', '2018-02-01', ['press']])
  })

  it('What is asserted after the day of knowledge changes nothing.', () => {
    const day = fc.integer({ min: 0, max: 7000 }).map((days) => addDays('2010-01-01', days))
    const told = fc.record({ state: fc.constantFrom('chile', 'peru', 'cuba'), from: day, own: day })
    fc.assert(
      fc.property(fc.array(told, { maxLength: 6 }), fc.array(told, { maxLength: 6 }), day, day, (before, after, knownAt, asked) => {
        const tenures = (list: typeof before, prefix: string) => list.map(({ state, from, own }, place) => tenure({ id: `${prefix}${place}`, state, from, electedBy: 'process', sources: { [`${prefix}${place}`]: own } }))
        const known = before.map((one) => ({ ...one, own: one.own > knownAt ? knownAt : one.own }))
        const later = after.map((one) => ({ ...one, own: one.own <= knownAt ? '2031-01-01' : one.own }))
        const rowsOf = (asked_: RecordedOffice) => on(asked_, asked, { knownAt }).rows.map(({ says, standing }) => [says, standing])
        expect(rowsOf(office([...tenures(known, 'k'), ...tenures(later, 'l')], { meetings: [...MEETINGS, meeting('later', '2031-01-01')] }))).toEqual(rowsOf(office(tenures(known, 'k'), { meetings: MEETINGS })))
      }),
    )
  })
})
