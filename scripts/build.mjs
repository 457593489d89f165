// Compiles src/ into dist/, copies what stands beside the sources and is no source, and builds the explorer into
// dist/explorer; with --if-needed only where something has changed since.
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = path.join(root, 'src')
const target = path.join(root, 'dist')
const stamp = path.join(target, '.built')

/** Files that the program reads from beside its modules. */
const ASSET = /\.(xml|sha256)$/

if (process.argv.includes('--if-needed') && isBuilt()) process.exit(0)
rmSync(stamp, { force: true })
await Promise.all([run('tsc', ['--project', root]), run('vite', ['build', '--logLevel', 'error'])])
for (const file of filesBelow(source)) if (ASSET.test(file)) copy(file, path.join(target, path.relative(source, file)))
writeFileSync(stamp, '')

function isBuilt() {
  if (!existsSync(stamp)) return false
  const built = statSync(stamp).mtimeMs
  const inputs = [source, ...filesBelow(source), path.join(root, 'tsconfig.json'), path.join(root, 'vite.config.ts'), path.join(root, 'package-lock.json')]
  return inputs.every((input) => statSync(input).mtimeMs <= built)
}

/** Every file and folder below a folder; a folder's own time tells that something in it went. */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name)))
}

function copy(from, to) {
  mkdirSync(path.dirname(to), { recursive: true })
  copyFileSync(from, to)
}

/** Runs a program of node_modules; what it says is shown only where it fails, and the build ends there. */
function run(program, words) {
  const child = spawn(path.join(root, 'node_modules', '.bin', program), words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text))
  return new Promise((resolve) => {
    child.on('close', (status) => {
      if (status === 0) return resolve()
      process.stderr.write(Buffer.concat(said))
      process.exit(status ?? 1)
    })
  })
}
