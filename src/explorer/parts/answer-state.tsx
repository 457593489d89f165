import type { AskFailure } from '../client/ask.js'
import { useReading } from '../language/context.js'
import type { Words } from '../language/words.js'

/** What a page says while it waits, or when something failed; nothing when the answer is there. */
export function AnswerState({ isAsking, failure, hasData, askAgain }: { isAsking: boolean; failure: AskFailure | null; hasData: boolean; askAgain?: () => void }) {
  const { say } = useReading()
  if (failure !== null) {
    const sentence = failure.kind === 'unavailable' ? say(hasData ? 'lostKept' : 'lost') : say(failure.kind, { message: failure.message })
    return (
      <div class={`notice notice--${failure.kind === 'unavailable' ? 'warn' : 'bad'}`} role="alert">
        {sentence} {failure.kind !== 'refused' && askAgain !== undefined && <button type="button" onClick={askAgain}>{say('askAgain')}</button>}
      </div>
    )
  }
  if (isAsking && !hasData) return <p class="notice" role="status">{say('asking')}</p>
  return null
}

const EMPTY: Readonly<Record<string, keyof Words>> = {
  NOT_IN_CORPUS: 'emptyNotInCorpus',
  COVERED_AND_ABSENT: 'emptyCovered',
  SAID_NOT_TO_HAVE_HAPPENED: 'emptySaidNot',
}

/** An empty answer, with which kind of empty it is. */
export function EmptyAnswer({ empty, says }: { empty: string | null; says?: string | null }) {
  const { say } = useReading()
  return (
    <p class="notice notice--open">
      {say(EMPTY[empty ?? 'NOT_IN_CORPUS'] as keyof Words)} {says}
    </p>
  )
}
