import { startEmbeddedNeo4j } from '../../src/database/embedded.js'

// A service in small, for tests that kill it: node --import tsx test/support/embedded-parent.ts <jars> <data>
const [jarsFolder, dataFolder] = process.argv.slice(2)
if (jarsFolder === undefined || dataFolder === undefined) throw new Error('Name a folder of jars and a data folder.')
const database = await startEmbeddedNeo4j({ jarsFolder, dataFolder, flags: ['-XX:TieredStopAtLevel=1'] })
console.log(JSON.stringify({ uri: database.uri, pid: database.pid() }))
