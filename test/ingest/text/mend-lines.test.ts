import { describe, expect, it } from 'vitest'
import { mendLines, spellingOf } from '../../../src/ingest/text/mend-lines.js'

describe('Line ends', () => {
  it.each([
    ['the long\nriver', 'the long river'],
    ['co-\noperation', 'cooperation'],
    ['a follow-\nup', 'a follow-up'],
    ['the Inter-\nAmerican system', 'the Inter-American system'],
    ['the plan of 2015-\n2020', 'the plan of 2015-2020'],
    ['la organi-\nzación', 'la organización'],
    ['soft\u00AD\nness', 'softness'],
    ['a soft\u00ADness', 'a softness'],
    ['the mid- and long-\nterm plans', 'the mid- and long-term plans'],
    ['  first \n\n second  ', 'first second'],
  ])('%j is mended to %j', (printed, mended) => {
    expect(mendLines(printed, new Set())).toBe(mended)
  })

  it('mend a word as the text spells it elsewhere', () => {
    expect(mendLines('river-\nborne', spellingOf(['All that is river-borne']))).toBe('river-borne')
    expect(mendLines('non-\nsense', spellingOf(['It is nonsense.']))).toBe('nonsense')
  })
})
