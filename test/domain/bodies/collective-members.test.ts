import { describe, expect, it } from 'vitest'
import { collectiveMembers, isStateRule, MEMBER_STATES_OF, type StateRule } from '../../../src/domain/bodies/collective-members.js'
import { nextMeeting } from '../../../src/domain/bodies/next-host.js'
import { type Member, type Membership, stateSet } from '../../../src/domain/treaty/parties.js'

const STATES = ['brazil', 'ecuador', 'haiti', 'cuba', 'kazakhstan']
const sets: Readonly<Record<string, readonly Membership[]>> = {
  convention: ['IN', 'IN', 'OUT', 'UNKNOWN', 'IN'],
  protocol: ['OUT', 'IN', 'OUT', 'OUT', 'OUT'],
  [MEMBER_STATES_OF]: ['IN', 'IN', 'IN', 'IN', 'OUT'],
  caricom: ['OUT', 'OUT', 'IN', 'OUT', 'OUT'],
}
const members = (of: string): readonly Member[] => STATES.map((state, place) => {
  const membership = (sets[of] as readonly Membership[])[place] as Membership
  return { state, membership, confidence: membership === 'UNKNOWN' ? null : 'HIGH', leftOut: 0 }
})
const who = (rule: StateRule, ...of: string[]) => {
  const { certain, unknown } = stateSet(collectiveMembers(rule, of, { partiesTo: members, membersOf: members }))
  return { certain, unknown }
}

describe('Who a collective is', () => {
  it('The members of a body, or of either of two.', () => {
    expect(who('MEMBERS_OF', MEMBER_STATES_OF).certain).toEqual(['brazil', 'ecuador', 'haiti', 'cuba'])
    expect(who('MEMBERS_OF', 'protocol', 'caricom').certain).toEqual(['ecuador', 'haiti'])
  })

  it('The parties to instruments are party to all of them.', () => {
    expect(who('PARTIES_TO', 'convention')).toEqual({ certain: ['brazil', 'ecuador', 'kazakhstan'], unknown: ['cuba'] })
    expect(who('PARTIES_TO', 'convention', 'protocol')).toEqual({ certain: ['ecuador'], unknown: [] })
  })

  it('Who is not yet party has not joined all of them, and is a member state: Brazil is still asked to join the protocol, Kazakhstan is not meant.', () => {
    expect(who('NOT_PARTIES_TO', 'convention', 'protocol').certain).toEqual(['brazil', 'haiti', 'cuba'])
    expect(who('NOT_PARTIES_TO', 'convention')).toEqual({ certain: ['haiti'], unknown: ['cuba'] })
  })

  it('An office or a host is no set of states.', () => {
    expect((['MEMBERS_OF', 'PARTIES_TO', 'NOT_PARTIES_TO', 'OFFICE_HOLDER', 'HOST_OF', 'UNKNOWABLE'] as const).filter(isStateRule)).toEqual(['MEMBERS_OF', 'PARTIES_TO', 'NOT_PARTIES_TO'])
  })
})

describe('The meeting that comes next', () => {
  const meetings = [
    { meeting: 'eighth', held: '2025-07-16/2025-07-17', plannedFor: '2021' },
    { meeting: 'seventh', held: '2019-10-30/2019-10-31', plannedFor: null },
    { meeting: 'ninth', held: null, plannedFor: '2026-10-22/2026-10-23' },
  ]

  it.each([
    ['2019-10-31', 'seventh'],
    ['2019-11-01', 'eighth'],
    ['2025-07-18', 'ninth'],
    ['2026-10-24', undefined],
  ])('on %s is the %s', (on, meeting) => {
    expect(nextMeeting(meetings, on)?.meeting).toBe(meeting)
  })
})
