import { useEffect, useState } from 'preact/hooks'
import { send } from './ask.js'

/** How long a reader must have stopped typing before the question is asked, in milliseconds. */
const PAUSE = 180

/**
 * Asks a question that changes while somebody types: after a pause only, and the one before is called off. An older
 * answer stays in sight until the new one comes; null asks nothing and shows nothing.
 */
export function useTypedAnswer<Data>(query: string, variables: Readonly<Record<string, unknown>> | null): Data | null {
  const [data, setData] = useState<Data | null>(null)
  const key = JSON.stringify(variables)
  useEffect(() => {
    if (variables === null) return setData(null)
    const calling = new AbortController()
    const timer = setTimeout(() => {
      void send<Data>(query, variables, calling.signal).then((answer) => {
        if (!calling.signal.aborted && 'data' in answer) setData(answer.data)
      })
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      calling.abort()
    }
  }, [query, key])
  return data
}
