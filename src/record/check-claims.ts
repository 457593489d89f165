import type { z } from 'zod'
import { didYouMean } from '../domain/names/nearest-name.js'
import type { Claim } from './common.js'
import type { CorpusRecord, Filed } from './corpus-record.js'
import type { RecordFault } from './fault.js'
import { treatyRecord } from './treaty.js'
import {
  bodyRecord, hostingOfferRecord, instrumentRecord, meetingRecord, membershipRecord, personRecord, stateRecord, tenureRecord,
} from './world.js'

/** Faults of claims: about a field that the record cannot have, with a value that the field cannot hold, or without a source. */
export function claimFaults(corpus: CorpusRecord): RecordFault[] {
  const treaties = corpus.treaties.map(({ file, record }) => ({ file, name: record.instrument.id, record: record.instrument }))
  return [
    ...faultsOf(corpus.states, stateRecord),
    ...faultsOf(corpus.persons, personRecord),
    ...faultsOf(corpus.bodies, bodyRecord),
    ...faultsOf(corpus.meetings, meetingRecord),
    ...faultsOf(corpus.instruments, instrumentRecord),
    ...faultsOf(treaties, treatyWithHeader),
    ...faultsOf(corpus.tenures, tenureRecord),
    ...faultsOf(corpus.memberships, membershipRecord),
    ...faultsOf(corpus.hostingOffers, hostingOfferRecord),
  ]
}

/** Claims on a treaty speak of the instrument and of the treaty's own header. */
const treatyWithHeader = instrumentRecord.extend(treatyRecord.omit({ instrument: true, clauses: true, coverage: true, counts: true }).shape)

function faultsOf(list: readonly Filed<{ readonly claims: readonly Claim[] }>[], shape: z.ZodObject): RecordFault[] {
  return list.flatMap(({ file, name, record }) =>
    record.claims.flatMap((claim, place) =>
      [fieldFault(claim, shape), valueFault(claim, shape), sourceFault(claim)].flatMap((fault) => (fault === null ? [] : [{ file, record: name, field: `claims.${place}.${fault.part}`, problem: fault.problem }])),
    ),
  )
}

interface ClaimFault {
  readonly part: keyof Claim
  readonly problem: string
}

function fieldFault({ field }: Claim, { shape }: z.ZodObject): ClaimFault | null {
  if (NO_FACTS.has(field)) return { part: 'field', problem: `“${field}” is no fact that a source could state.` }
  const known = [...Object.keys(shape).filter((name) => !NO_FACTS.has(name)), ...BESIDE]
  return known.includes(field) ? null : { part: 'field', problem: `the record has no field “${field}”.${didYouMean(field, known)}` }
}

function valueFault({ field, value }: Claim, { shape }: z.ZodObject): ClaimFault | null {
  const held = shape[field] as z.ZodType | undefined
  if (held === undefined || value === null || !isSimple(held)) return null
  const message = held.safeParse(value).error?.issues[0]?.message.replace(/\.$/, '')
  if (message === undefined) return null
  return { part: 'value', problem: message.includes(`“${value}”`) ? `${message}.` : `“${value}” cannot stand in the field “${field}”: ${message}.` }
}

function sourceFault({ sources, confidence }: Claim): ClaimFault | null {
  return sources.length === 0 && confidence !== 'UNVERIFIED' ? { part: 'confidence', problem: 'a claim without a source is UNVERIFIED.' } : null
}

/** What a record says of itself and not of the world. */
const NO_FACTS: ReadonlySet<string> = new Set(['id', 'sources', 'status', 'confidence', 'claims'])

/** What sources state that no record has a field for. */
const BESIDE: readonly string[] = ['members']

/** True for a field that holds one word, number or date; a claim on a list or a link names one thing more. */
function isSimple(type: z.core.$ZodType): boolean {
  const { type: kind, innerType } = type._zod.def as { readonly type: string; readonly innerType?: z.core.$ZodType }
  return innerType === undefined ? ['string', 'number', 'boolean', 'enum'].includes(kind) : isSimple(innerType)
}
