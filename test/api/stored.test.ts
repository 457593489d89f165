import { describe, expect, it } from 'vitest'
import { openApi } from '../support/ask.js'

const { ask } = openApi()

describe('What is stored', () => {
  it('The group on emergency services was established by Quito’s operative paragraph 7.', async () => {
    const { data, errors } = await ask(`{ body(id: "stg-emergency-services") { establishedBy { edges { node { id } properties { status evidence { provision { id label } source { id } } } } } } }`)
    expect(errors).toEqual([])
    expect(data['body'].establishedBy.edges).toEqual([
      { node: { id: 'quito-2019' }, properties: { status: 'ADOPTED', evidence: [{ provision: { id: 'quito-2019/adopted/op/7', label: '7.' }, source: null }] } },
    ])
  })

  it('Quito’s fourth preambular paragraph reaffirms the process, and cites six outcomes as evidence.', async () => {
    const { data } = await ask(`{ provision(id: "quito-2019/adopted/pre/n4") { reaffirms { edges { node { id } } } cites(where: {properties: {role: {eq: "evidence"}}}) { totalCount edges { node { id } } } } }`)
    expect(data['provision'].reaffirms.edges).toEqual([{ node: { id: 'mispa' } }])
    expect(data['provision'].cites.totalCount).toBe(6)
  })

  it('Pages follow each other without a gap, by id and by a date that some records lack.', async () => {
    for (const sort of ['', ', sort: {adoptedEarliest: ASC}', ', sort: {adoptedEarliest: DESC}', ', sort: {nameEn: DESC}']) {
      const seen: string[] = []
      let after: string | null = null
      let total = 0
      do {
        const cursor: string = after === null ? '' : `, after: "${after}"`
        const { data, errors } = await ask(`{ instruments(first: 37${sort}${cursor}) { totalCount endCursor nodes { id } } }`)
        expect(errors).toEqual([])
        seen.push(...data['instruments'].nodes.map(({ id }: { id: string }) => id))
        total = data['instruments'].totalCount
        after = data['instruments'].endCursor
      } while (after !== null)
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen.length).toBe(total)
    }
  })

  it('An empty condition is refused, because it would mean nothing.', async () => {
    for (const where of ['{}', '{acts: {none: {}}}', '{OR: [{}]}', '{acts: {some: {node: {}}}}']) {
      const { errors } = await ask(`{ provisions(where: ${where}) { nodes { id } } }`)
      expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
    }
  })

  it('“none” means none: acts that elect nobody.', async () => {
    const { data } = await ask(`{ all: acts(first: 1) { totalCount } without: acts(where: {elects: {none: {node: {typename: [State]}}}}, first: 1) { totalCount } with: acts(where: {elects: {some: {node: {typename: [State]}}}}, first: 1) { totalCount } }`)
    expect(data['with'].totalCount).toBe(4)
    expect(data['without'].totalCount).toBe(data['all'].totalCount - data['with'].totalCount)
  })

  it('Links are sorted by a field of where they lead.', async () => {
    const { data, errors } = await ask(`{ body(id: "mispa") { meetings(sort: {heldEarliest: DESC}, first: 4) { edges { node { id } } } } }`)
    expect(errors).toEqual([])
    const held = data['body'].meetings.edges.map(({ node }: { node: { id: string } }) => node.id).filter((id: string) => id !== 'mispa-9')
    expect(held.slice(0, 2)).toEqual(['mispa-8', 'mispa-7'])
  })

  it('A path without its version leads into the most authoritative one held.', async () => {
    const { data } = await ask(`{ provision(id: "quito-2019/op/7") { id } act(id: "medellin-2013/fu/7/a1") { id } nothing: provision(id: "quito-2019/op/77") { id } }`)
    expect(data).toEqual({ provision: { id: 'quito-2019/adopted/op/7' }, act: { id: 'medellin-2013/draft-2013-10-31/fu/7/a1' }, nothing: null })
  })

  it('A page holds 200 at the most, and says so.', async () => {
    const { errors } = await ask(`{ sources(first: 201) { nodes { id } } }`)
    expect(errors[0]?.message).toContain('between 1 and 200')
  })

  it('Variables, aliases, fragments and @skip reach what is stored.', async () => {
    const { data, errors } = await ask(
      `query($w: ProvisionWhere, $short: Boolean!, $language: Language) {
        found: provisions(where: $w, first: 2) { nodes { ...P acts @skip(if: $short) { totalCount } } }
      }
      fragment P on Provision { key: id where: version { ...V } title: name(language: $language) }
      fragment V on Version { stage }`,
      { w: { version: { id: { eq: 'quito-2019/adopted' } }, section: { eq: 'FOLLOW_UP' } }, short: true, language: 'ES' },
    )
    expect(errors).toEqual([])
    expect(data['found'].nodes[0]).toEqual({ key: 'quito-2019/adopted/fu/1', where: { stage: 'ADOPTED' }, title: expect.stringContaining('Párrafo de seguimiento 1') })
  })
})
