import { describe, expect, inject, it } from 'vitest'
import { fileURLToPath } from 'node:url'
import { graphql } from 'graphql'
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

  it('is ended for stored things too.', async () => {
    const driver = driverOf(inject('neo4j'))
    try {
      const api = await buildApi({ driver }, fileURLToPath(new URL('../../schema', import.meta.url)), 0.001)
      const { errors } = await graphql({ schema: api.schema, source: '{ provisions(first: 200) { nodes { id acts(first: 200) { edges { node { id roles(first: 100) { rows { id } } } } } } } }', contextValue: api.context({ requestId: 'test' }) })
      expect(errors?.[0]?.message).toMatch(/terminated|timed out/i)
    } finally {
      await driver.close()
    }
  })
})
