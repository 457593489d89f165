import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/domain/time/civil-day.js'
import { readPartialDate } from '../../../src/domain/time/partial-date.js'
import type { TreatyRecord } from '../../../src/domain/treaty/record.js'
import { STANDINGS } from '../../../src/domain/treaty/standing.js'
import { treatyStatus } from '../../../src/domain/treaty/status.js'
import { a55, a59, convention, protocol, record, row, STATES, traffickingProtocol, untoc } from './nassau-facts.js'

const status = (of: TreatyRecord, on: string, includeUnverified = false) => treatyStatus(of, on, { includeUnverified })
const standing = (of: TreatyRecord, on: string) => {
  const { standing, certainty, atLeast } = status(of, on)
  return [standing, certainty, atLeast]
}
const barbados = record(untoc, [
  { kind: 'SIGNATURE', made: '2001-09-26', confidence: 'HIGH' },
  { deposited: '2014-11-11', confidence: 'HIGH' },
])
const uruguay = record(untoc, [
  { kind: 'SIGNATURE', made: '2000-12-13', confidence: 'HIGH' },
  { deposited: '2005-03-04', confidence: 'HIGH' },
])

describe('The standing of a state under a treaty', () => {
  it.each<[string, TreatyRecord, string, readonly [string, string, string]]>([
    ['Ecuador is a party to A-55 on the day of Quito', convention('ECU'), '2019-10-31', ['PARTY', 'CERTAIN', 'PARTY']],
    ['the Czech Republic had deposited and was not yet bound', convention('CZE'), '2019-10-31', ['CONTRACTING_STATE', 'CERTAIN', 'CONTRACTING_STATE']],
    ['it was bound on the thirtieth day', convention('CZE'), '2019-11-16', ['PARTY', 'CERTAIN', 'PARTY']],
    ['and not on the eve', convention('CZE'), '2019-11-15', ['CONTRACTING_STATE', 'CERTAIN', 'CONTRACTING_STATE']],
    ['the Dominican Republic had not joined: its row is printed and empty', convention('DOM'), '2019-10-31', ['NONE', 'CERTAIN', 'NONE']],
    ['of Cuba nothing is known: it has no row', convention('CUB'), '2019-10-31', ['UNKNOWN', 'UNKNOWN', 'NONE']],
    ['of Uruguay only that it signed: its row is cut off', convention('URY'), '2019-10-31', ['UNKNOWN', 'UNKNOWN', 'SIGNATORY']],
    ['Barbados had signed UNTOC and was not bound: it ratified later', barbados, '2013-11-22', ['SIGNATORY', 'CERTAIN', 'SIGNATORY']],
    ['before it signed it had done nothing', barbados, '2001-09-25', ['NONE', 'CERTAIN', 'NONE']],
    ['Uruguay had consented to UNTOC on the day of its deposit', uruguay, '2005-03-04', ['CONTRACTING_STATE', 'CERTAIN', 'CONTRACTING_STATE']],
    ['and was a party thirty days later', uruguay, '2005-04-03', ['PARTY', 'CERTAIN', 'PARTY']],
    ['Chile joined the protocol with its convention', protocol('CHL'), '2004-05-28', ['PARTY', 'CERTAIN', 'PARTY']],
    ['a deposit without a signature or a row says nothing of a signature before', record(untoc, [{ deposited: '2014-11-11' }]), '2013-01-01', ['NONE', 'POSSIBLE', 'NONE']],
    ['an accession does: who accedes has not signed', record(untoc, [{ kind: 'ACCESSION', deposited: '2014-11-11' }]), '2013-01-01', ['NONE', 'CERTAIN', 'NONE']],
    ['no source covers the treaty: nothing is known', record(untoc, []), '2013-11-22', ['UNKNOWN', 'UNKNOWN', 'NONE']],
  ])('%s', (_, of, on, expected) => {
    expect(standing(of, on)).toEqual(expected)
  })

  it('a definitive signature is signature and consent in one', () => {
    const of = record(untoc, [{ kind: 'DEFINITIVE_SIGNATURE', made: '2005-03-04' }])
    expect(standing(of, '2005-03-04')).toEqual(['CONTRACTING_STATE', 'CERTAIN', 'CONTRACTING_STATE'])
    expect(status(of, '2005-04-03')).toMatchObject({ standing: 'PARTY', signedOn: { edtf: '2005-03-04' }, depositedOn: { edtf: '2005-03-04' }, irregularities: [] })
  })

  it('of two dates given for one consent the one that settles it counts, and of two that do the better attested', () => {
    const of = record(untoc, [{ deposited: '2005-03-04', confidence: 'LOW' }, { deposited: '2006', confidence: 'HIGH' }])
    expect(['2005-12-31', '2006-06-30', '2007-12-31'].map((on) => [status(of, on).since?.edtf, status(of, on).confidence])).toEqual([
      ['2005-04-03', 'LOW'],
      ['2005-04-03', 'LOW'],
      ['2006-01-31/2007-01-30', 'HIGH'],
    ])
  })

  it('comes with its dates, its confidence and the computation', () => {
    expect(status(uruguay, '2005-04-03')).toMatchObject({
      since: { edtf: '2005-04-03' },
      signedOn: { edtf: '2000-12-13' },
      depositedOn: { edtf: '2005-03-04' },
      entersIntoForceOn: { edtf: '2005-04-03' },
      leavesOn: null,
      confidence: 'HIGH',
      because:
        'A party: entered into force for it on 2005-04-03. Deposited its instrument of ratification on 2005-03-04 (VCLT 16). A state that joins later is bound 30 days after its deposit (article 38(2)).',
    })
  })

  it('does not tell on a day what only happened later', () => {
    expect(status(barbados, '2013-11-22')).toMatchObject({ signedOn: { edtf: '2001-09-26' }, depositedOn: null, entersIntoForceOn: null, steps: [] })
    expect(status(barbados, '2001-09-25').signedOn).toBeNull()
  })

  it('is of low confidence where the deposit is derived: Venezuela and A-55', () => {
    expect(status(convention('VEN'), '2013-11-22')).toMatchObject({ standing: 'PARTY', since: { edtf: '1996-04-14' }, confidence: 'LOW' })
  })
})

describe('Absence of an action', () => {
  const silent = (...coverage: TreatyRecord['coverage']) => record(a55, [], { coverage })

  it.each([
    ['proves nothing without a source', silent(), '2013-11-22', 'UNKNOWN', 'NOT_COVERED'],
    ['proves nothing where the row is cut off', silent(row('CUT_OFF', '2021-02-26')), '2013-11-22', 'UNKNOWN', 'ROW_CUT_OFF'],
    ['proves nothing where the state was never listed', silent(row('NEVER_LISTED', '2021-02-26')), '2013-11-22', 'UNKNOWN', 'NEVER_LISTED'],
    ['proves it where an empty row is printed as of that day', silent(row('PRINTED', '2013-11-22')), '2013-11-22', 'NONE', null],
    ['or later, whichever source is newest', silent(row('PRINTED', '2012-03-14/..'), row('PRINTED', '2021')), '2013-11-22', 'NONE', null],
    ['in whatever order they stand', silent(row('PRINTED', '2021'), row('PRINTED', '2012-03-14/..')), '2013-11-22', 'NONE', null],
    ['and not where the print is older', silent(row('PRINTED', '2012-03-14/..')), '2013-11-22', 'UNKNOWN', 'COVERAGE_ENDS_BEFORE'],
    ['nor where the print has no date', silent(row('PRINTED', null)), '2013-11-22', 'UNKNOWN', 'NOT_COVERED'],
    ['a printed row of one source outweighs a cut one of another', silent(row('CUT_OFF', '2021'), row('PRINTED', '2014')), '2013-11-22', 'NONE', null],
  ] as const)('%s', (_, of, on, expected, gap) => {
    expect([status(of, on).standing, status(of, on).unknownBecause]).toEqual([expected, gap])
  })

  it('says how far the sources go: Uruguay was no party to A-55 in October 2010, and later is unknown', () => {
    const uruguay = record(a55, [{ kind: 'SIGNATURE', made: '1993-01-22' }], {
      coverage: [row('CUT_OFF', '2021-02-26/..', 'the depositary page'), row('PRINTED', '2010-10', 'a parliamentary paper')],
    })
    expect(status(uruguay, '2010-10-01')).toMatchObject({ standing: 'SIGNATORY', certainty: 'CERTAIN', confidence: 'MEDIUM' })
    expect(status(uruguay, '2013-11-22')).toMatchObject({
      standing: 'UNKNOWN',
      atLeast: 'SIGNATORY',
      lastCoveredOn: '2010-10-01',
      confidence: null,
      because:
        'Signed on 1993-01-22, and nothing further is known, which proves nothing. Its row is cut off in the depositary page, as it stood on or after 2021-02-26. Its row is printed in a parliamentary paper, as it stood in 2010-10. Last covered on 2010-10-01.',
    })
  })

  it('a party stays one after the last coverage, and the answer says when that was', () => {
    expect(status(convention('ECU'), '2026-01-01')).toMatchObject({ standing: 'PARTY', certainty: 'CERTAIN', lastCoveredOn: '2021-02-26' })
    expect(status(convention('ECU'), '2026-01-01').because).toMatch(/ Last covered on 2021-02-26\.$/)
    expect(status(convention('ECU'), '2019-10-31').because).not.toMatch(/Last covered/)
  })

  it('of a state that did not exist yet needs no source', () => {
    const existence = { from: readPartialDate('1993-01-01'), to: null }
    expect(standing(record(a55, [], { existence }), '1992-05-23')).toEqual(['NONE', 'CERTAIN', 'NONE'])
    expect(standing(record(a55, [], { existence }), '1993-01-01')).toEqual(['UNKNOWN', 'UNKNOWN', 'NONE'])
  })
})

describe('Vague dates', () => {
  const brazil = record(a55, [{ kind: 'SIGNATURE', made: '2002-06-03' }, { deposited: '2005-10' }])

  it.each([
    ['2005-09-30', ['SIGNATORY', 'CERTAIN', 'SIGNATORY']],
    ['2005-10-15', ['CONTRACTING_STATE', 'POSSIBLE', 'SIGNATORY']],
    ['2005-10-31', ['PARTY', 'POSSIBLE', 'CONTRACTING_STATE']],
    ['2005-11-29', ['PARTY', 'POSSIBLE', 'CONTRACTING_STATE']],
    ['2005-11-30', ['PARTY', 'CERTAIN', 'PARTY']],
  ])('a deposit in October 2005, asked on %s: %j', (on, expected) => {
    expect(standing(brazil, on)).toEqual(expected)
  })

  it('a signature on an unknown day between two is possible between them', () => {
    const dominicanRepublic = record(a55, [{ kind: 'SIGNATURE', made: '2002-06-04/2003-07-11' }], { coverage: [row('PRINTED', '2009')] })
    expect(standing(dominicanRepublic, '2002-06-03')).toEqual(['NONE', 'CERTAIN', 'NONE'])
    expect(standing(dominicanRepublic, '2003-01-01')).toEqual(['SIGNATORY', 'POSSIBLE', 'NONE'])
    expect(standing(dominicanRepublic, '2003-07-11')).toEqual(['SIGNATORY', 'CERTAIN', 'SIGNATORY'])
  })

  it('a clause that was not read makes a party only possible', () => {
    expect(standing(record({ ...a55, perState: null }, [{ deposited: '2001-05-25' }]), '2026-01-01')).toEqual(['PARTY', 'POSSIBLE', 'CONTRACTING_STATE'])
  })
})

describe('Actions without a source', () => {
  const suriname = record(untoc, [{ kind: 'ACCESSION', deposited: '2021-11-18', confidence: 'UNVERIFIED' }], { coverage: [row('PRINTED', '2024')] })

  it('are left out and counted, from the day on which they could bear on the answer', () => {
    expect(status(suriname, '2023-01-01')).toMatchObject({ standing: 'NONE', leftOut: 1 })
    expect(status(suriname, '2023-01-01').because).toMatch(/ One action without a source left out\.$/)
    expect(status(suriname, '2021-11-17')).toMatchObject({ standing: 'NONE', leftOut: 0 })
  })

  it('come in when they are asked for, labelled', () => {
    expect(status(suriname, '2023-01-01', true)).toMatchObject({ standing: 'PARTY', confidence: 'UNVERIFIED', leftOut: 0 })
  })

  it('without a date could always bear on it', () => {
    expect(status(record(untoc, [{ confidence: 'UNVERIFIED' }, { kind: 'SIGNATURE', made: '1981-02-25', confidence: 'UNVERIFIED' }]), '1990-01-01').leftOut).toBe(2)
  })
})

describe('Leaving', () => {
  const left = record(a55, [{ deposited: '2001-05-25' }, { kind: 'DENUNCIATION', deposited: '2012-02-29' }])

  it.each([
    ['a state stays a party before it gives notice', '2012-02-28', ['PARTY', 'CERTAIN', 'PARTY'], null],
    ['and for the year that the notice runs', '2013-02-27', ['PARTY', 'CERTAIN', 'PARTY'], '2013-02-28'],
    ['it is a former party from the day the notice takes effect', '2013-02-28', ['FORMER_PARTY', 'CERTAIN', 'FORMER_PARTY'], '2013-02-28'],
  ])('%s', (_, on, expected, leavesOn) => {
    expect(standing(left, on)).toEqual(expected)
    expect(status(left, on).leavesOn?.edtf ?? null).toBe(leavesOn)
  })

  it('the notice of CIFTA is six months', () => {
    const cifta = { ...a55, withdrawal: { ...a55.withdrawal!, article: 'XXVI(1)', notice: 'P6M' } }
    const of = record(cifta, [{ deposited: '2001-05-25' }, { kind: 'DENUNCIATION', deposited: '2012-08-31' }])
    expect(status(of, '2013-03-01').since?.edtf).toBe('2013-02-28')
    expect(status(of, '2013-03-01').because).toBe(
      'It left, with effect on 2013-02-28. Deposited its instrument of ratification on 2001-05-25 (VCLT 16). A state that joins later is bound 30 days after its deposit (article 37, second paragraph). Gave notice of leaving on 2012-08-31; it takes effect P6M after the deposit of the instrument of denunciation (article XXVI(1)).',
    )
  })

  it('where the clause was not read, the end is open from the notice on', () => {
    const of = record({ ...a55, withdrawal: null }, [{ deposited: '2001-05-25' }, { kind: 'DENUNCIATION', deposited: '2012-02-29' }])
    expect(standing(of, '2012-02-28')).toEqual(['PARTY', 'CERTAIN', 'PARTY'])
    expect(standing(of, '2020-01-01')).toEqual(['PARTY', 'POSSIBLE', 'FORMER_PARTY'])
  })

  it('a notice of unknown day ends it at some day after the consent', () => {
    const of = record(a55, [{ deposited: '2001-05-25' }, { kind: 'DENUNCIATION' }])
    expect(standing(of, '2020-01-01')).toEqual(['PARTY', 'POSSIBLE', 'FORMER_PARTY'])
  })

  it('a state that leaves and comes back has two times as a party', () => {
    const of = record(a55, [
      { deposited: '2001-05-25' },
      { kind: 'DENUNCIATION', deposited: '2010-01-01' },
      { kind: 'ACCESSION', deposited: '2013-01-10' },
    ])
    expect(['2010-12-31', '2011-01-01', '2013-01-10', '2013-02-09'].map((on) => status(of, on).standing)).toEqual([
      'PARTY',
      'FORMER_PARTY',
      'CONTRACTING_STATE',
      'PARTY',
    ])
  })

  describe('UNTOC and its protocols', () => {
    const parent = record(untoc, [
      { deposited: '2005-03-04' },
      { kind: 'DENUNCIATION', deposited: '2012-01-01' },
      { kind: 'ACCESSION', deposited: '2014-01-01' },
    ])
    const course = (of: TreatyRecord, ...days: readonly string[]) => days.map((on) => status(of, on).standing)

    it('leaving the convention ends its protocols for the state, and coming back to it does not bring them back', () => {
      const of = record(traffickingProtocol, [{ deposited: '2005-03-04' }], { parent })
      expect(course(of, '2012-12-31', '2013-01-01', '2020-01-01')).toEqual(['PARTY', 'FORMER_PARTY', 'FORMER_PARTY'])
      expect(status(of, '2013-01-01').steps.at(-1)).toMatchObject({ rule: 'LEFT_PARENT', article: 'UNTOC 40(3)' })
    })

    it('a protocol joined anew after coming back is in force', () => {
      const of = record(traffickingProtocol, [{ deposited: '2005-03-04' }, { kind: 'ACCESSION', deposited: '2015-01-01' }], { parent })
      expect(course(of, '2014-12-31', '2015-01-01', '2015-01-31')).toEqual(['FORMER_PARTY', 'CONTRACTING_STATE', 'PARTY'])
    })

    it('a protocol that was left before ended then', () => {
      const of = record(traffickingProtocol, [{ deposited: '2005-03-04' }, { kind: 'DENUNCIATION', deposited: '2009-01-01' }], { parent })
      expect(status(of, '2020-01-01')).toMatchObject({ standing: 'FORMER_PARTY', since: { edtf: '2010-01-01' } })
    })
  })
})

describe('A protocol and its convention', () => {
  const consent = [{ deposited: '2010-01-01' }]

  it('is not in force for a state that has not joined the convention', () => {
    const parent = record(untoc, [], { coverage: [row('PRINTED', '2024')] })
    expect(standing(record(traffickingProtocol, consent, { parent }), '2012-01-01')).toEqual(['CONTRACTING_STATE', 'CERTAIN', 'CONTRACTING_STATE'])
  })

  it('is possibly in force where nothing proves whether it joined the convention', () => {
    expect(standing(record(traffickingProtocol, consent, { parent: record(untoc, []) }), '2012-01-01')).toEqual(['PARTY', 'POSSIBLE', 'CONTRACTING_STATE'])
    expect(standing(record(traffickingProtocol, consent), '2012-01-01')).toEqual(['PARTY', 'POSSIBLE', 'CONTRACTING_STATE'])
  })

  it('comes into force with the convention where that is later', () => {
    const parent = record(untoc, [{ deposited: '2011-03-01' }])
    expect(status(record(traffickingProtocol, consent, { parent }), '2012-01-01').since?.edtf).toBe('2011-03-31')
  })
})

describe('Remarks and irregularities', () => {
  it('reservations, objections and declarations stand beside the standing and never change it', () => {
    const quiet = record(a55, [{ deposited: '2001-05-25' }])
    const outspoken = record(a55, [
      { deposited: '2001-05-25' },
      { kind: 'RESERVATION' },
      { kind: 'DECLARATION', made: '2001-05-25' },
      { kind: 'WITHDRAWAL_OF_RESERVATION', deposited: '2011-03-29' },
      { kind: 'SUSPENSION', made: '2003-01-01' },
    ])
    for (const on of ['2001-05-24', '2001-06-24', '2005-01-01', '2012-01-01']) expect(standing(outspoken, on)).toEqual(standing(quiet, on))
    expect(status(outspoken, '2005-01-01').remarks.map(({ kind, on }) => [kind, on?.edtf])).toEqual([
      ['RESERVATION', undefined],
      ['DECLARATION', '2001-05-25'],
      ['SUSPENSION', '2003-01-01'],
    ])
  })

  it('five rows of the A-55 table look irregular: Canada, Argentina, Antigua and Barbuda, Colombia, Trinidad and Tobago', () => {
    const flagged = STATES.map((state) => [state, ...status(convention(state), '2019-10-31').irregularities.map(({ kind }) => kind)])
    expect(flagged.filter(({ length }) => length > 1)).toEqual([
      ['ATG', 'RATIFICATION_WITHOUT_SIGNATURE'],
      ['ARG', 'SIGNATURE_AND_ACCESSION'],
      ['CAN', 'DEPOSIT_ON_SIGNATURE_DAY', 'INSTRUMENT_BEFORE_SIGNATURE'],
      ['COL', 'RATIFICATION_WITHOUT_SIGNATURE'],
      ['TTO', 'RATIFICATION_WITHOUT_SIGNATURE'],
    ])
  })

  it('what they show is kept as printed: Argentina is a party by the accession that is printed', () => {
    expect(status(convention('ARG'), '2013-11-22')).toMatchObject({ standing: 'PARTY', signedOn: { edtf: '2004-06-06' }, depositedOn: { edtf: '2006-12-12' } })
  })

  const signed = { kind: 'SIGNATURE', made: '1994-06-09' } as const

  it.each([
    ['an accession where the clause speaks of ratification only: Dominica and A-63', [{ kind: 'ACCESSION', deposited: '2004-10-20' }], ['KIND_NOT_FORESEEN']],
    ['a second consent without a notice between', [signed, { deposited: '2001-01-01' }, { deposited: '2005-01-01' }], ['SECOND_CONSENT']],
    ['a deposit before the date of the instrument', [signed, { made: '2005-02-01', deposited: '2005-01-01' }], ['DEPOSIT_BEFORE_INSTRUMENT']],
    ['a deposit before the signature', [signed, { deposited: '1994-01-01' }], ['DEPOSIT_BEFORE_SIGNATURE']],
    ['a ratification without any signature', [{ deposited: '2005-01-01' }], ['RATIFICATION_WITHOUT_SIGNATURE']],
    ['nothing where the signature is only unsourced', [{ ...signed, confidence: 'UNVERIFIED' }, { deposited: '2005-01-01' }], []],
    ['nothing where days are vague', [{ ...signed, made: '1994' }, { made: '1994-05', deposited: '1994' }], []],
    ['nothing in a plain ratification', [signed, { made: '2004-12-01', deposited: '2005-01-01' }], []],
  ] as const)('%s', (_, printed, kinds) => {
    const cifta = { ...a55, perState: { ...a55.perState!, article: 'XXV, second sentence', kinds: ['RATIFICATION'] as const } }
    const of = record(cifta, printed, { coverage: [row('PRINTED', '2018')] })
    expect(status(of, '2020-01-01').irregularities.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('an irregularity names its actions and says in a sentence what is odd', () => {
    expect(status(convention('CAN'), '2019-10-31').irregularities[1]).toEqual({
      kind: 'INSTRUMENT_BEFORE_SIGNATURE',
      because: 'The instrument is dated 1996-05-29, before the signature of 1996-06-03.',
      actions: ['a-55/CAN/signature/1996-06-03', 'a-55/CAN/ratification/1996-06-03'],
    })
  })
})

describe('Over time', () => {
  const day = fc.integer({ min: 0, max: 14_000 }).map((count) => addDays('1990-01-01', count))

  it('a state that never leaves only moves forward', () => {
    const order = [...STANDINGS].reverse().filter((standing) => standing !== 'UNKNOWN' && standing !== 'FORMER_PARTY')
    fc.assert(
      fc.property(day, day, fc.constantFrom(a55, untoc, a59), fc.array(day, { minLength: 2, maxLength: 20 }), (signed, deposited, clauses, days) => {
        const of = record(clauses, [{ kind: 'SIGNATURE', made: signed }, { deposited }], { coverage: [row('PRINTED', '2050')], parent: record(a55, [{ deposited }]) })
        const course = days.sort().map((on) => order.indexOf(status(of, on).standing as (typeof order)[number]))
        expect(course).not.toContain(-1)
        expect(course).toEqual([...course].sort())
      }),
    )
  })

  it('a party for certain has deposited and been reached by the day of effect, and knows why', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STATES), day, fc.constantFrom(convention, protocol), (state, on, recordOf) => {
        const found = status(recordOf(state), on)
        const inForce = found.entersIntoForceOn !== null && found.entersIntoForceOn.latest! <= on
        expect(found.standing === 'PARTY').toBe(inForce)
        expect(found.standing === 'UNKNOWN').toBe(found.unknownBecause !== null)
        expect(found.confidence === null).toBe(found.standing === 'UNKNOWN')
        expect(found.because).not.toMatch(/null|undefined|\[object/)
      }),
    )
  })
})
