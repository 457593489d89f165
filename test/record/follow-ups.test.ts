import { describe, expect, it } from 'vitest'
import { followUpsOf } from '../../src/record/derive/follow-ups.js'
import { act, APPROVED, linkOf, nassau, pairs, provisionsOf, rowsOf } from './small-corpus.js'

const followUps = (given: Record<string, unknown>, stage: 'ADOPTED' | 'DRAFT' = 'ADOPTED', more: Record<string, unknown> = {}) =>
  followUpsOf(
    provisionsOf(nassau(stage, [{ section: 'FOLLOW_UP', label: '7.', summary: 'Asks for follow-up.', acts: [act(given)], ...more }])),
    (id) => id === 'nassau-2020',
    (id) => id.endsWith('-council') || id.endsWith('-committee'),
  ).map(({ body, instrument, role, provision }) => `${body} ${role} ${instrument} (${provision.path})`)

describe('Who follows up an instrument', () => {
  it('is whoever a mandate charges with it, with its channel, recipient, support and the others it names', () => {
    const roles = { concerns: ['nassau-2020'], addressedTo: ['harbour-council'], through: ['bay-street-committee'], deliveredTo: ['tide-committee'], supportedBy: ['reef-committee'], coordinatedWith: ['salt-committee'], consulting: ['sail-committee'] }
    expect(followUps(roles)).toEqual([
      'harbour-council charged nassau-2020 (nassau-2020/adopted/fu/7)',
      'bay-street-committee channel nassau-2020 (nassau-2020/adopted/fu/7)',
      'tide-committee recipient nassau-2020 (nassau-2020/adopted/fu/7)',
      'reef-committee support nassau-2020 (nassau-2020/adopted/fu/7)',
      'salt-committee coordination nassau-2020 (nassau-2020/adopted/fu/7)',
      'sail-committee consulted nassau-2020 (nassau-2020/adopted/fu/7)',
    ])
  })

  const charged = { concerns: ['nassau-2020'], addressedTo: ['harbour-council'] }
  it.each([
    ['an act that asks nothing of anyone', { ...charged, isMandate: false }, 'ADOPTED', {}],
    ['a mandate that concerns no instrument', { addressedTo: ['harbour-council'] }, 'ADOPTED', {}],
    ['a mandate to states, which are no bodies', { ...charged, addressedTo: ['atlantis'] }, 'ADOPTED', {}],
    ['a draft that nobody approved', charged, 'DRAFT', {}],
    ['the committee that only approved the paragraph', { concerns: ['nassau-2020'] }, 'DRAFT', { marks: APPROVED }],
  ] as const)('is not told by %s', (_, given, stage, more) => {
    expect(followUps(given, stage, more)).toEqual([])
  })

  it('is told, as approved in committee, by a marked paragraph of a draft', () => {
    expect(followUps(charged, 'DRAFT', { marks: APPROVED })).toEqual(['harbour-council charged nassau-2020 (nassau-2020/draft/fu/7)'])
  })
})

describe('What can be followed up', () => {
  const rows = (kind: string, marks: readonly unknown[] = []) =>
    rowsOf({
      sources: [{ id: 'doc-nassau', title: 'Nassau', readOn: '2023-01-01' }],
      bodies: [{ id: 'harbour-council', kind: 'ORGAN', name: { en: 'Harbour Council' }, sources: ['doc-nassau'], confidence: 'HIGH' }],
      instruments: [{ id: 'nassau-paper', kind, name: { en: 'Paper of Nassau' }, sources: ['doc-nassau'], confidence: 'HIGH' }],
      documents: [nassau(marks.length > 0 ? 'DRAFT' : 'ADOPTED', [{ section: 'OPERATIVE', label: '1.', summary: 'Asks.', marks, acts: [act({ concerns: ['nassau-paper'], addressedTo: ['harbour-council'] })] }])],
    })

  it('is what asks or commits: recommendations, declarations, resolutions, plans, treaties', () => {
    for (const kind of ['RECOMMENDATIONS', 'DECLARATION', 'RESOLUTION', 'PLAN_OF_ACTION', 'WORK_PLAN', 'TREATY', 'PROTOCOL']) expect(pairs(rows(kind), 'FOLLOWS_UP')).toEqual(['harbour-council → nassau-paper'])
  })

  it('is no guide, report or questionnaire, which is written and used', () => {
    for (const kind of ['GUIDE', 'REPORT', 'QUESTIONNAIRE', 'SURVEY', 'DOCUMENT']) expect(pairs(rows(kind), 'FOLLOWS_UP')).toEqual([])
  })

  it('keeps the paragraph, the role and whether it was adopted', () => {
    expect(linkOf(rows('RESOLUTION'), 'FOLLOWS_UP').properties).toMatchObject({ scope: 'charged', status: 'ADOPTED', evidenceIds: ['nassau-2020/adopted/op/1'], basis: 'nassau-2020/adopted', knownFrom: '2020-05-04' })
    expect(linkOf(rows('RESOLUTION', APPROVED), 'FOLLOWS_UP').properties).toMatchObject({ status: 'APPROVED_IN_COMMITTEE', evidenceIds: ['nassau-2020/draft/op/1'] })
  })
})
