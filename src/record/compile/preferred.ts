import type { z } from 'zod'
import { weightOf, type Weighed } from '../../domain/assertions/preference.js'
import type { Claim } from '../common.js'

/** A record at its preferred values, with the claims that gave one, by field. */
export interface Preferred<R> {
  readonly record: R
  readonly claims: ReadonlyMap<string, Claim>
}

/**
 * The record with each field at the value that is preferred among its own and those of its claims. The rule: an
 * unverified claim never becomes the value, and a verified one outweighs an unverified record; then an adopted text
 * outweighs a report, a report an inference, and a committee's text all but nothing, for it decides nothing; then the
 * higher confidence; then the value that the editor put in the field. A value that a weightier source denies is none:
 * where nothing else is said the field stays empty. A claim whose value the field cannot hold (one more name for a
 * list) stands beside it.
 */
export function withPreferredValues<R extends Weighed & { readonly claims: readonly Claim[] }>(record: R, shape: z.ZodObject): Preferred<R> {
  const given = record as Readonly<Record<string, unknown>>
  const best = new Map<string, Claim>()
  for (const claim of record.claims) {
    if (!claim.holds || claim.value === null || claim.confidence === 'UNVERIFIED' || !fits(claim, shape) || isDenied(claim.field, claim.value, claim, record.claims)) continue
    const rival = best.get(claim.field)
    const own = given[claim.field]
    const beatsOwn = own === undefined || own === null || weightOf(claim) < weightOf(record) || isDenied(claim.field, own, record, record.claims)
    if (beatsOwn && (rival === undefined || weightOf(claim) < weightOf(rival))) best.set(claim.field, claim)
  }
  const denied = record.claims.map(({ field }) => field).filter((field) => isDenied(field, given[field], record, record.claims) && fits({ field, value: undefined }, shape))
  const values = [...denied.map((field) => [field, undefined]), ...[...best].map(([field, { value }]) => [field, value])] as [string, unknown][]
  return { record: { ...record, ...Object.fromEntries(values) }, claims: best }
}

function isDenied(field: string, value: unknown, said: Weighed, claims: readonly Claim[]): boolean {
  return claims.some((claim) => !claim.holds && claim.confidence !== 'UNVERIFIED' && claim.field === field && claim.value === value && weightOf(claim) < weightOf(said))
}

function fits({ field, value }: { readonly field: string; readonly value: unknown }, { shape }: z.ZodObject): boolean {
  const held = shape[field] as z.ZodType | undefined
  return held?.safeParse(value).success ?? false
}
