import { describe, expect, it } from 'vitest'
import { readStoredSchema } from '../../src/graph/stored-schema.js'
import { CITATION_KINDS, ROLE_KINDS } from '../../src/domain/vocabulary.js'
import { act, nassau, nodeOf, rowsOf } from './small-corpus.js'

const source = { id: 'doc-nassau', title: 'Draft of Nassau', readOn: '2023-01-01', version: 'nassau-2020/draft' }
const known = { sources: ['doc-nassau'], confidence: 'HIGH' } as const

/** Everything that an act can do, so that nothing of it can slip out of its brackets unseen. */
const everything = act({
  verb: 'Establish', lemma: 'establish', class: 'CONSTITUTIVE', isMandate: true, due: { asPrinted: 'by May 2021', date: '2021-05' }, cadence: 'ANNUAL', deliverable: 'report',
  addressedTo: ['harbour-council'], through: ['bay-street-committee'], deliveredTo: ['bay-street-committee'], supportedBy: ['harbour-council'], coordinatedWith: ['harbour-council'], consulting: ['harbour-council'],
  within: ['freeport-2010'], benefits: ['atlantis'], concerns: ['nassau-2020', 'freeport-2010'], establishes: ['reef-group'], elects: ['atlantis', { placeholder: 'the Republic of …', standsFor: 'STATE' }],
  electsFor: [{ to: 'reef-group', office: 'CHAIR' }], dueBefore: ['nassau-meeting'], incorporates: [{ to: 'freeport-2010', scope: 'its recommendations' }],
})
const proposal = (more: Record<string, unknown>) => ({
  key: 'p1', by: 'atlantis', byAsPrinted: 'ATL', kind: 'NEW', wellFormed: true, template: 'Would set up a group.', acts: [everything],
  cites: CITATION_KINDS.map((kind) => ({ kind, verb: 'under', to: 'freeport-2010' })), ...more,
})

/** A draft whose every unit stands in brackets: one proposal, one with a proposal inside, one that is an alternative. */
const draft = nassau('DRAFT', [
  { section: 'PREAMBLE', label: '(1)', summary: null, proposals: [proposal({})] },
  { section: 'OPERATIVE', label: '1.', summary: null, proposals: [proposal({ template: 'Would set up a group{p2}.', proposals: [proposal({ key: 'p2', kind: 'INSERT', by: 'lemuria', byAsPrinted: 'LEM', template: ', and a fund', words: 'and a fund' })] })] },
  { section: 'OPERATIVE', label: '1 alt.', summary: null, proposals: [proposal({ kind: 'ALTERNATIVE', alternativeTo: 'op/1' })] },
])
const rows = rowsOf({
  sources: [source],
  states: ['atlantis', 'lemuria'].map((id, place) => ({ id, iso2: `A${place}`, iso3: `AT${place}`, name: { en: id }, ...known })),
  bodies: ['harbour-council', 'bay-street-committee', 'reef-group'].map((id) => ({ id, kind: 'ORGAN', name: { en: id }, ...known })),
  meetings: [{ id: 'nassau-meeting', name: { en: 'Meeting of Nassau' }, state: 'HELD', held: '2020-05-04', ...known }],
  instruments: ['nassau-2020', 'freeport-2010'].map((id) => ({ id, kind: 'DECLARATION', name: { en: id }, adopted: '2020-05-04', ...known })),
  documents: [draft],
})
const labels = (wanted: string) => rows.nodes.filter((node) => node.labels.includes(wanted)).map(({ id }) => id)
const types = new Set(rows.links.map(({ type }) => type))

describe('A draft of proposals alone', () => {
  it('holds its proposals, as a tree, and what they would do', () => {
    expect(labels('Proposal')).toEqual(['nassau-2020/draft/pre/1/p1', 'nassau-2020/draft/op/1/p1', 'nassau-2020/draft/op/1/p2', 'nassau-2020/draft/op/1-alt/p1'])
    expect(labels('ProposedAct')).toHaveLength(4)
    expect(rows.links.filter(({ type }) => type === 'NESTED_IN').map(({ from, to }) => [from, to])).toEqual([['nassau-2020/draft/op/1/p2', 'nassau-2020/draft/op/1/p1']])
    expect(rows.links.filter(({ type }) => type === 'ALTERNATIVE_TO').map(({ to }) => to)).toEqual(['nassau-2020/draft/op/1/p1'])
    expect(types).toContain('WOULD_CITE')
    expect(types).toContain('WOULD_INVOLVE')
  })

  it.each(['Act', 'Mandate', 'Tenure', 'AgreementMark', 'HostingOffer', 'Thread', 'Finding', 'PendingFootnote', 'Wording'])('holds no %s', (label) => {
    expect(labels(label)).toEqual([])
  })

  it.each([...CITATION_KINDS, ...ROLE_KINDS])('holds no %s', (type) => {
    expect(types).not.toContain(type)
  })

  it.each(['CHAIRS', 'FOLLOWS_UP', 'ESTABLISHES', 'DRAWS_ON', 'HOSTED', 'CONVENED_BY', 'MEMBER_OF', 'PART_OF', 'FULFILS', 'ADOPTED_AT', 'GOVERNED_BY', 'SERVED_BY'])('derives no %s', (type) => {
    expect(types).not.toContain(type)
  })

  it('leaves every ordinary field of its units empty', () => {
    for (const id of labels('Provision')) {
      const { summary, anomalies, places, bracketed, status } = nodeOf(rows, id).properties
      expect([summary, anomalies, places, bracketed, status]).toEqual([undefined, [], [], true, 'DRAFTED'])
    }
  })

  it('leaves every ordinary list of its units empty', () => {
    const fields = readStoredSchema('schema/stored').relationships.filter(({ owner }) => owner === 'Provision')
    expect(fields.length).toBeGreaterThan(10)
    for (const { field, type, direction } of fields) {
      const filled = rows.links.filter((link) => link.type === type && labels('Provision').includes(direction === 'OUT' ? link.from : link.to))
      expect([field, filled.length]).toEqual([field, ['version', 'proposals'].includes(field) ? { version: 3, proposals: 4 }[field] : 0])
    }
  })

  it('says nothing of the world: no assertion stands on it', () => {
    const inside = new Set([...labels('Provision'), ...labels('Proposal'), ...labels('ProposedAct')])
    expect(rows.links.filter(({ type, to }) => ['SAID_IN', 'ABOUT', 'VALUE', 'OPENED_BY', 'CLOSED_BY'].includes(type) && inside.has(to))).toEqual([])
  })
})
