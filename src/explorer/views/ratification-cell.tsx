import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { AnswerState } from '../parts/answer-state.js'
import { DateText } from '../parts/date.js'
import { Evidence } from '../parts/evidence.js'
import { CELL_QUERY, type CellData } from './ratification-query.js'
import { ratificationWords } from './ratification-words.js'

/** One state under one treaty, step by step, each step with its rule and its sources. */
export function CellSteps({ state, instrument, on, knownAt, names }: { state: string; instrument: string; on: string | null; knownAt: string | null; names: string }) {
  const { apiLanguage } = useReading()
  const words = useWords(ratificationWords)
  const asking = useAnswer<CellData>(CELL_QUERY, { state, instrument, on, knownAt, language: apiLanguage })
  const answer = asking.data?.treatyStatus
  return (
    <section class="card" aria-live="polite">
      <h2>{names}</h2>
      <AnswerState {...asking} hasData={answer !== undefined} />
      {answer && (
        <>
          <p><strong>{words(answer.status.standing)}</strong>. {answer.status.because}</p>
          <ol>
            {answer.steps.map((step, place) => (
              <li key={place}>
                {step.on && <DateText edtf={step.on.edtf} />} {step.because} {step.article && <span class="soft">({step.article})</span>} <Evidence pieces={step.evidence} about={step.rule} />
              </li>
            ))}
          </ol>
          {answer.irregularities.map(({ kind, because }) => <p key={kind} class="notice notice--warn">{because}</p>)}
          <p class="soft">{answer.coverage.says}</p>
        </>
      )}
    </section>
  )
}
