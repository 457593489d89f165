import { describe, expect, it } from 'vitest'
import { isSuccessor, readLabels } from '../../../src/ingest/text/labels.js'

describe('A label at the start of a paragraph', () => {
  it.each([
    ['(1) REAFFIRMING', '(1)', 'NUMBER', '(1)', 1],
    ['2. Strengthen', '2.', 'NUMBER', '1.', 2],
    ['2.Strengthen', '2.', 'NUMBER', '1.', 2],
    ['3) Instar', '3)', 'NUMBER', '1)', 3],
    ['4.- Instar', '4.-', 'NUMBER', '1.', 4],
    ['5º Instar', '5º', 'NUMBER', '1.', 5],
    ['5 bis.', '5 bis.', 'NUMBER', '1.', 5.02],
    ['5 bis alt.  [MEX: Instruct]', '5 bis alt.', 'NUMBER', '1.', 5.021],
    ['6 ter. Urge', '6 ter.', 'NUMBER', '1.', 6.03],
    ['7 alt. Urge', '7 alt.', 'NUMBER', '1.', 7.001],
    ['PP3. RECALLING', 'PP3.', 'NUMBER', 'PP1', 3],
    ['OP 5 bis. To urge', 'OP 5 bis.', 'NUMBER', 'OP1', 5.02],
    ['SEGUNDO.- Instar', 'SEGUNDO.-', 'NUMBER', 'First', 2],
    ['1.2. Objectives', '1.2.', 'DECIMAL', '1.1', 2],
    ['(a) By day', '(a)', 'LETTER', '(a)', 1],
    ['b) de noche', 'b)', 'LETTER', 'a)', 2],
    ['(aa) Twice', '(aa)', 'LETTER', '(a)', 27],
    ['(ii) By night', '(ii)', 'ROMAN', '(i)', 2],
    ['IV. Follow-up', 'IV.', 'ROMAN', 'I.', 4],
    ['II', 'II', 'ROMAN', 'I', 2],
    ['Artículo 3.- El río', 'Artículo 3.-', 'ARTICLE', 'Article 1', 3],
    ['• by boat', null, 'BULLET', '•', null],
    ['– en barco', null, 'BULLET', '–', null],
    ['\uFFFD.\tA footnote', '\uFFFD.', 'UNREADABLE', '\uFFFD', null],
  ])('“%s”', (text, printed, kind, style, value) => {
    expect(readLabels(text)).toContainEqual(expect.objectContaining({ printed, kind, style, value }))
  })

  it.each(['2013 was dry', '12 de mayo', '1 Resolution 217 A (III).', '2.5 million boats', '75/195.', 'A river is long', 'I know', '(MISPA) met', '- 2 -', 'article 6 of the pact', '(2019) in Lima'])('is not seen in “%s”', (text) => {
    expect(readLabels(text)).toEqual([])
  })

  it('leaves the text behind it', () => {
    const text = '5 bis alt.  [MEX: Instruct]'
    expect(text.slice(readLabels(text)[0]?.end)).toBe('[MEX: Instruct]')
  })

  it('can be a letter or a roman number', () => {
    expect(readLabels('(i) By day').map(({ kind, value }) => [kind, value])).toEqual([['LETTER', 9], ['ROMAN', 1]])
  })
})

describe('Counting on', () => {
  it.each([
    [5, 6, true],
    [5, 5.02, true],
    [5.02, 5.021, true],
    [5.02, 6, true],
    [3, 3, false],
    [3, 5, false],
    [6, 5, false],
    [null, null, true],
    [3, null, false],
  ])('%s is followed by %s: %s', (last, next, follows) => {
    expect(isSuccessor(last, next)).toBe(follows)
  })
})
