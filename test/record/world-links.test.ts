import { describe, expect, it } from 'vitest'
import { linkOf, nassau, nodeOf, pairs, rowsOf } from './small-corpus.js'

const base = {
  sources: [{ id: 'gazette', title: 'Gazette', published: '2020-06', readOn: '2023-01-01' }, { id: 'doc-nassau', title: 'Nassau', published: '2020-05-04', readOn: '2023-01-01', version: 'nassau-2020/adopted' }],
  states: [{ id: 'atlantis', iso2: 'AT', iso3: 'ATL', name: { en: 'Atlantis' }, sources: ['gazette'], confidence: 'HIGH' }],
  documents: [nassau('ADOPTED', [{ section: 'OPENING', label: null, summary: 'Says who met.' }])],
}
const meeting = (more: Record<string, unknown>) =>
  rowsOf({ ...base, meetings: [{ id: 'nassau-meeting', name: { en: 'Meeting of Nassau' }, country: 'atlantis', host: 'atlantis', sources: ['gazette'], confidence: 'HIGH', ...more }] })

describe('A meeting', () => {
  it('that was held was hosted by its host and held in its country', () => {
    const rows = meeting({ state: 'HELD', held: '2020-05-03/2020-05-04' })
    expect([pairs(rows, 'HOSTED'), pairs(rows, 'HELD_IN'), pairs(rows, 'PLANNED_IN')]).toEqual([['atlantis → nassau-meeting'], ['nassau-meeting → atlantis'], []])
    expect(linkOf(rows, 'HOSTED').properties).toMatchObject({ from: '2020-05-03/2020-05-04', knownFrom: '2020-06-30', evidenceIds: ['gazette'], confidence: 'HIGH' })
  })

  it.each(['SCHEDULED', 'EXPECTED', 'UNKNOWN'])('in the state %s was hosted by nobody and held nowhere', (state) => {
    const rows = meeting({ state, plannedFor: '2030' })
    expect([pairs(rows, 'HOSTED'), pairs(rows, 'HELD_IN'), pairs(rows, 'PLANNED_IN')]).toEqual([[], [], ['nassau-meeting → atlantis']])
  })

  it('of which no source tells was hosted by nobody', () => {
    expect(pairs(meeting({ state: 'HELD', held: '2020-05', sources: [], confidence: 'UNVERIFIED' }), 'HOSTED')).toEqual([])
  })
})

describe('The status of what a source says of a record', () => {
  const said = (status: string, source: string) =>
    nodeOf(meeting({ state: 'HELD', held: '2020-05-04', sources: [source], status }), `nassau-meeting~said~${source}`).properties['status']

  it.each([
    ['ADOPTED', 'nassau-2020/adopted/opening', 'ADOPTED'],
    ['REPORTED', 'nassau-2020/adopted/opening', 'ADOPTED'],
    ['ADOPTED', 'doc-nassau', 'ADOPTED'],
    ['ADOPTED', 'gazette', 'REPORTED'],
    ['APPROVED_IN_COMMITTEE', 'gazette', 'REPORTED'],
    ['INFERRED', 'nassau-2020/adopted/opening', 'INFERRED'],
    ['INFERRED', 'gazette', 'INFERRED'],
  ])('is, of a record marked %s and said in %s, %s', (status, source, expected) => {
    expect(said(status, source)).toBe(expected)
  })
})

describe('A link that a source reports of a text that is not held', () => {
  it('is known from the adoption of that text, though the source is younger or older', () => {
    const rows = (published: string) =>
      rowsOf({
        ...base,
        sources: [...base.sources, { id: 'copy', title: 'Copy', published, readOn: '2023-01-01' }],
        instruments: ['freeport-2010', 'bimini-2000'].map((id) => ({ id, kind: 'DECLARATION', name: { en: id }, adopted: id === 'freeport-2010' ? '2010-03-05' : '2000', sources: ['copy'], confidence: 'HIGH' })),
        reportedLinks: [{ from: 'freeport-2010', kind: 'REAFFIRMS', to: 'bimini-2000', sources: ['copy'], confidence: 'HIGH' }],
      })
    expect(linkOf(rows('2010-02-01'), 'REAFFIRMS').properties['knownFrom']).toBe('2010-03-05')
    expect(linkOf(rows('2012-02-01'), 'REAFFIRMS').properties['knownFrom']).toBe('2012-02-01')
    expect(linkOf(rows('2012-02-01'), 'DRAWS_ON').properties).toMatchObject({ kinds: ['REAFFIRMS'], via: [], evidenceIds: ['copy'], knownFrom: '2012-02-01' })
  })
})

describe('A second value of a treaty action', () => {
  it('is the same assertion wherever it stands in its file', () => {
    const claims = ['2001', '2002'].map((value) => ({ about: 'nassau-treaty/atlantis/signature', field: 'date', value, sources: ['gazette'], confidence: 'LOW' }))
    const ids = (records: readonly unknown[]) => rowsOf({ ...base, actionClaims: records }).nodes.map(({ id }) => id).filter((id) => id.startsWith('nassau-treaty')).sort()
    expect(ids([...claims].reverse())).toEqual(ids(claims))
    expect(ids(claims)).toHaveLength(2)
  })
})

describe('A symbol that nobody verified', () => {
  it('is said of the instrument by an unverified assertion, and is none of the symbols by which it is found', () => {
    const rows = rowsOf({ ...base, instruments: [{ id: 'freeport-2010', kind: 'DECLARATION', name: { en: 'Freeport' }, symbols: ['FRE/1', { text: 'FRE/2', confidence: 'LOW' }, { text: 'FRE/3', confidence: 'UNVERIFIED' }], sources: ['gazette'], confidence: 'HIGH' }] })
    expect(nodeOf(rows, 'freeport-2010').properties['symbols']).toEqual(['FRE/1', 'FRE/2'])
    expect(nodeOf(rows, 'freeport-2010~said~symbols~FRE/3~gazette').properties).toMatchObject({ value: 'FRE/3', confidence: 'UNVERIFIED' })
  })
})
