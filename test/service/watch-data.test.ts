import { afterEach, describe, expect, test } from 'vitest'
import { watchData, type DataVersion, type DataWatch } from '../../src/service/watch-data.js'

const VERSION = { version: '2026.1', day: '2026-11-22' }
const QUICK = { interval: 5, patience: 40, late: 1 }
let watch: DataWatch | undefined
afterEach(() => watch?.stop())

describe('A database under watch', () => {
  test('is up as soon as it tells the version of its data', async () => {
    const database = fakeDatabase()
    watch = watchData(database.look, database.note, QUICK)
    expect([watch.isUp(), watch.version()]).toEqual([false, null])
    await watch.untilUp
    expect([watch.isUp(), watch.version()]).toEqual([true, VERSION])
  })

  test('is not up while it holds no data', async () => {
    let looks = 0
    watch = watchData(async () => ((looks += 1), null), () => undefined, QUICK)
    await expect.poll(() => looks).toBeGreaterThan(2)
    expect(watch.isUp()).toBe(false)
  })

  test('is down when it refuses, and up again when it answers, and each turn is told once', async () => {
    const database = fakeDatabase()
    watch = watchData(database.look, database.note, QUICK)
    await watch.untilUp
    database.state = 'REFUSES'
    await expect.poll(() => database.turns).toEqual([true, false])
    expect(watch.version()).toEqual(VERSION)
    database.state = 'ANSWERS'
    await expect.poll(() => database.turns).toEqual([true, false, true])
  })

  test('is not down for one look that takes too long, but for several in a row', async () => {
    const database = fakeDatabase()
    watch = watchData(database.look, database.note, QUICK)
    await watch.untilUp
    database.state = 'HANGS ONCE'
    await expect.poll(() => database.state).toBe('ANSWERS')
    await expect.poll(() => database.looks).toBeGreaterThan(4)
    expect(database.turns).toEqual([true])
    database.state = 'HANGS'
    await expect.poll(() => database.turns).toEqual([true, false])
  })

  test('is down at once when its process is known to have ended', async () => {
    const database = fakeDatabase()
    watch = watchData(database.look, database.note, { interval: 60_000, patience: 60_000, late: 0 })
    await watch.untilUp
    watch.lost()
    expect([watch.isUp(), database.turns]).toEqual([false, [true, false]])
  })

  test('tells nothing more after the watch has ended', async () => {
    const database = fakeDatabase()
    watch = watchData(database.look, database.note, QUICK)
    await watch.untilUp
    watch.stop()
    watch.lost()
    expect(database.turns).toEqual([true])
  })
})

interface FakeDatabase {
  state: 'ANSWERS' | 'REFUSES' | 'HANGS' | 'HANGS ONCE'
  looks: number
  readonly turns: boolean[]
  readonly look: () => Promise<DataVersion | null>
  readonly note: (isUp: boolean) => void
}

function fakeDatabase(): FakeDatabase {
  const database: FakeDatabase = {
    state: 'ANSWERS',
    looks: 0,
    turns: [],
    note: (isUp) => void database.turns.push(isUp),
    look: async () => {
      database.looks += 1
      const { state } = database
      if (state === 'HANGS ONCE') database.state = 'ANSWERS'
      if (state === 'REFUSES') throw new Error('refused')
      return state === 'ANSWERS' ? VERSION : new Promise(() => undefined)
    },
  }
  return database
}
