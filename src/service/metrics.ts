import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Answered } from './answer.js'

/** What the service counts, for Prometheus. */
export interface Metrics {
  readonly observe: (answered: Answered, seconds: number) => void
  readonly setDatabaseUp: (isUp: boolean) => void
  readonly contentType: string
  readonly text: () => Promise<string>
}

/** Metrics of one service: its answers by operation and code, the statements they took, and whether the database is up. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'graphql_request_duration_seconds',
    help: 'Time from the arrival of a GraphQL request to its answer, by name of the operation and code of the answer.',
    labelNames: ['operation', 'code'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
    registers: [registry],
  })
  const statements = new Histogram({
    name: 'graphql_request_statements',
    help: 'Statements that a GraphQL request ran in the database, by name of the operation.',
    labelNames: ['operation'],
    buckets: [1, 2, 3, 5, 8, 13, 21, 34, 55],
    registers: [registry],
  })
  const databaseUp = new Gauge({ name: 'database_up', help: '1 while the database answers and holds the data, else 0.', registers: [registry] })
  databaseUp.set(0)
  const names = new Set<string>()

  /** Clients name their operations as they like, so only the first names make rows of their own. */
  const row = (operation: string | null): string => {
    if (operation === null) return 'anonymous'
    if (names.size < MOST_NAMES) names.add(operation)
    return names.has(operation) ? operation : 'other'
  }

  return {
    observe: (answered, elapsed) => {
      const operation = row(answered.operation)
      seconds.observe({ operation, code: answered.code }, elapsed)
      if (answered.statements !== null) statements.observe({ operation }, answered.statements)
    },
    setDatabaseUp: (isUp) => databaseUp.set(isUp ? 1 : 0),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  }
}

const MOST_NAMES = 100
