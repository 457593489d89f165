import { describe, expect, it } from 'vitest'
import { inferredEnd, type OpenTenure, type Sighting } from '../../../src/domain/tenure/inferred-end.js'
import { vouchedFor, type HeldMeeting } from '../../../src/domain/tenure/vouched-for.js'
import { readPartialDate } from '../../../src/domain/time/partial-date.js'

const open = (begin: string | null, seenOn: readonly string[] = [], vouchedUntil: string | null = null): OpenTenure => ({ holder: 'atlantis', begin: begin === null ? null : readPartialDate(begin), seenOn: seenOn.map(readPartialDate), vouchedUntil: vouchedUntil as OpenTenure['vouchedUntil'] })
const begins = (on: string, holder = 'lemuria'): Sighting => ({ holder, on: readPartialDate(on), begins: true })
const seen = (on: string, holder = 'lemuria'): Sighting => ({ holder, on: readPartialDate(on), begins: false })

describe('The end of a tenure that nothing ends', () => {
  it.each<[string, OpenTenure, readonly Sighting[], string | null]>([
    ['is unknown where nobody follows', open('2015-11-20'), [], null],
    ['is the beginning of the next, where it is vouched for till then', open('2015-11-20', [], '2017-10-31'), [begins('2017-10')], '2017-10'],
    ['lies between its last sure day and the next, where it is not', open('2015-11-20', [], '2017-10-31'), [begins('2019-10-31')], '2015-11-20/2019-10-31'],
    ['lies between the last sighting of its holder and the first of another', open('2011-07-13', ['2012-05']), [seen('2012-10')], '2012-05-01/2012-10-31'],
    ['follows from whoever comes first', open('2011', [], '2030-01-01'), [begins('2020'), seen('2015'), begins('2018')], '2011-01-01/2015-12-31'],
    ['does not follow from another sighting of its own holder', open('2011'), [seen('2013', 'atlantis')], null],
    ['follows from its own holder’s next election', open('2011', [], '2014-01-01'), [begins('2013', 'atlantis')], '2013'],
    ['does not follow from what was before', open('2011'), [begins('2009'), seen('2010')], null],
    ['follows from another who was chair before and is seen again', open('2011'), [begins('2009'), seen('2014')], '2011-01-01/2014-12-31'],
    ['is unknown where nobody knows when it began or was', open(null), [begins('2013')], null],
  ])('%s.', (_, tenure, others, end) => {
    expect(inferredEnd(tenure, others)?.edtf ?? null).toBe(end)
  })
})

describe('What vouches for a tenure', () => {
  const meetings: readonly HeldMeeting[] = [['m1', '2015-11-20'], ['m2', '2017-10'], ['m3', '2019-10-30/2019-10-31']].map(([id = '', held = '']) => ({ id, of: 'league', held: readPartialDate(held) }))
  const tenure = (more: { electedAt?: string; electedBy?: string; seenOn?: readonly string[] }) => ({ begin: readPartialDate('2015-11-20'), electedAt: null, electedBy: null, ...more, seenOn: (more.seenOn ?? []).map(readPartialDate) })

  it('An election vouches until the next held meeting of the process that elected, or as long as its holder is seen after it.', () => {
    expect(vouchedFor(tenure({ electedAt: 'm1', electedBy: 'league' }), meetings)).toEqual({ surelyUntil: '2017-10-01', possiblyUntil: '2017-10-31', nextMeeting: 'm2' })
    expect(vouchedFor(tenure({ electedAt: 'm1', electedBy: 'league', seenOn: ['2018-05-04'] }), meetings)).toEqual({ surelyUntil: '2018-05-05', possiblyUntil: '2018-05-05', nextMeeting: 'm2' })
    expect(vouchedFor(tenure({ electedAt: 'm1', electedBy: 'another' }), meetings)).toEqual({ surelyUntil: null, possiblyUntil: null, nextMeeting: null })
  })

  it('Without an election a tenure is vouched for on the days on which its holder was seen.', () => {
    expect(vouchedFor(tenure({ seenOn: ['2016-02'] }), meetings)).toEqual({ surelyUntil: '2016-02-02', possiblyUntil: '2016-03-01', nextMeeting: null })
  })
})
