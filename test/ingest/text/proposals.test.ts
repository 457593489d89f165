import { describe, expect, it } from 'vitest'
import { DEEPEST } from '../../../src/ingest/text/brackets.js'
import { DRAFTING_TABLES } from '../../../src/ingest/text/drafting-tables.js'
import { isEditorial, readTag } from '../../../src/ingest/text/proposal-tag.js'
import { readProposals, type ReadProposals } from '../../../src/ingest/text/read-proposals.js'

const read = (rawText: string, rest: { marked?: boolean; isAlternative?: boolean } = {}): ReadProposals =>
  readProposals({ rawText, marks: rest.marked === true ? [{ start: rawText.length, end: rawText.length }] : [], isAlternative: rest.isAlternative ?? false }, DRAFTING_TABLES.EN)

describe('The head of a bracket', () => {
  it.each([
    ['PER: Instruct', 'PER', ['PER']],
    [' MEX/URU : and', 'MEX/URU', ['MEX', 'URU']],
    ['CHI, URU and PER: and', 'CHI, URU and PER', ['CHI', 'URU', 'PER']],
    ['Antigua and Barbuda: and', 'Antigua and Barbuda', ['Antigua and Barbuda']],
    ['Proposal by Mexico: and', 'Proposal by Mexico', ['Mexico']],
    ['Delegation of El Salvador: and', 'Delegation of El Salvador', ['El Salvador']],
    ['USA – and', 'USA', ['USA']],
    ['USA alt: and', 'USA alt', ['USA']],
    ['the sirens of the ports: large ones', null, []],
    ['and others', null, []],
  ])('%s', (inside, tag, by) => {
    expect(readTag(inside, DRAFTING_TABLES.EN)).toMatchObject({ tag, by })
  })

  it.each([
    ['MEX: delete', true],
    ['MEX delete', true],
    ['Delete: MEX', true],
    ['MEX: deleted words', true],
    ['MEX: undeleted', false],
  ])('%s asks for deletion: %s', (inside, isDeletion) => {
    expect(readTag(inside, DRAFTING_TABLES.EN).isDeletion).toBe(isDeletion)
  })

  it.each(['sic', '…', '3', '*', 'AG/RES. 1737 (XXX-O/00)', 'A/75/479, para. 20', 'https://oas.org/x'])('[%s] is an editor’s', (inside) => {
    expect(isEditorial(inside)).toBe(true)
  })

  it.each(['and women', 'MEX: sic', 'Takes note', 'AG resolution'])('[%s] is not', (inside) => {
    expect(isEditorial(inside)).toBe(false)
  })
})

describe('Brackets of a unit', () => {
  it('insert into a text, or are all of it', () => {
    expect(read('Test [PER: all] sirens.').proposals).toMatchObject([{ kind: 'INSERT', span: { start: 5, end: 15 } }])
    expect(read('[PER: Test all sirens].').proposals).toMatchObject([{ kind: 'NEW' }])
    expect(read('[PER: Test] [MEX: Mend] them', {}).proposals.map(({ kind }) => kind)).toEqual(['INSERT', 'INSERT'])
    expect(read('[PER: Test them.] [MEX: Mend them.]').proposals.map(({ kind }) => kind)).toEqual(['NEW', 'NEW'])
    expect(read('[PER: Test them.]', { isAlternative: true }).proposals).toMatchObject([{ kind: 'ALTERNATIVE' }])
    expect(read('Test [MEX alt: mend] sirens.').proposals).toMatchObject([{ kind: 'ALTERNATIVE' }])
  })

  it('without a name propose all the same', () => {
    expect(read('Test [all] sirens.').proposals).toMatchObject([{ tag: null, by: [], text: 'all' }])
  })

  it('that an editor put there propose nothing, but what stands inside does', () => {
    expect(read('The resolution [AG/RES. 1737 (XXX-O/00)] and [sic] more.').proposals).toEqual([])
  })

  it('that never close run to the end of the unit where they have a name', () => {
    const { proposals, anomalies } = read('Test [PER: all sirens. Mend them too.  ')
    expect(proposals).toMatchObject([{ tag: 'PER', wellFormed: false, text: 'all sirens. Mend them too.' }])
    expect(anomalies.map(({ kind }) => kind)).toEqual(['UNCLOSED_BRACKET'])
  })

  it('that never close and name nobody are residue where the unit is marked as agreed', () => {
    const { proposals, anomalies } = read('Test [all sirens.', { marked: true })
    expect(proposals).toEqual([])
    expect(anomalies.map(({ kind }) => kind)).toEqual(['ORPHAN_BRACKET'])
    expect(read('Test [all sirens.').proposals).toMatchObject([{ tag: null, wellFormed: false }])
  })

  it('close the innermost one first', () => {
    const [outer] = read('[PER: test [URU: all] sirens').proposals
    expect(outer).toMatchObject({ wellFormed: false, proposals: [{ tag: 'URU', wellFormed: true, text: 'all' }] })
    expect(outer?.template).toBe('test {p2} sirens')
    expect(outer?.text).toBe('test sirens')
  })

  it('deeper than any draft nests them are left as text', () => {
    const { proposals, anomalies } = read('Test ' + '[PER: a '.repeat(500) + ']'.repeat(500))
    let depth = 0
    for (let at = proposals[0]; at !== undefined; at = at.proposals[0]) depth++
    expect(depth).toBe(DEEPEST)
    expect(anomalies.map(({ kind }) => kind)).toEqual(['TOO_DEEP'])
  })
})
