import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { documentRecord } from '../../src/record/document.js'
import { faultSentence } from '../../src/record/fault.js'
import { shapeFaults } from '../../src/record/shape-faults.js'
import { instrumentRecord, meetingRecord, stateRecord } from '../../src/record/world.js'

const told = (shape: z.ZodType, value: unknown): string[] => {
  const { error } = shape.safeParse(value)
  return error === undefined ? [] : shapeFaults(error, value, 'seed/x.yaml', 'nassau', shape).map((fault) => faultSentence(fault).replace('seed/x.yaml, ', '').replace(/^nassau(, |: )/, ''))
}
const instrument = (more: Record<string, unknown>) => ({ id: 'nassau-2020', kind: 'DECLARATION', name: { en: 'Declaration of Nassau' }, confidence: 'HIGH', ...more })
const meeting = (more: Record<string, unknown>) => ({ id: 'nassau-meeting', name: { en: 'Meeting of Nassau' }, state: 'HELD', confidence: 'HIGH', ...more })
const document = (provision: Record<string, unknown>) => ({
  instrument: 'nassau-2020', version: { key: 'adopted', stage: 'ADOPTED', date: '2020-05-04', symbol: null, title: null }, source: 'doc-nassau', language: 'EN',
  provisions: [{ section: 'OPERATIVE', label: '1.', summary: 'Asks.', ...provision }],
})
const act = (more: Record<string, unknown>) => document({ acts: [{ key: 'a1', verb: 'Request', lemma: 'request', class: 'REQUEST', isMandate: true, ...more }] })
const proposal = { key: 'p1', by: 'atlantis', byAsPrinted: 'ATL', kind: 'NEW', wellFormed: true, template: 'Would ask.' }

describe('A record that does not fit its shape is told', () => {
  it.each([
    ['an unknown field, with the nearest', instrumentRecord, instrument({ adoptedd: '2020' }), ['adoptedd: there is no field “adoptedd” here. Did you mean “adopted”?']],
    ['one inside a list', instrumentRecord, instrument({ links: [{ kind: 'AMENDS', to: 'x', confidence: 'HIGH', sorces: [] }] }), ['links.0.sorces: there is no field “sorces” here. Did you mean “sources”?']],
    ['one inside either of two shapes', instrumentRecord, instrument({ aliases: [{ text: 'X', sourc: 'gazette' }] }), ['aliases.0.sourc: there is no field “sourc” here. Did you mean “source”?']],
    ['one inside a role of an act', documentRecord, act({ addressedTo: [{ to: 'atlantis', asPrintd: 'the State' }] }), ['nassau-2020/adopted, unit 1 (OPERATIVE 1.), acts.0.addressedTo.0.asPrintd: there is no field “asPrintd” here. Did you mean “asPrinted”?']],
    ['one inside a proposal that stands in a proposal', documentRecord, document({ proposals: [{ ...proposal, proposals: [{ ...proposal, key: 'p2', tmplate: 'x' }] }] }), ['nassau-2020/adopted, unit 1 (OPERATIVE 1.), proposals.0.proposals.0.tmplate: there is no field “tmplate” here. Did you mean “template”?']],
    ['one that is near nothing', instrumentRecord, instrument({ weather: 'fair' }), ['weather: there is no field “weather” here.']],
    ['a wrong word, with the nearest', instrumentRecord, instrument({ confidence: 'HIHG' }), ['confidence: “HIHG” is not one of HIGH, MEDIUM, LOW, UNVERIFIED. Did you mean “HIGH”?']],
    ['a right word in the wrong case', instrumentRecord, instrument({ confidence: 'high' }), ['confidence: “high” is not one of HIGH, MEDIUM, LOW, UNVERIFIED. Did you mean “HIGH”?']],
    ['a wrong word in a list', documentRecord, act({ hedges: ['POSSIBL'] }), ['nassau-2020/adopted, unit 1 (OPERATIVE 1.), acts.0.hedges.0: “POSSIBL” is not one of CONSIDER, AS_APPROPRIATE, AS_THE_CASE_MAY_BE, WHERE_APPROPRIATE, VOLUNTARY, POSSIBLE, CONTINUE. Did you mean “POSSIBLE”?']],
    ['a missing text', instrumentRecord, instrument({ name: { es: 'Declaración' } }), ['name.en: the field is missing; it holds a text.']],
    ['a missing word', meetingRecord, meeting({ state: undefined }), ['state: the field is missing; it holds one of HELD, SCHEDULED, EXPECTED, UNKNOWN.']],
    ['a missing record', instrumentRecord, instrument({ name: undefined }), ['name: the field is missing; it holds a record of fields.']],
    ['an impossible day', meetingRecord, meeting({ held: '2020-02-30' }), ['held: “2020-02-30” is not a date that can be read: write EDTF such as 2013, 2013-10, 2013-10-31, 2013-10-30/2013-10-31, 2013/.. or 2005~.']],
    ['an end before its beginning', meetingRecord, meeting({ held: '2020-02-03/2020-02-01' }), ['held: “2020-02-03/2020-02-01” is not a date that can be read: it ends before it begins; write the earlier date first.']],
    ['a year that lost its quotes', meetingRecord, meeting({ held: 2020 }), ['held: 2020 is not a text.']],
    ['an id with capitals and spaces', instrumentRecord, instrument({ adoptedBy: 'Permanent Council' }), ['adoptedBy: “Permanent Council”: an id is lower-case words joined by hyphens, with slashes between parts.']],
    ['a role that is an id of that sort', documentRecord, act({ through: ['The CSH'] }), ['nassau-2020/adopted, unit 1 (OPERATIVE 1.), acts.0.through.0: “The CSH”: an id is lower-case words joined by hyphens, with slashes between parts.']],
    ['a role that is nothing a role can be', documentRecord, act({ through: [7] }), ['nassau-2020/adopted, unit 1 (OPERATIVE 1.), acts.0.through.0: 7 does not fit any shape that this field can take.']],
    ['a word in place of a list', instrumentRecord, instrument({ sources: 'gazette' }), ['sources: “gazette” is not a list.']],
    ['an empty text', instrumentRecord, instrument({ name: { en: '' } }), ['name.en: the text is empty; fill the field or leave it out.']],
    ['an empty list that needs one', documentRecord, { ...document({}), provisions: [] }, ['provisions: the list is empty; it holds one thing at least.']],
    ['a number that counts nothing', meetingRecord, meeting({ ordinal: 0 }), ['ordinal: 0 is too small.']],
    ['half a number', meetingRecord, meeting({ ordinal: 1.5 }), ['ordinal: 1.5 is not a whole number.']],
    ['a text in place of a record', instrumentRecord, 'nassau', ['“nassau” is not a record of fields.']],
    ['nothing in place of a record', instrumentRecord, null, ['null is not a record of fields.']],
  ])('%s', (_, shape, value, expected) => {
    expect(told(shape, value)).toEqual(expected)
  })

  it('with all its faults at once', () => {
    expect(told(stateRecord, { id: 'Atlantis', iso2: 'ATL', iso3: 'ATL', name: {}, capital: 'Poseidonis', confidence: 'SURE' })).toEqual([
      'id: “Atlantis”: an id is lower-case words joined by hyphens, with slashes between parts.',
      'iso2: “ATL” is too long; it has 2 letters.',
      'name.en: the field is missing; it holds a text.',
      'confidence: “SURE” is not one of HIGH, MEDIUM, LOW, UNVERIFIED.',
      'capital: there is no field “capital” here.',
    ])
  })
})
