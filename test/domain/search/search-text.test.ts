import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSearchText } from '../../../src/domain/search/search-text.js'
import { searchLine, searchWords } from '../../../src/domain/search/search-words.js'

describe('The words of a text', () => {
  it.each([
    ['Medellín', 'medellin'],
    ['Port-of-Spain', 'port of spain'],
    ['CP/RES.\u00A01014', 'cp res 1014'],
    ['l’Assemblée générale', 'l assemblee generale'],
    ['Recomendações', 'recomendacoes'],
    ['ministe\u00ADrial', 'ministerial'],
    ['⑴ ½', '1 1 2'],
    ['ᴬᴺᴰ', 'and'],
    ['— … !', ''],
  ])('“%s” is compared as “%s”.', (printed, line) => {
    expect(searchLine(printed)).toBe(line)
  })

  it('Each word knows its place in what is printed, and holds letters and digits only.', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      let at = 0
      for (const { word, start, end } of searchWords(text)) {
        expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
        expect([start >= at, start < end, end <= text.length]).toEqual([true, true, true])
        at = start
      }
    }), { numRuns: 500 })
  })
})

describe('What somebody typed', () => {
  it('Words stand apart from phrases, whatever the quotation marks.', () => {
    expect(readSearchText('gang “public security” «grupo de trabajo» "working group" women ')).toEqual({
      words: ['gang', 'women'],
      beginning: null,
      phrases: [['public', 'security'], ['grupo', 'de', 'trabajo'], ['working', 'group']],
      keys: expect.arrayContaining(['gang public security grupo de trabajo working group women']) as string[],
    })
  })

  it.each([
    ['illicit traff', 'traff'],
    ['illicit traff ', null],
    ['illicit "traff"', null],
    ['a', null],
    ['illicit “traff', 'traff'],
  ])('The last word of “%s” is still being typed: %s.', (text, beginning) => {
    expect(readSearchText(text).beginning).toBe(beginning)
  })

  it.each([
    ['AG/RES. 2925 (XLVIII-O/18)', 'ag/res.2925(xlviii-o/18)'],
    ['ag/res.2925', 'ag/res.2925'],
    ['the document AG/CG/doc.9/19 on homicide', 'ag/cg/doc.9/19'],
    ['CP/RES.\u00A01014 (1915/13)', 'cp/res.1014(1915/13)'],
    ['General Assembly resolution 55/25', 'a/res/55/25'],
  ])('“%s” holds the symbol with the key %s.', (text, key) => {
    expect(readSearchText(text).keys).toContain(key)
  })

  it('Any text can be read, and one without a letter or digit holds nothing.', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { words, phrases, keys } = readSearchText(text)
      expect(words.length + phrases.length > 0).toBe(searchLine(text) !== '')
      expect(keys.length > 0).toBe(searchLine(text) !== '')
    }), { numRuns: 500 })
  })
})
