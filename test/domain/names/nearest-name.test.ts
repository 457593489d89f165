import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { didYouMean, editDistance, nearestName } from '../../../src/domain/names/nearest-name.js'

describe('The nearest name', () => {
  const known = ['mispa-4', 'mispa-5', 'remja', 'quito-2019', 'medellin-2013']

  test.each([
    ['mispa-v', 'mispa-4'],
    ['Medellín 2013', 'medellin-2013'],
    ['medelin-2013', 'medellin-2013'],
    ['qiuto-2019', 'quito-2019'],
    ['rejma', 'remja'],
  ])('to “%s” is “%s”', (given, nearest) => {
    expect(nearestName(given, known)).toBe(nearest)
  })

  test('is nobody’s where nothing is near', () => {
    expect(nearestName('Universal Postal Union', known)).toBeUndefined()
    expect(didYouMean('Universal Postal Union', known)).toBe('')
  })

  test('ends an error as a question', () => {
    expect(didYouMean('rejma', known)).toBe(' Did you mean “remja”?')
  })
})

describe('The distance between two words', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['abcd', 'abdc', 1],
    ['kitten', 'sitting', 3],
  ])('from “%s” to “%s” is %i', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance)
  })

  test('is not given beyond the limit', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBeUndefined()
  })

  test('is the same in both directions', () => {
    fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (left, right) => editDistance(left, right) === editDistance(right, left)))
  })
})
