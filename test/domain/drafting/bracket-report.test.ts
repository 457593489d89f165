import { describe, expect, it } from 'vitest'
import { bracketReport, type BracketedUnit } from '../../../src/domain/drafting/bracket-report.js'

const unit = (provision: string, more: Partial<BracketedUnit> = {}): BracketedUnit => ({ provision, words: null, proposals: [], anomalies: [], ...more })
const orphan = { kind: 'ORPHAN_BRACKET', told: '“of the group].”: A closing bracket that was never opened.' }
const sound = { id: 'a', wellFormed: true, repair: null }
const unclosed = { id: 'b', wellFormed: false, repair: 'It is taken to run to the end.' }

describe('The brackets of a text', () => {
  it('As many that close as open are ill-formed where one closes nothing and another never closes.', () => {
    const report = bracketReport([unit('pre/3', { anomalies: [orphan] }), unit('fu/5', { proposals: [unclosed, sound] })])
    expect(report).toMatchObject({ opened: 2, closed: 2, wellFormed: false, countedInWords: false })
    expect(report.faults).toEqual([
      { provision: 'pre/3', kind: 'CLOSES_NOTHING', proposal: null, told: orphan.told },
      { provision: 'fu/5', kind: 'NEVER_CLOSED', proposal: 'b', told: 'It is taken to run to the end.' },
    ])
  })

  it('Their words give the same where they are held.', () => {
    const report = bracketReport([unit('pre/3', { words: 'of the group].', anomalies: [orphan] }), unit('fu/5', { words: '[PER: Instruct [URU: and urge] the group', proposals: [unclosed, sound] })])
    expect(report).toMatchObject({ opened: 2, closed: 2, wellFormed: false, countedInWords: true })
    expect(report.faults.map(({ provision, kind, proposal }) => [provision, kind, proposal])).toEqual([['pre/3', 'CLOSES_NOTHING', null], ['fu/5', 'NEVER_CLOSED', 'b']])
  })

  it('Pairs have no fault, and other anomalies are no brackets.', () => {
    const spaced = { kind: 'DOUBLE_SPACE', told: '“a [sic]  b”: two spaces.' }
    expect(bracketReport([unit('op/1', { proposals: [sound], anomalies: [spaced] })])).toMatchObject({ opened: 1, closed: 1, wellFormed: true, faults: [] })
    expect(bracketReport([unit('op/1', { words: 'nothing here' })])).toMatchObject({ opened: 0, closed: 0, wellFormed: true, countedInWords: true })
    expect(bracketReport([])).toMatchObject({ opened: 0, closed: 0, wellFormed: true, countedInWords: false })
  })

  it('An opening bracket that proposes nothing opens all the same.', () => {
    const residue = { kind: 'ORPHAN_BRACKET', told: '“[the group”: The bracket never closes and the unit is agreed.' }
    expect(bracketReport([unit('op/1', { anomalies: [residue] })])).toMatchObject({ opened: 1, closed: 0, faults: [{ kind: 'NEVER_CLOSED', proposal: null }] })
  })
})
