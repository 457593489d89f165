import { describe, expect, it } from 'vitest'
import { membershipOn, type RecordedMembership } from '../../../src/domain/bodies/members-on.js'

const stretch = (standing: RecordedMembership['standing'], from: string | null, to: string | null = null, confidence: RecordedMembership['confidence'] = 'HIGH'): RecordedMembership => ({ standing, from, to, confidence })
const on = (day: string, ...records: RecordedMembership[]) => membershipOn('a-state', records, day, true).membership

describe('Membership of a body on a day', () => {
  it.each<[string, string, RecordedMembership[], string]>([
    ['a member since 1948', '2013-11-22', [stretch('MEMBER', '1948')], 'IN'],
    ['one that joined in the year asked possibly was', '1990-06-01', [stretch('MEMBER', '1990')], 'POSSIBLE'],
    ['one that joined later was not', '1989-12-31', [stretch('MEMBER', '1990')], 'OUT'],
    ['one that has left is none from that day', '2023-11-19', [stretch('MEMBER', '1948', '2023-11-19'), stretch('WITHDRAWN', '2023-11-19')], 'OUT'],
    ['and was one on the eve', '2023-11-18', [stretch('MEMBER', '1948', '2023-11-19'), stretch('WITHDRAWN', '2023-11-19')], 'IN'],
    ['a suspension does not end a membership', '2010-01-01', [stretch('MEMBER', '1948'), stretch('SUSPENDED', '2009-07-04', '2011-06-01')], 'IN'],
    ['nor does an exclusion from taking part', '1970-01-01', [stretch('MEMBER', '1948'), stretch('EXCLUDED_FROM_PARTICIPATION', '1962', '2009-06-03')], 'IN'],
    ['a disputed membership is possible and no more', '2021-01-01', [stretch('MEMBER', '1948'), stretch('DISPUTED', '2019-04-27')], 'POSSIBLE'],
    ['and certain before the dispute', '2019-04-26', [stretch('MEMBER', '1948'), stretch('DISPUTED', '2019-04-27')], 'IN'],
    ['without any record it is no member', '2013-11-22', [], 'OUT'],
  ])('%s', (_, day, records, expected) => {
    expect(on(day, ...records)).toBe(expected)
  })

  it('of a body whose members nobody recorded is unknown.', () => {
    expect(membershipOn('a-state', [], '2013-11-22', false)).toEqual({ state: 'a-state', membership: 'UNKNOWN', confidence: null, leftOut: 0 })
  })

  it('What has no source takes no part and is counted.', () => {
    expect(membershipOn('a-state', [stretch('MEMBER', '1948', null, 'UNVERIFIED')], '2013-11-22', true)).toMatchObject({ membership: 'OUT', leftOut: 1 })
  })
})
