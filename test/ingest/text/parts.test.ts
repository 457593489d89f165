import { describe, expect, it } from 'vitest'
import { paths, segmented, unit } from './fixture.js'

const inParts = segmented(`88/14. Kites over airfields

The General Assembly,

Recalling its resolution 85/2 of 3 November 2030,

I

Convinced that a kite is harder to see than a crane,

1. Calls upon States to paint the strings;

2. Invites airports to lend a field;

II

Noting that a lost kite drifts for days,

1. Requests the Secretary-General to keep a list;

2. Decides to return to the list at its ninetieth session.

Adopted by a recorded vote of 99 to 2, with 7 abstentions, as follows:
In favour: Andorra, Benin, Cuba.
Against: None.
Abstaining: Dominica.
`)

describe('A resolution in parts', () => {
  it('has the numeral of each part as a heading, and numbers that begin again without an anomaly', () => {
    expect(paths(inParts)).toEqual(['opening', 'pre/n1', 'pre/n2', 'op/1', 'op/2', 'pre/n3', 'op/1-2', 'op/2-2'])
    expect(['pre/n1', 'pre/n2', 'op/2', 'pre/n3', 'op/1-2'].map((path) => unit(inParts, path).heading ?? null)).toEqual([null, 'I', 'I', 'II', 'II'])
    expect(inParts.provisions.flatMap(({ anomalies }) => anomalies)).toEqual([])
  })

  it('ends at the recorded vote, whose lines nobody signs', () => {
    expect(inParts.apparatus.filter(({ kind }) => kind === 'CLOSING' || kind === 'SIGNATURE').map(({ kind, asPrinted }) => [kind, asPrinted.slice(0, 14)])).toEqual([
      ['CLOSING', 'Adopted by a r'], ['CLOSING', 'In favour: And'], ['CLOSING', 'Against: None.'], ['CLOSING', 'Abstaining: Do'],
    ])
  })

  it('has an opening for each part that is a resolution of its own, and counts each afresh', () => {
    const twice = segmented('88/15. Bells\n\nA\n\nThe General Assembly,\n\nRecalling its resolution 85/3,\n\n1. Thanks the ringers;\n\n2. Asks them to rest.\n\nB\n\nThe General Assembly,\n\nRecalling its resolution 85/4,\n\n1. Thanks the founders;\n\n2. Asks them to cast on.\n')
    expect(paths(twice)).toEqual(['opening', 'pre/n1', 'op/1', 'op/2', 'opening-2', 'pre/n2', 'op/1-2', 'op/2-2'])
    expect(twice.provisions.flatMap(({ anomalies }) => anomalies.map(({ kind }) => kind))).toEqual([])
  })
})

describe('The front of a resolution', () => {
  it('has the line behind the number alone as its title, though a masthead begins so too', () => {
    const { title } = segmented('United Nations\nA/RES/88/16\nGeneral Assembly\n88/16.\nUnited Nations Year of the Kite\nThe General Assembly,\nRecalling its resolution 85/2 of 3 November 2030,\n1. Proclaims the year 2040 as the Year of the Kite;\n2. Invites all States to observe it.\n')
    expect(title).toBe('United Nations Year of the Kite')
  })

  it('has the line of the plenary meeting in its masthead', () => {
    const { title } = segmented('41/9. Foghorns\n\nA/RES/41/9\n102nd plenary meeting\n11 December 1986\n\nThe General Assembly,\n\nAware that horns are old,\n\n1. Thanks those who sound them;\n\n2. Asks for oil.\n')
    expect(title).toBe('Foghorns')
  })

  it('is repeated at the head of a later page and is no text there', () => {
    const lines = ['A/RES/88/17', '88/17. Lamps on the long pier', 'The General Assembly,', '', 'Noting that the pier is longer than its lamps reach, and that boats', 'have come to harm on it,', '', '1. Urges the harbours and the boatmen of both shores of the gulf to:', '', 'A/RES/88/17', 'Lamps on the long pier', '(a) Hang a lamp on each post;', '', '(b) Light it.']
    const read = segmented(lines.join('\n'))
    expect(paths(read)).toEqual(['opening', 'pre/n1', 'op/1', 'op/1/a', 'op/1/b'])
    expect(unit(read, 'op/1/a').text).toBe('Hang a lamp on each post;')
  })
})

describe('A text that lost the ends of its lines', () => {
  it('is parted before the participles of its preamble and before its numbered verbs', () => {
    const flat = 'Recalling its resolutions 85/2 and 85/3 of 3 November 2030, which asked the harbours of both shores for lamps and for horns, and which the harbours of the northern shore have heard, Recalling also its decision 85/401, by which the list of lamps was kept open for another year, Concerned that many piers of the southern shore remain dark at night and that boats have come to harm on them, 1.Requests the Secretary-General to keep the list; 2.Also requests him to print it; 3.Decides to return to it at its ninetieth session.'
    const read = segmented(`88/22. Lamps\nThe General Assembly,\n${flat}\n96th plenary meeting\n11 December 2033\n`)
    expect(paths(read)).toEqual(['opening', 'pre/n1', 'pre/n2', 'pre/n3', 'op/1', 'op/2', 'op/3'])
    expect(unit(read, 'op/2').text).toBe('Also requests him to print it;')
  })
})

describe('A resolution that is quoted whole', () => {
  it('has none of the quotation marks before its paragraphs, and acts to its last word', () => {
    const read = segmented('The full text reads as follows:\n“The Security Council,\n“Recalling its resolution 3120 (2039) on the bridge,\n“Acting under Chapter VII of the Charter of the United Nations,\n“1.   Decides to keep “the bridge” open;\n“2.   Decides to remain seized of the matter.”\n')
    expect(paths(read)).toEqual(['opening', 'pre/n1', 'enacting', 'op/1', 'op/2'])
    expect(['opening', 'op/1', 'op/2'].map((path) => unit(read, path).text)).toEqual(['The Security Council,', 'Decides to keep “the bridge” open;', 'Decides to remain seized of the matter.'])
  })
})

describe('The line that enacts', () => {
  it('may end with the word that opens what is enacted', () => {
    const read = segmented('The ministers of the member states, meeting in Quito on May 3, 2030,\nConsidering that piers are dark;\nResolve to:\n1. Condemn the theft of lamps.\n2. Request the Permanent Council to count them.\n')
    expect(paths(read)).toEqual(['opening', 'pre/n1', 'enacting', 'op/1', 'op/2'])
  })
})

describe('A resolution of many sections', () => {
  const read = segmented('AG/RES. 3990 (LXXI-O/41)\n\nLAMPS AND HORNS\n\nTHE GENERAL ASSEMBLY,\n\nRECALLING resolution AG/RES. 3905 (LXX-O/40),\n\nRESOLVES:\n\nI. LAMPS\n\nTAKING INTO ACCOUNT the lists of the harbours; and\n\nNOTING that the nights are long,\n\nRESOLVES:\n\n1. To urge member states to light their piers.\n\nII. HORNS\n\nCONSIDERING that fog is not seen by night,\n\n2. To instruct the Permanent Council:\n\na. To consider:\n\ni. the horns; and\n\nii. the bells.\n\niii. BELLS OF THE NORTHERN SHORE\n\n3. To thank the ringers.\n')

  it('has a preamble of its own in each section, under the heading of that section', () => {
    expect(paths(read)).toEqual(['opening', 'pre/n1', 'enacting', 'pre/n2', 'pre/n3', 'enacting-2', 'op/1', 'pre/n4', 'op/2', 'op/2/a', 'op/2/a/i', 'op/2/a/ii', 'op/3'])
    expect(['pre/n1', 'pre/n2', 'op/1', 'pre/n4', 'op/2', 'op/3'].map((path) => unit(read, path).heading ?? null)).toEqual([null, 'I. LAMPS', 'I. LAMPS', 'II. HORNS', 'II. HORNS', 'iii. BELLS OF THE NORTHERN SHORE'])
  })
})

describe('A plan that nothing enacts', () => {
  it('begins with the words over its first number, and undertakings of states are paragraphs', () => {
    const read = segmented('PLAN OF ACTION ON LAMPS\n\nI. AIMS\n\nThe general aims of the Plan of Action on lamps are:\n\n1. To light every pier of the gulf by night.\n\n2. To keep the lamps in oil.\n\nII. ACTIONS\n\nMember states will undertake the following actions:\n\na. Hang lamps;\n\nb. Light them.\n')
    expect(paths(read)).toEqual(['pre/n1', 'op/1', 'op/2', 'op/n3', 'op/n3/a', 'op/n3/b'])
    expect(read.title).toBe('PLAN OF ACTION ON LAMPS')
  })
})

describe('Lines above and between', () => {
  it('tell who brings a draft from what the draft is called', () => {
    const { title } = segmented('United Nations\nA/C.3/77/L.7/Rev.1\nGeneral Assembly\n\nThird Committee\nAgenda item 109\nLamps\n\nAlbania, Chile and Mexico: revised draft resolution\n\nLighting the long pier\n\nThe General Assembly,\n\nRecalling its resolution 85/2,\n\n1. Urges harbours to light it;\n\n2. Thanks them.\n')
    expect(title).toBe('Lighting the long pier')
  })

  it('hold the symbol behind the word of its kind for no title', () => {
    const read = segmented('DECLARACIÓN CP/DEC. 98 (3155/38)\n\nFAROLES DEL GOLFO\n\n(Aprobada por el Consejo Permanente el 23 de enero de 2038)\n\nEL CONSEJO PERMANENTE,\n\nALARMADO por las noches sin faroles,\n\nDECLARA:\n\n1. Su llamado a los Estados Miembros a que los cuelguen.\n')
    expect(read.title).toBe('FAROLES DEL GOLFO')
  })

  it('enact what a meeting formulates', () => {
    const read = segmented('CONCLUSIONES SOBRE LOS FAROLES\n\nAl terminar sus debates, la Quinta Reunión de Fareros, celebrada en Lima los días 12 y 13 de marzo de 2038, formula las siguientes recomendaciones:\n\n1. Solicitar a la Secretaría General que cuente los faroles del golfo.\n\n2. Que los fareros los enciendan.\n')
    expect(paths(read)).toEqual(['enacting', 'op/1', 'op/2'])
  })

  it('read the number of an emergency session before a title', () => {
    expect(segmented('A/RES/ES-11/9\nES-11/9. Lamps of war\nThe General Assembly,\nRecalling its resolution 85/2,\n1. Urges harbours to light them;\n2. Thanks them.\n').title).toBe('Lamps of war')
  })

  it('keep the lines of a broken heading together', () => {
    const read = segmented('The Security Council,\n\nRecalling its resolution 3120 (2039),\n\nActing for these purposes under Chapter VII of the Charter of the United Nations,\n\n1. Decides to keep the lamps in annex 1;\n\n2. Decides to remain seized of the matter.\n\nAnnex 1\n\nStatement by the keepers on the lamps\n\nof the pier\n\nThe keepers ask for oil.\n')
    expect(paths(read)).toEqual(['opening', 'pre/n1', 'enacting', 'op/1', 'op/2', 'annex/1/n1'])
    expect(unit(read, 'annex/1/n1')).toMatchObject({ text: 'The keepers ask for oil.', heading: 'Statement by the keepers on the lamps of the pier' })
  })
})
