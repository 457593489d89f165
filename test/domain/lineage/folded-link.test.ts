import { describe, expect, it } from 'vitest'
import type { Carrier, CarrierFilter } from '../../../src/domain/lineage/carrier.js'
import { foldedLinks } from '../../../src/domain/lineage/folded-link.js'

const carrier = (more: Partial<Carrier> = {}): Carrier => ({ kind: 'RECALLS', provision: 'a/adopted/op/1', evidence: [], status: 'ADOPTED', confidence: 'HIGH', knownFrom: '2020-05-04', until: null, ...more })
const filter: CarrierFilter = { kinds: null, knownAt: null, includeProposed: true, includeUnverified: false }

describe('A link of a lineage', () => {
  it('joins all rows between the same two things, with the best status and the first day of those that are read', () => {
    const rows = [
      { from: 'a', to: 'b', carriers: [carrier({ kind: 'CITES', provision: null, evidence: ['gazette', 'b/adopted/op/2'], status: 'REPORTED', confidence: 'LOW', knownFrom: '2019-01-01' })] },
      { from: 'a', to: 'b', carriers: [carrier(), carrier({ kind: 'ADOPTS', confidence: 'UNVERIFIED', knownFrom: '1999-01-01' })] },
    ]
    expect(foldedLinks(rows, filter)).toEqual([{
      from: 'a', to: 'b', kinds: ['CITES', 'RECALLS'], via: ['a/adopted/op/1'], status: 'ADOPTED', confidence: 'HIGH', isProposed: false, knownFrom: '2019-01-01',
      evidence: [
        { id: 'a/adopted/op/1', status: 'ADOPTED', confidence: 'HIGH' },
        { id: 'b/adopted/op/2', status: 'REPORTED', confidence: 'LOW' },
        { id: 'gazette', status: 'REPORTED', confidence: 'LOW' },
      ],
    }])
  })

  it('is proposed only where nothing but proposals carries it', () => {
    const proposed = carrier({ status: 'PROPOSED' })
    expect(foldedLinks([{ from: 'a', to: 'b', carriers: [proposed] }, { from: 'a', to: 'c', carriers: [proposed, carrier()] }], filter).map(({ to, isProposed }) => [to, isProposed])).toEqual([['b', true], ['c', false]])
  })

  it('is none where nothing that is read carries it', () => {
    expect(foldedLinks([{ from: 'a', to: 'b', carriers: [carrier({ kind: 'CITES' })] }], { ...filter, kinds: ['ADOPTS'] })).toEqual([])
  })
})
