import { describe, expect, it } from 'vitest'
import { ACTION_KINDS, bindsOnDeposit, countsOn, isNoticeOfLeaving, type TreatyActionKind } from '../../../src/domain/treaty/action.js'
import { read } from './nassau-facts.js'

const kinds = Object.keys(ACTION_KINDS) as TreatyActionKind[]

describe('Treaty actions', () => {
  it('a state consents by definitive signature, ratification, acceptance, approval, accession or succession, and by nothing else', () => {
    expect(kinds.filter(bindsOnDeposit)).toEqual(['DEFINITIVE_SIGNATURE', 'RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION'])
  })

  it('it leaves by withdrawal or denunciation, never by withdrawing a reservation', () => {
    expect(kinds.filter(isNoticeOfLeaving)).toEqual(['WITHDRAWAL', 'DENUNCIATION'])
  })

  it('each of the twenty kinds has an article of its own source and one sentence of meaning', () => {
    expect(kinds).toHaveLength(20)
    for (const kind of kinds) expect(ACTION_KINDS[kind].meaning).toMatch(/^(The|A) [^.]+\.$/)
  })

  it.each<[string, TreatyActionKind, string | null, string | null, string | null]>([
    ['a ratification counts from its deposit, not from its own date', 'RATIFICATION', '2003-06-05', '2004-04-28', '2004-04-28'],
    ['of unknown deposit, from some day after its own date', 'RATIFICATION', '2003-06', null, '2003-06-01/..'],
    ['a signature counts from its day', 'SIGNATURE', '2001-09-26', null, '2001-09-26'],
    ['so does a declaration whose deposit is not printed', 'DECLARATION', '2001-09-26', null, '2001-09-26'],
    ['a notice of leaving does not: it has to reach the depositary', 'DENUNCIATION', '2001-09-26', null, '2001-09-26/..'],
    ['a definitive signature counts from its day', 'DEFINITIVE_SIGNATURE', '2001-09-26', null, '2001-09-26'],
    ['a ratification without any date counts from a day that is not known', 'RATIFICATION', null, null, null],
  ])('%s', (_, kind, made, deposited, counts) => {
    expect(countsOn({ kind, madeOn: read(made), depositedOn: read(deposited) })?.edtf ?? null).toBe(counts)
  })
})
