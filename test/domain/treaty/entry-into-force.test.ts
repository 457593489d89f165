import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOn } from '../../../src/domain/time/bounds.js'
import { addDays } from '../../../src/domain/time/civil-day.js'
import type { TreatyActionKind } from '../../../src/domain/treaty/action.js'
import type { TreatyClauses } from '../../../src/domain/treaty/clause.js'
import { effectiveOn, type ParentEntry } from '../../../src/domain/treaty/entry-into-force.js'
import type { EntryRule } from '../../../src/domain/treaty/step.js'
import { a55, a59, action, drugConvention, read, traffickingProtocol, untoc } from './nassau-facts.js'

const parentSince = (on: string | null): ParentEntry => ({ treaty: 'untoc', on: read(on), leaving: null, confidence: 'HIGH' })
const corruption: TreatyClauses = {
  ...untoc,
  enteredIntoForce: { ...untoc.enteredIntoForce!, on: dateOn('2005-12-14') },
  perState: { ...untoc.perState!, article: '68(2)', whicheverLater: true },
}

describe('A consent takes effect', () => {
  it.each<[string, TreatyClauses, string | null, ParentEntry | null, string | null, readonly EntryRule[]]>([
    ['Czech Republic, A-55: the thirtieth day after deposit', a55, '2019-10-17', null, '2019-11-16', ['DEPOSIT', 'DAYS_AFTER_DEPOSIT']],
    ['Uruguay, UNTOC', untoc, '2005-03-04', null, '2005-04-03', ['DEPOSIT', 'DAYS_AFTER_DEPOSIT']],
    ['Barbados, UNTOC', untoc, '2014-11-11', null, '2014-12-11', ['DEPOSIT', 'DAYS_AFTER_DEPOSIT']],
    ['St. Kitts and Nevis, 1988 convention: ninety days, not thirty', drugConvention, '1995-04-19', null, '1995-07-18', ['DEPOSIT', 'DAYS_AFTER_DEPOSIT']],
    ['Peru, A-55: a first depositor is bound with the treaty', a55, '1995-04-26', null, '1996-04-14', ['DEPOSIT', 'AMONG_THE_FIRST']],
    ['Venezuela, A-55: the second instrument', a55, '1996-03-15', null, '1996-04-14', ['DEPOSIT', 'AMONG_THE_FIRST']],
    ['Canada, A-55: the third', a55, '1996-06-03', null, '1996-07-03', ['DEPOSIT', 'DAYS_AFTER_DEPOSIT']],
    [
      'Costa Rica, UNTOC: thirty days would come before the treaty itself',
      untoc,
      '2003-07-24',
      null,
      '2003-09-29',
      ['DEPOSIT', 'DAYS_AFTER_DEPOSIT', 'NOT_BEFORE_TREATY'],
    ],
    ['Panama, UNCAC: the clause takes the later day', corruption, '2005-09-23', null, '2005-12-14', ['DEPOSIT', 'DAYS_AFTER_DEPOSIT', 'NOT_BEFORE_TREATY']],
    [
      'a protocol, not before its convention',
      traffickingProtocol,
      '2010-01-01',
      parentSince('2010-06-15'),
      '2010-06-15',
      ['DEPOSIT', 'DAYS_AFTER_DEPOSIT', 'PARENT_TREATY'],
    ],
    [
      'a protocol after its convention',
      traffickingProtocol,
      '2010-01-01',
      parentSince('2005-04-03'),
      '2010-01-31',
      ['DEPOSIT', 'DAYS_AFTER_DEPOSIT', 'PARENT_TREATY'],
    ],
    [
      'a protocol whose convention was never joined: not at all',
      traffickingProtocol,
      '2010-01-01',
      parentSince(null),
      null,
      ['DEPOSIT', 'DAYS_AFTER_DEPOSIT', 'PARENT_NOT_JOINED'],
    ],
    [
      'a protocol of whose convention nothing is known: not before its own day',
      traffickingProtocol,
      '2010-01-01',
      null,
      '2010-01-31/..',
      ['DEPOSIT', 'DAYS_AFTER_DEPOSIT', 'PARENT_UNKNOWN'],
    ],
    ['a deposit known to the month gives a window', a55, '2005-10', null, '2005-10-31/2005-11-30', ['DEPOSIT', 'DAYS_AFTER_DEPOSIT']],
    ['a deposit of unknown day, not before the treaty', a55, null, null, '1996-04-14/..', ['DEPOSIT', 'DAYS_AFTER_DEPOSIT', 'NOT_BEFORE_TREATY']],
    ['a clause that was not read leaves the day open', { ...a55, perState: null }, '2001-05-25', null, '2001-05-25/..', ['DEPOSIT', 'CLAUSE_NOT_READ']],
    [
      'a treaty whose own entry into force is not known leaves it open too',
      { ...a55, enteredIntoForce: null },
      '2001-05-25',
      null,
      '2001-06-24/..',
      ['DEPOSIT', 'DAYS_AFTER_DEPOSIT', 'NOT_BEFORE_TREATY'],
    ],
    [
      'a treaty that is in force for nobody: not at all',
      { ...a55, enteredIntoForce: { ...a55.enteredIntoForce!, on: null } },
      '2001-05-25',
      null,
      null,
      ['DEPOSIT', 'DAYS_AFTER_DEPOSIT', 'TREATY_NOT_IN_FORCE'],
    ],
    [
      'a protocol that is in force for nobody: not at all, whatever its convention',
      { ...traffickingProtocol, enteredIntoForce: { ...a55.enteredIntoForce!, on: null } },
      '2001-05-25',
      parentSince('2003-09-29'),
      null,
      ['DEPOSIT', 'DAYS_AFTER_DEPOSIT', 'TREATY_NOT_IN_FORCE', 'PARENT_TREATY'],
    ],
  ])('%s', (_, clauses, deposited, parent, on, rules) => {
    const entry = effectiveOn(action(clauses, { deposited }), clauses, parent)
    expect([entry.on?.edtf ?? null, entry.steps.map(({ rule }) => rule)]).toEqual([on, rules])
    expect(entry.pending).toBe(on === null)
  })

  it('by step, each with its article and its reason', () => {
    expect(effectiveOn(action(untoc, { deposited: '2003-07-24' }), untoc, null).steps.map(({ article, on, because }) => [article, on?.edtf, because])).toEqual([
      ['VCLT 16', '2003-07-24', 'Deposited its instrument of ratification on 2003-07-24.'],
      ['38(2)', '2003-08-23', 'A state that joins later is bound 30 days after its deposit.'],
      ['38(1)', '2003-09-29', 'The treaty itself entered into force on 2003-09-29, and nobody is bound before, though the clause does not say so.'],
    ])
  })

  it('of a succession, from the succession of states', () => {
    const succession = action(drugConvention, { kind: 'SUCCESSION', made: '1993-01-01', deposited: '1993-12-30' })
    const entry = effectiveOn(succession, drugConvention, null)
    expect([entry.on?.edtf, entry.steps.map(({ rule }) => rule)]).toEqual(['1993-01-01', ['DEPOSIT', 'SUCCESSION']])
  })

  it('is as sure as the least sure of deposit, clause, entry into force and parent', () => {
    const sureness = (deposit: 'HIGH' | 'LOW', clauses: TreatyClauses, parent: ParentEntry | null) =>
      effectiveOn(action(clauses, { deposited: '2010-01-01', confidence: deposit }), clauses, parent).confidence
    expect(sureness('HIGH', untoc, null)).toBe('HIGH')
    expect(sureness('HIGH', a55, null)).toBe('MEDIUM')
    expect(sureness('LOW', a55, null)).toBe('LOW')
    expect(sureness('HIGH', traffickingProtocol, { ...parentSince('2005-04-03'), confidence: 'LOW' })).toBe('LOW')
    expect(sureness('HIGH', { ...untoc, perState: { ...untoc.perState!, confidence: 'MEDIUM' } }, null)).toBe('MEDIUM')
  })

  it('is never before the deposit, the treaty itself or the parent treaty, whatever the days', () => {
    const day = fc.integer({ min: 0, max: 12_000 }).map((count) => addDays('1988-12-20', count))
    const kind = fc.constantFrom<TreatyActionKind>('RATIFICATION', 'ACCESSION', 'ACCEPTANCE', 'APPROVAL', 'DEFINITIVE_SIGNATURE')
    fc.assert(
      fc.property(day, day, kind, fc.constantFrom(untoc, drugConvention, a55, a59, traffickingProtocol), (deposited, parent, by, clauses) => {
        const { on } = effectiveOn(action(clauses, { kind: by, deposited }), clauses, parentSince(parent))
        expect(on?.earliest).toBe(on?.latest)
        expect(on!.earliest! >= deposited).toBe(true)
        expect(on!.earliest! >= clauses.enteredIntoForce!.on!.earliest!).toBe(true)
        if (clauses.parent!.required) expect(on!.earliest! >= parent).toBe(true)
      }),
    )
  })
})
