import { readStoredSchema } from '../../src/graph/stored-schema.js'
import { loadSeed } from '../../src/graph/load.js'
import { compileSeed } from '../../src/seed/compile-seed.js'
import { driverOf } from '../support/neo4j.js'

// A loader that halts in the middle of its transaction, for tests that kill it there:
// node --import tsx test/graph/halting-loader.ts <seed folder> <uri> <username> <password>
const [folder, uri, username, password] = process.argv.slice(2) as [string, string, string, string]
const schema = readStoredSchema('schema/stored')
const seed = await compileSeed(folder, schema)
await loadSeed({ driver: driverOf({ uri, username, password }) }, schema, seed, (step, done, of) => {
  if (step !== 'relationships') return
  process.stdout.write(`halted at ${done} of ${of}\n`)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})
process.stdout.write('loaded\n')
