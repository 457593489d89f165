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
  /** Resolves when the database is up for the first time. */
  readonly untilUp: Promise<void>
  readonly stop: () => void
}

/** How the database is looked at: how often and how long a look may take, in milliseconds, and how many may be late. */
export interface Rhythm {
  readonly interval: number
  readonly patience: number
  readonly late: number
}

/** A database that ends refuses the next look; one that only has much to do may be late twice without being called gone. */
const RHYTHM: Rhythm = { interval: 500, patience: 1_000, late: 2 }

/**
 * Looks at the database again and again by asking for the version of the data. A refusal means that it is gone at once;
 * looks that take too long mean it when there are several in a row. `onChange` is told of every turn.
 */
export function watchData(look: () => Promise<DataVersion | null>, onChange: (isUp: boolean) => void, rhythm: Rhythm = RHYTHM): DataWatch {
  const stopping = new AbortController()
  const wait = (): Promise<void> => pause(rhythm.interval, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined)
  let isUp = false
  let version: DataVersion | null = null
  let late = 0
  let tellUp: () => void = () => undefined
  const untilUp = new Promise<void>((resolve) => (tellUp = resolve))

  const turn = (now: boolean): void => {
    if (now === isUp || stopping.signal.aborted) return
    isUp = now
    onChange(now)
    if (now) tellUp()
  }

  const lookOnce = async (): Promise<void> => {
    const seen = await Promise.race([look().catch(() => 'REFUSED' as const), pause(rhythm.patience, 'LATE' as const, { ref: false })])
    late = seen === 'LATE' ? late + 1 : 0
    if (seen === 'REFUSED' || late > rhythm.late) return turn(false)
    if (seen === 'LATE') return
    version = seen
    turn(seen !== null)
  }

  const watch = async (): Promise<void> => {
    for (; !stopping.signal.aborted; await wait()) await lookOnce()
  }

  void watch()
  return { isUp: () => isUp, version: () => version, lost: () => turn(false), untilUp, stop: () => stopping.abort() }
}
