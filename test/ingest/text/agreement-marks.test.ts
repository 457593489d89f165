import { describe, expect, it } from 'vitest'
import { findMarks, withoutMarks } from '../../../src/ingest/text/agreement-marks.js'
import { DRAFTING_TABLES } from '../../../src/ingest/text/drafting-tables.js'

const marksOf = (text: string, language: 'EN' | 'ES' | 'FR' | 'PT' = 'EN'): readonly unknown[] =>
  findMarks(text, DRAFTING_TABLES[language]).map(({ asPrinted, byAsPrinted, day }) => [asPrinted, byAsPrinted, day])

describe('Marks of agreement', () => {
  it.each([
    ['Test it. (Paragraph approved by the CSH on October 31, 2013)', 'EN', '(Paragraph approved by the CSH on October 31, 2013)', 'CSH', '2013-10-31'],
    ['Test it; (Agreed ad ref.)', 'EN', '(Agreed ad ref.)', null, undefined],
    ['Test it; [agreed ad referendum on 5 May 2014]', 'EN', '[agreed ad referendum on 5 May 2014]', null, '2014-05-05'],
    ['Test it (agreed);', 'EN', '(agreed)', null, undefined],
    ['Test it. (ad ref. Jamaica)', 'EN', '(ad ref. Jamaica)', null, undefined],
    ['Test it. (Title approved by the Working Group)', 'EN', '(Title approved by the Working Group)', 'Working Group', undefined],
    ['Probarlo; (Párrafo aprobado por la CSH el 31 de octubre de 2013)', 'ES', '(Párrafo aprobado por la CSH el 31 de octubre de 2013)', 'CSH', '2013-10-31'],
    ['Probarlo. (Acordado ad referéndum)', 'ES', '(Acordado ad referéndum)', null, undefined],
    ['Probarlo. (Consensuado por el Grupo de Trabajo)', 'ES', '(Consensuado por el Grupo de Trabajo)', 'Grupo de Trabajo', undefined],
    ['L’essayer. (Paragraphe approuvé par la CSH le 31 octobre 2013)', 'FR', '(Paragraphe approuvé par la CSH le 31 octobre 2013)', 'CSH', '2013-10-31'],
    ['Testá-lo. (Parágrafo aprovado pela CSH em 31 de outubro de 2013)', 'PT', '(Parágrafo aprovado pela CSH em 31 de outubro de 2013)', 'CSH', '2013-10-31'],
    ['Probarlo. (Paragraph approved by the CSH on October 31, 2013)', 'ES', '(Paragraph approved by the CSH on October 31, 2013)', 'CSH', '2013-10-31'],
  ] as const)('%s', (text, language, asPrinted, by, day) => {
    expect(marksOf(text, language)).toEqual([[asPrinted, by, day]])
  })

  it('may stand bare behind the stop', () => {
    expect(marksOf('Test the sirens. Agreed ad ref.')).toEqual([['Agreed ad ref.', null, undefined]])
    expect(withoutMarks('Test the sirens. Agreed ad ref.', DRAFTING_TABLES.EN)).toBe('Test the sirens.')
  })

  it.each([
    'RECALLING the Declaration (approved by the General Assembly on June 5, 2012) and its plan;',
    'RECALLING the plan (adopted in Lima on May 2, 2012);',
    'TAKING NOTE of the text (document CP/doc.4/15);',
    'Test the sirens (by day).',
    'See the paragraph (agreed language of 2012) on sirens and the rest of it.',
  ])('are not what speaks of the text cited: %s', (text) => {
    expect(marksOf(text)).toEqual([])
  })

  it('do not stand in the way of each other', () => {
    expect(marksOf('Test it. (Agreed) (Paragraph approved by the CSH)')).toHaveLength(2)
  })
})
