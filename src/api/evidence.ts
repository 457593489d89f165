import DataLoader from 'dataloader'
import type { GraphQLResolveInfo } from 'graphql'
import { readEvidence, type EvidenceRow } from '../graph/readers/evidence.js'
import type { AssertionStatus, Confidence } from '../domain/vocabulary.js'
import { loaderOf, type ApiContext } from './context.js'
import { fetchStored } from './stored/bridge.js'
import { REQUIRED } from './stored/translate.js'

/** One piece of evidence before what it points at is fetched. */
export interface EvidencePiece {
  readonly id: string
  readonly status: AssertionStatus
  readonly confidence: Confidence
  readonly note: string | null
}

/** Ids of provisions are paths (`quito-2019/adopted/op/7`); ids of sources are single words. */
export function isProvisionId(id: string): boolean {
  return id.includes('/')
}

/** Resolvers of the type Evidence: the paragraph or the source behind the id. */
export const evidenceResolvers = {
  provision: ({ id }: EvidencePiece, _: unknown, { bridge }: ApiContext, info: GraphQLResolveInfo) => (isProvisionId(id) ? fetchStored(bridge, 'Provision', id, info) : null),
  source: ({ id }: EvidencePiece, _: unknown, { bridge }: ApiContext, info: GraphQLResolveInfo) => (isProvisionId(id) ? null : fetchStored(bridge, 'Source', id, info)),
}

/** The evidence of a link, from what the link itself carries. */
export function evidenceOfLink(source: Readonly<Record<string, unknown>>): EvidencePiece[] {
  const ids = (source[`${REQUIRED}evidenceIds`] as readonly string[] | null) ?? []
  return piecesOf(ids, source[`${REQUIRED}status`] as string | null, source[`${REQUIRED}confidence`] as string | null)
}

/** Evidence pieces of these ids; a text's own status becomes the status of what it asserts. */
export function piecesOf(ids: readonly string[], status: string | null, confidence: string | null): EvidencePiece[] {
  return ids.map((id) => ({ id, status: assertedStatus(status), confidence: (confidence ?? 'HIGH') as Confidence, note: status === 'DRAFTED' ? 'The text is a draft without any mark of agreement.' : null }))
}

/** Pieces of evidence, each paragraph and source once. */
export function uniquePieces(pieces: readonly EvidencePiece[]): EvidencePiece[] {
  return [...new Map([...pieces].reverse().map((piece) => [piece.id, piece])).values()].reverse()
}

/** A status of text as a status of assertion: a draft infers at the most. */
export function assertedStatus(status: string | null): AssertionStatus {
  return status === null ? 'REPORTED' : status === 'DRAFTED' ? 'INFERRED' : (status as AssertionStatus)
}

/** The evidence of a record of the world: whatever asserts it as a whole, best first. */
export function evidenceOfRecord(source: Readonly<Record<string, unknown>>, _: unknown, context: ApiContext): Promise<EvidencePiece[]> {
  const loader = loaderOf(context, 'evidence', () => new DataLoader<string, EvidencePiece[]>(async (ids) => {
    const rows = await readEvidence(context.read, ids)
    const byRecord = new Map<string, EvidenceRow[]>()
    for (const row of rows) byRecord.set(row.about, [...(byRecord.get(row.about) ?? []), row])
    return ids.map((id) => (byRecord.get(id) ?? []).map(({ saidIn, status, confidence, note }) => ({ id: saidIn, status, confidence, note })))
  }))
  return loader.load(source[`${REQUIRED}id`] as string)
}
