import { describe, expect, test } from 'vitest'
import { compareStrength, levelOn } from '../../../src/domain/verbs/compare-strength.js'
import { scaleNamed, STRENGTH_SCALES, type StrengthScale } from '../../../src/domain/verbs/scales.js'

const scale = (id: string) => scaleNamed(id) as StrengthScale
const toStates = (lemma: string) => ({ lemma, addressee: 'STATES' as const })

describe('The force of two verbs', () => {
  test.each([
    ['ian-1', 'invite', 'encourage', 'STRONGER'],
    ['ian-1', 'instruct', 'request', 'WEAKER'],
    ['ian-1', 'urge', 'encourage', 'SAME'],
    ['ian-1', 'invitar', 'urge', 'STRONGER'],
    ['ian-1', 'request', 'decide', 'STRONGER'],
    ['gruenberg-2009', 'request', 'decide', 'WEAKER'],
    ['gruenberg-2009', 'urge', 'exigir', 'STRONGER'],
    ['pema-2', 'encourage', 'request', 'STRONGER'],
  ])('on %s from “%s” to “%s” is %s', (id, earlier, later, result) => {
    expect(compareStrength(scale(id), toStates(earlier), toStates(later)).result).toBe(result)
  })

  test('is not compared across classes of addressees, and the reason says so', () => {
    const comparison = compareStrength(scale('ian-1'), { lemma: 'invite', addressee: 'OUTSIDE_ORGANIZATIONS' }, toStates('encourage'))
    expect(comparison).toEqual({ result: 'NOT_COMPARABLE', reason: expect.stringContaining('two classes (outside organizations; States)') })
  })

  test('is not compared where the scale does not place a verb', () => {
    expect(compareStrength(scale('pema-2'), toStates('urge'), toStates('request'))).toEqual({ result: 'NOT_COMPARABLE', reason: 'The scale “pema-2” does not place the verb “urge”.' })
  })

  test('is not compared on a scale whose table is not held', () => {
    expect(compareStrength(scale('unr-5'), toStates('urge'), toStates('request'))).toMatchObject({ result: 'NOT_COMPARABLE', reason: expect.stringContaining('not held') })
  })
})

describe('The scales', () => {
  test('place verbs on levels that they name', () => {
    const astray = STRENGTH_SCALES.flatMap(({ id, levels, lemmas }) => Object.entries(lemmas).filter(([, level]) => !levels.some((known) => known.level === level)).map(([lemma]) => `${id}: ${lemma}`))
    expect(astray).toEqual([])
  })

  test.each([
    ['establish', 5], ['elect', 5], ['adopt', 5], ['instruct', 4], ['entrust', 4], ['charge', 4], ['request', 3], ['ask', 3], ['recommend', 3], ['urge', 2], ['encourage', 2],
    ['invite', 1], ['foster', 1], ['promote', 1], ['consolidate', 1], ['consider', 1], ['cooperate', 1], ['continue', 1], ['strengthen', 1], ['enhance', 1], ['implement', 1],
    ['welcome', 0], ['take note', 0], ['express gratitude', 0], ['thank', 0],
  ])('ian-1 places “%s” on level %i', (lemma, level) => {
    expect(levelOn(scale('ian-1'), lemma)).toBe(level)
  })

  test('say where they are from', () => {
    expect(STRENGTH_SCALES.filter(({ source, note }) => source === '' || note === '')).toEqual([])
  })
})
