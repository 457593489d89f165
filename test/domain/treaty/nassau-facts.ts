import { dateOn } from '../../../src/domain/time/bounds.js'
import { type PartialDate, readPartialDate } from '../../../src/domain/time/partial-date.js'
import type { TreatyAction, TreatyActionKind } from '../../../src/domain/treaty/action.js'
import type { TreatyClauses } from '../../../src/domain/treaty/clause.js'
import type { RowCoverage } from '../../../src/domain/treaty/coverage.js'
import type { TreatyRecord } from '../../../src/domain/treaty/record.js'
import { type TreatyStatus, treatyStatus } from '../../../src/domain/treaty/status.js'
import type { Confidence } from '../../../src/domain/vocabulary.js'

/** What the depositaries print, copied by hand: the Nassau convention, its protocol, the United Nations texts. */

export const read = (edtf: string | null): PartialDate | null => (edtf === null ? null : readPartialDate(edtf))

const sure = { source: 'a text that was read', confidence: 'HIGH' } as const
const alone = { ...sure, article: null, required: false, parent: null, endsWithParent: null } as const

export const untoc: TreatyClauses = {
  treaty: 'untoc',
  enteredIntoForce: { on: dateOn('2003-09-29'), ...sure },
  general: { ...sure, article: '38(1)', instruments: 40, days: 90, notBefore: null },
  perState: { ...sure, article: '38(2)', days: 30, whicheverLater: false, kinds: null, condition: null },
  withdrawal: { ...sure, article: '40(1)', notice: 'P1Y', runsFrom: 'receipt of the notification' },
  parent: alone,
  provisional: { ...sure, article: null, exists: false },
}

export const traffickingProtocol: TreatyClauses = {
  ...untoc,
  treaty: 'trafficking-protocol',
  enteredIntoForce: { on: dateOn('2003-12-25'), ...sure },
  general: { ...sure, article: '17(1)', instruments: 40, days: 90, notBefore: 'untoc' },
  perState: { ...sure, article: '17(2)', days: 30, whicheverLater: true, kinds: null, condition: null },
  withdrawal: { ...sure, article: '19(1)', notice: 'P1Y', runsFrom: 'receipt of the notification' },
  parent: { ...sure, article: 'UNTOC 37(2)', required: true, parent: 'untoc', endsWithParent: 'UNTOC 40(3)' },
}

export const drugConvention: TreatyClauses = {
  ...untoc,
  treaty: 'drug-convention-1988',
  enteredIntoForce: { on: dateOn('1990-11-11'), ...sure },
  general: { ...sure, article: '29(1)', instruments: 20, days: 90, notBefore: null },
  perState: { ...sure, article: '29(2)', days: 90, whicheverLater: false, kinds: null, condition: null },
}

export const a55: TreatyClauses = {
  treaty: 'a-55',
  enteredIntoForce: { on: dateOn('1996-04-14'), source: 'the depositary page', confidence: 'MEDIUM' },
  general: { ...sure, article: '37, first paragraph', instruments: 2, days: 30, notBefore: null },
  perState: {
    ...sure,
    article: '37, second paragraph',
    days: 30,
    whicheverLater: false,
    kinds: ['RATIFICATION', 'ACCESSION'],
    condition: null,
  },
  withdrawal: { ...sure, article: '39', notice: 'P1Y', runsFrom: 'deposit of the instrument of denunciation' },
  parent: alone,
  provisional: { ...sure, article: null, exists: false },
}

export const a59: TreatyClauses = {
  ...a55,
  treaty: 'a-59',
  enteredIntoForce: { on: dateOn('2002-04-07'), source: 'the depositary page', confidence: 'MEDIUM' },
  general: { ...sure, article: '3(6)', instruments: 2, days: 30, notBefore: 'a-55' },
  perState: { ...sure, article: '3(7)', days: 30, whicheverLater: false, kinds: null, condition: 'the state is a party to A-55' },
  withdrawal: { ...sure, article: '4', notice: 'P1Y', runsFrom: 'deposit of the instrument of denunciation' },
  parent: { ...sure, article: '3(1)-(2)', required: true, parent: 'a-55', endsWithParent: null },
}

interface Printed {
  readonly kind?: TreatyActionKind
  readonly deposited?: string | null
  readonly made?: string | null
  readonly confidence?: Confidence
  readonly state?: string
}

/** An action; where nothing else is said a ratification of medium confidence. */
export function action(clauses: TreatyClauses, { kind = 'RATIFICATION', deposited = null, made = null, confidence = 'MEDIUM', state = 'XXX' }: Printed): TreatyAction {
  const id = `${clauses.treaty}/${state}/${kind.toLowerCase()}/${deposited ?? made ?? 'undated'}`
  return { id, state, treaty: clauses.treaty, kind, madeOn: read(made), depositedOn: read(deposited), confidence }
}

export function record(clauses: TreatyClauses, printed: readonly Printed[], rest: Partial<TreatyRecord> = {}): TreatyRecord {
  return { actions: printed.map((one) => action(clauses, one)), clauses, coverage: [], parent: null, existence: null, ...rest }
}

export const row = (kind: RowCoverage['row'], asOf: string | null, source = 'the depositary page'): RowCoverage => ({
  source,
  row: kind,
  asOf: read(asOf),
  confidence: 'MEDIUM',
})

/** Rows of the two tables: signed, kind of consent as printed (RA, AD), deposit in A-55, signed and deposited in A-59. */
const ROWS: Readonly<Record<string, readonly [signed: string | null, kind: 'RA' | 'AD' | null, deposited: string | null, instrument?: string]>> = {
  ATG: [null, 'RA', '2005-01-05', '2004-07-14'],
  ARG: ['2004-06-06', 'AD', '2006-12-12', '2006-10-09'],
  BHS: ['2001-04-26', 'RA', '2009-04-30'],
  BRB: [null, null, null],
  BLZ: [null, null, null],
  BOL: [null, 'AD', '2006-12-14'],
  BRA: ['1994-01-07', 'RA', '2007-11-12'],
  CAN: ['1996-06-03', 'RA', '1996-06-03', '1996-05-29'],
  CHL: ['1997-04-24', 'RA', '2004-04-28'],
  COL: [null, 'RA', '2003-01-13', '2002-12-04'],
  CRI: ['2002-03-08', 'RA', '2012-03-14'],
  CUB: [null, null, null],
  DMA: [null, 'AD', '2004-10-20'],
  DOM: [null, null, null],
  ECU: ['1992-10-15', 'RA', '2002-03-08'],
  SLV: ['2002-07-02', 'RA', '2004-07-16'],
  GRD: ['1993-03-10', 'RA', '2002-01-16'],
  GTM: ['2002-12-19', 'RA', '2003-05-05'],
  GUY: ['2006-02-28', 'RA', '2008-06-09'],
  HTI: [null, null, null],
  HND: [null, 'AD', '2006-11-10'],
  JAM: [null, 'AD', '2004-08-12'],
  MEX: ['2001-06-05', 'RA', '2003-02-11'],
  NIC: ['1993-03-04', 'RA', '2002-11-25'],
  PAN: ['2000-11-13', 'RA', '2002-01-29'],
  PRY: ['1998-06-02', 'RA', '2004-10-22'],
  PER: ['1994-10-28', 'RA', '1995-04-26'],
  KNA: [null, null, null],
  LCA: [null, null, null],
  VCT: [null, null, null],
  SUR: ['1995-05-16', 'RA', '2008-03-31'],
  TTO: [null, 'RA', '2004-06-08', '2004-06-01'],
  USA: ['1995-01-10', 'RA', '2001-05-25'],
  URY: ['1993-01-22', null, null],
  VEN: [null, 'RA', '1996-03-15'],
  CZE: [null, 'AD', '2019-10-17', '2019-07-12'],
  KAZ: [null, 'AD', '2015-11-06', '2015-10-27'],
  UKR: [null, 'AD', '2021-02-26', '2020-11-05'],
}
const PROTOCOL_ROWS: typeof ROWS = {
  BRA: ['1994-05-03', 'RA', '2007-11-12'],
  CHL: ['1997-05-15', 'RA', '2004-04-28'],
  COL: [null, 'RA', '2003-01-13'],
  ECU: ['1996-03-14', 'RA', '2002-03-08'],
  HND: [null, 'AD', '2006-11-10'],
  PRY: ['1998-06-02', 'RA', '2004-10-22'],
  USA: ['1995-01-10', 'RA', '2001-05-25'],
  CZE: [null, 'AD', '2019-10-17'],
  UKR: [null, 'AD', '2021-02-26'],
}

export const STATES: readonly string[] = Object.keys(ROWS)

/** The A-55 record of a state: the rows of Uruguay and Venezuela are cut off, Cuba has none; Venezuela's deposit is derived. */
export function convention(state: string): TreatyRecord {
  const shown = state === 'URY' || state === 'VEN' ? 'CUT_OFF' : state === 'CUB' ? 'NEVER_LISTED' : 'PRINTED'
  return record(a55, printedIn(ROWS, state, state === 'VEN' ? 'LOW' : 'MEDIUM'), { coverage: [row(shown, '2021-02-26/..')] })
}

/** The A-59 record of a state; its table is complete. */
export function protocol(state: string): TreatyRecord {
  return record(a59, printedIn(PROTOCOL_ROWS, state, 'MEDIUM'), { coverage: [row('PRINTED', '2021-02-26/..')], parent: convention(state) })
}

export function statuses(recordOf: (state: string) => TreatyRecord, on: string): readonly { state: string; status: TreatyStatus }[] {
  return STATES.map((state) => ({ state, status: treatyStatus(recordOf(state), on, { includeUnverified: false }) }))
}

function printedIn(rows: typeof ROWS, state: string, confidence: Confidence): readonly Printed[] {
  const [signed, kind, deposited, instrument] = rows[state] ?? [null, null, null]
  return [
    ...(signed === null ? [] : [{ kind: 'SIGNATURE', made: signed, state } as const]),
    ...(kind === null ? [] : [{ kind: kind === 'RA' ? 'RATIFICATION' : 'ACCESSION', deposited, made: instrument ?? null, state, confidence } as const]),
  ]
}
