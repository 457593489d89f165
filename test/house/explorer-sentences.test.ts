import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema, isEnumType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { durationInWords } from '../../src/explorer/language/duration-in-words.js'
import { idsIn, plainly } from '../../src/explorer/language/ids-in-sentences.js'
import { kindIn } from '../../src/explorer/language/kinds.js'
import { cuando } from '../../src/explorer/language/when.js'
import { filledIn } from '../../src/explorer/language/words.js'
import type { ChairRow } from '../../src/explorer/views/chairs-query.js'
import { rowSays } from '../../src/explorer/views/chairs-says.js'
import type { DeadlineRow } from '../../src/explorer/views/deadlines-query.js'
import { reasonSays } from '../../src/explorer/views/deadlines-says.js'
import { preferenceSays } from '../../src/explorer/views/preference-says.js'
import type { Standing } from '../../src/explorer/views/ratification-query.js'
import { irregularitySays, standingSays, stepSays } from '../../src/explorer/views/ratification-says.js'

const schema = buildSchema(readFileSync(fileURLToPath(new URL('../../schema/api.graphql', import.meta.url)), 'utf8'))
const wordsOf = (list: string): string[] => {
  const found = schema.getType(list)
  if (!isEnumType(found)) throw new Error(`The schema has no closed list ${list}.`)
  return found.getValues().map(({ name }) => name)
}
const english = 'The sentence of the API.'

const row: ChairRow = {
  id: 'one', standing: 'HELD', says: english, state: { id: 'ecuador', name: 'Ecuador' }, persons: [], placeholder: null, proposal: null, tenure: { id: 'one', kind: 'ELECTED' },
  begin: { edtf: '2019-10-31', earliest: '2019-10-31', latest: '2019-10-31' }, beginBasis: 'STATED', end: null, endBasis: null, currentUntil: '2025-07-16', notBefore: '2013-11-21', knownFrom: '2013-10-31', status: 'ADOPTED', confidence: 'HIGH', note: null, evidence: [],
}

const standing: Standing = {
  standing: 'PARTY', certainty: 'CERTAIN', because: english, signedOn: { edtf: '1994-10-28' }, depositedOn: { edtf: '1995-04-26' }, consent: { kind: 'RATIFICATION' }, entersIntoForceOn: { edtf: '1996-04-14' }, since: { edtf: '1996-04-14' }, unknownBecause: 'ROW_CUT_OFF', lastCoveredOn: '2021-02-26', unverifiedLeftOut: 0,
}

const duty: DeadlineRow = {
  id: 'duty', kind: 'DATE', status: 'NO_EVIDENCE', reason: english, asPrinted: null, derived: false, rule: null, cadence: null, nextDay: null, passedDays: [], observedAs: null, due: { edtf: '2020-03-31', earliest: '2020-03-31', latest: '2020-03-31' },
  meeting: null, fulfilledBy: [], slip: null, task: { id: 'duty', says: 'A list.', verb: 'Instruct', status: 'ADOPTED', provision: { id: 'quito-2019/adopted/op/3', name: 'Operative paragraph 3' }, evidence: [] },
}

describe('A sentence of the API on a Spanish page', () => {
  it.each([
    ['HELD', {}, 'Ecuador: por elección el 31 de octubre de 2019; no se indica el fin.'],
    ['POSSIBLE', { beginBasis: 'INFERRED', begin: { edtf: '2017-10', earliest: null, latest: null }, end: { edtf: '2019-10-31', earliest: null, latest: null }, endBasis: 'INFERRED_FROM_NEXT' }, 'Ecuador, quizá: desde un día que un editor dedujo (en octubre de 2017); el fin se deduce de quien siguió (el 31 de octubre de 2019).'],
    ['REPORTED_UNDATED', { begin: null }, 'Una fuente sitúa a Ecuador en el cargo sin dar fecha; no abre ningún mandato.'],
    ['PLACEHOLDER', { state: null, placeholder: 'the Republic of xxxxx', proposal: { proposedBy: { id: 'peru', name: 'Perú' } } }, 'Una propuesta de Perú, entre corchetes, deja abierto el nombre («the Republic of xxxxx»): no se nombra a nadie.'],
  ] as const)('words a holder who is %s from the fields of the row.', (word, fields, sentence) => {
    expect(rowSays({ ...row, standing: word, ...fields }, 'es')).toBe(sentence)
    expect(rowSays({ ...row, standing: word, ...fields }, 'en')).toBe(english)
  })

  it.each(wordsOf('ChairStanding'))('words a holder who is %s.', (word) => {
    expect(rowSays({ ...row, standing: word }, 'es')).not.toBe(english)
  })

  it.each([
    ['PARTY', {}, 'Es parte: el tratado entró en vigor para el Estado el 14 de abril de 1996.'],
    ['UNKNOWN', {}, 'Firmó el 28 de octubre de 1994, y no se sabe más, lo que no prueba nada. Su fila está cortada en la copia que se leyó.'],
    ['NONE', {}, 'Ningún acto hasta el 22 de noviembre de 2013. Su fila está impresa en una lista leída, que llega al menos hasta el 26 de febrero de 2021.'],
    ['CONTRACTING_STATE', { certainty: 'POSSIBLE', entersIntoForceOn: null, unverifiedLeftOut: 1 }, 'Ha consentido, quizá, el 26 de abril de 1995; el tratado no está en vigor para él. Se deja fuera un acto sin fuente.'],
  ] as const)('words a state that is %s from what its standing rests on.', (word, fields, sentence) => {
    expect(standingSays({ ...standing, standing: word, ...fields }, '2013-11-22', 'es')).toBe(sentence)
    expect(standingSays({ ...standing, standing: word, ...fields }, '2013-11-22', 'en')).toBe(english)
  })

  it.each(wordsOf('TreatyStanding').flatMap((word) => wordsOf('TreatyCoverageGap').map((gap) => [word, gap] as const)))('words the standing %s, with the gap %s.', (word, gap) => {
    expect(standingSays({ ...standing, standing: word as Standing['standing'], unknownBecause: gap }, '2013-11-22', 'es')).toMatch(/^[A-ZÉ].*\.$/)
  })

  it.each(wordsOf('TreatyRule'))('words the step %s.', (rule) => {
    expect(stepSays({ rule, article: null, because: english, on: { edtf: '1996-04-14' }, evidence: [] }, 'es')).not.toBe(english)
  })

  it.each(wordsOf('TreatyIrregularityKind'))('words the irregularity %s.', (kind) => {
    expect(irregularitySays({ kind, because: english }, 'es')).not.toBe(english)
  })

  it.each([
    ['NO_EVIDENCE', {}, 'Vencía el 31 de marzo de 2020; nada en el corpus muestra que se entregó, ni que no.'],
    ['NO_EVIDENCE', { kind: 'CADENCE', passedDays: ['2021-10-31', '2025-10-31'] }, 'Vencía el 31 de octubre de 2025; nada en el corpus muestra que se entregó, ni que no.'],
    ['NOT_YET_DUE', { kind: 'OBSERVANCE', nextDay: '2026-02-11' }, 'Se celebra cada año; la próxima vez, el 11 de febrero de 2026.'],
    ['MET', { fulfilledBy: [{ id: 'report', name: 'Informe' }] }, 'Se tiene por cumplida con Informe.'],
    ['NOT_COMPUTABLE', { kind: 'CADENCE', cadence: 'ONGOING' }, 'Se pide todo el tiempo; no hay un día en que venza.'],
    ['NOT_COMPUTABLE', { kind: 'WORDS' }, 'De las palabras impresas no se puede calcular ninguna fecha.'],
  ] as const)('words a duty that is %s, by what sets its deadline.', (status, fields, sentence) => {
    expect(reasonSays({ ...duty, status, ...fields }, 'es')).toBe(sentence)
  })

  it('words why one saying is preferred to another.', () => {
    expect(preferenceSays('An adopted text outweighs a report. A report without a date cannot be placed on any day.', 'es')).toBe('Un texto adoptado pesa más que un informe. Un informe sin fecha no puede situarse en ningún día.')
  })

  it.each([['2019-10-31', 'el 31 de octubre de 2019'], ['2017-10', 'en octubre de 2017'], ['2013', 'en 2013'], ['2021-02-26/..', 'el 26 de febrero de 2021 o después'], ['../2013-12-31', 'el 31 de diciembre de 2013 o antes'], ['2019-10-30/2019-10-31', 'entre el 30 de octubre de 2019 y el 31 de octubre de 2019'], [null, 'en un día que se desconoce']])('writes the date %s to its own precision.', (date, words) => {
    expect(cuando(date)).toBe(words)
  })
})

describe('A word of a closed list', () => {
  it.each(['InstrumentKind', 'BodyKind', 'Section', 'ActClass', 'Hedge', 'FollowUpRole', 'Cadence', 'ChairStanding', 'TreatyActionKind', 'LineageKind', 'CollectiveRule', 'FindingKind', 'RoleKind', 'MembershipStanding'])('of %s is read in Spanish, each by a word of its own.', (list) => {
    const unread = wordsOf(list).filter((word) => kindIn(word, 'es') === kindIn(word, 'en'))
    expect(unread).toEqual([])
  })

  it('of the API that no list has is read as it is spelt.', () => {
    expect([kindIn('PLAN_OF_ACTION', 'en'), kindIn('printedEntryIntoForce', 'en')]).toEqual(['plan of action', 'printed entry into force'])
  })
})

describe('A sentence of the explorer', () => {
  it('says one thing of one and another of many.', () => {
    expect([1, 2].map((count) => filledIn('{count} {count:proposal is|proposals are} left out.', { count }))).toEqual(['1 proposal is left out.', '2 proposals are left out.'])
  })

  it('writes a duration in words.', () => {
    expect([durationInWords('P1Y', 'en'), durationInWords('P6M', 'es'), durationInWords('P1Y6M', 'en')]).toEqual(['1 year', '6 meses', 'P1Y6M'])
  })

  it('finds ids among words and days.', () => {
    expect(idsIn('For quito-2019/adopted/op/7 (AG/RES. 2925): oas-a-55-table, as it stood on 2021-02-26.')).toEqual(['quito-2019/adopted/op/7', 'oas-a-55-table'])
  })

  it('names what the API names by its id, and nothing else.', () => {
    expect(plainly('Its row is cut off in oas-a-55-table, as it stood on or after 2021-02-26.', new Map([['oas-a-55-table', 'OAS depositary table of A-55']]))).toBe('Its row is cut off in OAS depositary table of A-55, as it stood on or after 2021-02-26.')
  })
})
