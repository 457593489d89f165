import { describe, expect, it } from 'vitest'
import { drawsOn } from '../../src/record/derive/draws-on.js'
import { gatherRows, type PropertyValue } from '../../src/record/rows.js'

type Given = readonly [type: string, from: string, to: string, properties?: Readonly<Record<string, PropertyValue>>]

const folded = (...links: readonly Given[]) => {
  const rows = gatherRows()
  for (const id of ['nassau-2020', 'freeport-2010', 'bimini-2000']) rows.node('Instrument', id, {}, 'seed/a.yaml')
  for (const [instrument, unit] of [['nassau-2020', 'op/1'], ['nassau-2020', 'pre/n1'], ['freeport-2010', 'op/3']] as const) {
    const version = `${instrument}/adopted`
    rows.node('Version', version, {}, 'seed/a.yaml')
    rows.node('Provision', `${version}/${unit}`, { instrumentId: instrument, versionId: version }, 'seed/a.yaml')
    rows.node('Act', `${version}/${unit}/a1`, { provisionId: `${version}/${unit}` }, 'seed/a.yaml')
  }
  rows.node('Meeting', 'nassau-meeting', {}, 'seed/a.yaml')
  links.forEach(([type, from, to, properties = { status: 'ADOPTED', confidence: 'HIGH' }], place) => rows.link(type, from, to, properties, `seed/${place}.yaml`, String(place)))
  return drawsOn(rows.rows(), (version) => ({ 'nassau-2020/adopted': '2020-05-04', 'freeport-2010/adopted': '2010-01-02' })[version] ?? null)
}
const OP = 'nassau-2020/adopted/op/1'
const PRE = 'nassau-2020/adopted/pre/n1'

describe('One instrument drawing on another', () => {
  it('is one link for all citations, with their kinds and the paragraphs that carry them', () => {
    expect(folded(['RECALLS', PRE, 'freeport-2010'], ['CITES', OP, 'freeport-2010'], ['CITES', PRE, 'freeport-2010'])).toEqual([
      { from: 'nassau-2020', to: 'freeport-2010', kinds: ['CITES', 'RECALLS'], via: [OP, PRE], sources: [], status: 'ADOPTED', confidence: 'HIGH', knownFrom: '2020-05-04', origins: ['seed/0.yaml', 'seed/1.yaml', 'seed/2.yaml'] },
    ])
  })

  it.each([
    ['a paragraph that cites a paragraph', ['CITES', OP, 'freeport-2010/adopted/op/3'], [OP]],
    ['an act that takes over recommendations', ['INCORPORATES', `${OP}/a1`, 'freeport-2010'], [OP]],
    ['an instrument of which a source reports it', ['AMENDS', 'nassau-2020', 'freeport-2010', { status: 'REPORTED', confidence: 'LOW', evidenceIds: ['gazette'], knownFrom: '2021-01-01' }], []],
  ] as const)('is told by %s', (_, link, via) => {
    expect(folded(link).map((one) => [one.from, one.to, one.via])).toEqual([['nassau-2020', 'freeport-2010', via]])
  })

  it.each([
    ['what a draft says without a mark of approval', ['RECALLS', OP, 'freeport-2010', { status: 'DRAFTED' }]],
    ['an unverified link', ['ADOPTS', 'nassau-2020', 'freeport-2010', { confidence: 'UNVERIFIED' }]],
    ['what a proposal would cite', ['WOULD_CITE', OP, 'freeport-2010']],
    ['what an act only concerns', ['CONCERNS', `${OP}/a1`, 'freeport-2010']],
    ['the citation of a meeting', ['CITES', OP, 'nassau-meeting']],
    ['a citation of itself', ['CITES', OP, 'nassau-2020']],
  ] as const)('is not told by %s', (_, link) => {
    expect(folded(link)).toEqual([])
  })

  it('is known from its first citation and as sure as the surest', () => {
    const reported = ['CITES', 'nassau-2020', 'bimini-2000', { status: 'REPORTED', confidence: 'LOW', evidenceIds: ['gazette'], knownFrom: '2019-01-01' }] as const
    expect(folded(reported, ['RECALLS', OP, 'bimini-2000'])).toMatchObject([{ status: 'ADOPTED', confidence: 'HIGH', knownFrom: '2019-01-01', sources: ['gazette'], via: [OP] }])
  })
})
