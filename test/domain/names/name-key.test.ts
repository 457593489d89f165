import { describe, expect, test } from 'vitest'
import { nameKey, nameWords } from '../../../src/domain/names/name-key.js'

describe('The key of a name', () => {
  test.each([
    ['MISPA-IV', 'MISPA IV'],
    ['MISPA IV', 'mispa iv'],
    ['Port-of-Spain', 'Port of Spain'],
    ['“Medellín”', 'Medellin'],
    ['Document of Port of Spain:  Institutionalization', 'document of Port\u00A0of Spain: institutionalization'],
    ['Côte d’Ivoire', "Cote d'Ivoire"],
    ['  Consensus of Santo Domingo,  ', '"consensus of Santo Domingo"'],
    ['coöp\u00ADeration', 'cooperation'],
    ['Me\u0301xico', 'México'],
    ['Straße', 'STRASSE'],
  ])('is the same for “%s” and “%s”', (left, right) => {
    expect(nameKey(left)).toBe(nameKey(right))
  })

  test.each([
    ['Guyana', 'Guatemala'],
    ['MISPA IV', 'MISPA V'],
    ['non-governmental', 'nongovernmental'],
  ])('keeps “%s” and “%s” apart', (left, right) => {
    expect(nameKey(left)).not.toBe(nameKey(right))
  })

  test('of a text without letters or digits is empty', () => {
    expect(nameKey(' – “ ” /')).toBe('')
  })

  test('keeps the place of every word as printed', () => {
    const text = 'the “Port-of-Spain” text'
    const printed = nameWords(text).map(({ start, end }) => text.slice(start, end))
    expect(printed).toEqual(['the', 'Port', 'of', 'Spain', 'text'])
  })
})
