import { describe, expect, test } from 'vitest'
import { symbolKey } from '../../../src/domain/symbols/symbol-key.js'
import { stemOfKey } from '../../../src/domain/symbols/symbol-form.js'

describe('The key of a symbol', () => {
  test.each([
    ['MISPA IV/doc.4/13 rev. 1', 'mispa-iv/DOC. 4/13 REV.1'],
    ['CP/RES.\u00A01014 (1915/13)', 'CP/RES. 1014  (1915/13)'],
    ['ag/res. 2925 (xlviii-o/18)', 'AG/RES.2925 (XLVIII–O/18)'],
    ['AG/PES. 1482 (XXVII-0/97).', 'AG/RES. 1482 (XXVII-O/97)'],
    ['REDVD/GT/SE-7/19 rev. 1)', 'REDVD/GT/SE-7/19 rev.1'],
    ['(RANDOT/doc.3/14)', 'RANDOT/doc. 3/14'],
    ['resolution 55/25', 'A/RES/55/25'],
    ['General Assembly resolution 55/25', 'A/RES/55/25'],
    ['S/RES/1373 (2001)', 'resolution 1373(2001)'],
    ['document AG/CG/doc.9/19', 'AG/CG/doc.9/19'],
    ['oea/ser.k/xlix.1', 'OEA/Ser.K/XLIX.1'],
    ['a-55', 'A-55'],
  ])('is the same for “%s” and “%s”', (left, right) => {
    expect(symbolKey(left)).toBe(symbolKey(right))
  })

  test.each([
    ['MISPA IV/doc.4/13 rev. 1', 'MISPA IV/doc.4/13'],
    ['AG/RES. 2809 (XLIII-O/13)', 'AG/RES. 2808 (XLIII-O/13)'],
    ['A/RES/55/25', 'A/55/25'],
    ['AG/RES. 2809 (XLIII-O/13)', 'AG/DEC. 2809 (XLIII-O/13)'],
  ])('keeps “%s” and “%s” apart', (left, right) => {
    expect(symbolKey(left)).not.toBe(symbolKey(right))
  })

  test('has a stem that leaves out what citations leave out', () => {
    expect(stemOfKey(symbolKey('AG/RES. 2809 (XLIII-O/13)'))).toBe(stemOfKey(symbolKey('AG/RES. 2809')))
    expect(stemOfKey(symbolKey('CP/RES. 889 (1503/05) rev. 2'))).toBe(stemOfKey(symbolKey('CP/RES. 889 (1503/05)')))
  })
})
