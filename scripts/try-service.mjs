// Starts the built service twice on a folder of its own, as the README says, asks it a question over HTTP each time, and
// stops it; says how long each start took. Fails with a sentence where anything is not as it should be.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Answered by the seventh operative paragraph of Quito, which the answer must show. */
const WHO_ESTABLISHED = '{ body(id: "stg-emergency-services") { establishedBy { edges { properties { evidence { provision { id } } } } } } }'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'security-graph-try-'))
const children = []
// npm hands SIGTERM on to the service; killed outright, it would leave the service behind.
process.once('exit', () => children.forEach((child) => child.kill('SIGTERM')))

try {
  for (const which of ['first', 'second']) console.log(`The ${which} start was ready after ${await tryOnce()} seconds.`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function tryOnce() {
  const began = performance.now()
  const service = spawn('npm', ['start', '--', '--port', '0', '--data-folder', folder], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
  children.push(service)
  const url = await addressOf(service)
  const seconds = ((performance.now() - began) / 1_000).toFixed(1)

  const ready = await fetch(`${url}/readyz`)
  expect(ready.status === 200, `/readyz answers ${ready.status}`)
  const answer = await fetch(`${url}/graphql?query=${encodeURIComponent('{ corpus { name dataVersion counts { count } } }')}`)
  const { data, errors, extensions } = await answer.json()
  expect(answer.status === 200 && errors === undefined, `the question got ${answer.status}: ${JSON.stringify(errors)}`)
  expect(data.corpus.counts.length > 10, 'the graph holds almost nothing')
  expect(extensions.data.version === data.corpus.dataVersion, 'the answer bears another version than the data')
  const proof = await (await fetch(`${url}/graphql?query=${encodeURIComponent(WHO_ESTABLISHED)}`)).text()
  expect(proof.includes('"id":"quito-2019/adopted/op/7"'), `who established the group on emergency services got ${proof}`)
  const page = await fetch(`${url}/quito-2019`, { headers: { accept: 'text/html' } })
  expect(page.status === 200 && (await page.text()).includes('<div id="app">'), 'the explorer does not answer')

  const database = JSON.parse(readFileSync(path.join(folder, 'neo4j.pid'), 'utf8')).pid
  service.kill('SIGTERM')
  await once(service, 'exit')
  expect(!isRunning(database), 'the database runs on after the service has stopped')
  expect(!existsSync(path.join(folder, 'service.lock')), 'the lock of the folder was left behind')
  return seconds
}

/** Waits until the service says that it is ready, and gives its address. */
function addressOf(service) {
  return new Promise((resolve, reject) => {
    let said = ''
    service.stderr.setEncoding('utf8').on('data', (text) => {
      process.stderr.write(text)
      said += text
      const url = /^Ready: (http:\S+?)\/ /m.exec(said)?.[1]
      if (url !== undefined) resolve(url)
    })
    service.once('exit', (code) => reject(new Error(`The service ended with ${code} before it was ready.`)))
  })
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function expect(isSo, fault) {
  if (!isSo) throw new Error(`Not as it should be: ${fault}.`)
}
