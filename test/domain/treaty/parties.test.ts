import { describe, expect, it } from 'vitest'
import { inBoth, inFirstOnly, type Member, type Membership, membersOf, stateSet } from '../../../src/domain/treaty/parties.js'
import { treatyStatus } from '../../../src/domain/treaty/status.js'
import type { Confidence } from '../../../src/domain/vocabulary.js'
import { a55, convention, protocol, record, statuses } from './nassau-facts.js'

const MEDELLIN = '2013-11-22'
const QUITO = '2019-10-31'
const partiesTo = (recordOf: typeof convention, on: string) => membersOf(statuses(recordOf, on), 'PARTY')

describe('The states that are parties', () => {
  it('25 are party to the Nassau convention when Medellín is adopted, and Venezuela at low confidence', () => {
    const parties = stateSet(partiesTo(convention, MEDELLIN))
    expect(parties.certain.join(' ')).toBe(
      'ATG ARG BHS BOL BRA CAN CHL COL CRI DMA ECU SLV GRD GTM GUY HND JAM MEX NIC PAN PRY PER SUR TTO USA',
    )
    expect(parties.certain).toHaveLength(25)
    expect(parties.lowConfidence).toEqual(['VEN'])
    expect(parties.unknown).toEqual(['CUB', 'URY'])
    expect(parties.out).toEqual(['BRB', 'BLZ', 'DOM', 'HTI', 'KNA', 'LCA', 'VCT', 'CZE', 'KAZ', 'UKR'])
  })

  it('seven are party to its protocol on that day', () => {
    const parties = stateSet(partiesTo(protocol, MEDELLIN))
    expect([parties.certain, parties.lowConfidence, parties.unknown]).toEqual([['BRA', 'CHL', 'COL', 'ECU', 'HND', 'PRY', 'USA'], [], []])
  })

  it('18 are in the convention and not in the protocol, 19 with Venezuela', () => {
    const parties = stateSet(inFirstOnly(partiesTo(convention, MEDELLIN), partiesTo(protocol, MEDELLIN)))
    expect([parties.certain.length, parties.lowConfidence, parties.unknown]).toEqual([18, ['VEN'], ['CUB', 'URY']])
    expect(stateSet(inBoth(partiesTo(convention, MEDELLIN), partiesTo(protocol, MEDELLIN))).certain).toHaveLength(7)
  })

  it('when Quito is adopted 27 have consented and it is in force for 26: the Czech Republic waits', () => {
    const consented = stateSet(membersOf(statuses(convention, QUITO), 'CONSENTED'))
    const inForce = stateSet(partiesTo(convention, QUITO))
    expect([consented.certain.length, consented.lowConfidence]).toEqual([27, ['VEN']])
    expect([inForce.certain.length, inForce.lowConfidence]).toEqual([26, ['VEN']])
    expect(consented.certain.filter((state) => !inForce.certain.includes(state))).toEqual(['CZE'])
  })

  it('those with a vague date are possible, and have consented where at least that is certain', () => {
    const asked = (on: string) => [{ state: 'BRA', status: treatyStatus(record(a55, [{ deposited: '2005-10' }]), on, { includeUnverified: false }) }]
    expect(stateSet(membersOf(asked('2005-11-10'), 'PARTY')).possible).toEqual(['BRA'])
    expect(stateSet(membersOf(asked('2005-11-10'), 'CONSENTED')).certain).toEqual(['BRA'])
    expect(stateSet(membersOf(asked('2005-10-15'), 'CONSENTED')).possible).toEqual(['BRA'])
    expect(stateSet(membersOf(asked('2005-10-15'), 'PARTY')).out).toEqual(['BRA'])
  })

  it('those left out for want of a source are counted', () => {
    const status = treatyStatus(record(a55, [{ deposited: '2005-10-01', confidence: 'UNVERIFIED' }]), QUITO, { includeUnverified: false })
    expect(stateSet(membersOf([{ state: 'XXX', status }, { state: 'YYY', status }], 'PARTY'))).toMatchObject({ unknown: ['XXX', 'YYY'], leftOut: 2 })
  })
})

describe('Two sets of states', () => {
  const member = (membership: Membership, confidence: Confidence | null = 'HIGH', state = 'XXX'): Member => ({
    state,
    membership,
    confidence: membership === 'UNKNOWN' ? null : confidence,
    leftOut: 1,
  })

  it.each<[Membership, Membership, Membership, Membership]>([
    ['IN', 'IN', 'IN', 'OUT'],
    ['IN', 'OUT', 'OUT', 'IN'],
    ['IN', 'POSSIBLE', 'POSSIBLE', 'POSSIBLE'],
    ['IN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN'],
    ['POSSIBLE', 'OUT', 'OUT', 'POSSIBLE'],
    ['POSSIBLE', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN'],
    ['UNKNOWN', 'IN', 'UNKNOWN', 'OUT'],
    ['UNKNOWN', 'OUT', 'OUT', 'UNKNOWN'],
    ['OUT', 'UNKNOWN', 'OUT', 'OUT'],
    ['OUT', 'OUT', 'OUT', 'OUT'],
  ])('%s and %s: %s in both, %s in the first only', (first, second, both, firstOnly) => {
    expect(inBoth([member(first)], [member(second)])[0]?.membership).toBe(both)
    expect(inFirstOnly([member(first)], [member(second)])[0]?.membership).toBe(firstOnly)
  })

  it('an answer is as sure as its weaker ground, a refusal as its stronger', () => {
    expect(inBoth([member('IN', 'HIGH')], [member('IN', 'LOW')])[0]).toEqual({ state: 'XXX', membership: 'IN', confidence: 'LOW', leftOut: 2 })
    expect(inBoth([member('OUT', 'HIGH')], [member('OUT', 'LOW')])[0]?.confidence).toBe('HIGH')
    expect(inBoth([member('IN', 'HIGH')], [member('OUT', 'LOW')])[0]?.confidence).toBe('LOW')
    expect(inBoth([member('IN')], [member('UNKNOWN')])[0]?.confidence).toBeNull()
  })

  it('a state that only one was asked about is unknown in the other', () => {
    expect(inFirstOnly([member('IN', 'HIGH', 'AAA')], [member('IN', 'HIGH', 'BBB')]).map(({ state, membership }) => [state, membership])).toEqual([
      ['AAA', 'UNKNOWN'],
      ['BBB', 'OUT'],
    ])
  })
})
