import { describe, expect, test } from 'vitest'
import { nameWords } from '../../../src/domain/names/name-key.js'
import { meaningOf, verbAt, VERB_TABLES } from '../../../src/domain/verbs/verb-table.js'
import type { Language } from '../../../src/domain/vocabulary.js'

function read(language: Language, text: string) {
  const words = nameWords(text)
  const match = verbAt(language, words, 0)
  if (match === undefined) return undefined
  const first = words[match.from]
  const last = words[match.to - 1]
  return { lemma: match.verb.lemma, class: match.verb.class, form: match.form, cites: match.verb.cites, printed: text.slice(first?.start, last?.end) }
}

describe('The verb at the head of a paragraph', () => {
  test.each([
    ['EN', 'Urge the member states', 'urge', 'EXHORT', 'BASE', 'Urge'],
    ['EN', 'To thank the people', 'thank', 'COURTESY', 'BASE', 'To thank'],
    ['EN', 'URGES States', 'urge', 'EXHORT', 'FINITE', 'URGES'],
    ['EN', 'Further requests the Secretary-General', 'request', 'REQUEST', 'FINITE', 'Further requests'],
    ['EN', 'Once again calls upon all States', 'call upon', 'EXHORT', 'FINITE', 'Once again calls upon'],
    ['EN', 'Takes note with appreciation of the report', 'take note', 'COURTESY', 'FINITE', 'Takes note with appreciation'],
    ['EN', 'Establish February 11', 'establish', 'CONSTITUTIVE', 'BASE', 'Establish'],
    ['EN', 'Elect the Republic', 'elect', 'CONSTITUTIVE', 'BASE', 'Elect'],
    ['EN', 'Entrust the Department', 'entrust', 'COMMAND', 'BASE', 'Entrust'],
    ['EN', 'Invite the agencies', 'invite', 'SOFT', 'BASE', 'Invite'],
    ['EN', 'Strengthen cooperation', 'strengthen', 'SOFT', 'BASE', 'Strengthen'],
    ['EN', 'Decides to remain seized', 'decide', 'CONSTITUTIVE', 'FINITE', 'Decides'],
    ['ES', 'EXHORTAR a los Estados Miembros', 'exhortar', 'EXHORT', 'BASE', 'EXHORTAR'],
    ['ES', 'Encomendar a la Secretaría General', 'encomendar', 'COMMAND', 'BASE', 'Encomendar'],
    ['ES', 'Acoge también con beneplácito la labor', 'acoger con beneplácito', 'COURTESY', 'FINITE', 'Acoge también con beneplácito'],
    ['EN', 'Express our deep gratitude to the host', 'express gratitude', 'COURTESY', 'BASE', 'Express our deep gratitude'],
    ['EN', 'Expresses its grave concern at the rise', 'express concern', 'COURTESY', 'FINITE', 'Expresses its grave concern'],
    ['ES', 'Alienta también a los Estados', 'alentar', 'EXHORT', 'FINITE', 'Alienta también'],
    ['ES', 'Solicitamos a la Secretaría', 'solicitar', 'REQUEST', 'BASE', 'Solicitamos'],
    ['ES', 'Elegir a la República del Ecuador', 'elegir', 'CONSTITUTIVE', 'BASE', 'Elegir'],
    ['FR', 'Prie le Secrétaire général', 'prier', 'REQUEST', 'FINITE', 'Prie'],
    ['PT', 'Instar os Estados membros', 'instar', 'EXHORT', 'BASE', 'Instar'],
  ] as const)('%s “%s”', (language, text, lemma, classOfAct, form, printed) => {
    const found = read(language, text)
    expect(found?.lemma).toBe(lemma)
    expect(found?.class).toBe(classOfAct)
    expect(found?.form).toBe(form)
    expect(found?.printed).toBe(printed)
  })

  test.each([
    ['EN', 'REAFFIRMING the', 'reaffirm', 'REAFFIRMS'],
    ['EN', 'RECALLING that', 'recall', 'RECALLS'],
    ['EN', 'RECOGNIZING also that', 'recognize', 'RECOGNIZES'],
    ['EN', 'UNDERSCORING ALSO the', 'underscore', 'UNDERSCORES'],
    ['EN', 'HIGHLIGHTING the', 'highlight', 'UNDERSCORES'],
    ['EN', 'TAKING NOTE of', 'take note', 'TAKES_NOTE_OF'],
    ['EN', 'WELCOMING the', 'welcome', 'TAKES_NOTE_OF'],
    ['EN', 'BEARING IN MIND ALSO the', 'bear in mind', undefined],
    ['EN', 'MINDFUL that', 'be mindful', undefined],
    ['EN', 'AWARE that', 'be aware', undefined],
    ['ES', 'REAFIRMANDO la', 'reafirmar', 'REAFFIRMS'],
    ['ES', 'Teniendo presente la', 'tener presente', undefined],
    ['ES', 'Poniendo de relieve la', 'poner de relieve', 'UNDERSCORES'],
    ['FR', 'Rappelant sa', 'rappeler', 'RECALLS'],
  ] as const)('%s “%s” opens a preambular clause', (language, text, lemma, cites) => {
    expect(read(language, text)).toMatchObject({ lemma, form: 'PARTICIPLE', cites })
  })

  test('is none where the paragraph begins with something else', () => {
    expect(read('EN', 'In order to ensure continuity, request')).toBeUndefined()
    expect(read('EN', 'The Chair shall present')).toBeUndefined()
  })
})

describe('The verb tables', () => {
  test('A Spanish lemma means an English one that the English table has.', () => {
    expect(meaningOf('instar')).toBe('urge')
    expect(meaningOf('encomendar')).toBe('entrust')
    expect(meaningOf('cantar')).toBeUndefined()
  })

  test.each([
    ['EN', 'Categorically rejects', 'reject'],
    ['EN', 'Remains actively seized', 'remain seized'],
    ['EN', 'Extends to the Government of Peru its appreciation', 'express gratitude'],
    ['EN', 'Has decided', 'decide'],
    ['EN', 'Calls the attention of States', 'call attention'],
    ['EN', 'Gives its full approval', 'give approval'],
    ['ES', 'Se hace eco', 'hacerse eco'],
    ['ES', 'Deja sin efecto', 'dejar sin efecto'],
    ['ES', 'Vuelve a pedir', 'pedir'],
    ['ES', 'Renovando nuestro compromiso', 'renovar el compromiso'],
    ['ES', 'Da la bienvenida', 'dar la bienvenida'],
  ] as const)('%s: “%s” is %s', (language, printed, lemma) => {
    expect(verbAt(language, nameWords(printed), 0)?.verb.lemma).toBe(lemma)
  })

  test.each(['ES', 'FR', 'PT'] as const)('Every verb of %s has the class of the English verb it means.', (language) => {
    const english = new Map(VERB_TABLES.EN.verbs.map((verb) => [verb.lemma, verb.class]))
    const astray = VERB_TABLES[language].verbs.filter((verb) => english.get(verb.means) !== undefined && english.get(verb.means) !== verb.class)
    expect(astray.map(({ lemma, means }) => `${lemma}: ${means}`)).toEqual(KNOWN_DIFFERENCES[language])
    const unknown = VERB_TABLES[language].verbs.filter((verb) => !english.has(verb.means))
    expect(unknown.map(({ lemma }) => lemma)).toEqual([])
  })

  test.each(['EN', 'ES', 'FR', 'PT'] as const)('No form of %s belongs to a directive and to another verb.', (language) => {
    const { verbs } = VERB_TABLES[language]
    const directive = new Map(verbs.filter(({ use }) => use === 'DIRECTIVE').flatMap((verb) => [...verb.base, ...verb.finite].map((form) => [form, verb.lemma] as const)))
    const shared = verbs.filter(({ use }) => use !== 'DIRECTIVE').flatMap((verb) => [...verb.base, ...verb.finite]).filter((form) => directive.has(form))
    expect(shared).toEqual([])
  })
})

/** “Consider”, “examine” and “support” are deeds in one form and stances in another; “transmits” decides, “to transmit” is a deed. */
const KNOWN_DIFFERENCES = {
  ES: ['transmitir: transmit', 'respaldar: support', 'apoyar: support', 'examinar: examine', 'considerar: consider'],
  FR: ['considérer: consider', 'examiner: examine', 'soutenir: support'],
  PT: ['considerar: consider'],
} as Readonly<Record<string, readonly string[]>>
