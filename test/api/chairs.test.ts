import { describe, expect, it } from 'vitest'
import { readOffices } from '../../src/graph/readers/chairs.js'
import { openApi } from '../support/ask.js'
import { FORBIDDEN_OPERATORS, operatorsOf } from '../support/plans.js'

const { ask, driver } = openApi()
const CHAIRS = `query($of: [ID!]!, $on: String, $knownAt: String, $office: String, $subsidiary: Boolean, $includeUnverified: Boolean) {
  chairs(of: $of, on: $on, knownAt: $knownAt, office: $office, subsidiary: $subsidiary, includeUnverified: $includeUnverified) {
    bodies { ofId standing rows { id standing knownFrom } } leftOut { proposed unverified } coverage { empty says } } }`

describe('chairs', () => {
  it('What was known of the chairs in 2013 is the candidate of the draft, and nothing that was said later.', async () => {
    const { data } = await ask(CHAIRS, { of: ['mispa'], subsidiary: true, on: '2019-11-15', knownAt: '2013-12-31' })
    expect(data['chairs'].bodies.map(({ ofId, standing }: Record<string, string>) => [ofId, standing])).toEqual([
      ['stg-emergency-services', 'UNKNOWN'],
      ['stg-international-cooperation', 'CANDIDATE'],
      ['stg-police-management', 'UNKNOWN'],
      ['stg-prevention', 'UNKNOWN'],
    ])
  })

  it('A minister who presumably presided has no source: left out and counted, shown where asked.', async () => {
    const left = await ask(CHAIRS, { of: ['mispa-1'] })
    expect(left.data['chairs']).toMatchObject({ bodies: [{ standing: 'UNKNOWN', rows: [] }], leftOut: { unverified: 1 }, coverage: { empty: 'NOT_IN_CORPUS' } })
    const shown = await ask(CHAIRS, { of: ['mispa-1'], includeUnverified: true })
    expect(shown.data['chairs'].bodies[0]).toMatchObject({ standing: 'PRESIDED_ONE_MEETING', rows: [{ id: 'mispa-1/chair/mexico-2008' }] })
  })

  it('Other offices are asked for by name: who headed the General Secretariat in 2010.', async () => {
    const { data } = await ask(CHAIRS, { of: ['gs-oas'], office: 'HEAD', on: '2010-01-01' })
    expect(data['chairs'].bodies[0]).toMatchObject({ standing: 'HELD', rows: [{ id: 'gs-oas/head/jose-miguel-insulza-2005' }] })
  })

  it('As many statements for four groups as for one, whatever is in them.', async () => {
    const one = await ask(CHAIRS, { of: ['stg-prevention'] })
    const four = await ask(CHAIRS, { of: ['mispa'], subsidiary: true })
    expect([one.statements, four.statements]).toEqual([4, 4])
  })

  it.each([
    [{ of: ['stg-preventon'] }, 'No body has the id “stg-preventon”. Did you mean “stg-prevention”?'],
    [{ of: ['quito-2019'] }, '“quito-2019” (of) is an Instrument; this is asked of a Body, a Meeting or a State.'],
    [{ of: [] }, '“of” names 0 things; it takes one to fifty ids.'],
    [{ of: ['mispa'], on: '2019-02-29' }, 'The argument “on”: “2019-02-29” is not a day: February 2019 has 28 days.'],
    [{ of: ['mispa'], knownAt: 'then' }, 'The argument “knownAt”: “then” is not a day: write year, month and day in digits, such as 2019-10-31.'],
    [{ of: ['mispa'], office: 'CHAIRS' }, '“CHAIRS” (office) is none of CHAIR, VICE_CHAIR, RAPPORTEUR, HEAD, DEPUTY_HEAD, OFFICE_HOLDER. Did you mean “CHAIR”?'],
  ])('What cannot be asked is refused with the way out: %j.', async (variables, sentence) => {
    const { errors } = await ask(CHAIRS, variables)
    expect(errors.map(({ message, extensions }) => [message, extensions?.['code']])).toEqual([[sentence, 'BAD_USER_INPUT']])
  })

  it('It is planned without reading everything.', async () => {
    const operators = await operatorsOf(driver(), (read) => readOffices(read, ['mispa'], 'CHAIR', true))
    expect(operators.filter((operator) => FORBIDDEN_OPERATORS.includes(operator))).toEqual([])
    expect(operators).toContain('NodeUniqueIndexSeek')
  })
})

describe('chairHistory', () => {
  const HISTORY = `query($of: ID!, $first: Int, $after: String) { chairHistory(of: $of, first: $first, after: $after) { total endCursor rows { id } presided { id standing } } }`

  it('Pages follow each other without a gap.', async () => {
    const whole = await ask(HISTORY, { of: 'csh' })
    const first = await ask(HISTORY, { of: 'csh', first: 4 })
    const second = await ask(HISTORY, { of: 'csh', first: 4, after: first.data['chairHistory'].endCursor })
    expect([...first.data['chairHistory'].rows, ...second.data['chairHistory'].rows]).toEqual(whole.data['chairHistory'].rows)
    expect(second.data['chairHistory'].endCursor).toBeNull()
  })

  it('Presiding over its meetings is told apart from chairing the process.', async () => {
    const { data } = await ask(HISTORY, { of: 'mispa' })
    expect(data['chairHistory'].rows).toEqual([])
    expect(new Set(data['chairHistory'].presided.map(({ standing }: Record<string, string>) => standing))).toEqual(new Set(['PRESIDED_ONE_MEETING']))
  })
})
