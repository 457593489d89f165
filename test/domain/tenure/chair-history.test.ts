import { describe, expect, it } from 'vitest'
import { chairHistory } from '../../../src/domain/tenure/chair-history.js'
import type { RecordedOffice } from '../../../src/domain/tenure/office.js'
import { meeting, office, tenure } from './an-office.js'

const history = (asked: RecordedOffice, includeProposed = false) =>
  chairHistory(asked, office([], { ofMeeting: true }), '2026-01-01', { knownAt: null, includeProposed, includeUnverified: false }, (id) => id)

describe('The chairs of a body in order of time', () => {
  const first = tenure({ state: 'belize', kind: 'ELECTED', from: '2011-07-13', seenOn: ['2012-05'] })
  const second = tenure({ state: 'guyana', kind: 'REPORTED', seenOn: ['2012-10'] })

  it('Between the last sighting of one and the first of the next nobody is known, which is no vacancy.', () => {
    expect(history(office([second, first])).gaps).toEqual([
      { from: null, to: '2011-07-12', says: 'Who held the office before belize is not known.' },
      { from: '2012-06-01', to: '2012-09-30', says: 'Between belize and guyana no source says who held the office.' },
    ])
  })

  it('An end inferred from the next holder lies between the two sightings; the last holder’s end is not known.', () => {
    const { rows } = history(office([second, first]))
    expect(rows.map(({ span, standing }) => [span?.tenure.state, standing, span?.end?.edtf ?? null, span?.endBasis])).toEqual([
      ['belize', 'HELD', '2012-05-01/2012-10-31', 'INFERRED_FROM_NEXT'],
      ['guyana', 'LAST_KNOWN_END_UNKNOWN', null, null],
    ])
  })

  it('A tenure that its election vouches for until the next one leaves no gap.', () => {
    const elected = (state: string, from: string, electedAt: string) => tenure({ state, from, electedAt, electedBy: 'process' })
    const asked = office([elected('chile', '2019-10-31', 'm7'), elected('panama', '2025-07-17', 'm8')], { meetings: [meeting('m7', '2019-10-30/2019-10-31'), meeting('m8', '2025-07-16/2025-07-17')] })
    expect(history(asked).gaps.map(({ from }) => from)).toEqual([null])
  })

  it('Where no paragraph sets a term none is stated, and a term in brackets is told as such only where asked.', () => {
    const asked = office([first], {
      elections: [{ provision: 'text/adopted/fu/5', on: '2019-10-31', termAsPrinted: null }],
      duties: [{ id: 'p/a4', provision: 'draft/d/fu/5bis', on: '2013-10-31', proposed: true, asPrinted: 'The State that chairs until MISPA V', says: 'Would answer for logistics.', status: 'DRAFTED' }],
    })
    expect(history(asked).term).toBe('How long the office is held is not stated: no rule is in the record, and the paragraphs that elect to it (text/adopted/fu/5) set none.')
    expect(history(asked)).toMatchObject({ duties: [], leftOut: { proposed: 1 } })
    expect(history(asked, true).term).toContain('Only a proposal in brackets speaks of an end: “The State that chairs until MISPA V” (draft/d/fu/5bis).')
    expect(history(office([], { elections: [{ provision: 't/fu/1', on: '2019-10-31', termAsPrinted: 'for two years' }] })).term).toContain('“for two years” (t/fu/1)')
  })

  it('Values of a date that are not preferred are conflicts, with the reason.', () => {
    const disputed = tenure({ state: 'chile', from: '2015-11-20', claims: [{ field: 'from', value: '2016', preferred: false, confidence: 'LOW', saidIn: 'press' }] })
    expect(history(office([disputed])).conflicts).toMatchObject([{ field: 'from', value: '2016', why: 'High confidence outweighs low confidence.', evidence: [{ saidIn: 'press' }] }])
  })
})
