import { describe, expect, it } from 'vitest'
import { mergedTenures, tenuresOf } from '../../src/record/derive/tenures.js'
import type { TenureRecord } from '../../src/record/world.js'
import { tenureRecord } from '../../src/record/world.js'
import { act, APPROVED, linkOf, nassau, nodeOf, provisionsOf, rowsOf } from './small-corpus.js'

const election = (more: Record<string, unknown> = {}) =>
  act({ verb: 'Elect', lemma: 'elect', class: 'CONSTITUTIVE', isMandate: false, elects: ['atlantis'], electsFor: [{ to: 'harbour-group', office: 'CHAIR' }], ...more })
const paragraph = (more: Record<string, unknown> = {}) => ({ section: 'FOLLOW_UP', label: '3.', summary: 'Elects a chair.', acts: [election()], ...more })
const opened = (stage: 'ADOPTED' | 'DRAFT', provision: unknown) => tenuresOf(provisionsOf(nassau(stage, [provision])), () => 'nassau-meeting').map(({ record }) => record)
const facts = ({ id, kind, state, from, electedAt, status }: TenureRecord) => ({ id, kind, state, from, electedAt, status })

describe('A tenure that a text opens', () => {
  it('begins on the day of the adopted text, at the meeting that adopted it', () => {
    expect(opened('ADOPTED', paragraph()).map(facts)).toEqual([
      { id: 'harbour-group/chair/atlantis-2020', kind: 'ELECTED', state: 'atlantis', from: '2020-05-04', electedAt: 'nassau-meeting', status: 'ADOPTED' },
    ])
  })

  it('is a candidature without any day where a committee approved the paragraph', () => {
    expect(opened('DRAFT', paragraph({ marks: APPROVED })).map(facts)).toEqual([
      { id: 'harbour-group/chair/atlantis-2020', kind: 'CANDIDATE', state: 'atlantis', from: undefined, electedAt: undefined, status: 'APPROVED_IN_COMMITTEE' },
    ])
  })

  it.each([
    ['a draft that nobody approved', 'DRAFT', paragraph()],
    ['a placeholder for the state', 'ADOPTED', paragraph({ acts: [election({ elects: [{ placeholder: 'the Republic of …', standsFor: 'STATE' }] })] })],
    ['an election that stands in brackets', 'ADOPTED', paragraph({ summary: null, acts: [], proposals: [{ key: 'p1', by: 'atlantis', byAsPrinted: 'ATL', kind: 'NEW', wellFormed: true, template: 'Would elect.', acts: [election()] }] })],
  ] as const)('is not opened by %s', (_, stage, provision) => {
    expect(opened(stage, provision)).toEqual([])
  })

  it('is the election where the adopted text elects whom its draft proposed', () => {
    const both = [...provisionsOf(nassau('ADOPTED', [paragraph()])), ...provisionsOf(nassau('DRAFT', [paragraph({ marks: APPROVED })]))]
    expect(tenuresOf(both, () => undefined).map(({ record }) => [record.kind, record.openedBy])).toEqual([['ELECTED', 'nassau-2020/adopted/fu/3']])
    expect(tenuresOf([...both].reverse(), () => undefined).map(({ record }) => record.kind)).toEqual(['ELECTED'])
  })
})

describe('What a curated record adds to a tenure', () => {
  const addition = { id: 'harbour-group/chair/atlantis-2020', of: 'harbour-group', office: 'CHAIR', kind: 'ELECTED', state: 'atlantis', persons: [{ person: 'ana-marsh', seen: '2021' }], seenOn: ['2021'], to: '2022', sources: ['gazette'], confidence: 'LOW' }
  const filed = (record: unknown) => ({ file: 'seed/tenures/nassau.yaml', name: 'x', record: tenureRecord.parse(record) })

  it('is joined to the tenure of the text, which keeps its own ground', () => {
    const [merged, ...others] = mergedTenures(tenuresOf(provisionsOf(nassau('ADOPTED', [paragraph()])), () => undefined), [filed(addition)])
    expect(others).toEqual([])
    expect(merged).toMatchObject({ isDerived: true, record: { kind: 'ELECTED', from: '2020-05-04', to: '2022', seenOn: ['2021'], sources: ['nassau-2020/adopted/fu/3'], status: 'ADOPTED', confidence: 'HIGH' } })
  })

  it('is no tenure of its own, and one of another id is', () => {
    const other = filed({ ...addition, id: 'harbour-group/chair/lemuria-2018', state: 'lemuria' })
    expect(mergedTenures([], [filed(addition), other]).map(({ isDerived, record }) => [isDerived, record.id])).toEqual([
      [false, 'harbour-group/chair/atlantis-2020'],
      [false, 'harbour-group/chair/lemuria-2018'],
    ])
  })

  it('is said by its own sources with its own confidence, and the election by its paragraph alone', () => {
    const rows = rowsOf({
      sources: [{ id: 'gazette', title: 'Gazette', readOn: '2023-01-01' }, { id: 'doc-nassau', title: 'Nassau', readOn: '2023-01-01' }],
      bodies: [{ id: 'harbour-group', kind: 'WORKING_GROUP', name: { en: 'Harbour Group' }, sources: ['gazette'], confidence: 'HIGH' }],
      persons: [{ id: 'ana-marsh', name: 'Ana Marsh', sources: ['gazette'], confidence: 'HIGH' }],
      documents: [nassau('ADOPTED', [paragraph()])],
      tenures: [addition],
    })
    const id = 'harbour-group/chair/atlantis-2020'
    expect(nodeOf(rows, `${id}~said~gazette`).properties).toMatchObject({ status: 'REPORTED', confidence: 'LOW', method: 'CURATED' })
    expect(nodeOf(rows, `${id}~said~nassau-2020/adopted/fu/3`).properties).toMatchObject({ status: 'ADOPTED', confidence: 'HIGH', method: 'DERIVED' })
    expect(linkOf(rows, 'HELD_BY_PERSON').properties).toMatchObject({ status: 'REPORTED', confidence: 'LOW', evidenceIds: ['gazette'], from: '2021' })
    expect(nodeOf(rows, id).origins).toEqual(['seed/documents/nassau.yaml', 'seed/tenures/nassau.yaml'])
  })
})
