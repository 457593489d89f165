import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf, LONGEST_EXCERPT } from '../../../src/domain/search/excerpt.js'
import { highlightsOf } from '../../../src/domain/search/highlights.js'
import { readSearchText } from '../../../src/domain/search/search-text.js'
import type { Language } from '../../../src/domain/vocabulary.js'

const marked = (printed: string, typed: string, language: Language | null): string[] => highlightsOf(printed, readSearchText(typed), language).map(({ start, end }) => printed.slice(start, end))

describe('Highlights', () => {
  it.each<[string, string, Language | null, readonly string[]]>([
    ['Recommendations of Medellín', 'medellin', 'EN', ['Medellín']],
    ['the meetings of ministers', 'meeting ', 'EN', ['meetings']],
    ['la reunión de las reuniones', 'reuniones ', 'ES', ['reunión', 'reuniones']],
    ['as recomendações e a recomendação', 'recomendação ', 'PT', ['recomendações', 'recomendação']],
    ['les résolutions de l’Assemblée', 'resolution ', 'FR', ['résolutions']],
    ['Port-of-Spain', 'port of spain', 'EN', ['Port', 'Spain']],
    ['CP/RES.\u00A01014', 'CP/RES. 1014', null, ['CP', 'RES', '1014']],
    ['illicit trafficking in arms', 'illicit traf', 'EN', ['illicit', 'trafficking']],
    ['Public security, and public  security', '"public security"', 'EN', ['Public security', 'public  security']],
    ['security of the public', '"public security"', 'EN', []],
    ['meetings', 'meeting ', null, []],
    ['the chair of the group', 'the ', 'EN', ['the', 'the']],
    ['the chair of the group', 'the chair ', 'EN', ['chair']],
  ])('In “%s”, “%s” (%s) means %j.', (printed, typed, language, words) => {
    expect(marked(printed, typed, language)).toEqual(words)
  })

  it('They stand in order, without overlap, inside the text, whatever is printed and typed.', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.constantFrom<Language | null>('EN', 'ES', 'FR', 'PT', null), (printed, typed, language) => {
      let at = 0
      for (const { start, end } of highlightsOf(printed, readSearchText(`${typed} ${printed.slice(0, 5)}`), language)) {
        expect([start >= at, start < end, end <= printed.length]).toEqual([true, true, true])
        at = end
      }
    }), { numRuns: 500 })
  })
})

describe('An excerpt', () => {
  it('of a short text is the text', () => {
    expect(excerptOf('Public security', [{ start: 0, end: 6 }])).toEqual({ text: 'Public security', cutBefore: false, cutAfter: false, highlights: [{ start: 0, end: 6 }] })
  })

  it('of a long text is cut between words, and its highlights count from its own beginning', () => {
    const text = `${'before '.repeat(80)}sirens and radios ${'after '.repeat(80)}`
    const at = text.indexOf('sirens')
    const excerpt = excerptOf(text, [{ start: at, end: at + 6 }])
    expect(excerpt).toMatchObject({ cutBefore: true, cutAfter: true })
    expect(excerpt.text).toMatch(/^before .* after$/)
    expect(excerpt.highlights.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(['sirens'])
  })

  it('shows the same words as the whole text where it highlights, and is never too long', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('sirens', 'año', 'a', '𝒳𝒴', 'x'.repeat(90), '\u00A0', '"'), { maxLength: 150 }), fc.constantFrom('sirens', 'año', 'xxx', '𝒳'), (parts, typed) => {
      const text = parts.join(' ')
      const all = highlightsOf(text, readSearchText(typed), 'ES')
      const excerpt = excerptOf(text, all)
      expect(excerpt.text.length).toBeLessThanOrEqual(LONGEST_EXCERPT)
      expect(text).toContain(excerpt.text)
      const words = new Set(all.map(({ start, end }) => text.slice(start, end)))
      for (const { start, end } of excerpt.highlights) expect(words).toContain(excerpt.text.slice(start, end))
      expect(excerpt.highlights.length > 0).toBe(all.length > 0)
    }), { numRuns: 500 })
  })
})
