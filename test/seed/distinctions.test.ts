import { describe, expect, it } from 'vitest'
import { bindsOnDeposit, type TreatyActionKind } from '../../src/domain/treaty/action.js'
import { CITATION_KINDS, ROLE_KINDS } from '../../src/domain/vocabulary.js'
import { from, into, labelled, link, linksOf, M, node, Q, rows, value } from './real-seed.js'

const WORLD = ['CHAIRS', 'HOSTED', 'CONVENED_BY', 'ADOPTED_AT', 'ADOPTED_BY', 'PART_OF', 'MEMBER_OF', 'FOLLOWS_UP', 'ESTABLISHES', 'DRAWS_ON', 'GOVERNED_BY', 'SERVED_BY', 'FULFILS', 'HELD_UNDER', 'PREPARES'] as const
const actions = (state: string, treaty: string): string[] => labelled('TreatyAction').filter((id) => from(id, 'TAKEN_BY').includes(state) && from(id, 'ACTION_ON').includes(treaty)).map((id) => String(value(id, 'kind')))
const coverage = (state: string, treaty: string): unknown[] => into(treaty, 'COVERAGE_OF').flatMap((id) => linksOf('COVERS').filter((one) => one.from === id && one.to === state).map(({ properties }) => properties['row']))

describe('An offer to host is not hosting', () => {
  it('and only what was held there was hosted by whoever offered', () => {
    for (const id of labelled('HostingOffer')) {
      const [state, meeting] = [from(id, 'OFFERED_BY')[0] as string, from(id, 'OFFER_FOR')[0] as string]
      expect([id, from(state, 'HOSTED').includes(meeting)]).toEqual([id, value(id, 'outcome') === 'HELD_THERE'])
    }
  })

  it('be it accepted, open, or ended elsewhere', () => {
    expect(labelled('HostingOffer').map((id) => [id, value(id, 'outcome')])).toEqual(
      expect.arrayContaining([['el-salvador-offers-mispa-8', 'HELD_ELSEWHERE'], ['panama-offers-mispa-9', 'ACCEPTED'], ['offer-colombia-stg-international-cooperation-1', 'UNKNOWN']]),
    )
  })
})

describe('A planned meeting is not a held one', () => {
  it('so that only held meetings have a host, a place where they were held and an instrument of their own', () => {
    for (const { from: start, to, type } of linksOf('HOSTED', 'HELD_IN')) expect([start, to, value(type === 'HOSTED' ? to : start, 'state')]).toEqual([start, to, 'HELD'])
    for (const { to } of linksOf('ADOPTED_AT')) expect([to, value(to, 'state')]).toEqual([to, 'HELD'])
    for (const id of labelled('Meeting')) if (value(id, 'state') !== 'HELD') expect([id, value(id, 'held')]).toEqual([id, undefined])
  })

  it('and MISPA IX is scheduled in Panama, and was hosted by nobody', () => {
    expect([value('mispa-9', 'state'), value('mispa-9', 'plannedFor'), value('mispa-9', 'held')]).toEqual(['SCHEDULED', '2026-10-22/2026-10-23', undefined])
    expect([into('mispa-9', 'HOSTED'), from('mispa-9', 'HELD_IN'), from('mispa-9', 'PLANNED_IN')]).toEqual([[], [], ['panama']])
  })

  it('and nobody knew that a meeting was held before it began', () => {
    for (const { from: host, to, properties } of linksOf('HOSTED')) {
      const begins = value(to, 'heldEarliest')
      if (typeof properties['knownFrom'] === 'string' && typeof begins === 'string') expect([host, to, properties['knownFrom'] >= begins]).toEqual([host, to, true])
    }
  })
})

describe('Committee approval is not adoption', () => {
  it('so that nothing that stands on the Medellín draft is adopted', () => {
    const onDraft = rows.links.filter(({ properties }) => (properties['evidenceIds'] as readonly string[] | undefined)?.every((id) => id.startsWith(M)) === true && (properties['evidenceIds'] as readonly string[]).length > 0)
    expect(onDraft.length).toBeGreaterThan(50)
    expect(onDraft.filter(({ properties }) => properties['status'] === 'ADOPTED').map(({ id }) => id)).toEqual([])
  })

  it('and no assertion said in it is', () => {
    const told = rows.nodes.filter(({ labels, id }) => labels.includes('Assertion') && from(id, 'SAID_IN').some((source) => source.startsWith(M)))
    expect(new Set(told.map(({ properties }) => properties['status']))).toEqual(new Set(['APPROVED_IN_COMMITTEE', 'INFERRED']))
  })

  it('and the group that it sets up has no day of foundation from it', () => {
    expect(link('ESTABLISHES', 'medellin-2013', 'stg-international-cooperation').properties).toMatchObject({ status: 'APPROVED_IN_COMMITTEE', evidenceIds: [`${M}/fu/5`] })
    expect(link('ESTABLISHES', 'medellin-2013', 'stg-international-cooperation').properties['from']).toBeUndefined()
    expect(link('ESTABLISHES', 'quito-2019', 'stg-emergency-services').properties).toMatchObject({ status: 'ADOPTED', from: '2019-10-31', evidenceIds: [`${Q}/op/7`] })
  })

  it('and the plan “approved on May 2, 2012” has no day of adoption, for the Council only sent it on', () => {
    expect(value('hpa-san-salvador', 'adopted')).toBeUndefined()
  })
})

describe('Signature is not consent', () => {
  it('and the kinds of consent stay four', () => {
    const kinds = new Set(labelled('TreatyAction').map((id) => value(id, 'kind') as TreatyActionKind))
    expect([...kinds].filter(bindsOnDeposit).sort()).toEqual(['ACCEPTANCE', 'ACCESSION', 'APPROVAL', 'RATIFICATION', 'SUCCESSION'].filter((kind) => kinds.has(kind as TreatyActionKind)))
    expect(bindsOnDeposit('SIGNATURE')).toBe(false)
    expect(actions('barbados', 'untoc')).toEqual(expect.arrayContaining(['SIGNATURE', 'RATIFICATION']))
    expect(actions('uruguay', 'oas-a-55')).toEqual(['SIGNATURE'])
  })

  it('and Argentina’s row of A-55 keeps its signature beside its accession', () => {
    expect(actions('argentina', 'oas-a-55').filter((kind) => kind === 'SIGNATURE' || kind === 'ACCESSION')).toEqual(['SIGNATURE', 'ACCESSION'])
  })
})

describe('Deposit is not entry into force for that state', () => {
  it.each([['untoc', 30], ['oas-a-55', 30], ['drug-convention-1988', 90]])('for %s it is %i days after', (treaty, days) => {
    expect(value(`${treaty}/clause/per-state`, 'days')).toBe(days)
  })

  it('and no day of effect for a state is typed in', () => {
    for (const id of labelled('TreatyAction')) expect(Object.keys(node(id).properties).filter((name) => /force|effect/i.test(name))).toEqual([])
  })

  it('and Canada’s instrument of 29 May 1996 was deposited on 3 June 1996', () => {
    expect([value('oas-a-55/canada/ratification', 'instrumentDate'), value('oas-a-55/canada/ratification', 'date')]).toEqual(['1996-05-29', '1996-06-03'])
  })
})

describe('An empty row, a row that is cut off and a row that was never listed are three things', () => {
  it.each([
    ['barbados', ['PRINTED'], 'its row of A-55 was read, and is empty'],
    ['dominican-republic', ['PRINTED'], 'its row of A-55 was read, and is empty'],
    ['venezuela', ['CUT_OFF'], 'its row is cut off in the copy read'],
    ['uruguay', ['CUT_OFF'], 'its row is cut off in the copy read'],
    ['cuba', [], 'it was never listed'],
  ])('%s: %j, for %s', (state, expected) => {
    expect([...new Set(coverage(state, 'oas-a-55'))]).toEqual(expected)
    if (['barbados', 'dominican-republic', 'cuba'].includes(state)) expect(actions(state, 'oas-a-55')).toEqual([])
  })
})

describe('Host is not chair, and presiding over one meeting is not chairing the body', () => {
  it('so that no chair of a body comes from a meeting, and each is of the body or the meeting that its tenure names', () => {
    for (const { to, properties } of linksOf('CHAIRS')) {
      const isMeeting = node(to).labels.includes('Meeting')
      expect([properties['basis'], isMeeting]).toEqual([properties['basis'], properties['scope'] === 'PRESIDED_MEETING'])
      expect(from(String(properties['basis']), 'TENURE_OF')).toEqual([to])
    }
  })

  it('and Honduras presided over the prevention group’s second meeting; no day is known on which it chaired the group', () => {
    expect(from('honduras', 'CHAIRS')).toEqual(['stg-prevention-2'])
    expect(link('CHAIRS', 'honduras', 'stg-prevention-2').properties).toMatchObject({ status: 'ADOPTED', evidenceIds: [`${Q}/fu/1`] })
  })

  it('and REMJA V met at the seat of the Organization, hosted by nobody, with Mexico in the chair', () => {
    expect([into('remja-5', 'HOSTED'), into('remja-5', 'CHAIRS')]).toEqual([[], ['mexico']])
  })

  it('and Ecuador, which hosted MISPA VII, chairs what it was elected for', () => {
    const elected = linksOf('CHAIRS').filter((one) => one.from === 'ecuador' && one.properties['status'] === 'ADOPTED')
    expect(elected.map(({ to, properties }) => [to, properties['from'], properties['evidenceIds']])).toEqual([
      ['stg-emergency-services', '2019-10-31', [`${Q}/fu/4`]],
      ['stg-police-management', '2019-10-31', [`${Q}/fu/5`]],
    ])
  })

  it('and whom the undated page of the OAS names leads nothing by that: it stands beside the election, as a conflict', () => {
    expect([value('stg-prevention/chair/ecuador', 'kind'), value('stg-prevention/chair/ecuador', 'from')]).toEqual(['REPORTED', undefined])
    expect(linksOf('CHAIRS').filter(({ properties }) => properties['basis'] === 'stg-prevention/chair/ecuador')).toEqual([])
    expect(link('CHAIRS', 'dominican-republic', 'stg-prevention').properties).toMatchObject({ from: '2019-10-31', status: 'ADOPTED', evidenceIds: [`${Q}/fu/3`] })
  })

  it('and Belize, elected to the Committee on Hemispheric Security in July 2011, does not chair it after another was seen there', () => {
    expect(link('CHAIRS', 'belize', 'csh').properties).toMatchObject({ from: '2011-07-13', toLatest: '2012-10-31', toBasis: 'INFERRED_FROM_NEXT' })
  })

  it('and the Dominican Republic is designated to the police group on 16 July 2025, where Ecuador’s chair ends by inference', () => {
    expect(link('CHAIRS', 'dominican-republic', 'stg-police-management').properties).toMatchObject({ from: '2025-07-16', scope: 'DESIGNATED' })
    expect(link('CHAIRS', 'ecuador', 'stg-police-management').properties).toMatchObject({ to: '2025-07-16', toBasis: 'INFERRED_FROM_NEXT' })
    expect(into('stg-police-management', 'CHAIRS').sort()).toEqual(['dominican-republic', 'ecuador'])
  })
})

describe('A place name inside a title is not an actor', () => {
  it('and no paragraph is linked to a state that it only names as a place', () => {
    const states = new Set(labelled('State'))
    const linked = rows.links.filter((one) => (one.from.startsWith(`${M}/`) || one.from.startsWith(`${Q}/`)) && states.has(one.to) && ([...CITATION_KINDS, ...ROLE_KINDS] as string[]).includes(one.type))
    expect(linked.map(({ from: start, to, type }) => `${start} ${type} ${to}`).sort()).toEqual([
      `${M}/fu/5/a3 ELECTS colombia`,
      `${M}/fu/5/a4 CONCERNS colombia`,
      `${M}/fu/8/a1 CONCERNS colombia`,
      `${Q}/fu/1/a1 CONCERNS honduras`,
      `${Q}/fu/3/a1 ELECTS dominican-republic`,
      `${Q}/fu/4/a1 ELECTS ecuador`,
      `${Q}/fu/5/a1 ELECTS ecuador`,
      `${Q}/fu/6/a1 CONCERNS el-salvador`,
      `${Q}/fu/8/a1 CONCERNS ecuador`,
      `${Q}/pre/n6/a2 CONCERNS ecuador`,
      `${Q}/pre/n6/a2 CONCERNS honduras`,
    ])
  })
})

describe('Who follows up', () => {
  it('the Medellín Recommendations: the new group, and the Permanent Council through the Committee', () => {
    const links = linksOf('FOLLOWS_UP').filter(({ to }) => to === 'medellin-2013')
    expect(links.map(({ from: body, properties }) => [body, properties['scope'], properties['evidenceIds'], properties['status']])).toEqual([
      ['stg-international-cooperation', 'charged', [`${M}/fu/5`], 'APPROVED_IN_COMMITTEE'],
      ['oas-pc', 'charged', [`${M}/fu/7`], 'APPROVED_IN_COMMITTEE'],
      ['csh', 'channel', [`${M}/fu/7`], 'APPROVED_IN_COMMITTEE'],
    ])
  })

  it('the Quito Recommendations as a whole: nobody is designated', () => {
    expect(into('quito-2019', 'FOLLOWS_UP')).toEqual([])
  })

  it('other texts: whom a mandate charges with the Commitment or makes the recipient of what states do about the homicide plan', () => {
    expect(linksOf('FOLLOWS_UP').filter(({ to }) => to !== 'medellin-2013').map(({ from: body, to, properties }) => [body, properties['scope'], to])).toEqual([
      ['jswg', 'charged', 'mexico-city-2008'],
      ['csh', 'recipient', 'hpa-homicide'],
    ])
  })
})

describe('What nobody verified', () => {
  it('makes no link of the world that people walk', () => {
    expect(linksOf('CHAIRS', 'HOSTED', 'DRAWS_ON', 'FOLLOWS_UP', 'FULFILS', 'MEMBER_OF').filter(({ properties }) => properties['confidence'] === 'UNVERIFIED').map(({ id }) => id)).toEqual([])
  })
})

describe('A link of the world', () => {
  it('says what it stands on, how sure it is and on which rule or record it rests', () => {
    for (const { id, properties } of linksOf(...WORLD)) {
      if (id.includes('/a')) continue // a role of an act, which its paragraph proves
      expect([id, typeof properties['status'], typeof properties['confidence'], typeof properties['basis']]).toEqual([id, 'string', 'string', 'string'])
      const evidence = properties['evidenceIds'] as readonly string[]
      expect([id, evidence.length > 0]).toEqual([id, properties['confidence'] !== 'UNVERIFIED'])
      for (const proof of evidence) expect(['Source', 'Provision']).toContain(node(proof).labels[0])
    }
  })
})
