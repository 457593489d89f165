import { describe, expect, it } from 'vitest'
import { membersOf, type SetOfStates, stateSet } from '../../../src/domain/treaty/parties.js'
import { partySet } from '../../../src/domain/treaty/party-sets.js'
import { treatyStatus } from '../../../src/domain/treaty/status.js'
import type { TreatyRecord } from '../../../src/domain/treaty/record.js'
import { urgedToJoin } from '../../../src/domain/treaty/urging.js'
import { a55, convention, protocol, record, row, statuses } from './nassau-facts.js'

const MEDELLIN = '2013-11-22'
const member = (of: TreatyRecord, on: string, set: SetOfStates) => membersOf([{ state: 'XXX', status: treatyStatus(of, on, { includeUnverified: false }) }], set)[0]?.membership

describe('Sets beside the parties', () => {
  it('Those that are shown to have done nothing: empty rows, not the row that is cut off and not the state without one.', () => {
    const none = stateSet(membersOf(statuses(convention, MEDELLIN), 'NONE'))
    expect(none.certain).toEqual(expect.arrayContaining(['BRB', 'BLZ', 'DOM', 'HTI', 'KNA', 'LCA', 'VCT']))
    expect([none.unknown, none.certain.includes('URY')]).toEqual([['CUB'], false])
  })

  it.each<[string, TreatyRecord, string, SetOfStates, string]>([
    ['a signatory that has not joined', record(a55, [{ kind: 'SIGNATURE', made: '2001-01-01' }], { coverage: [row('PRINTED', '2021')] }), MEDELLIN, 'SIGNATORY', 'IN'],
    ['is none of those that did nothing', record(a55, [{ kind: 'SIGNATURE', made: '2001-01-01' }], { coverage: [row('PRINTED', '2021')] }), MEDELLIN, 'NONE', 'OUT'],
    ['a signatory of which nothing further is known', record(a55, [{ kind: 'SIGNATURE', made: '2001-01-01' }]), MEDELLIN, 'SIGNATORY', 'UNKNOWN'],
    ['and which did something all the same', record(a55, [{ kind: 'SIGNATURE', made: '2001-01-01' }]), MEDELLIN, 'NONE', 'OUT'],
    ['a ratification with a vague date may leave it a signatory', record(a55, [{ kind: 'SIGNATURE', made: '2001-01-01' }, { deposited: '2013-11' }]), MEDELLIN, 'SIGNATORY', 'POSSIBLE'],
    ['one that later ratified may have signed by then', record(a55, [{ deposited: '2014-11-11' }]), MEDELLIN, 'SIGNATORY', 'POSSIBLE'],
    ['or done nothing', record(a55, [{ deposited: '2014-11-11' }]), MEDELLIN, 'NONE', 'POSSIBLE'],
    ['a party is no signatory any more', record(a55, [{ kind: 'SIGNATURE', made: '2001-01-01' }, { deposited: '2005-01-01' }]), MEDELLIN, 'SIGNATORY', 'OUT'],
    ['one that left is a former party', record(a55, [{ deposited: '2001-05-25' }, { kind: 'DENUNCIATION', deposited: '2010-01-01' }]), MEDELLIN, 'FORMER_PARTY', 'IN'],
    ['and consents no longer', record(a55, [{ deposited: '2001-05-25' }, { kind: 'DENUNCIATION', deposited: '2010-01-01' }]), MEDELLIN, 'CONSENTED', 'OUT'],
  ])('%s', (_, of, on, set, membership) => {
    expect(member(of, on, set)).toBe(membership)
  })
})

describe('A set with conditions', () => {
  const parties = (of: typeof convention) => membersOf(statuses(of, MEDELLIN), 'PARTY')

  it('In the convention and not in the protocol: 18, and Venezuela at low confidence.', () => {
    const set = partySet(parties(convention), [{ members: parties(protocol), belongs: false }])
    expect([set.certain.length, set.lowConfidence, set.members.get('VEN')?.confidence]).toEqual([18, ['VEN'], 'LOW'])
  })

  it('In both, and without conditions all.', () => {
    expect(partySet(parties(convention), [{ members: parties(protocol), belongs: true }]).certain).toHaveLength(7)
    expect(partySet(parties(convention), []).certain).toHaveLength(25)
  })
})

describe('Whom a paragraph urges to join', () => {
  const treaties = ['convention', 'protocol']

  it('Those not yet party, among the member states; what is asked of parties is no call to join.', () => {
    expect(urgedToJoin([
      { treaties, addressees: [{ id: 'parties', rule: 'PARTIES_TO', of: treaties }] },
      { treaties, addressees: [{ id: 'others', rule: 'NOT_PARTIES_TO', of: treaties }] },
    ])).toEqual(treaties.map((treaty) => ({ treaty, membersOf: ['oas'], states: [] })))
  })

  it('Members of a body, and single states, about the treaties that the act concerns.', () => {
    expect(urgedToJoin([{ treaties: ['convention'], addressees: [{ id: 'members', rule: 'MEMBERS_OF', of: ['caricom'] }, { id: 'haiti', rule: null, of: [] }] }])).toEqual([{ treaty: 'convention', membersOf: ['caricom'], states: ['haiti'] }])
  })

  it('Nobody, where no treaty or no state is meant.', () => {
    expect(urgedToJoin([{ treaties: [], addressees: [{ id: 'members', rule: 'MEMBERS_OF', of: ['oas'] }] }, { treaties, addressees: [{ id: 'observers', rule: 'UNKNOWABLE', of: [] }] }])).toEqual([])
  })
})
