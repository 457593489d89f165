import { driverOf } from '../support/neo4j.js'
import { ingesting, watchedDriver } from './ingesting.js'

// An ingester that halts before a statement of its transaction, for tests that kill it there:
// node --import tsx test/graph/halting-ingester.ts <file> <statement> <uri> <username> <password>
const [file, statement, uri, username, password] = process.argv.slice(2) as [string, string, string, string, string]
const driver = driverOf({ uri, username, password })
const halting = watchedDriver(driver, (number) => {
  if (number !== Number(statement)) return
  process.stdout.write(`halted before statement ${number}\n`)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})
await ingesting(driver).ingest(file, { over: halting })
process.stdout.write('ingested\n')
