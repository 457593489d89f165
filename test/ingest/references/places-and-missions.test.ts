import { describe, expect, test } from 'vitest'
import { read, readAll } from '../fixtures-acts/reading.js'

const refs = (text: string, more = {}) => read(text, { section: 'PREAMBLE', ...more }).references.map(({ asPrinted, ids }) => [asPrinted, ids.join('+') || '?'])
const venues = (text: string, more = {}) => read(text, { section: 'PREAMBLE', ...more }).places.filter(({ as }) => as === 'VENUE').map(({ name }) => name)

describe('A state, its city and its mission', () => {
  test('A permanent mission is its state.', () => {
    expect(refs('HAVING SEEN the note of the Permanent Mission of Honduras')).toEqual([['Honduras', 'honduras']])
    expect(refs('VISTA la nota de la Misión Permanente de Honduras', { language: 'ES' })).toEqual([['Honduras', 'honduras']])
  })

  test('The city that bears the name of a state is where something was.', () => {
    expect(venues('RECALLING the talks of Mexico City')).toEqual(['Mexico'])
    expect(venues('RECORDANDO lo dicho en la Ciudad de Guatemala', { language: 'ES' })).toEqual(['Guatemala'])
  })

  test('A second name in brackets behind the first is the same thing.', () => {
    expect(refs('GUIDED BY the United Nations Convention against Transnational Organized Crime (“United Nations Convention against Transnational Organized Crime”)')).toHaveLength(1)
    expect(refs('RECALLING the Declaration on Security in the Americas (“Consensus of Santo Domingo on Public Security”)')).toHaveLength(2)
  })
})

describe('A body and the organization that it is a body of', () => {
  test('A council of the organization is one body, however it is printed.', () => {
    expect(refs('THANKING the Permanent Council of the Organization of American States')).toEqual([['Permanent Council of the Organization of American States', 'oas-pc']])
  })

  test('“the Organization” is no council of it.', () => {
    expect(refs('THANKING the Permanent Council of the Organization of American States, and the Organization')).toEqual([
      ['Permanent Council of the Organization of American States', 'oas-pc'],
      ['the Organization', 'oas'],
    ])
  })

  test('A long name in capitals tells nothing but the names inside it.', () => {
    expect(refs('THE MINISTERS OF LAMPS AND HEADS OF DELEGATION TO THE PERMANENT COUNCIL AND TO THE COMMITTEE ON PIERS AND HARBOURS')).toEqual([['PERMANENT COUNCIL', 'oas-pc']])
  })
})

describe('What sends back to something named before', () => {
  test('“the Protocol” is none of several that were named together.', () => {
    const [, second] = readAll([
      ['RECALLING all that the United Nations Convention against Transnational Organized Crime, with the Protocols thereto, holds', { section: 'PREAMBLE' }],
      ['NOTING that the Protocol is young', { section: 'PREAMBLE' }],
    ])
    expect(second?.references.map(({ asPrinted, ids }) => [asPrinted, ids])).not.toContainEqual(['the Protocol', expect.arrayContaining(['protocol-persons', 'protocol-migrants'])])
  })

  test('A phrase that reaches over a preposition sends back to nothing.', () => {
    expect(refs('THANKING the Committee on Hemispheric Security and the friends of that Committee')).toEqual([
      ['Committee on Hemispheric Security', 'csh'],
      ['that Committee', 'csh'],
    ])
  })
})
