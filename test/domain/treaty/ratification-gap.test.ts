import { describe, expect, it } from 'vitest'
import { type RatificationGap, ratificationGap } from '../../../src/domain/treaty/ratification-gap.js'
import type { TreatyRecord } from '../../../src/domain/treaty/record.js'
import { a55, convention, record, row, STATES, untoc } from './nassau-facts.js'

const gapOf = (records: Readonly<Record<string, TreatyRecord>>, urgedOn: string, until: string) =>
  ratificationGap(Object.entries(records).map(([state, of]) => ({ state, record: of })), urgedOn, until, { includeUnverified: false })
const names = (gap: RatificationGap) => Object.fromEntries(Object.entries(gap).map(([list, states]) => [list, states.map(({ state }: { state: string }) => state).join(' ')]))

describe('A paragraph that urges states to join a treaty', () => {
  it('Medellín encouraged the states not party to A-55; of the OAS members known to be outside none had joined by 2021', () => {
    const members = STATES.filter((state) => !['CZE', 'KAZ', 'UKR'].includes(state))
    const gap = gapOf(Object.fromEntries(members.map((state) => [state, convention(state)])), '2013-11-22', '2021-02-26')
    expect(names(gap)).toEqual({
      joined: '',
      notJoined: 'BRB BLZ DOM HTI KNA LCA VCT',
      notKnown: '',
      alreadyParty: 'ATG ARG BHS BOL BRA CAN CHL COL CRI DMA ECU SLV GRD GTM GUY HND JAM MEX NIC PAN PRY PER SUR TTO USA VEN',
      alreadyConsented: '',
      possiblyAddressed: 'CUB URY',
    })
  })

  it('says after how many days each state moved: Barbados ratified UNTOC 354 days after Medellín', () => {
    const barbados = record(untoc, [{ kind: 'SIGNATURE', made: '2001-09-26' }, { deposited: '2014-11-11' }])
    const [joined] = gapOf({ BRB: barbados }, '2013-11-22', '2021-02-26').joined
    expect(joined?.status.standing).toBe('SIGNATORY')
    expect(joined?.statusAtEnd.standing).toBe('PARTY')
    expect(joined?.moves.map(({ kind, on, fewestDays, mostDays }) => [kind, on.edtf, fewestDays, mostDays])).toEqual([['RATIFICATION', '2014-11-11', 354, 354]])
  })

  it('keeps apart who had consented already, who joined, who only signed, and of whom nothing is known', () => {
    const covered = { coverage: [row('PRINTED', '2020')] }
    const gap = gapOf(
      {
        waiting: record(a55, [{ deposited: '2013-11-01' }]),
        late: record(a55, [{ kind: 'ACCESSION', deposited: '2018-05' }], covered),
        soon: record(a55, [{ kind: 'ACCESSION', deposited: '2014-01-01' }], covered),
        signed: record(a55, [{ kind: 'SIGNATURE', made: '2015-06-01' }], covered),
        stale: record(a55, [], { coverage: [row('PRINTED', '2014')] }),
        vague: record(a55, [{ kind: 'ACCESSION', deposited: '2013-11' }], covered),
        after: record(a55, [{ kind: 'ACCESSION', deposited: '2019-12-31' }], covered),
        left: record(a55, [{ deposited: '2001-01-01' }, { kind: 'DENUNCIATION', deposited: '2005-01-01' }], covered),
      },
      '2013-11-22',
      '2019-06-30',
    )
    expect(names(gap)).toEqual({
      joined: 'soon late',
      notJoined: 'signed after left',
      notKnown: 'stale',
      alreadyParty: '',
      alreadyConsented: 'waiting',
      possiblyAddressed: 'vague',
    })
    expect(gap.joined[1]?.moves).toMatchObject([{ kind: 'ACCESSION', fewestDays: 1621, mostDays: 1651 }])
    expect(gap.notJoined[0]?.moves).toMatchObject([{ kind: 'SIGNATURE', fewestDays: 556 }])
    expect(gap.notJoined[1]?.moves).toEqual([])
  })

  it('a step that may fall after the last day of the look has not joined a state for certain', () => {
    const gap = gapOf({ half: record(a55, [{ kind: 'ACCESSION', deposited: '2018' }], { coverage: [row('PRINTED', '2020')] }) }, '2013-11-22', '2018-06-30')
    expect(names(gap)).toMatchObject({ joined: '', notKnown: 'half' })
  })
})
