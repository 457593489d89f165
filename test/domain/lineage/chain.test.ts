import { describe, expect, it } from 'vitest'
import type { Carrier } from '../../../src/domain/lineage/carrier.js'
import { absencesOf, shortestChain, type ChainFilter, type LineageChain } from '../../../src/domain/lineage/chain.js'
import { readCivilDay, type CivilDay } from '../../../src/domain/time/civil-day.js'

const day = (text: string): CivilDay => readCivilDay(text)
const carrier = (given: Partial<Carrier> = {}): Carrier => ({ kind: 'CITES', provision: 'a/adopted/op/1', evidence: [], status: 'ADOPTED', confidence: 'HIGH', knownFrom: day('2019-10-31'), until: null, ...given })
const chain = (things: readonly string[], carriers: readonly (readonly Carrier[])[] = [], given: Partial<LineageChain> = {}): LineageChain => ({
  later: things[0] as string, earlier: things.at(-1) as string, laterSort: 'Instrument', earlierSort: 'Instrument', isCertain: false, things,
  links: things.slice(1).map((to, place) => ({ from: things[place] as string, to, carriers: carriers[place] ?? [carrier()] })),
  nodes: things.map((id) => ({ id, earliest: '2000-01-01' })), ...given,
})
const ASKED: ChainFilter = { kinds: null, knownAt: null, includeProposed: false, includeUnverified: false, depth: 8, asOf: null, laterEnds: ['a', 'b'] }

describe('The shortest of several chains', () => {
  it('is the one with the fewest hops, of equals one that certainly was there, else the first.', () => {
    const [short, sure, long] = [chain(['a', 'b']), chain(['a', 'b'], [], { isCertain: true }), chain(['a', 'x', 'b'], [], { isCertain: true })]
    expect(shortestChain([long, short, sure])).toBe(sure)
    expect(shortestChain([short, chain(['b', 'a'])])).toBe(short)
    expect(shortestChain([])).toBeNull()
  })
})

describe('Why a chain that is held is not shown', () => {
  it.each<[string, LineageChain, Partial<ChainFilter>, string[]]>([
    ['it leads the other way', chain(['b', 'a']), { laterEnds: ['a'] }, ['OTHER_DIRECTION']],
    ['it is longer than asked', chain(['a', 'x', 'b']), { depth: 1 }, ['TOO_FAR']],
    ['it runs by another kind of link', chain(['a', 'b']), { kinds: ['REAFFIRMS'] }, ['OTHER_KINDS']],
    ['it stands in brackets', chain(['a', 'b'], [[carrier({ status: 'PROPOSED' })]]), {}, ['PROPOSED_ONLY']],
    ['nobody vouches for it', chain(['a', 'b'], [[carrier({ confidence: 'UNVERIFIED' })]]), {}, ['UNVERIFIED_ONLY']],
    ['it was not known by then', chain(['a', 'b']), { knownAt: day('2019-10-30') }, ['NOT_KNOWN_BY_THEN']],
    ['a text on it was not there by then', chain(['a', 'b']), { asOf: day('1999-12-31') }, ['NOT_THERE_BY_THEN']],
    ['two hops each lack something', chain(['a', 'x', 'b'], [[carrier({ kind: 'RECALLS' })], [carrier({ status: 'PROPOSED' })]]), { kinds: ['CITES'] }, ['OTHER_KINDS', 'PROPOSED_ONLY']],
    ['of two carriers the one counts that lacks less', chain(['a', 'b'], [[carrier({ status: 'PROPOSED', confidence: 'UNVERIFIED' }), carrier({ status: 'PROPOSED' })]]), {}, ['PROPOSED_ONLY']],
    ['nothing is against it', chain(['a', 'b'], [[carrier({ status: 'PROPOSED' }), carrier()]]), {}, []],
  ])('is that %s.', (_, held, asked, expected) => {
    expect(absencesOf(held, { ...ASKED, ...asked })).toEqual(expected)
  })
})
