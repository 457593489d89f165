import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyJars } from './copy-jars.js'
import { MANIFEST_FILE, manifestOf, manifestText } from './jar-manifest.js'

// Run after the version in pom.xml was changed: npx tsx src/database/renew-manifest.ts
const folder = mkdtempSync(join(tmpdir(), 'neo4j-jars-'))
try {
  await copyJars(folder, process.env, () => undefined)
  const manifest = await manifestOf(folder)
  writeFileSync(MANIFEST_FILE, manifestText(manifest))
  console.log(`${MANIFEST_FILE} names ${manifest.size} jars.`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
