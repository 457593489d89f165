import { describe, expect, it } from 'vitest'
import { readDraft } from '../../src/graph/readers/drafts.js'
import { openApi } from '../support/ask.js'
import { FORBIDDEN_OPERATORS, operatorsOf } from '../support/plans.js'

const { ask, driver } = openApi()
const M = 'medellin-2013/draft-2013-10-31'

describe('agreement', () => {
  it('Every unit of Quito is adopted from its day, and none before.', async () => {
    const { data } = await ask('{ after: agreement(version: "quito-2019", on: "2019-10-31") { counts { units adopted notYet } adoption { knownByParagraph } } before: agreement(version: "quito-2019", on: "2019-10-30") { counts { units adopted notYet } } }')
    expect(data['after']).toEqual({ counts: { units: 47, adopted: 47, notYet: 0 }, adoption: { knownByParagraph: true } })
    expect(data['before']).toEqual({ counts: { units: 47, adopted: 0, notYet: 47 } })
  })

  it('Pages follow each other in printed order without a gap.', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const cursor: string = after === null ? '' : `, after: "${after}"`
      const { data } = await ask(`{ agreement(version: "${M}", first: 9${cursor}) { total endCursor units { provisionId } } }`)
      seen.push(...data['agreement'].units.map(({ provisionId }: { provisionId: string }) => provisionId))
      after = data['agreement'].endCursor
    } while (after !== null)
    expect([seen.length, new Set(seen).size, seen[0], seen.at(-1)]).toEqual([35, 35, `${M}/opening`, `${M}/fu/8`])
  })

  it('An instrument whose text is not held is no error.', async () => {
    const { data, errors } = await ask('{ agreement(version: "lima-2015") { versionId adoption { says } counts { units } coverage { empty says } } draftProposals(version: "lima-2015") { total coverage { empty } } brackets(version: "lima-2015") { opened coverage { empty } } }')
    expect(errors).toEqual([])
    expect(data['agreement']).toMatchObject({ versionId: null, adoption: null, counts: { units: 0 }, coverage: { empty: 'NOT_IN_CORPUS' } })
    expect([data['draftProposals'].coverage.empty, data['brackets'].coverage.empty]).toEqual(['NOT_IN_CORPUS', 'NOT_IN_CORPUS'])
  })
})

describe('draftProposals and brackets', () => {
  it('An adopted text proposes nothing, and its brackets have nothing to close.', async () => {
    const { data } = await ask('{ draftProposals(version: "quito-2019") { total proposals { proposalId } coverage { empty } } brackets(version: "quito-2019") { opened closed wellFormed faults { told } } }')
    expect(data['draftProposals']).toEqual({ total: 0, proposals: [], coverage: { empty: 'COVERED_AND_ABSENT' } })
    expect(data['brackets']).toEqual({ opened: 0, closed: 0, wellFormed: true, faults: [] })
  })

  it('Of the three proposals one stands inside another, and two exclude each other from both ends.', async () => {
    const { data } = await ask(`{ draftProposals(version: "${M}") { total illFormed proposals { proposalId depth excludesIds nested { proposalId depth } } } }`)
    expect(data['draftProposals']).toEqual({
      total: 3,
      illFormed: 1,
      proposals: [
        { proposalId: `${M}/fu/5bis/p1`, depth: 1, excludesIds: [`${M}/fu/5bis-alt/p1`], nested: [{ proposalId: `${M}/fu/5bis/p2`, depth: 2 }] },
        { proposalId: `${M}/fu/5bis-alt/p1`, depth: 1, excludesIds: [`${M}/fu/5bis/p1`], nested: [] },
      ],
    })
  })
})

describe('rendering', () => {
  it('Accepting the alternative leaves nothing of what it replaces.', async () => {
    const { data } = await ask(`{ rendering(provision: "${M}/fu/5bis", accept: ["${M}/fu/5bis-alt/p1"]) { text proposals { decision } coverage { empty } } }`)
    expect(data['rendering']).toEqual({ text: null, proposals: [{ decision: 'REJECTED' }, { decision: 'REJECTED' }], coverage: { empty: 'COVERED_AND_ABSENT' } })
  })

  it('What is left open stays in brackets with its tag.', async () => {
    const { data } = await ask(`{ rendering(provision: "medellin-2013/fu/5bis") { basis text } agreed: rendering(provision: "medellin-2013/fu/6") { basis proposals { decision } } }`)
    expect(data['rendering'].text).toMatch(/^\[PER: .*\[URU: , and organizational, and financial\].*\]$/)
    expect([data['rendering'].basis, data['agreed']]).toEqual(['TEMPLATES', { basis: 'SUMMARY', proposals: [] }])
  })

  it.each([
    ['two alternatives', `accept: ["${M}/fu/5bis/p1", "${M}/fu/5bis-alt/p1"]`, 'are alternatives; at most one'],
    ['an insertion without what it stands in', `accept: ["${M}/fu/5bis/p2"]`, 'has no place without it'],
    ['one that is both', `accept: ["${M}/fu/5bis/p1"], reject: ["${M}/fu/5bis/p1"]`, 'accepted and rejected at once'],
    ['one that there is not', `reject: ["${M}/fu/5bis/p7"]`, 'Did you mean'],
  ])('Refused: %s.', async (_, choice, sentence) => {
    const { errors } = await ask(`{ rendering(provision: "${M}/fu/5bis", ${choice}) { text } }`)
    expect([errors[0]?.extensions?.['code'], errors[0]?.message]).toEqual(['BAD_USER_INPUT', expect.stringContaining(sentence)])
  })
})

describe('What it costs', () => {
  it.each([
    ['agreement', `{ agreement(version: "${M}") { units { provisionId because } } }`],
    ['draftProposals', `{ draftProposals(version: "${M}") { proposals { proposalId nested { proposalId } } } }`],
    ['rendering', `{ rendering(provision: "${M}/fu/5bis") { text } }`],
    ['brackets', `{ brackets(version: "${M}") { opened faults { told } } }`],
  ])('%s takes three statements.', async (_, query) => {
    const { errors, statements } = await ask(query)
    expect([errors, statements]).toEqual([[], 3])
  })

  it('A draft is read by index.', async () => {
    const operators = await operatorsOf(driver(), (read) => readDraft(read, M))
    expect(operators.filter((operator) => FORBIDDEN_OPERATORS.includes(operator))).toEqual([])
  })
})
