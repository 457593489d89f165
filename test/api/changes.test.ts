import { describe, expect, it } from 'vitest'
import { openApi } from '../support/ask.js'
import { FORBIDDEN_OPERATORS, operatorsOf } from '../support/plans.js'
import { readComparedVersions } from '../../src/graph/readers/version-changes.js'

const { ask, driver } = openApi()
const M = 'medellin-2013/draft-2013-10-31'
const Q = 'quito-2019/adopted'

describe('changes', () => {
  it('Two instruments may be compared, by our summaries where no words are held, and the answer says so.', async () => {
    const { data } = await ask(`{ changes(from: "medellin-2013", to: "quito-2019", kinds: [ADDED, REMOVED, MOVED, RELABELLED, FACTS, WORDS, KEPT], first: 200) { fromId toId sameInstrument comparedWords total counts { added removed kept } provisions { fromId toId evidence { status provision { id } } } coverage { empty says read } } }`)
    const { changes } = data
    expect(changes).toMatchObject({ fromId: M, toId: Q, sameInstrument: false, coverage: { empty: null, read: [M, Q] } })
    expect(changes.comparedWords).toBe('SUMMARY')
    expect(changes.coverage.says).toContain('They are versions of two instruments')
    const rows = changes.provisions as { fromId: string | null; toId: string | null; evidence: { status: string; provision: { id: string } }[] }[]
    // 35 units of the draft and 47 of the adopted text: each stands once.
    expect(rows.flatMap(({ fromId }) => fromId ?? [])).toHaveLength(35)
    expect(rows.flatMap(({ toId }) => toId ?? [])).toHaveLength(47)
    expect([changes.counts.added - changes.counts.removed, changes.total]).toEqual([12, rows.length])
    for (const { fromId, toId, evidence } of rows) expect(evidence.map(({ provision }) => provision.id)).toEqual([fromId, toId].filter((id) => id !== null))
  })

  it('The other way round the same pairs are found, and what was added was removed.', async () => {
    const fields = '{ counts { added removed moved relabelled } }'
    const { data } = await ask(`{ there: changes(from: "${M}", to: "${Q}") ${fields} back: changes(from: "${Q}", to: "${M}") ${fields} }`)
    const { added, removed, relabelled } = data['there'].counts as Record<string, number>
    expect(data['back'].counts).toMatchObject({ added: removed, removed: added, relabelled })
  })

  it('What stands in brackets is no act of either version.', async () => {
    const { data } = await ask(`{ changes(from: "${M}", to: "${Q}", kinds: [REMOVED, FACTS, WORDS], first: 200) { provisions { fromId facts { actBefore } } } }`)
    const bracketed = (data['changes'].provisions as { fromId: string; facts: { actBefore: string | null }[] }[]).filter(({ fromId }) => /\/fu\/5bis/.test(fromId ?? ''))
    expect(bracketed.map(({ fromId }) => fromId)).toEqual([`${M}/fu/5bis`, `${M}/fu/5bis-alt`])
    expect(bracketed.flatMap(({ facts }) => facts.flatMap(({ actBefore }) => actBefore ?? []))).toEqual([])
  })

  it('A text that is not held is no error, one and the same version is.', async () => {
    const { data, errors } = await ask('{ changes(from: "lima-2015", to: "quito-2019") { fromId toId total coverage { empty says } } }')
    expect(errors).toEqual([])
    expect(data['changes']).toMatchObject({ fromId: null, toId: Q, total: 0, coverage: { empty: 'NOT_IN_CORPUS', says: expect.stringContaining('lima-2015') } })
    const same = await ask(`{ changes(from: "quito-2019", to: "${Q}") { total } }`)
    expect(same.errors[0]?.message).toBe(`“from” and “to” both lead to ${Q}; give two versions. An instrument leads to its most authoritative one.`)
    const unknown = await ask('{ changes(from: "quito-2020", to: "medellin-2013") { total } }')
    expect(unknown.errors[0]).toMatchObject({ message: expect.stringContaining('Did you mean “quito-2019”?'), extensions: { code: 'BAD_USER_INPUT' } })
  })

  it('Pages follow each other without a gap, and what an answer takes does not grow with its rows.', async () => {
    const page = (first: number, after: string | null) => ask(`{ changes(from: "${M}", to: "${Q}", first: ${first}${after === null ? '' : `, after: "${after}"`}) { total endCursor provisions { toId fromId from { id } to { id } } } }`)
    const [few, many] = [await page(5, null), await page(50, null)]
    const next = await page(5, few.data['changes'].endCursor as string)
    expect([...few.data['changes'].provisions, ...next.data['changes'].provisions]).toEqual(many.data['changes'].provisions.slice(0, 10))
    expect(many.statements).toBe(few.statements)
  })

  it('The versions are found by index, and read whole.', async () => {
    const operators = await operatorsOf(driver(), (read) => readComparedVersions(read, [M, Q]))
    expect(operators.filter((operator) => FORBIDDEN_OPERATORS.includes(operator))).toEqual([])
  })
})
