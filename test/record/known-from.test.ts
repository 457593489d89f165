import { describe, expect, it } from 'vitest'
import { daysOf, knownFromSources, type SourceDates } from '../../src/record/compile/context.js'
import { gatherRows } from '../../src/record/rows.js'

const source = (published: string | null, more: Partial<SourceDates> = {}): SourceDates => ({ published, readOn: '2026-01-01', isText: false, proves: null, ...more })
const SOURCES: Readonly<Record<string, SourceDates>> = {
  'before the meeting': source('2019-10-01'),
  'on its first day': source('2019-10-30'),
  'some day of that year': source('2019'),
  'years after': source('2022-02'),
  undated: source(null),
  'the text': source('2019-10-31', { isText: true, proves: 'ADOPTED' }),
}
const known = (event: string | null, ...sources: readonly string[]) =>
  knownFromSources({ rows: gatherRows(), datesOf: new Map(Object.entries(SOURCES)) }, sources, daysOf(event), null)

describe('The day from which a meeting of 30 and 31 October 2019 is known to have been held', () => {
  it.each([
    [['years after'], '2022-02-28'],
    [['years after', 'on its first day'], '2019-10-30'],
    [['some day of that year'], '2019-12-31'],
    [['the text'], '2019-10-31'],
    [['undated'], '2019-10-31'],
    [['before the meeting', 'years after'], '2022-02-28'],
    [['before the meeting'], '2019-10-31'],
    [[], null],
  ])('told by %j is %s', (sources, day) => {
    expect(known('2019-10-30/2019-10-31', ...sources)).toBe(day)
  })

  it('is, for what has no day of its own, that of the first source', () => {
    expect(known(null, 'years after', 'before the meeting')).toBe('2019-10-01')
    expect(known(null, 'undated')).toBe('2026-01-01')
  })
})
