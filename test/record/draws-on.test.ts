import { describe, expect, it } from 'vitest'
import { act, APPROVED, nassau, rowsOf } from './small-corpus.js'

const NASSAU = 'nassau-2020/adopted'
const sources = [
  { id: 'gazette', title: 'Gazette', published: '2019-01-01', readOn: '2023-01-01' },
  { id: 'doc-nassau', title: 'Nassau', published: '2020-05-04', readOn: '2023-01-01' },
  { id: 'doc-freeport', title: 'Freeport', published: '2010-01-02', readOn: '2023-01-01' },
]
const instrument = (id: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({ id, kind: 'DECLARATION', name: { en: id }, sources: ['gazette'], confidence: 'HIGH', ...more })
const freeport = { ...nassau('ADOPTED', [{ section: 'OPERATIVE', label: '3.', summary: 'Asks.' }], '2010-01-02'), instrument: 'freeport-2010', source: 'doc-freeport' }
const cite = (to: string, kind = 'CITES'): Record<string, unknown> => ({ kind, verb: 'citing', to })

/** The links of lineage between instruments, where Nassau has these units. */
const drawing = (units: readonly unknown[], stage: 'ADOPTED' | 'DRAFT' = 'ADOPTED', more: Record<string, readonly unknown[]> = {}) =>
  rowsOf({
    sources,
    meetings: [{ id: 'nassau-meeting', name: { en: 'Meeting of Nassau' }, state: 'HELD', sources: ['gazette'], confidence: 'HIGH' }],
    instruments: [instrument('nassau-2020'), instrument('freeport-2010'), instrument('bimini-2000')],
    documents: [nassau(stage, units), freeport],
    ...more,
  }).links.filter(({ type }) => type === 'DRAWS_ON')
const operative = (more: Record<string, unknown>): Record<string, unknown> => ({ section: 'OPERATIVE', label: '1.', summary: 'Asks.', ...more })
const preambular = (more: Record<string, unknown>): Record<string, unknown> => ({ section: 'PREAMBLE', label: '(1)', summary: 'Recalls.', ...more })
const reported = (more: Record<string, unknown> = {}): Record<string, unknown> => ({ from: 'nassau-2020', kind: 'CITES', to: 'bimini-2000', sources: ['gazette'], confidence: 'LOW', ...more })

describe('One instrument drawing on another', () => {
  it('is one link for all citations, with their kinds and the paragraphs that carry them', () => {
    const links = drawing([preambular({ cites: [cite('freeport-2010', 'RECALLS'), cite('freeport-2010')] }), operative({ cites: [cite('freeport-2010')] })])
    expect(links.map(({ from, to, properties, origins }) => ({ from, to, kinds: properties['kinds'], via: properties['via'], status: properties['status'], confidence: properties['confidence'], knownFrom: properties['knownFrom'], origins }))).toEqual([
      { from: 'nassau-2020', to: 'freeport-2010', kinds: ['CITES', 'RECALLS'], via: [`${NASSAU}/op/1`, `${NASSAU}/pre/1`], status: 'ADOPTED', confidence: 'HIGH', knownFrom: '2020-05-04', origins: ['seed/documents/nassau.yaml'] },
    ])
  })

  it.each([
    ['a paragraph that cites a paragraph', [operative({ cites: [cite('freeport-2010/adopted/op/3')] })], [`${NASSAU}/op/1`]],
    ['an act that takes over recommendations', [operative({ acts: [act({ incorporates: [{ to: 'freeport-2010', scope: 'all' }] })] })], [`${NASSAU}/op/1`]],
  ])('is told by %s', (_, units, via) => {
    expect(drawing(units).map(({ from, to, properties }) => [from, to, properties['via']])).toEqual([['nassau-2020', 'freeport-2010', via]])
  })

  it('is told by a source of an instrument whose text is not held, without a paragraph', () => {
    const links = drawing([operative({})], 'ADOPTED', { reportedLinks: [reported()] })
    expect(links.map(({ to, properties }) => [to, properties['via'], properties['evidenceIds'], properties['status'], properties['confidence'], properties['knownFrom']])).toEqual([['bimini-2000', [], ['gazette'], 'REPORTED', 'LOW', '2019-01-01']])
  })

  it('is told by a draft where a committee approved the paragraph, and says so', () => {
    expect(drawing([operative({ cites: [cite('freeport-2010')], marks: APPROVED })], 'DRAFT').map(({ properties }) => properties['status'])).toEqual(['APPROVED_IN_COMMITTEE'])
  })

  const bracketed = { section: 'OPERATIVE', label: '1.', summary: null, proposals: [{ key: 'p1', by: 'atlantis', byAsPrinted: 'ATL', kind: 'NEW', wellFormed: true, template: 'Would cite.', cites: [cite('freeport-2010')] }] }
  it.each([
    ['what a draft says without a mark of approval', [operative({ cites: [cite('freeport-2010')] })], 'DRAFT', {}],
    ['an unverified report', [operative({})], 'ADOPTED', { reportedLinks: [reported({ sources: [], confidence: 'UNVERIFIED' })] }],
    ['what a proposal would cite', [bracketed], 'ADOPTED', {}],
    ['what an act only concerns', [operative({ acts: [act({ concerns: ['freeport-2010'] })] })], 'ADOPTED', {}],
    ['the citation of a meeting', [operative({ cites: [cite('nassau-meeting')] })], 'ADOPTED', {}],
    ['a citation of itself', [operative({ cites: [cite('nassau-2020')] })], 'ADOPTED', {}],
  ] as const)('is not told by %s', (_, units, stage, more) => {
    expect(drawing(units, stage, more)).toEqual([])
  })

  it('is known from its first telling and as sure as the surest', () => {
    const links = drawing([operative({ cites: [cite('bimini-2000', 'RECALLS')] })], 'ADOPTED', { reportedLinks: [reported()] })
    expect(links.map(({ properties }) => [properties['kinds'], properties['status'], properties['confidence'], properties['knownFrom'], properties['evidenceIds']])).toEqual([[['CITES', 'RECALLS'], 'ADOPTED', 'HIGH', '2019-01-01', expect.arrayContaining(['gazette', `${NASSAU}/op/1`])]])
  })
})
