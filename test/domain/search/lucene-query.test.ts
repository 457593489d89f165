import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allWordsQuery, keysQuery, ofSorts, phrasesQuery } from '../../../src/domain/search/lucene-query.js'
import { readSearchText } from '../../../src/domain/search/search-text.js'

const FIELDS = { own: ['searchEn'], also: ['searchNames'] }

/** All that a query of ours may consist of: required groups of fields, each with a quoted text or with a word that goes on. */
const QUERY = /^\+\((?:search\w+:(?:"(?:[^"\\]|\\["\\])*"|[\p{L}\p{N}]+\*)(?: |(?=\))))+\)(?: \+\((?:search\w+:(?:"(?:[^"\\]|\\["\\])*"|[\p{L}\p{N}]+\*)(?: |(?=\))))+\))*$/u

describe('The query for Lucene', () => {
  it('asks for each word in one of the fields, and for one of them in what is the thing’s own', () => {
    expect(allWordsQuery(readSearchText('quito armas '), FIELDS, true)).toBe('+(searchEn:"quito" searchNames:"quito") +(searchEn:"armas" searchNames:"armas") +(searchEn:"quito" searchEn:"armas")')
  })

  it('asks for the last word as a beginning too, while it is typed', () => {
    expect(allWordsQuery(readSearchText('arm'), { own: ['searchEn'], also: [] }, false)).toBe('+(searchEn:"arm" searchEn:arm*)')
  })

  it('asks for a phrase as it stands, and for keys as a whole', () => {
    expect(phrasesQuery(readSearchText('"Seguridad Pública"'), FIELDS)).toBe('+(searchEn:"seguridad publica")')
    expect(keysQuery({ keys: ['ag/res.1', 'a"b\\c'] }, 'searchKeys')).toBe('+(searchKeys:"ag/res.1" searchKeys:"a\\"b\\\\c")')
    expect(ofSorts('+(searchKeys:"a")', ['body'], 'searchSort')).toBe('+(searchKeys:"a") +(searchSort:"body")')
  })

  it.each(['AND', 'a AND NOT b', 'title:"x"', 'a* OR ~b', '(((', '[1 TO 9]', 'a^9 && b || !c', 'x\\', '/reg.*ex/', '"unclosed', '+-'])('“%s” is text, and no syntax.', (text) => {
    const search = readSearchText(text)
    for (const query of [allWordsQuery(search, FIELDS, true), phrasesQuery(search, FIELDS), keysQuery(search, 'searchKeys')]) {
      if (query !== null) expect(query).toMatch(QUERY)
    }
  })

  it('Whatever is typed, the query has our form and no other.', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('AND', 'OR', 'NOT', 'TO', '"', '“', '”', '(', ')', '[', ']', '{', '}', '*', '?', '~', '^2', ':', '\\', '/', '+', '-', '!', '&&', '||', 'ᴬᴺᴰ', '⑴', 'Ñandú', 'a', ' ')).map((parts) => parts.join('')))
    fc.assert(fc.property(typed, (text) => {
      const search = readSearchText(text)
      for (const query of [allWordsQuery(search, FIELDS, true), phrasesQuery(search, FIELDS), keysQuery(search, 'searchKeys')]) {
        if (query !== null) expect(query).toMatch(QUERY)
      }
    }), { numRuns: 1_000 })
  })
})
