import type { ManagedTransaction } from 'neo4j-driver'
import { cypher } from './cypher.js'

/** Writing to the lock node, and unwriting it, makes others wait for this transaction and leaves no trace. */
const TAKE_LOCK = cypher`
  MERGE (lock:LoadLock {id: 'load'}) SET lock.taken = true REMOVE lock.taken
  WITH lock
  OPTIONAL MATCH (corpus:Corpus {id: 'corpus'})
  RETURN corpus.digest AS digest, corpus.name AS name`

/**
 * Waits until no other transaction loads or ingests, and holds all others back until this one ends. Gives the digest of
 * the seed that the graph bears, and null where it bears none.
 */
export async function takeLoadLock(transaction: ManagedTransaction): Promise<{ readonly digest: string | null }> {
  const [state] = (await transaction.run(TAKE_LOCK)).records
  return { digest: (state?.get('digest') as string | null | undefined) ?? null }
}
