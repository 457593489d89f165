import { describe, expect, it } from 'vitest'
import type { StoredAction, StoredClause, StoredCoverage, StoredSaying, StoredTreaty } from '../../../src/domain/treaty/stored-treaty.js'
import { secondValues } from '../../../src/domain/treaty/second-values.js'
import { treatyStatus } from '../../../src/domain/treaty/status.js'
import { treatyRecords, type Seen } from '../../../src/domain/treaty/treaty-records.js'

const saying = (more: Partial<StoredSaying> = {}): StoredSaying => ({ saidIn: 'the-table', version: null, predicate: null, value: null, holds: true, preferred: true, status: 'REPORTED', confidence: 'HIGH', note: null, saidOn: '2021-01-01', ...more })
const clause = (kind: string, more: Partial<StoredClause> = {}): StoredClause => ({ kind, article: '1', confidence: 'HIGH', instruments: null, days: null, notBefore: null, whicheverLater: null, kinds: null, rule: null, notice: null, applies: null, parent: null, endsWithParent: null, source: 'the-text', ...more })
const action = (kind: string, date: string | null, more: Partial<StoredAction> = {}): StoredAction => ({
  id: `treaty/a-state/${kind.toLowerCase()}`, state: 'a-state', kind, date, instrumentDate: null, instrumentDateConfidence: null, subject: null, status: 'REPORTED', confidence: 'HIGH', knownFrom: date, note: null, said: [saying()], ...more,
})
const coverage = (more: Partial<StoredCoverage> = {}): StoredCoverage => ({ id: 'treaty/coverage', source: 'the-table', sourceVersion: null, published: '2021-01-01', readOn: '2026-11-22', asOf: '2021-01-01', confidence: 'HIGH', note: null, rows: [{ state: 'a-state', row: 'PRINTED' }, { state: 'another', row: 'CUT_OFF' }], ...more })
const treaty = (more: Partial<StoredTreaty> = {}): StoredTreaty => ({
  id: 'treaty', kind: 'TREATY', enteredIntoForce: '1996-04-14', saidBy: [saying({ saidIn: 'the-header', confidence: 'MEDIUM' })],
  clauses: [clause('GENERAL_ENTRY_INTO_FORCE', { instruments: 2, days: 30 }), clause('ENTRY_INTO_FORCE_FOR_A_STATE', { days: 30 }), clause('WITHDRAWAL', { notice: 'P1Y' })],
  coverage: [coverage()], actions: [], ...more,
})
const ALL: Seen = { knownAt: null, saidIn: null, includeUnverified: false }
const recordOf = (stored: StoredTreaty | readonly StoredTreaty[], state = 'a-state', seen: Partial<Seen> = {}) => treatyRecords([stored].flat(), { ...ALL, ...seen })('treaty', state)
const standing = (stored: StoredTreaty, on: string, seen: Partial<Seen> = {}) => treatyStatus(recordOf(stored, 'a-state', seen) as NonNullable<ReturnType<typeof recordOf>>, on, { ...ALL, ...seen }).standing

describe('The record of a state under a treaty, from what is stored', () => {
  it('The stored date of a signature is the day of the act, and of all else the deposit.', () => {
    const record = recordOf(treaty({ actions: [action('SIGNATURE', '2000-12-13'), action('RATIFICATION', '2005-03-04', { instrumentDate: '2004-12-01', instrumentDateConfidence: 'MEDIUM' }), action('RESERVATION', '2005-03-05')] }))
    expect(record?.actions.map(({ kind, madeOn, depositedOn }) => [kind, madeOn?.edtf, depositedOn?.edtf])).toEqual([
      ['SIGNATURE', '2000-12-13', undefined],
      ['RATIFICATION', '2004-12-01', '2005-03-04'],
      ['RESERVATION', undefined, '2005-03-05'],
    ])
  })

  it('The date of an instrument that has no source is left out unless it is asked for.', () => {
    const stored = treaty({ actions: [action('RATIFICATION', '2005-03-04', { instrumentDate: '2004-12-01', instrumentDateConfidence: 'UNVERIFIED' })] })
    expect(recordOf(stored)?.actions[0]?.madeOn).toBeNull()
    expect(recordOf(stored, 'a-state', { includeUnverified: true })?.actions[0]?.madeOn?.edtf).toBe('2004-12-01')
  })

  it('A row that was printed, one that was cut off and one that was never listed are three things.', () => {
    expect(['a-state', 'another', 'a-third'].map((state) => recordOf(treaty(), state)?.coverage.map(({ row }) => row))).toEqual([['PRINTED'], ['CUT_OFF'], ['NEVER_LISTED']])
  })

  it('A clause without its days or its notice was not read.', () => {
    const clauses = recordOf(treaty({ clauses: [clause('GENERAL_ENTRY_INTO_FORCE', { instruments: 2 }), clause('ENTRY_INTO_FORCE_FOR_A_STATE'), clause('WITHDRAWAL')] }))?.clauses
    expect([clauses?.general, clauses?.perState, clauses?.withdrawal, clauses?.parent, clauses?.provisional]).toEqual([null, null, null, null, null])
  })

  it('The entry into force has the confidence of the best of what says it.', () => {
    expect(recordOf(treaty())?.clauses.enteredIntoForce).toMatchObject({ source: 'the-header', confidence: 'MEDIUM' })
    const claims = [saying({ saidIn: 'the-header', confidence: 'MEDIUM' }), saying({ saidIn: 'a-sheet', predicate: 'enteredIntoForce', value: '1996-04-14' }), saying({ saidIn: 'an-error', predicate: 'enteredIntoForce', value: '1996-04-10' })]
    expect(recordOf(treaty({ saidBy: claims }))?.clauses.enteredIntoForce).toMatchObject({ source: 'a-sheet', confidence: 'HIGH' })
  })

  it('The parent treaty comes with it, and a circle of parents ends.', () => {
    const requires = (parent: string): StoredClause => clause('PARENT_TREATY', { applies: true, parent, endsWithParent: 'UNTOC 40(3)' })
    const record = recordOf([treaty({ clauses: [requires('above')] }), treaty({ id: 'above', clauses: [requires('treaty')] })])
    expect([record?.clauses.parent?.endsWithParent, record?.parent?.clauses.treaty, record?.parent?.parent]).toEqual(['UNTOC 40(3)', 'above', null])
    expect(treatyRecords([], ALL)('treaty', 'a-state')).toBeNull()
  })
})

describe('What was known by a day', () => {
  const stored = treaty({ actions: [action('SIGNATURE', '2001-09-26'), action('RATIFICATION', '2014-11-11')] })

  it('An action counts as known from its deposit, and a list from its own date.', () => {
    expect(standing(stored, '2020-01-01')).toBe('PARTY')
    expect(standing(stored, '2020-01-01', { knownAt: '2013-01-01' })).toBe('UNKNOWN')
    expect(recordOf(stored, 'a-state', { knownAt: '2013-01-01' })?.coverage).toEqual([])
    expect(recordOf(stored, 'a-state', { knownAt: '2021-01-01' })?.coverage).toHaveLength(1)
  })

  it('What became known afterwards changes nothing.', () => {
    const before = recordOf(treaty({ actions: [action('SIGNATURE', '2001-09-26')] }), 'a-state', { knownAt: '2010-01-01' })
    expect(recordOf(stored, 'a-state', { knownAt: '2010-01-01' })).toEqual(before)
  })

  it('An action that nobody said is known on no day.', () => {
    const silent = treaty({ actions: [action('SIGNATURE', '2001-09-26', { knownFrom: null, said: [saying({ saidIn: null })] })] })
    expect(recordOf(silent, 'a-state', { knownAt: '2026-01-01' })?.actions).toEqual([])
  })
})

describe('What some texts or sources say', () => {
  it('Only actions and lists that stand in them take part.', () => {
    const stored = treaty({ actions: [action('SIGNATURE', '2001-09-26', { said: [saying({ saidIn: 'quito-2019/adopted/op/1', version: 'quito-2019/adopted' })] }), action('RATIFICATION', '2005-03-04')] })
    const kinds = (...saidIn: string[]) => recordOf(stored, 'a-state', { saidIn: new Set(saidIn) })?.actions.map(({ kind }) => kind)
    expect([kinds('quito-2019/adopted'), kinds('the-table'), kinds('another-source')]).toEqual([['SIGNATURE'], ['RATIFICATION'], []])
    expect(recordOf(stored, 'a-state', { saidIn: new Set(['quito-2019/adopted']) })?.coverage).toEqual([])
    expect(recordOf(stored, 'a-state', { saidIn: new Set(['the-table']) })?.coverage).toHaveLength(1)
  })
})

describe('What else sources say of an action', () => {
  const claims = [saying(), saying({ predicate: 'kind', value: 'ACCESSION', confidence: 'LOW', saidIn: 'a-release' }), saying({ predicate: 'date', value: '2005-03-05', confidence: 'UNVERIFIED', saidIn: null, saidOn: null }), saying({ predicate: 'printedEntryIntoForce', value: '2005-04-02', saidIn: 'a-note' })]
  const stored = action('RATIFICATION', '2005-03-04', { said: claims })

  it('is told beside the record’s own, with the reason; what has no source only where asked.', () => {
    expect(secondValues(stored, '2005-04-03', ALL).map(({ field, ownValue, otherValue }) => [field, ownValue, otherValue])).toEqual([
      ['kind', 'RATIFICATION', 'ACCESSION'],
      ['printedEntryIntoForce', '2005-04-03', '2005-04-02'],
    ])
    expect(secondValues(stored, null, ALL)[0]?.because).toBe('High confidence outweighs low confidence.')
    expect(secondValues(stored, null, { ...ALL, includeUnverified: true })).toHaveLength(3)
    expect(secondValues(stored, null, { ...ALL, knownAt: '2020-12-31' })).toEqual([])
  })
})
