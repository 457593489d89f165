import { setTimeout as pause } from 'node:timers/promises'

/** The version and day of the data that is loaded. */
export interface DataVersion {
  readonly version: string
  readonly day: string
}

/** What the last looks at the database told; `version` is that of the last answer, and null before the first. */
export interface DataWatch {
  readonly isUp: () => boolean
  readonly version: () => DataVersion | null
  /** Tells at once what the next looks would find out: the database process has ended. */
  readonly lost: () => void
  /** Resolves after the first look. */
  readonly firstLook: Promise<void>
  readonly stop: () => void
}

/** How the database is looked at, in milliseconds: how often, and how long a look may take. */
export interface Rhythm {
  readonly interval: number
  readonly patience: number
}

/** Two looks in vain and the time between them stay under two seconds. */
const RHYTHM: Rhythm = { interval: 250, patience: 700 }

/**
 * Looks at the database again and again by asking for the version of the data. A refusal means that it is gone; a look
 * that takes too long may only mean that it is busy, and counts the second time. `onChange` is told of every turn.
 */
export function watchData(look: () => Promise<DataVersion | null>, onChange: (isUp: boolean) => void, { interval, patience }: Rhythm = RHYTHM): DataWatch {
  const stopping = new AbortController()
  let isUp = false
  let version: DataVersion | null = null
  let late = 0

  const turn = (now: boolean): void => {
    if (now === isUp || stopping.signal.aborted) return
    isUp = now
    onChange(now)
  }

  const lookOnce = async (): Promise<void> => {
    const seen = await Promise.race([look().catch(() => 'REFUSED' as const), pause(patience, 'LATE' as const, { ref: false })])
    late = seen === 'LATE' ? late + 1 : 0
    if (seen === 'REFUSED' || late > 1) return turn(false)
    if (seen === 'LATE') return
    version = seen
    turn(seen !== null)
  }

  const firstLook = lookOnce()
  const watch = async (): Promise<void> => {
    await firstLook
    for (;;) {
      await pause(interval, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined)
      if (stopping.signal.aborted) return
      await lookOnce()
    }
  }

  void watch()
  return { isUp: () => isUp, version: () => version, lost: () => turn(false), firstLook, stop: () => stopping.abort() }
}
