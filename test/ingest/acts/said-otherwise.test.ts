import { describe, expect, test } from 'vitest'
import { read, readAll, who } from '../fixtures-acts/reading.js'

const acts = (text: string, more = {}) => read(text, more).acts.map((act) => [act.verb, act.class, who(act.roles.addressedTo)])

describe('What the speakers do in other words than a verb at the head', () => {
  test('Behind “DECLARE:” a paragraph goes on with “That we …”.', () => {
    expect(acts('That we instruct the Secretariat for Multidimensional Security to count the lamps and to submit the count to us')).toEqual([
      ['instruct', 'COMMAND', ['sms']],
      ['instruct … to submit', 'COMMAND', ['sms']],
    ])
    expect(acts('That we condemn the theft of lamps')).toEqual([['condemn', 'COURTESY', []]])
    expect(acts('Que condenamos el robo de faroles', { language: 'ES' })).toEqual([['condenamos', 'COURTESY', []]])
  })

  test('“is adopted” adopts, and what the same sentence lays on somebody is a duty of theirs.', () => {
    expect(acts('That the list of lamps is adopted, and that the Committee on Hemispheric Security shall review it each year')).toEqual([
      ['is adopted', 'CONSTITUTIVE', []],
      ['shall review', 'COMMAND', ['csh']],
    ])
    expect(acts('Queda aprobada la lista de faroles.', { language: 'ES' })).toEqual([['Queda aprobada', 'CONSTITUTIVE', []]])
  })

  test('What was adopted elsewhere is not adopted here.', () => {
    expect(acts('The plan which is adopted every year is long.')).toEqual([])
  })

  test('A point behind “to:” asks of those of its paragraph what they are to ask of others.', () => {
    const [first] = readAll([['To ask the General Secretariat to:']])
    expect(acts('Remind the borrowers of lamps.', { under: first?.acts[0] })).toEqual([['Remind', 'REQUEST', ['gs-oas']]])
  })

  test('What is shown in a report is handed over, whatever the verb.', () => {
    expect(acts('Urge the member states to hang lamps, and to show what it cost in a report to the Permanent Council')).toEqual([
      ['Urge', 'EXHORT', ['member-states']],
      ['Urge … to show', 'EXHORT', ['member-states']],
    ])
  })

  test('In Spanish a bare infinitive with somebody behind it asks anew.', () => {
    expect(acts('Instar a los Estados Miembros a colgar faroles, y alentar a los observadores permanentes a que los paguen', { language: 'ES' })).toEqual([
      ['Instar', 'EXHORT', ['member-states']],
      ['alentar', 'EXHORT', ['observers']],
    ])
  })

  test('French resolves in infinitives with “de”.', () => {
    expect(acts('D’exhorter les États membres à y contribuer', { language: 'FR' }).map(([verb, of]) => [verb, of])).toEqual([['D’exhorter', 'EXHORT']])
    expect(acts('De remercier les plongeurs', { language: 'FR' })).toEqual([['De remercier', 'COURTESY', []]])
  })

  test('“them” takes up those whose efforts were welcomed.', () => {
    expect(acts('Welcomes the efforts of the member states and of the divers to light the piers, and encourages them to go on')).toEqual([
      ['Welcomes', 'COURTESY', []],
      ['encourages', 'EXHORT', ['member-states', '?them']],
    ])
  })

  test('An adverb between “shall” and its deed is passed over, and “political will” is a noun.', () => {
    expect(acts('We will also promote the lamps.').map(([verb]) => verb)).toEqual(['will also promote'])
    expect(acts('The political will and the lamps are there.')).toEqual([])
  })

  test('“States Parties of” a treaty and of its protocol are its parties as much as those “party to” it.', () => {
    expect(acts('Urge the States Parties of the Inter-American Convention on Mutual Assistance in Criminal Matters and of its Optional Protocol to answer')).toEqual([['Urge', 'EXHORT', ['parties']]])
  })
})
