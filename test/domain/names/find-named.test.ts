import { describe, expect, it } from 'vitest'
import { findBySymbol, findNamed, type Findable } from '../../../src/domain/names/find-named.js'

const thing = (id: string, given: Partial<Findable>): Findable => ({ id, label: 'Instrument', names: [], aliases: [], symbols: [], abbreviations: [], codes: [], ...given })

const THINGS = [
  thing('untoc', { names: ['United Nations Convention against Transnational Organized Crime'], aliases: ['Palermo Convention'], abbreviations: ['UNTOC'], symbols: ['A/RES/55/25'] }),
  thing('protocols-resolution', { names: ['Resolution on the firearms protocol'], symbols: ['A/RES/55/255'] }),
  thing('annex-one', { names: ['Trafficking Protocol'], symbols: ['A/RES/55/25'] }),
]

describe('What a symbol denotes', () => {
  it.each([
    ['A/RES/55/25', ['untoc', 'annex-one']],
    ['a/res/55/25', ['untoc', 'annex-one']],
    ['General Assembly resolution 55/25', ['untoc', 'annex-one']],
    ['A RES 55 25', ['untoc', 'annex-one']],
    ['A/RES/55/255', ['protocols-resolution']],
    ['A/RES/55/2', []],
    ['resolution', []],
    ['', []],
  ])('“%s”: %j', (symbol, ids) => {
    expect(findBySymbol(symbol, THINGS).map(({ id }) => id)).toEqual(ids)
  })
})

describe('What a name denotes', () => {
  it.each([
    ['untoc', 'untoc', 'ID'],
    ['U.N.T.O.C.', 'untoc', 'ABBREVIATION'],
    ['PALERMO CONVENTION', 'untoc', 'ALIAS'],
    ['Trafficking', 'annex-one', 'NAME_BEGINS'],
    ['firearms protocol', 'protocols-resolution', 'NAME_HOLDS'],
  ] as const)('“%s” is %s by its %s', (name, id, reason) => {
    expect(findNamed(name, THINGS)[0]).toMatchObject({ id, reason })
  })

  it('Nothing but punctuation denotes nothing.', () => {
    expect(findNamed(' -- ', THINGS)).toEqual([])
  })
})
