import { describe, expect, it } from 'vitest'
import { withPreferredValues } from '../../src/record/compile/preferred.js'
import { meetingRecord } from '../../src/record/world.js'
import { linkOf, nodeOf, rowsOf } from './small-corpus.js'

type Weighing = readonly [status: string, confidence: string]

const meeting = (own: Weighing | null, ...claims: readonly (readonly [value: string | number, ...Weighing, holds?: boolean])[]) =>
  meetingRecord.parse({
    id: 'nassau-meeting',
    name: { en: 'Meeting of Nassau' },
    state: 'HELD',
    ...(own === null ? {} : { held: '2020-05-04' }),
    status: own?.[0] ?? 'REPORTED',
    confidence: own?.[1] ?? 'HIGH',
    claims: claims.map(([value, status, confidence, holds = true]) => ({ field: 'held', value, status, confidence, holds, sources: confidence === 'UNVERIFIED' ? [] : ['gazette'] })),
  })
const preferred = (...given: Parameters<typeof meeting>) => withPreferredValues(meeting(...given), meetingRecord).record.held

describe('The preferred value of a field', () => {
  it.each([
    ['the value in the field, where a claim weighs the same', ['REPORTED', 'HIGH'], ['2020-06', 'REPORTED', 'HIGH'], '2020-05-04'],
    ['a claim of higher confidence', ['REPORTED', 'MEDIUM'], ['2020-06', 'REPORTED', 'HIGH'], '2020-06'],
    ['an adopted text before a surer report', ['REPORTED', 'HIGH'], ['2020-06', 'ADOPTED', 'LOW'], '2020-06'],
    ['a report before a surer inference', ['INFERRED', 'HIGH'], ['2020-06', 'REPORTED', 'LOW'], '2020-06'],
    ['an inference before what a committee approved, which decides nothing', ['APPROVED_IN_COMMITTEE', 'HIGH'], ['2020-06', 'INFERRED', 'LOW'], '2020-06'],
    ['any verified claim before an unverified record', ['REPORTED', 'UNVERIFIED'], ['2020-06', 'APPROVED_IN_COMMITTEE', 'LOW'], '2020-06'],
    ['never an unverified claim', ['INFERRED', 'LOW'], ['2020-06', 'ADOPTED', 'UNVERIFIED'], '2020-05-04'],
    ['never what a source denies', ['INFERRED', 'LOW'], ['2020-06', 'ADOPTED', 'HIGH', false], '2020-05-04'],
  ] as const)('is %s', (_, own, claim, expected) => {
    expect(preferred(own, claim)).toBe(expected)
  })

  it('is the best claim where the field is empty, whatever their order', () => {
    const weak = ['2020-06', 'INFERRED', 'LOW'] as const
    const strong = ['2020-07', 'REPORTED', 'MEDIUM'] as const
    expect([preferred(null, weak, strong), preferred(null, strong, weak)]).toEqual(['2020-07', '2020-07'])
  })

  it('is empty where all that is claimed is unverified', () => {
    expect(preferred(null, ['2020-06', 'REPORTED', 'UNVERIFIED'])).toBeUndefined()
  })

  it('is none that a weightier source denies, be it claimed or in the field', () => {
    const approved = ['2020-05-04', 'APPROVED_IN_COMMITTEE', 'HIGH'] as const
    expect(preferred(null, approved, ['2020-05-04', 'REPORTED', 'HIGH', false])).toBeUndefined()
    expect(preferred(null, approved, ['2020-05-04', 'REPORTED', 'UNVERIFIED', false])).toBe('2020-05-04')
    expect(preferred(null, approved, ['2020-06', 'REPORTED', 'HIGH', false])).toBe('2020-05-04')
    expect(preferred(['REPORTED', 'LOW'], ['2020-05-04', 'REPORTED', 'HIGH', false])).toBeUndefined()
    expect(preferred(['REPORTED', 'LOW'], ['2020-05-04', 'REPORTED', 'HIGH', false], ['2020-06', 'INFERRED', 'LOW'])).toBe('2020-06')
    expect(preferred(['REPORTED', 'HIGH'], ['2020-05-04', 'REPORTED', 'HIGH', false])).toBe('2020-05-04')
  })

  it('is never a value that the field cannot hold', () => {
    expect(preferred(['INFERRED', 'LOW'], ['in early summer', 'ADOPTED', 'HIGH'])).toBe('2020-05-04')
    expect(preferred(['INFERRED', 'LOW'], [2020, 'ADOPTED', 'HIGH'])).toBe('2020-05-04')
  })
})

describe('A claim', () => {
  const source = { id: 'gazette', title: 'Gazette of Nassau', readOn: '2021-01-01' }
  const claimed = (claims: readonly unknown[]) =>
    rowsOf({
      sources: [source],
      states: [{ id: 'atlantis', iso2: 'AT', iso3: 'ATL', name: { en: 'Atlantis' }, sources: ['gazette'], confidence: 'HIGH' }],
      meetings: [{ id: 'nassau-meeting', name: { en: 'Meeting of Nassau' }, state: 'HELD', held: '2020-05-04', sources: ['gazette'], confidence: 'HIGH', claims }],
    })

  it('is marked as preferred where it says what the record shows, and as not where it differs', () => {
    const rows = claimed([
      { field: 'held', value: '2020-05-04', sources: ['gazette'], confidence: 'LOW' },
      { field: 'held', value: '2020-06', sources: ['gazette'], confidence: 'LOW' },
    ])
    expect(rows.nodes.flatMap(({ properties: { predicate, value, preferred: isPreferred } }) => (predicate === undefined ? [] : [[value, isPreferred]]))).toEqual([
      ['2020-05-04', true],
      ['2020-06', false],
    ])
  })

  it('that names a state is linked to it', () => {
    const rows = claimed([{ field: 'country', value: 'atlantis', sources: ['gazette'], confidence: 'LOW' }])
    expect(linkOf(rows, 'VALUE').to).toBe('atlantis')
    expect(nodeOf(rows, linkOf(rows, 'VALUE').from).properties).toMatchObject({ aboutId: 'nassau-meeting', predicate: 'country', value: 'atlantis' })
  })
})
