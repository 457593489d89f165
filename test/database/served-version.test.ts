import { expect, test } from 'vitest'
import { versionFault } from '../../src/service/neo4j-login.js'

test.each(['5.26.0', '5.26.27', '5.27-aura'])('Neo4j %s serves.', (version) => {
  expect(versionFault(version)).toBeNull()
})

test.each(['4.4.44', '5.2.0', '5.25.1', '2025.05.0', '6.0.0'])('Neo4j %s is refused with its version and the way out.', (version) => {
  expect(versionFault(version)).toBe(
    `is Neo4j ${version}, and this service is made for Neo4j 5 from 5.26 on. Give the address of such a Neo4j (5.26 LTS is the one it is tested with), or unset NEO4J_URI to use the embedded one.`,
  )
})
