import { describe, expect, inject, it } from 'vitest'
import { fileURLToPath } from 'node:url'
import { graphql } from 'graphql'
import type { Driver, SessionConfig } from 'neo4j-driver'
import { buildApi } from '../../src/api/schema.js'
import { cypher } from '../../src/graph/cypher.js'
import { readGraph } from '../../src/graph/read.js'
import { driverOf } from '../support/neo4j.js'

const ENDLESS = cypher`UNWIND range(1, 1000000) AS n UNWIND range(1, 1000000) AS m RETURN sum(n * m) AS sum`

describe('A statement that takes longer than its limit', () => {
  it('is ended in the database itself, so that nothing runs on for a client that was given up.', async () => {
    const driver = driverOf(inject('neo4j'))
    try {
      await expect(readGraph(driver, undefined, undefined, 300)(ENDLESS)).rejects.toThrow(/terminated|timed out/i)
      const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $words RETURN currentQuery', { words: 'UNWIND range(1, 1000000) AS m' })
      expect(records.filter((record) => !String(record.get('currentQuery')).startsWith('SHOW'))).toEqual([])
    } finally {
      await driver.close()
    }
  })

  it('carries that limit into the database, for what is stored as for what is computed.', async () => {
    const driver = driverOf(inject('neo4j'))
    const limits: unknown[] = []
    try {
      const api = await buildApi({ driver: watched(driver, limits) }, fileURLToPath(new URL('../../schema', import.meta.url)), 7)
      const { errors } = await graphql({ schema: api.schema, source: '{ provisions(first: 1) { nodes { id } } corpus { name } }', contextValue: api.context({ requestId: 'test' }) })
      expect(errors).toBeUndefined()
      expect(limits.length).toBeGreaterThanOrEqual(2)
      expect(new Set(limits)).toEqual(new Set([7_000]))
    } finally {
      await driver.close()
    }
  })
})

/** The driver, which notes the limit that each reading transaction is given. */
function watched(driver: Driver, limits: unknown[]): Driver {
  return new Proxy(driver, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key)
      if (key !== 'session') return typeof value === 'function' ? (value.bind(target) as unknown) : value
      return (given: SessionConfig) => {
        const session = target.session(given)
        const executeRead = session.executeRead.bind(session)
        session.executeRead = (work, limit) => {
          limits.push(limit?.timeout)
          return executeRead(work, limit)
        }
        return session
      }
    },
  })
}
