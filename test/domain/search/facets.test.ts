import { describe, expect, it } from 'vitest'
import { countSearch, MOST_VALUES, type FoundGroup, type SearchFilters } from '../../../src/domain/search/facets.js'

const group = (given: Partial<FoundGroup>): FoundGroup => ({ type: 'PROVISION', languages: ['EN'], instrumentId: 'quito-2019', meetingId: 'mispa-7', isProposed: false, isUnverified: false, count: 1, ...given })
const GROUPS: readonly FoundGroup[] = [
  group({ count: 5 }),
  group({ count: 3, languages: ['EN', 'ES'] }),
  group({ type: 'INSTRUMENT', count: 2, instrumentId: 'lima-2015', meetingId: null }),
  group({ type: 'BODY', count: 4, languages: [], instrumentId: null, meetingId: null }),
  group({ type: 'PROPOSAL', count: 2, isProposed: true }),
  group({ type: 'INSTRUMENT', count: 1, isUnverified: true, instrumentId: 'ag-res-1', meetingId: null }),
]
const ALL: SearchFilters = { types: [], languages: [], instruments: [], meetings: [], includeProposed: false, includeUnverified: false }

describe('What was found, counted', () => {
  it('Types add up to the total; what is left out is counted apart.', () => {
    const { total, proposed, unverified, types, languages, instruments, meetings } = countSearch(GROUPS, ALL)
    expect([total, proposed, unverified]).toEqual([14, 2, 1])
    expect(types.values).toEqual([{ value: 'PROVISION', count: 8 }, { value: 'BODY', count: 4 }, { value: 'INSTRUMENT', count: 2 }])
    expect(languages.values).toEqual([{ value: 'EN', count: 10 }, { value: 'ES', count: 3 }])
    expect(instruments.values).toEqual([{ value: 'quito-2019', count: 8 }, { value: 'lima-2015', count: 2 }])
    expect(meetings.values).toEqual([{ value: 'mispa-7', count: 8 }])
  })

  it('A facet does not narrow itself, and narrows the others.', () => {
    const { total, types, instruments } = countSearch(GROUPS, { ...ALL, types: ['INSTRUMENT'] })
    expect(total).toBe(2)
    expect(types.values.map(({ value }) => value)).toEqual(['PROVISION', 'BODY', 'INSTRUMENT'])
    expect(instruments.values).toEqual([{ value: 'lima-2015', count: 2 }])
  })

  it('With a setting what was left out counts like the rest.', () => {
    const { total, proposed, unverified } = countSearch(GROUPS, { ...ALL, includeProposed: true, includeUnverified: true })
    expect([total, proposed, unverified]).toEqual([17, 0, 0])
  })

  it('Only what passes the filters counts as left out; nothing found counts nothing.', () => {
    expect(countSearch(GROUPS, { ...ALL, types: ['BODY'] })).toMatchObject({ total: 4, proposed: 0, unverified: 0 })
    expect(countSearch([], ALL)).toMatchObject({ total: 0, types: { values: [], more: 0 } })
  })

  it('Of many values the most frequent are told, equal ones by name, and how many there are beside them.', () => {
    const many = Array.from({ length: 30 }, (_, place) => group({ instrumentId: `i${String(place).padStart(2, '0')}`, count: place === 29 ? 9 : 1 }))
    const { instruments } = countSearch(many, ALL)
    expect([instruments.values.length, instruments.more]).toEqual([MOST_VALUES, 10])
    expect(instruments.values.slice(0, 3).map(({ value }) => value)).toEqual(['i29', 'i00', 'i01'])
  })
})
