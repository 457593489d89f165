// Makes what is generated anew and compares it with what is committed; tells each file that differs.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const generated = ['schema/api.graphql', 'src/explorer/generated/api-types.ts']
const before = generated.map((file) => readFileSync(path.join(root, file), 'utf8'))
const { status } = spawnSync('npm', ['run', '--silent', 'generate'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
if (status !== 0) process.exit(status ?? 1)
const stale = generated.filter((file, place) => readFileSync(path.join(root, file), 'utf8') !== before[place])
for (const file of stale) console.error(`${file} is not what “npm run generate” makes of the sources; run it and commit the file.`)
process.exit(stale.length === 0 ? 0 : 1)
