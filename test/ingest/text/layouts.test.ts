import { describe, expect, it } from 'vitest'
import { fixture, paths, segmented, unit } from './fixture.js'

describe('An adopted set of recommendations', () => {
  const adopted = segmented(fixture('adopted-recommendations.en.txt'))

  it('has an unnumbered preamble and a follow-up part of its own', () => {
    expect(paths(adopted)).toEqual(['opening', 'pre/n1', 'pre/n2', 'pre/n3', 'enacting', 'op/1', 'op/2', 'op/3', 'fu/1', 'fu/2', 'note/n1'])
  })

  it('has its title and its adoption line apart', () => {
    expect(adopted.title).toBe('AREQUIPA RECOMMENDATIONS ON EARLY WARNING AND THE PROTECTION OF RIVER TOWNS')
    expect(adopted.titleBlocks).toEqual(['AREQUIPA RECOMMENDATIONS ON EARLY WARNING AND THE PROTECTION OF RIVER TOWNS', '(Adopted on May 7, 2015)'])
    expect(adopted.apparatus.map(({ kind, line }) => [kind, line])).toEqual([['TITLE', 1], ['ADOPTION', 2], ['LONE_MARK', 15], ['HEADING', 18]])
  })

  it('keeps a sign alone on its line as an anomaly and as no unit', () => {
    expect(adopted.anomalies).toMatchObject([{ kind: 'LONE_MARK', asPrinted: '/', line: 15 }])
    expect(unit(adopted, 'op/2').text).toBe('To share, as appropriate, the lists of shelters.')
  })

  it('reads the promise of a footnote as a note, though its number cannot be read', () => {
    expect(unit(adopted, 'note/n1')).toMatchObject({ section: 'FOOTNOTE', label: null, text: 'The delegation of Chile will submit a footnote.', line: 21 })
    expect(unit(adopted, 'note/n1').anomalies.map(({ kind, asPrinted }) => [kind, asPrinted])).toEqual([
      ['REPLACEMENT_CHARACTER', '\uFFFD.'],
      ['PENDING_FOOTNOTE', 'The delegation of Chile will submit a footnote.'],
    ])
  })
})

describe('A resolution of the OAS General Assembly', () => {
  const resolution = segmented(fixture('assembly-resolution.en.txt'))

  it('has headings, points of points, annexes and footnotes', () => {
    expect(paths(resolution)).toEqual([
      'opening', 'pre/n1', 'pre/n2', 'pre/n3', 'pre/n4', 'enacting', 'op/1', 'op/1/a', 'op/1/b', 'op/1/b/i', 'op/1/b/ii', 'op/1/c', 'op/2', 'op/3', 'op/4',
      'annex/i/1', 'annex/i/2', 'annex/ii/1', 'note/1', 'note/2',
    ])
    expect(unit(resolution, 'op/1/b/ii')).toMatchObject({ label: 'ii.', parent: 'op/1/b', heading: 'I. EARLY WARNING', frame: 'RESOLVES:' })
    expect(unit(resolution, 'op/3').heading).toBe('II. SHELTERS')
    expect(unit(resolution, 'annex/i/2').heading).toBe('TABLE OF SIRENS')
  })

  it('has the paragraphs under “CONSIDERING:” hang on it', () => {
    expect(['pre/n1', 'pre/n2', 'pre/n3', 'pre/n4'].map((path) => unit(resolution, path).frame)).toEqual([undefined, 'CONSIDERING:', 'CONSIDERING:', undefined])
  })

  it('has its title without the sign of its note', () => {
    expect(resolution.title).toBe('PROTECTING RIVER TOWNS: A SHARED DUTY')
  })

  it('keeps a second paragraph of a numbered unit with it', () => {
    expect(unit(resolution, 'op/2').text).toBe('To instruct the General Secretariat to report on a. and b. above.\nIt shall do so in two languages.')
  })
})

describe('Resolutions in other languages', () => {
  it('Spanish: the follow-up part and the annex count from 1 again', () => {
    const resolution = segmented(fixture('resolucion-asamblea.es.txt'))
    expect(paths(resolution)).toEqual(['opening', 'pre/n1', 'pre/n2', 'pre/n3', 'pre/n4', 'enacting', 'op/1', 'op/1/a', 'op/1/b', 'op/2', 'fu/1', 'fu/2', 'annex/1'])
    expect(resolution.language).toBe('ES')
  })

  it('French and Portuguese: by their tables alone', () => {
    const french = segmented(fixture('resolution-assemblee.fr.txt'))
    expect([french.language, ...paths(french)]).toEqual(['FR', 'opening', 'pre/n1', 'pre/n2', 'enacting', 'op/1', 'op/2'])
    const portuguese = segmented(fixture('declaracao.pt.txt'))
    expect([portuguese.language, ...paths(portuguese)]).toEqual(['PT', 'opening', 'pre/n1', 'pre/n2', 'enacting', 'op/1', 'op/2'])
    expect(unit(portuguese, 'op/1').marks).toMatchObject([{ byAsPrinted: 'CSH', day: '2017-08-03' }])
  })
})

describe('Resolutions of the United Nations', () => {
  const english = segmented(fixture('un-assembly.en.txt'))
  const expected = [
    'opening', 'pre/n1', 'pre/n2', 'pre/n3', 'pre/n3/a', 'pre/n3/b', 'pre/n4', 'op/1', 'op/2', 'op/2/a', 'op/2/a/i', 'op/2/a/ii', 'op/2/b', 'op/3', 'op/4', 'note/1', 'note/2', 'note/3',
  ]

  it('have an unnumbered preamble with points, numbered paragraphs and notes', () => {
    expect(paths(english)).toEqual(expected)
    expect([english.layout, english.title]).toEqual(['UN', 'Sirens and the protection of river towns'])
  })

  it('have their note signs lifted off the words they are glued to', () => {
    expect(unit(english, 'pre/n1')).toMatchObject({ text: 'Reaffirming the Universal Declaration of Human Rights, and recalling all that follows from it,', footnotes: [{ sign: '1' }] })
    expect(unit(english, 'pre/n2')).toMatchObject({ text: 'Recalling also its resolution 88/4 of 2 November 2033,', footnotes: [{ sign: '2' }] })
    expect(unit(english, 'note/2').text).toBe('See A/88/12, annex.')
  })

  it('align with their Spanish version unit by unit', () => {
    const spanish = segmented(fixture('un-asamblea.es.txt'))
    expect(spanish.layout).toBe('UN')
    expect(paths(spanish)).toEqual(expected)
    expect(spanish.provisions.map(({ footnotes }) => footnotes.map(({ sign }) => sign))).toEqual(english.provisions.map(({ footnotes }) => footnotes.map(({ sign }) => sign)))
  })

  it('of the Security Council: “Acting under Chapter VII” enacts, and bullets are points', () => {
    const council = segmented(fixture('un-security-council.en.txt'))
    expect(paths(council)).toEqual(['opening', 'pre/n1', 'pre/n2', 'enacting', 'op/1', 'op/1/a', 'op/1/a/n1', 'op/1/a/n2', 'op/1/b', 'op/2', 'op/3'])
    expect(council.title).toBe('Resolution 4012 (2036)')
  })
})

describe('Older layouts', () => {
  const nineties = ['        The General Assembly,', '', '        Noting the work of the ships, 4/ and of the Secretary-General 5/ on land,', '', '        1.   Welcomes them;', '', '        2.   Thanks the crews.', '', '92nd plenary meeting', '', '____________', '', '        4/   A/49/300.', '', '        5/   A/49/301.', ''].join('\n')

  it('have their note signs with a stroke and a space before them', () => {
    const read = segmented(nineties)
    expect(paths(read)).toEqual(['opening', 'pre/n1', 'op/1', 'op/2', 'note/4', 'note/5'])
    expect(unit(read, 'pre/n1').footnotes.map(({ sign }) => sign)).toEqual(['4', '5'])
    expect(unit(read, 'note/4').label).toBe('4/')
  })

  it('may refer twice to one note, and name the meeting at the end with “a.”', () => {
    const read = segmented('La Asamblea General,\n\nHabiendo examinado el informe del Secretario General 1/,\n\n1. Toma nota del informe del Secretario General 1/;\n\n2. Pide al Secretario General que mantenga los faros.\n\n93a. sesión plenaria\n22 de diciembre de 1992\n\n1/ A/47/595.\n')
    expect(read.provisions.map(({ path, footnotes }) => [path, footnotes.length])).toEqual([['opening', 0], ['pre/n1', 1], ['op/1', 1], ['op/2', 0], ['note/1', 0]])
    expect(read.apparatus.map(({ kind }) => kind)).toEqual(['CLOSING', 'CLOSING'])
  })

  it('have chapters, which head articles, in their annexes', () => {
    const read = segmented('THE GENERAL ASSEMBLY,\n\nRECALLING its rules,\n\nRESOLVES:\n\n1. To adopt the rules in the annex.\n\nANNEX\n\nCHAPTER I\n\nGENERAL PROVISIONS\n\nArticle 1. These rules apply to every suitcase.\n\nArticle 2. Whoever finds one tells the office.\n')
    expect(paths(read)).toEqual(['opening', 'pre/n1', 'enacting', 'op/1', 'annex/article-1', 'annex/article-2'])
    expect(unit(read, 'annex/article-2').heading).toBe('CHAPTER I GENERAL PROVISIONS')
  })

  it('may open and enact in one sentence, which is the opening', () => {
    const read = segmented('We, the heads of the police of three lakes, meeting in Managua on February 2, 2036, agree on the following plan of action:\n\n1. Draw up one chart for each lake, and mark on it where the reeds are.\n\n2. Request the Permanent Council to teach swimming in every school.\n')
    expect(paths(read)).toEqual(['opening', 'op/1', 'op/2'])
  })
})

describe('Texts with little or no numbering', () => {
  it('a declaration without numbers counts positions', () => {
    const declaration = segmented(fixture('declaration-unnumbered.en.txt'))
    expect(paths(declaration)).toEqual(['opening', 'opening-2', 'pre/n1', 'pre/n2', 'enacting', 'op/n1', 'op/n2'])
    expect(declaration.opening).toContain('Gathered in Leticia')
  })

  it('a plan of action counts from 1 under each heading', () => {
    const plan = segmented(fixture('plan-of-action.en.txt'))
    expect(plan.provisions.map(({ path, heading }) => [path, heading])).toEqual([
      ['opening', undefined],
      ['op/1', 'I. PREVENTION'],
      ['op/2', 'I. PREVENTION'],
      ['op/1-2', 'II. REPAIR'],
      ['op/2-2', 'II. REPAIR'],
      ['fu/1', 'III. FOLLOW-UP'],
    ])
    expect(plan.provisions.flatMap(({ anomalies }) => anomalies)).toEqual([])
  })

  it('a count that begins again without a heading is said', () => {
    const text = 'THE PERMANENT COUNCIL,\n\nRECALLING the duty of all states;\n\nRESOLVES:\n\n1. To test the sirens.\n\n2. To mend them.\n\n1. To paint the masts.\n'
    expect(unit(segmented(text), 'op/1-2').anomalies.map(({ note }) => note)).toEqual(['The count begins again after 2, without a heading.'])
  })
})
