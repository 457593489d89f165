/** The oldest Neo4j 5 that serves: the long-term release, from which on a statement may take labels and types as values. */
export const OLDEST_NEO4J = '5.26'

/** Whether a Neo4j of this version serves: 5.26 or a later 5 (Aura calls its own “5.27-aura”). */
export function isServedNeo4j(version: string): boolean {
  const [, minor] = /^5\.(\d+)(?!\d)/.exec(version) ?? []
  return minor !== undefined && Number(minor) >= 26
}
