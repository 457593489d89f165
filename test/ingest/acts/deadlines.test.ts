import { describe, expect, test } from 'vitest'
import { cadenceIn, observanceIn } from '../../../src/ingest/acts/cadences.js'
import { deadlinesIn } from '../../../src/ingest/acts/deadlines.js'

describe('The terms of a duty', () => {
  test.each([
    ['EN', 'a list, by the end of the first quarter of 2020, for', 'by the end of the first quarter of 2020', '2020-03-31', true],
    ['EN', 'by the end of June 2021', 'by the end of June 2021', '2021-06-30', true],
    ['EN', 'before the end of 2022', 'before the end of 2022', '2022-12-31', true],
    ['EN', 'no later than 30 June 2014', 'no later than 30 June 2014', '2014-06-30', false],
    ['EN', 'by March 15, 2016', 'by March 15, 2016', '2016-03-15', false],
    ['EN', 'by October 2021', 'by October 2021', '2021-10', false],
    ['EN', 'the Goals by 2030', 'by 2030', '2030', false],
    ['ES', 'a más tardar el 30 de junio de 2014', 'a más tardar el 30 de junio de 2014', '2014-06-30', false],
    ['ES', 'antes del final del primer trimestre de 2020', 'antes del final del primer trimestre de 2020', '2020-03-31', true],
    ['ES', 'para finales de 2021', 'para finales de 2021', '2021-12-31', true],
    ['ES', 'para el año 2030', 'para el año 2030', '2030', false],
    ['FR', 'avant le 30 juin 2014', 'avant le 30 juin 2014', '2014-06-30', false],
    ['PT', 'até o final de 2021', 'até o final de 2021', '2021-12-31', true],
  ] as const)('%s “%s”', (language, text, asPrinted, date, derived) => {
    expect(deadlinesIn(text, language)).toMatchObject([{ asPrinted, date, derived }])
  })

  test.each([
    ['EN', 'to inform the Council every 90 days', 'every 90 days'],
    ['EN', 'and every six months thereafter', 'every six months thereafter'],
    ['ES', 'informe cada seis meses', 'cada seis meses'],
  ] as const)('%s “%s” recurs, and no first date is printed', (language, text, asPrinted) => {
    expect(deadlinesIn(text, language)).toMatchObject([{ asPrinted, derived: false, rule: expect.stringContaining('Recurs') }])
  })

  test('A span counts from the adoption where the text says nothing else, and says that it does.', () => {
    const [term] = deadlinesIn('to submit a proposal within six months', 'EN', { adoptedOn: '2019-10-31' })
    expect(term).toMatchObject({ date: '2020-04-30', derived: true, rule: expect.stringContaining('counted from the adoption') })
  })

  test('A span that counts from another day has no date.', () => {
    const [term] = deadlinesIn('within 90 days of the receipt of the questionnaire', 'EN', { adoptedOn: '2019-10-31' })
    expect(term?.date).toBeUndefined()
    expect(term?.rule).toContain('the receipt of the questionnaire')
  })

  test('A span of a text whose day is not known has no date.', () => {
    expect(deadlinesIn('en un plazo de seis meses', 'ES').map(({ asPrinted, date }) => [asPrinted, date])).toEqual([['en un plazo de seis meses', undefined]])
  })

  test('A session of the General Assembly of the United Nations has its year; a session of another organ moves.', () => {
    expect(deadlinesIn('by the end of its seventy-sixth session', 'EN', { organization: 'UN' })).toMatchObject([{ date: '2021-09/2022-09' }])
    expect(deadlinesIn('during the first part of its resumed session', 'EN', { organization: 'UN' })).toMatchObject([{ asPrinted: 'during the first part of its resumed session' }])
    expect(deadlinesIn('at its seventy-seventh session', 'EN', { organization: 'UN' })).toMatchObject([{ date: '2022-09/2023-09', derived: true }])
    expect(deadlinesIn('at its forty-fifth regular session', 'EN', { organization: 'OAS' }).map(({ date, rule }) => [date, rule])).toEqual([[undefined, 'Relative to a session, and moves with it.']])
    expect(deadlinesIn('à sa quatre-vingt-douzième session', 'FR', { organization: 'UN' })).toMatchObject([{ asPrinted: 'à sa quatre-vingt-douzième session', date: '2037-09/2038-09' }])
    expect(deadlinesIn('à sa soixante-dix-septième session', 'FR', { organization: 'UN' })).toMatchObject([{ date: '2022-09/2023-09' }])
    expect(deadlinesIn('to prepare, for the forty-fifth regular session of the General Assembly, a list', 'EN', { organization: 'OAS' })).toMatchObject([{ asPrinted: 'for the forty-fifth regular session of the General Assembly' }])
    expect(deadlinesIn('the agenda for the forty-fifth regular session', 'EN', { organization: 'OAS' })).toEqual([])
    expect(deadlinesIn('en su septuagésimo séptimo período de sesiones', 'ES', { organization: 'UN' })).toMatchObject([{ date: '2022-09/2023-09' }])
  })

  test.each([
    ['EN', 'before its next meeting', 'before its next meeting'],
    ['EN', 'to us at our next meeting', 'at our next meeting'],
    ['EN', 'to meet, at the earliest date possible, in', 'at the earliest date possible'],
    ['EN', 'in the near future', 'in the near future'],
    ['ES', 'a la brevedad posible', 'a la brevedad posible'],
  ] as const)('%s “%s” has words and no date', (language, text, asPrinted) => {
    const [term] = deadlinesIn(text, language)
    expect(term?.asPrinted).toBe(asPrinted)
    expect(term?.date).toBeUndefined()
  })

  test.each(['the period 2015-2020', 'in 2019', 'at the first session of the day', 'within the framework of the plan', 'by the member states'])('“%s” sets none', (text) => {
    expect(deadlinesIn(text, 'EN').filter(({ date }) => date !== undefined)).toEqual([])
  })
})

describe('How often a duty recurs', () => {
  test.each([
    ['EN', 'provide a biennial report', 'BIENNIAL'],
    ['EN', 'report every two years', 'BIENNIAL'],
    ['EN', 'hold an annual meeting', 'ANNUAL'],
    ['EN', 'report annually', 'ANNUAL'],
    ['EN', 'report every three months', 'QUARTERLY'],
    ['EN', 'provide ongoing technical support', 'ONGOING'],
    ['EN', 'report regularly', 'UNSTATED_RECURRING'],
    ['EN', 'present reports on progress', 'UNSTATED_RECURRING'],
    ['EN', 'report at each of its meetings', 'EACH_MEETING'],
    ['EN', 'pay their annual contributions', undefined],
    ['EN', 'present a report', undefined],
    ['ES', 'presente un informe bienal', 'BIENNIAL'],
    ['ES', 'informe cada año', 'ANNUAL'],
    ['ES', 'informe periódicamente', 'UNSTATED_RECURRING'],
    ['ES', 'las cuotas anuales', undefined],
  ] as const)('%s “%s” is %s', (language, text, cadence) => {
    expect(cadenceIn(text, language)?.cadence).toBe(cadence)
  })
})

describe('A yearly day', () => {
  test.each([
    ['EN', 'Establish March 3 of each year as the “Day of the Mountain Guides.”', '--03-03', 'Day of the Mountain Guides'],
    ['EN', 'Decides to proclaim 30 July as the World Day of Rivers', '--07-30', 'World Day of Rivers'],
    ['ES', 'Establecer el 3 de marzo de cada año como el “Día de los Guías”', '--03-03', 'Día de los Guías'],
  ] as const)('%s “%s”', (language, text, on, name) => {
    expect(observanceIn(text, language)).toEqual({ on, name })
  })

  test('is not made by a meeting on a day of one year', () => {
    expect(observanceIn('Convene a meeting on March 3, 2020, as the “First Forum of Guides”', 'EN')).toBeUndefined()
  })
})
