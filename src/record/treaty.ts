import { z } from 'zod'
import { ACTION_KINDS, type TreatyActionKind } from '../domain/treaty/action.js'
import { edtf, id, provenance } from './common.js'
import { instrumentRecord } from './world.js'

/** One treaty: its header, its clauses, and what each source covers; its actions stand in the CSV file beside it. */
export const clauseProvenance = { article: z.string().nullable(), source: z.string().nullable(), confidence: z.enum(['HIGH', 'MEDIUM', 'LOW', 'UNVERIFIED']), note: z.string().optional() }
export const treatyRecord = z.strictObject({
  instrument: instrumentRecord,
  adoptionPlace: z.string().optional(),
  openedForSignature: edtf.optional(),
  openedAt: z.string().optional(),
  enteredIntoForce: edtf.optional(),
  enteredIntoForceRule: z.string().optional(),
  registration: z.string().optional(),
  counts: z.array(z.strictObject({ what: z.enum(['SIGNATORIES', 'PARTIES']), value: z.int(), among: z.string(), asOf: edtf.optional(), source: id.optional(), note: z.string().optional() })).default([]),
  clauses: z.strictObject({
    general: z.strictObject({ instruments: z.int().nullable(), kinds: z.string().nullable(), days: z.int().nullable(), rule: z.string().nullable(), notBefore: id.nullable(), ...clauseProvenance }).nullable(),
    perState: z.strictObject({
      days: z.int().nullable(),
      whicheverLater: z.boolean(),
      condition: z.string().nullable(),
      appliesTo: z.string().nullable(),
      /** The kinds of instrument that the clause speaks of, where it names them; an instrument of another kind is flagged. */
      kinds: z.array(z.enum(Object.keys(ACTION_KINDS) as [TreatyActionKind, ...TreatyActionKind[]])).min(1).optional(),
      ...clauseProvenance,
    }).nullable(),
    withdrawal: z.strictObject({ notice: z.string().nullable(), runsFrom: z.string().nullable(), ...clauseProvenance }).nullable(),
    parent: z.strictObject({
      required: z.boolean(),
      parent: id.nullable(),
      /** The article by which leaving the parent treaty ends this one too (UNTOC 40(3)). */
      endsWithParent: z.string().min(1).optional(),
      ...clauseProvenance,
    }).nullable(),
    provisional: z.strictObject({ exists: z.boolean(), ...clauseProvenance }).nullable(),
  }),
  coverage: z.array(z.strictObject({
    id,
    source: id,
    asOf: edtf,
    /** Rows that were read, by state id; a state in neither list was never listed. */
    printed: z.array(id),
    cutOff: z.array(id).default([]),
    confidence: z.enum(['HIGH', 'MEDIUM', 'LOW']),
    note: z.string().optional(),
  })).default([]),
})

/** Row of a treaty's CSV file of actions. */
export const treatyActionRow = z.strictObject({
  state: id,
  kind: z.string(),
  /** Day of signature, or of deposit with the depositary. */
  date: z.string(),
  /** Date of the national instrument. */
  instrumentDate: z.string(),
  subject: z.string(),
  sources: z.string(),
  status: z.string(),
  confidence: z.string(),
  instrumentDateConfidence: z.string(),
  note: z.string(),
})

export type TreatyRecord = z.infer<typeof treatyRecord>
export type TreatyActionRow = z.infer<typeof treatyActionRow>

/** A second value that a source gives for one field of a treaty action, or a denial of it. */
export const actionClaimRecord = z.strictObject({
  /** Id of the action, `<treaty>/<state>/<kind in lower case>`, with `-2` for the second of that kind. */
  about: id,
  field: z.string().min(1),
  value: z.union([z.string(), z.number(), z.null()]),
  holds: z.boolean().default(true),
  ...provenance,
})
export type ActionClaimRecord = z.infer<typeof actionClaimRecord>
