import { describe, expect, test } from 'vitest'
import { read, who } from '../fixtures-acts/reading.js'

const acts = (text: string, more = {}) => read(text, { frame: 'recommend', ...more }).acts.map((act) => [act.verb, act.class, act.isMandate, who(act.roles.addressedTo)])

describe('A sentence that hangs on the enacting line', () => {
  test('“… recommends: That the Group continue to meet” recommends it to the Group.', () => {
    expect(acts('That the Subsidiary Technical Group on Border Security continue to meet each spring.')).toEqual([['continue to meet', 'REQUEST', true, ['wg-borders']]])
    expect(acts('That, in keeping with its rules, the Permanent Council convene a meeting of divers.')).toEqual([['convene', 'REQUEST', true, ['oas-pc']]])
  })

  test('“… recomienda: Que el Consejo … convoque” recommends it to the Council.', () => {
    expect(acts('Que el Consejo Permanente convoque una reunión de buzos.', { language: 'ES', frame: 'recomendar' })).toEqual([['convoque', 'REQUEST', true, ['oas-pc']]])
    expect(acts('Que los Estados Miembros, en la medida de lo posible, cuelguen faroles.', { language: 'ES', frame: 'acordar' })).toEqual([['cuelguen', 'CONSTITUTIVE', true, ['member-states']]])
    expect(acts('Que los Estados que aún no lo hayan hecho, designen un farero.', { language: 'ES', frame: 'recomendar' })).toEqual([['designen', 'REQUEST', true, ['?los Estados']]])
    expect(acts('Que las condiciones mejoran con faroles.', { language: 'ES', frame: 'recomendar' })).toEqual([])
  })

  test('What is to be done to a thing is laid on nobody.', () => {
    expect(acts('That the next meeting be held in spring.')).toEqual([['be held', 'REQUEST', false, []]])
  })

  test('Where the enacting line only declares, “That” asks nothing of anybody.', () => {
    expect(acts('That the Permanent Council convene a meeting of divers.', { frame: 'declare' })).toEqual([])
    expect(acts('That the Permanent Council convene a meeting of divers.', { frame: undefined })).toEqual([])
  })
})

describe('A declaration that asks by a noun', () => {
  test.each([
    ['Their call to the member states to lend divers', ['Their call', 'EXHORT', true, ['member-states']]],
    ['Their firm request to the Permanent Council to convene a meeting', ['Their firm request', 'REQUEST', true, ['oas-pc']]],
    ['Our decision to instruct the General Secretariat to keep a list', ['Our decision to instruct', 'COMMAND', true, ['gs-oas']]],
  ])('%s', (text, act) => {
    expect(acts(text, { frame: 'declare' })).toEqual([act])
  })

  test('A noun that asks may follow one that does not.', () => {
    expect(acts('Our grief for the crews, and our call to the member states to light the piers', { frame: 'declare' })).toEqual([['our call', 'EXHORT', true, ['member-states']]])
    expect(acts('Que hace un llamado a los Estados Miembros a que cuelguen faroles', { language: 'ES', frame: 'declarar' })).toEqual([['hace un llamado', 'EXHORT', true, ['member-states']]])
  })

  test('A resolve or thanks by a noun ask nothing.', () => {
    expect(acts('Our resolve to light every pier', { frame: 'declare' })).toEqual([])
    expect(acts('Our gratitude to the people of Quito', { frame: 'declare' })).toEqual([])
  })
})

describe('What is said of a thing', () => {
  test.each([
    'Violence against women shall be understood to mean any blow.',
    'The work will be subject to the means at hand.',
  ])('%s', (text) => {
    expect(read(text).acts.filter(({ isMandate }) => isMandate)).toEqual([])
  })

  test('“Calls upon the member states to:” calls upon the member states.', () => {
    expect(acts('Calls upon the member states and the divers to:').map(([verb, , , to]) => [verb, to])).toEqual([['Calls upon', ['member-states', '?the divers']]])
  })

  test('“the following” opens points that are things, and no deeds.', () => {
    expect(read('Request the Permanent Council to look at, but not to be bound by, the following:').acts[0]?.opensPoints).toBeUndefined()
    expect(read('Request the Permanent Council, through the Committee on Hemispheric Security, to:').acts[0]?.opensPoints).toBe(true)
  })
})
