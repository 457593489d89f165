import { describe, expect, it } from 'vitest'
import { labelKey, provisionKeys, type PathSource } from '../../src/domain/provision-path.js'

describe('A printed label becomes part of a path', () => {
  it.each([
    ['(1)', '1'],
    ['1.', '1'],
    ['12)', '12'],
    ['3.1.', '3.1'],
    ['5 bis.', '5bis'],
    ['5bis', '5bis'],
    ['5 bis alt.', '5bis-alt'],
    ['5. bis (alt. 2)', '5bis-alt-2'],
    ['7 ter', '7ter'],
    ['(a)', 'a'],
    ['a bis)', 'abis'],
    ['(iv)', 'iv'],
    ['II.', 'ii'],
    ['1º', '1'],
    ['¹', '1'],
    ['PP3', '3'],
    ['OP 5 bis', '5bis'],
    ['Artículo 3', 'articulo-3'],
    ['*', 'star'],
    ['**', 'star2'],
    ['†', 'dagger'],
  ])('%s is %s', (label, key) => {
    expect(labelKey(label)).toBe(key)
  })

  it.each([[null], [''], ['•'], ['–']])('%s names nothing', (label) => {
    expect(labelKey(label)).toBeNull()
  })
})

describe('Paths of the provisions of one version', () => {
  const op = (label: string | null, parent?: string): PathSource => ({ section: 'OPERATIVE', label, parent })

  it('keep two paragraphs with one printed label apart', () => {
    expect(provisionKeys([op('2.'), op('3.'), op('3.'), op('4.')])).toEqual(['op/2', 'op/3', 'op/3-2', 'op/4'])
  })

  it('start again with the follow-up part', () => {
    expect(provisionKeys([op('1.'), { section: 'FOLLOW_UP', label: '1.' }])).toEqual(['op/1', 'fu/1'])
  })

  it('name an unnumbered paragraph by its position in its section', () => {
    const preamble: PathSource = { section: 'PREAMBLE', label: null }
    expect(provisionKeys([{ section: 'OPENING', label: null }, preamble, preamble, { section: 'ENACTING', label: null }, op('1.'), op(null)])).toEqual([
      'opening', 'pre/n1', 'pre/n2', 'enacting', 'op/1', 'op/n2',
    ])
  })

  it('name a second opening and a second enacting line after the first', () => {
    expect(provisionKeys([{ section: 'OPENING', label: null }, { section: 'OPENING', label: null }])).toEqual(['opening', 'opening-2'])
  })

  it('put a point under its paragraph, and count positions there', () => {
    expect(provisionKeys([op('3.'), op('(a)', 'op/3'), op('(i)', 'op/3/a'), op(null, 'op/3'), op('(a)', 'op/3')])).toEqual([
      'op/3', 'op/3/a', 'op/3/a/i', 'op/3/n2', 'op/3/a-2',
    ])
  })

  it('give notes without a number their position', () => {
    expect(provisionKeys([{ section: 'FOOTNOTE', label: null }, { section: 'FOOTNOTE', label: '1' }])).toEqual(['note/n1', 'note/1'])
  })

  it('never give one path twice, even where a label looks like a disambiguated one', () => {
    const paths = provisionKeys([op('3-2'), op('3'), op('3'), op('n4'), op(null), op('n5')])
    expect(new Set(paths).size).toBe(paths.length)
  })
})
