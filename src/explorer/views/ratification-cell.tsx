import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { AnswerState } from '../parts/answer-state.js'
import { Coverage } from '../parts/coverage.js'
import { DateText } from '../parts/date.js'
import { Evidence } from '../parts/evidence.js'
import { Named, useNamesIn } from '../parts/saying.js'
import { CELL_QUERY, type CellData } from './ratification-query.js'
import { irregularitySays, listsSay, standingSays, stepSays } from './ratification-says.js'
import { ratificationWords } from './ratification-words.js'

/** One state under one treaty, step by step, each step with its rule and its sources. */
export function CellSteps({ state, instrument, on, knownAt, name, treaty }: { state: string; instrument: string; on: string | null; knownAt: string | null; name: string; treaty: string }) {
  const { apiLanguage, language } = useReading()
  const words = useWords(ratificationWords)
  const asking = useAnswer<CellData>(CELL_QUERY, { state, instrument, on, knownAt, language: apiLanguage })
  const answer = asking.data?.treatyStatus
  const sentenceNames = useNamesIn(language === 'en' && answer !== undefined ? [answer.status.because, ...answer.steps.map(({ because }) => because)] : [])
  return (
    <section class="card" aria-live="polite">
      <h2>{name}: {treaty}</h2>
      <AnswerState {...asking} hasData={answer !== undefined} />
      {answer && (
        <>
          <p><strong>{words(answer.status.standing)}</strong>. <Named text={standingSays(answer.status, answer.on, language)} names={sentenceNames} /></p>
          <ol>
            {answer.steps.map((step, place) => (
              <li key={place}>
                {step.on && <DateText edtf={step.on.edtf} />} <Named text={stepSays(step, language)} names={sentenceNames} /> {step.article && <span class="soft">({step.article})</span>} <Evidence pieces={step.evidence} about={stepSays(step, language)} />
              </li>
            ))}
          </ol>
          {answer.irregularities.map((one) => <p key={one.kind} class="notice notice--warn">{irregularitySays(one, language)}</p>)}
          <Coverage says={answer.coverage.says} spanish={listsSay([{ name: treaty, lastCoveredOn: answer.status.lastCoveredOn }])} names={new Map([[instrument, treaty]])} />
        </>
      )}
    </section>
  )
}
