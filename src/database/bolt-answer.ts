import neo4j, { type Driver } from 'neo4j-driver'
import { setTimeout as pause } from 'node:timers/promises'
import { isPortTaken } from './free-port.js'

/** How a starting server answered: a query, nothing in the time given, no to the password, or that its store won't open. */
export type BoltAnswer = 'ANSWERED' | 'NO_ANSWER' | 'PASSWORD_REFUSED' | 'STORE_UNREADABLE'

/** Asks a server that is starting on this loopback port until it answers for good, or until the signal says to stop. */
export async function awaitBolt(port: number, password: string, signal: AbortSignal): Promise<BoltAnswer> {
  while (!signal.aborted && !(await isPortTaken(port))) await pause(100)
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 0,
  })
  try {
    while (!signal.aborted) {
      const answer = await askOnce(driver)
      if (answer !== 'NO_ANSWER') return answer
      await pause(100)
    }
    return 'NO_ANSWER'
  } finally {
    await driver.close()
  }
}

async function askOnce(driver: Driver): Promise<BoltAnswer> {
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' })
    return 'ANSWERED'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'Neo.ClientError.Security.Unauthorized') return 'PASSWORD_REFUSED'
    return (await hasGivenUp(driver)) ? 'STORE_UNREADABLE' : 'NO_ANSWER'
  }
}

/** Whether the server, which runs on without it, has failed to open the database: it says so in its list only. */
async function hasGivenUp(driver: Driver): Promise<boolean> {
  try {
    const { records } = await driver.executeQuery(GIVEN_UP, {}, { database: 'system' })
    return records[0]?.get('givenUp') === true
  } catch {
    return false
  }
}

const GIVEN_UP = `
  SHOW DATABASE neo4j YIELD currentStatus, statusMessage
  RETURN currentStatus = 'offline' AND statusMessage <> '' AS givenUp
`
