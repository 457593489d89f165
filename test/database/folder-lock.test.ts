import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lockHolder, takeLock } from '../../src/database/folder-lock.js'
import { endProcess, isRunning, markOf } from '../../src/database/process-mark.js'
import { temporaryFolder } from '../support/neo4j.js'

let folder: string
let file: string
beforeEach(() => {
  folder = temporaryFolder()
  file = join(folder, 'service.lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

function own() {
  return markOf(process.pid) ?? { pid: 0, startedAt: '' }
}

describe('The lock on a data folder', () => {
  test('is held once, names its holder and the address served, and is free again after its release', () => {
    const lock = takeLock(file)
    lock?.noteUri('bolt://127.0.0.1:20001')
    expect(takeLock(file)).toBeNull()
    expect(lockHolder(file)).toEqual({ ...own(), uri: 'bolt://127.0.0.1:20001' })
    lock?.release()
    expect(readdirSync(folder)).toEqual([])
    expect(takeLock(file)).not.toBeNull()
  })

  test.each([
    ['a process that has ended', () => JSON.stringify({ pid: 2 ** 30, startedAt: 'long ago' })],
    ['a process whose id another one has now', () => JSON.stringify({ ...own(), startedAt: 'long ago' })],
    ['a crash that cut it short', () => '{"pid": 12'],
  ])('is taken over from %s', (_holder, content) => {
    writeFileSync(file, content())
    expect(lockHolder(file)).toBeNull()
    expect(takeLock(file)).not.toBeNull()
    expect(lockHolder(file)).toEqual(own())
    expect(readdirSync(folder)).toEqual(['service.lock'])
  })

  test('is not given back by somebody who does not hold it any more', () => {
    const lock = takeLock(file)
    const next = { pid: process.ppid, startedAt: markOf(process.ppid)?.startedAt }
    writeFileSync(file, JSON.stringify(next))
    lock?.release()
    expect(existsSync(file)).toBe(true)
  })
})

describe('A process', () => {
  test('is not ended by the mark of an earlier one with its id', async () => {
    await endProcess({ pid: process.pid, startedAt: 'long ago' }, 0)
    expect(isRunning(own())).toBe(true)
  })

  test('that does not exist has no mark', () => {
    expect(markOf(2 ** 30)).toBeNull()
  })
})
