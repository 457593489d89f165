import type { Driver } from 'neo4j-driver'
import type { Cypher } from './cypher.js'

/** Reads rows from the graph in a session that cannot write. */
export type ReadGraph = <Row>(statement: Cypher, parameters?: Readonly<Record<string, unknown>>) => Promise<Row[]>

/**
 * A reader over one driver and database; each statement is told to `counted`, for metrics and for tests, and ended by
 * the database itself after so many milliseconds, where a limit is given.
 */
export function readGraph(driver: Driver, database: string | undefined, counted: (statement: string) => void = () => undefined, milliseconds?: number): ReadGraph {
  const limit = milliseconds === undefined ? {} : { timeout: milliseconds }
  return async <Row>(statement: Cypher, parameters: Readonly<Record<string, unknown>> = {}): Promise<Row[]> => {
    counted(statement)
    const session = driver.session({ defaultAccessMode: 'READ', ...(database === undefined ? {} : { database }) })
    try {
      const { records } = await session.executeRead((transaction) => transaction.run(statement, parameters), limit)
      return records.map((record) => record.toObject() as Row)
    } finally {
      await session.close()
    }
  }
}
