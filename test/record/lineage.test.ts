import { describe, expect, it } from 'vitest'
import { lineageLinks } from '../../src/record/derive/lineage.js'
import { gatherRows, type PropertyValue } from '../../src/record/rows.js'

type Given = readonly [type: string, from: string, to: string, properties?: Readonly<Record<string, PropertyValue>>]

const VERSIONS = [
  ['nassau-2020', 'adopted', 'ADOPTED', '2020-05-04'],
  ['freeport-2010', 'adopted', 'ADOPTED', '2010-01-02'],
  ['exuma-2015', 'draft-1', 'DRAFT', '2015-03-01'],
  ['exuma-2015', 'draft-2', 'DRAFT', '2015-04-01'],
  ['exuma-2015', 'adopted', 'ADOPTED', '2015-05-01'],
  ['abaco-2018', 'draft', 'DRAFT', '2018-03-01'],
] as const

const folded = (...links: readonly Given[]) => {
  const rows = gatherRows()
  for (const id of ['nassau-2020', 'freeport-2010', 'bimini-2000', 'exuma-2015', 'abaco-2018']) rows.node('Instrument', id, {}, 'seed/a.yaml')
  for (const [instrument, key, stage, date] of VERSIONS) {
    const version = `${instrument}/${key}`
    rows.node('Version', version, { stage, dateLatest: date }, 'seed/a.yaml')
    rows.link('HAS_VERSION', instrument, version, {}, 'seed/a.yaml')
    for (const unit of ['op/1', 'pre/n1']) {
      rows.node('Provision', `${version}/${unit}`, { instrumentId: instrument, versionId: version }, 'seed/a.yaml')
      rows.node('Act', `${version}/${unit}/a1`, { provisionId: `${version}/${unit}` }, 'seed/a.yaml')
      rows.node('Proposal', `${version}/${unit}/p1`, { provisionId: `${version}/${unit}` }, 'seed/a.yaml')
      rows.node('ProposedAct', `${version}/${unit}/p1/a1`, { provisionId: `${version}/${unit}` }, 'seed/a.yaml')
    }
  }
  rows.node('Meeting', 'nassau-meeting', {}, 'seed/a.yaml')
  rows.node('State', 'atlantis', {}, 'seed/a.yaml')
  links.forEach(([type, from, to, properties = { status: 'ADOPTED', confidence: 'HIGH' }], place) => rows.link(type, from, to, properties, `seed/${place}.yaml`, String(place)))
  return lineageLinks(rows.rows())
}
const OP = 'nassau-2020/adopted/op/1'
const PRE = 'nassau-2020/adopted/pre/n1'
const told = (...links: readonly Given[]) => folded(...links).map(({ type, from, to }) => `${from} ${type} ${to}`)

describe('One instrument drawing on another', () => {
  it('is one link for all citations, which keeps of each its kind, its paragraph and its day', () => {
    const carrier = { evidence: [], status: 'ADOPTED', confidence: 'HIGH', knownFrom: '2020-05-04', until: null }
    expect(folded(['RECALLS', PRE, 'freeport-2010'], ['CITES', OP, 'freeport-2010'], ['CITES', PRE, 'freeport-2010'])).toEqual([{
      type: 'DRAWS_ON',
      from: 'nassau-2020',
      to: 'freeport-2010',
      carriers: [{ ...carrier, kind: 'CITES', provision: OP }, { ...carrier, kind: 'CITES', provision: PRE }, { ...carrier, kind: 'RECALLS', provision: PRE }],
      origins: ['seed/0.yaml', 'seed/1.yaml', 'seed/2.yaml'],
    }])
  })

  it('is the same link whatever the order in which it was said', () => {
    const said: readonly Given[] = [['RECALLS', PRE, 'freeport-2010'], ['CITES', OP, 'freeport-2010'], ['CITES', PRE, 'freeport-2010']]
    expect(folded(...[...said].reverse())[0]?.carriers).toEqual(folded(...said)[0]?.carriers)
  })

  it.each<readonly [string, Given, string]>([
    ['an act that takes over recommendations', ['INCORPORATES', `${OP}/a1`, 'freeport-2010'], 'DRAWS_ON'],
    ['an instrument of which a source reports it', ['AMENDS', 'nassau-2020', 'freeport-2010', { status: 'REPORTED', confidence: 'LOW', evidenceIds: ['gazette'], knownFrom: '2021-01-01' }], 'DRAWS_ON'],
    ['a draft without a mark of approval', ['RECALLS', 'abaco-2018/draft/op/1', 'freeport-2010', { status: 'DRAFTED' }], 'DRAFTED_TO_DRAW_ON'],
    ['a draft that a committee approved', ['RECALLS', 'abaco-2018/draft/op/1', 'freeport-2010', { status: 'APPROVED_IN_COMMITTEE' }], 'DRAWS_ON'],
    ['an unverified report', ['ADOPTS', 'nassau-2020', 'freeport-2010', { confidence: 'UNVERIFIED' }], 'SAID_TO_DRAW_ON'],
    ['a proposal', ['WOULD_CITE', 'abaco-2018/draft/op/1/p1', 'freeport-2010', { kind: 'RECALLS' }], 'WOULD_DRAW_ON'],
    ['what a proposed act would take over', ['WOULD_INVOLVE', 'abaco-2018/draft/op/1/p1/a1', 'freeport-2010', { kind: 'INCORPORATES' }], 'WOULD_DRAW_ON'],
    ['a draft that the adopted text has overtaken', ['RECALLS', 'exuma-2015/draft-2/op/1', 'freeport-2010', { status: 'APPROVED_IN_COMMITTEE' }], 'ONCE_DREW_ON'],
    ['a proposal in a draft that was overtaken', ['WOULD_CITE', 'exuma-2015/draft-2/op/1/p1', 'freeport-2010', { kind: 'CITES' }], 'ONCE_DREW_ON'],
  ])('says why where it is told by %s', (_, link, type) => {
    expect(folded(link).map((one) => one.type)).toEqual([type])
  })

  it.each<readonly [string, Given]>([
    ['what an act only concerns', ['CONCERNS', `${OP}/a1`, 'freeport-2010']],
    ['what a proposed act would only concern', ['WOULD_INVOLVE', `${OP}/p1/a1`, 'freeport-2010', { kind: 'CONCERNS' }]],
    ['a citation of itself', ['CITES', OP, 'nassau-2020']],
    ['the naming of a state', ['RECOGNIZES', OP, 'atlantis']],
  ])('is not told by %s', (_, link) => {
    expect(told(link)).toEqual([])
  })

  it('leads to a meeting or a paragraph as to what is named, and to the paragraph’s instrument as well', () => {
    expect(told(['CITES', OP, 'nassau-meeting'])).toEqual(['nassau-2020 NAMES nassau-meeting'])
    expect(told(['CITES', OP, 'freeport-2010/adopted/op/1'])).toEqual(['nassau-2020 NAMES freeport-2010/adopted/op/1', 'nassau-2020 DRAWS_ON freeport-2010'])
  })

  it('holds of a draft until the first version that outranks it: the adopted text, or a later draft', () => {
    const until = (version: string) => folded(['RECALLS', `exuma-2015/${version}/op/1`, 'freeport-2010', { status: 'APPROVED_IN_COMMITTEE' }])[0]?.carriers[0]?.until
    expect([until('draft-1'), until('draft-2'), until('adopted')]).toEqual(['2015-04-01', '2015-05-01', null])
  })
})
