import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { ask, type AskFailure } from './ask.js'

/** The state of a question: still asked, answered, or failed; an older answer stays in sight while a new one comes. */
export interface Asking<Data> {
  readonly data: Data | null
  readonly version: string
  readonly failure: AskFailure | null
  readonly isAsking: boolean
  /** Asks the same once more. */
  readonly askAgain: () => void
}

/** How long the page waits before it asks a lost service again, in milliseconds. */
const RETRY_AFTER = 3_000

/** Asks a question for a page, and again every few seconds while the service is away. Null asks nothing. */
export function useAnswer<Data>(query: string | null, variables: Readonly<Record<string, unknown>> = {}): Asking<Data> {
  const [state, setState] = useState<Omit<Asking<Data>, 'askAgain'>>({ data: null, version: '', failure: null, isAsking: query !== null })
  const key = JSON.stringify([query, variables])
  const [round, setRound] = useState(0)
  const askAgain = useCallback(() => setRound((before) => before + 1), [])
  const latest = useRef(key)
  latest.current = key
  useEffect(() => {
    if (query === null) return setState({ data: null, version: '', failure: null, isAsking: false })
    let timer: ReturnType<typeof setTimeout> | undefined
    let isLeft = false
    const attempt = async (): Promise<void> => {
      const answer = await ask<Data>(query, variables)
      if (isLeft || latest.current !== key) return
      if ('data' in answer) return setState({ data: answer.data, version: answer.version, failure: null, isAsking: false })
      setState(({ data, version }) => ({ data: answer.failure.kind === 'unavailable' ? data : null, version, failure: answer.failure, isAsking: false }))
      if (answer.failure.kind === 'unavailable') timer = setTimeout(() => void attempt(), RETRY_AFTER)
    }
    setState(({ data, version }) => ({ data, version, failure: null, isAsking: true }))
    void attempt()
    return () => {
      isLeft = true
      if (timer !== undefined) clearTimeout(timer)
    }
  }, [key, round])
  return { ...state, askAgain }
}
