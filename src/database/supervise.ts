import { setTimeout as pause } from 'node:timers/promises'
import type { ServerProcess } from './server-process.js'

/** The supervision of one server: the id of its JVM now, and its end. */
export interface Supervision {
  readonly pid: () => number
  readonly stop: () => Promise<void>
}

/** What is told of a server under supervision: sentences, and every change between answering and not. */
export interface SupervisionListener {
  readonly log: (sentence: string) => void
  readonly onState: (state: 'up' | 'down') => void
}

/** Starts a server again whenever its JVM ends unasked, at growing intervals, until it is stopped. */
export function supervise(
  first: ServerProcess,
  startAgain: (stopping: AbortSignal) => Promise<ServerProcess>,
  { log, onState }: SupervisionListener,
): Supervision {
  const stopping = new AbortController()
  const isStopping = (): boolean => stopping.signal.aborted
  let server = first

  const comeBack = async (): Promise<void> => {
    for (let interval = FIRST_INTERVAL; !isStopping(); interval = Math.min(interval * 2, LAST_INTERVAL)) {
      await pause(interval, undefined, { signal: stopping.signal }).catch(() => undefined)
      if (isStopping()) return
      try {
        server = await startAgain(stopping.signal)
        return
      } catch (error) {
        if (!isStopping()) log(error instanceof Error ? error.message : String(error))
      }
    }
  }

  const watch = async (): Promise<void> => {
    for (;;) {
      const { how } = await server.exited
      if (isStopping()) return
      onState('down')
      log(`The embedded Neo4j ended unasked (${how}) and is being started again.`)
      await comeBack()
      if (isStopping()) return
      onState('up')
      log(`The embedded Neo4j answers again (process ${server.pid}).`)
    }
  }

  const watching = watch()
  return {
    pid: () => server.pid,
    stop: async () => {
      stopping.abort()
      await server.stop()
      await watching
      // A start that was under way may have succeeded in the meantime.
      await server.stop()
    },
  }
}

const FIRST_INTERVAL = 250
const LAST_INTERVAL = 15_000
