import { describe, expect, it } from 'vitest'
import type { Segmented } from '../../../src/ingest/text/segmented.js'
import { paths, segmented, unit } from './fixture.js'
import { sharedDocuments, sharedText } from './shared-documents.js'

describe.runIf(sharedDocuments !== null)('The Medellín draft of 31 October 2013', () => {
  const medellin = (): Segmented => segmented(sharedText('medellin-2013-draft.en.txt'))

  it('has 35 units: opening, 15 preambular, enacting line, 8 operative, 10 of follow-up', () => {
    expect(paths(medellin())).toEqual([
      'opening', ...numbers(15).map((n) => `pre/${n}`), 'enacting', 'op/2', 'op/3', 'op/3-2', 'op/4', 'op/5', 'op/6', 'op/7', 'op/8',
      'fu/1', 'fu/2', 'fu/3', 'fu/4', 'fu/5', 'fu/5bis', 'fu/5bis-alt', 'fu/6', 'fu/7', 'fu/8',
    ])
  })

  it('keeps its labels as printed, inline or alone on a line', () => {
    const printed = medellin().provisions.map(({ label }) => label)
    expect(printed.slice(0, 17)).toEqual([null, ...numbers(15).map((n) => `(${n})`), null])
    expect(printed.slice(17)).toEqual(['2.', '3.', '3.', '4.', '5.', '6.', '7.', '8.', '1.', '2.', '3.', '4.', '5.', '5 bis.', '5 bis alt.', '6.', '7.', '8.'])
  })

  it('begins each unit on its printed line', () => {
    const at = medellin()
    expect(['opening', 'pre/4', 'enacting', 'op/3', 'op/3-2', 'fu/1', 'fu/5bis', 'fu/5bis-alt', 'fu/8'].map((path) => unit(at, path).line)).toEqual([1, 8, 35, 38, 40, 53, 66, 68, 75])
  })

  it('has no title and no symbol, and the follow-up heading is no unit', () => {
    expect(medellin()).toMatchObject({ language: 'EN', layout: 'OAS', title: null, titleBlocks: [], apparatus: [{ kind: 'HEADING', line: 51 }], anomalies: [] })
  })

  it('has 33 marks of one day, on all units but 5 bis and 5 bis alt', () => {
    const { provisions } = medellin()
    expect(provisions.filter(({ marks }) => marks.length === 0).map(({ path }) => path)).toEqual(['fu/5bis', 'fu/5bis-alt'])
    const marks = provisions.flatMap((provision) => provision.marks)
    expect(marks).toHaveLength(33)
    expect(new Set(marks.map(({ byAsPrinted, onAsPrinted, day }) => `${byAsPrinted} ${onAsPrinted} ${day}`))).toEqual(new Set(['CSH October 31, 2013 2013-10-31']))
    expect(provisions.filter(({ text }) => /approved by the CSH/.test(text))).toEqual([])
  })

  it('has residue, not a proposal, in the third preambular paragraph', () => {
    const third = unit(medellin(), 'pre/3')
    expect(third.text).toMatch(/MISPA III\]\.$/)
    expect(third.proposals).toEqual([])
    expect(third.anomalies.map(({ kind }) => kind)).toEqual(['ORPHAN_BRACKET'])
  })

  it('has symbols that end where the mark begins, and a missing stop', () => {
    expect(unit(medellin(), 'pre/6').text).toMatch(/AG\/RES\. 2809 \(XLIII-O\/13\)$/)
    expect(unit(medellin(), 'pre/6').anomalies.map(({ kind }) => kind)).toEqual(['MISSING_TERMINATOR'])
    expect(unit(medellin(), 'opening').text).toContain('CP/RES.\u00A01014 (1915/13)')
  })

  it('has in 5 bis a proposal of Peru that never closes, with one of Uruguay inside', () => {
    const { text, proposals } = unit(medellin(), 'fu/5bis')
    expect(text).toBe('')
    expect(proposals).toMatchObject([{ key: 'p1', tag: 'PER', kind: 'NEW', wellFormed: false, proposals: [{ key: 'p2', tag: 'URU', kind: 'INSERT', wellFormed: true, text: ', and organizational, and financial' }] }])
    const [peru] = proposals
    expect(peru?.text).toContain('the logistical aspects of meetings convened')
    expect(peru?.text).toMatch(/implementing the mandates assigned\.$/)
    expect(peru?.text).toContain('Republic of xxxxx')
    expect(peru?.template).toContain('the logistical {p2} aspects')
  })

  it('has in 5 bis alt the alternative of Mexico', () => {
    expect(unit(medellin(), 'fu/5bis-alt')).toMatchObject({ text: '', proposals: [{ tag: 'MEX', kind: 'ALTERNATIVE', alternativeTo: 'fu/5bis', wellFormed: true }] })
  })

  it('has a second “3.” and an operative part that begins at 2', () => {
    const found = medellin().provisions.flatMap(({ path, anomalies }) => anomalies.map(({ kind }) => `${path} ${kind}`))
    expect(found).toEqual(['pre/3 ORPHAN_BRACKET', 'pre/6 MISSING_TERMINATOR', 'op/2 GAP_IN_NUMBERING', 'op/3-2 DUPLICATE_LABEL', 'fu/5bis UNCLOSED_BRACKET'])
  })
})

describe.runIf(sharedDocuments !== null)('The Quito Recommendations of 31 October 2019', () => {
  const quito = (): Segmented => segmented(sharedText('quito-2019.en.txt'))

  it('have 47 units: opening, 17 unnumbered preambular, enacting line, 19 operative, 8 of follow-up, a note', () => {
    expect(paths(quito())).toEqual(['opening', ...numbers(17).map((n) => `pre/n${n}`), 'enacting', ...numbers(19).map((n) => `op/${n}`), ...numbers(8).map((n) => `fu/${n}`), 'note/n1'])
  })

  it('have title, adoption line, follow-up heading and a lone stroke that are no units', () => {
    const { title, apparatus, anomalies } = quito()
    expect(title).toMatch(/^QUITO RECOMMENDATIONS FOR .* TRANSNATIONAL ORGANIZED CRIME$/)
    expect(apparatus.map(({ kind, line }) => [kind, line])).toEqual([['TITLE', 1], ['ADOPTION', 2], ['LONE_MARK', 61], ['HEADING', 67]])
    expect(anomalies).toMatchObject([{ kind: 'LONE_MARK', asPrinted: '/', line: 61 }])
  })

  it('begin each unit on its printed line', () => {
    const at = quito()
    expect(['opening', 'pre/n1', 'pre/n4', 'pre/n17', 'enacting', 'op/1', 'op/7', 'op/15', 'op/19', 'fu/1', 'fu/8', 'note/n1'].map((path) => unit(at, path).line)).toEqual([5, 8, 13, 40, 42, 43, 52, 62, 66, 68, 77, 78])
  })

  it('frame their operative part, and not the follow-up, by the enacting line', () => {
    expect([unit(quito(), 'op/1').frame, unit(quito(), 'fu/1').frame]).toEqual(['WE RECOMMEND:', undefined])
  })

  it('announce a footnote that is neither a ninth paragraph nor printed', () => {
    expect(unit(quito(), 'note/n1')).toMatchObject({ section: 'FOOTNOTE', label: null, anomalies: [{ kind: 'REPLACEMENT_CHARACTER' }, { kind: 'PENDING_FOOTNOTE' }] })
  })

  it('keep a slip and an unbalanced bracket as printed, and hold no proposal and no mark', () => {
    expect(unit(quito(), 'op/10').text).toMatch(/emergency and service services\.$/)
    expect(unit(quito(), 'op/7').text).toMatch(/REDVD\/GT\/SE-7\/19 rev\. 1\)\.$/)
    expect(quito().provisions.flatMap(({ proposals, marks }) => [...proposals, ...marks])).toEqual([])
  })
})

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
