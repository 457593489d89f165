import { describe, expect, test } from 'vitest'
import { hedgesIn } from '../../../src/domain/verbs/hedges.js'

describe('The hedges of a text', () => {
  test.each([
    ['EN', 'to implement, as appropriate, the plan', ['AS_APPROPRIATE']],
    ['EN', 'set up or strengthen, as the case may be, units', ['AS_THE_CASE_MAY_BE']],
    ['EN', 'to consider making voluntary contributions', ['CONSIDER', 'VOLUNTARY']],
    ['EN', 'for their possible use, where appropriate', ['POSSIBLE', 'WHERE_APPROPRIATE']],
    ['EN', 'to act without delay', []],
    ['EN', 'as possibilities arise', []],
    ['ES', 'que consideren la posibilidad de aportar, según corresponda, contribuciones voluntarias', ['CONSIDER', 'AS_APPROPRIATE', 'VOLUNTARY']],
    ['ES', 'a que continúen, según sea el caso', ['CONTINUE', 'AS_THE_CASE_MAY_BE']],
    ['ES', 'lo someta a consideración del Consejo', []],
    ['FR', 'à envisager, le cas échéant', ['CONSIDER', 'WHERE_APPROPRIATE']],
    ['PT', 'conforme apropriado, de forma voluntária', ['AS_APPROPRIATE', 'VOLUNTARY']],
  ] as const)('%s “%s”', (language, text, hedges) => {
    expect(hedgesIn(language, text).map(({ hedge }) => hedge)).toEqual(hedges)
  })

  test('have the span of their words', () => {
    const text = 'act, as appropriate, now'
    expect(hedgesIn('EN', text).map(({ start, end }) => text.slice(start, end))).toEqual(['as appropriate'])
  })
})
