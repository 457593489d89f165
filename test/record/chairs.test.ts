import { describe, expect, it } from 'vitest'
import type { HeldMeeting } from '../../src/domain/tenure/vouched-for.js'
import { readPartialDate } from '../../src/domain/time/partial-date.js'
import { chairsOf } from '../../src/record/derive/chairs.js'
import { tenureRecord } from '../../src/record/world.js'
import { linkOf, pairs, rowsOf } from './small-corpus.js'

const tenure = (state: string, more: Record<string, unknown>) =>
  tenureRecord.parse({ id: `harbour-group/chair/${state}`, of: 'harbour-group', office: 'CHAIR', kind: 'ELECTED', state, sources: ['gazette'], confidence: 'HIGH', ...more })
const MEETINGS: readonly HeldMeeting[] = [['first', '2015-11-20'], ['second', '2017-10'], ['third', '2019-10-31'], ['nassau-meeting', '2020-05-03/2020-05-04']].map(([id = '', held = '']) => ({ id, of: 'league', held: readPartialDate(held) }))
const chairs = (...tenures: ReturnType<typeof tenure>[]) =>
  chairsOf(tenures, MEETINGS).map(({ state, from, to, toBasis }) => [state, from, to, toBasis])

describe('A chair', () => {
  it.each([
    ['an election with a day', { from: '2020-05-04' }, [['atlantis', '2020-05-04', null, null]]],
    ['a designation', { kind: 'DESIGNATED', from: '2020' }, [['atlantis', '2020', null, null]]],
    ['a report with a day', { kind: 'REPORTED', from: '2020' }, [['atlantis', '2020', null, null]]],
    ['a report with a day and an end', { kind: 'REPORTED', from: '2020', to: '2021' }, [['atlantis', '2020', '2021', 'EVIDENCE']]],
    ['a report without a day', { kind: 'REPORTED' }, []],
    ['a report of a day on which the holder was seen', { kind: 'REPORTED', seenOn: ['2020'] }, []],
    ['a candidate', { kind: 'CANDIDATE', from: '2020' }, []],
    ['an unverified tenure', { from: '2020', confidence: 'UNVERIFIED' }, []],
    ['a tenure of no state', { from: '2020', state: undefined }, []],
    ['another office', { from: '2020', office: 'VICE_CHAIR' }, []],
  ] as const)('comes from %s or not', (_, more, expected) => {
    expect(chairs(tenure('atlantis', more))).toEqual(expected)
  })

  it('of one meeting lasts as long as the meeting, and is no chair of the body', () => {
    const presiding = tenure('atlantis', { kind: 'PRESIDED_MEETING', of: 'nassau-meeting' })
    expect(chairs(presiding)).toEqual([['atlantis', '2020-05-03/2020-05-04', '2020-05-03/2020-05-04', 'EVIDENCE']])
    expect(chairsOf([presiding], MEETINGS).map(({ of }) => of)).toEqual(['nassau-meeting'])
    expect(chairsOf([presiding], [])).toEqual([])
  })

  it('ends by inference where the next tenure of the same chair begins, if its election vouches for it till then', () => {
    const [first, second, third] = [tenure('atlantis', { from: '2015-11-20', electedAt: 'first' }), tenure('thule', { from: '2017-10', electedAt: 'second' }), tenure('lemuria', { from: '2019-10-31', electedAt: 'third' })]
    expect(chairs(first, third)).toContainEqual(['atlantis', '2015-11-20', '2015-11-20/2019-10-31', 'INFERRED_FROM_NEXT'])
    expect(chairs(tenure('atlantis', { kind: 'REPORTED', from: '2015-11-20' }), second)).toContainEqual(['atlantis', '2015-11-20', '2015-11-20/2017-10-31', 'INFERRED_FROM_NEXT'])
    expect(chairs(first, third, second)).toEqual([
      ['atlantis', '2015-11-20', '2017-10', 'INFERRED_FROM_NEXT'],
      ['lemuria', '2019-10-31', null, null],
      ['thule', '2017-10', '2019-10-31', 'INFERRED_FROM_NEXT'],
    ])
  })

  it('does not end with the tenure of another body', () => {
    expect(chairs(tenure('atlantis', { from: '2015' }), tenure('lemuria', { from: '2019', of: 'reef-group' }))).toContainEqual(['atlantis', '2015', null, null])
  })

  it('ends between the last sighting of its holder and the first of another, on no day that is known', () => {
    const sighted = [tenure('lemuria', { kind: 'REPORTED', seenOn: ['2012-10'] }), tenure('thule', { kind: 'REPORTED', from: '2016-08-31' })]
    expect(chairs(tenure('atlantis', { from: '2011-07-13', seenOn: ['2012-05'] }), ...sighted)[0]).toEqual(['atlantis', '2011-07-13', '2012-05-01/2012-10-31', 'INFERRED_FROM_NEXT'])
    expect(chairs(tenure('atlantis', { from: '2011-07-13' }), ...sighted)[0]).toEqual(['atlantis', '2011-07-13', '2011-07-13/2012-10-31', 'INFERRED_FROM_NEXT'])
  })

  it('does not end where its holder is seen again, or where an unverified tenure or a candidate stands', () => {
    const others = [tenure('atlantis', { id: 'again', kind: 'REPORTED', seenOn: ['2013'] }), tenure('lemuria', { from: '2013', confidence: 'UNVERIFIED' }), tenure('thule', { kind: 'CANDIDATE', from: '2013' })]
    expect(chairs(tenure('atlantis', { from: '2011' }), ...others)).toEqual([['atlantis', '2011', null, null]])
  })
})

describe('The relationship CHAIRS', () => {
  const linked = (claims: readonly unknown[]) =>
    rowsOf({
      sources: [{ id: 'gazette', title: 'Gazette', readOn: '2023-01-01' }, { id: 'almanac', title: 'Almanac', published: '2021', readOn: '2023-01-01' }],
      states: [{ id: 'atlantis', iso2: 'AT', iso3: 'ATL', name: { en: 'Atlantis' }, sources: ['gazette'], confidence: 'HIGH' }],
      bodies: [{ id: 'harbour-group', kind: 'WORKING_GROUP', name: { en: 'Harbour Group' }, sources: ['gazette'], confidence: 'HIGH' }],
      tenures: [tenure('atlantis', { kind: 'REPORTED', claims })],
    })

  it('takes a beginning that a source states, with the weakest confidence and all the evidence of what it stands on', () => {
    const rows = linked([{ field: 'from', value: '2020-05', sources: ['almanac'], confidence: 'LOW' }])
    expect(linkOf(rows, 'CHAIRS').properties).toMatchObject({ from: '2020-05', fromEarliest: '2020-05-01', fromLatest: '2020-05-31', status: 'REPORTED', confidence: 'LOW', evidenceIds: ['gazette', 'almanac'] })
  })

  it.each([
    ['only inferred by an editor', { field: 'from', value: '2020-05', sources: ['almanac'], status: 'INFERRED', confidence: 'HIGH' }],
    ['unverified', { field: 'from', value: '2020-05', confidence: 'UNVERIFIED' }],
  ])('is not made from a beginning that is %s', (_, claim) => {
    expect(pairs(linked([claim]), 'CHAIRS')).toEqual([])
  })
})
