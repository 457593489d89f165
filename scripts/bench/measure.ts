/** How long something takes, in milliseconds: over all its runs, the first of which is the cold one and counts apart. */
export interface Measured {
  readonly cold: number
  readonly runs: number
  readonly fastest: number
  readonly median: number
  readonly p95: number
}

/** Rounds in which every question is asked before anything is timed, so that plans are made and code is compiled. */
const WARMING = 4

/** Warms each question and then asks them so many times in turn, one after the other. */
export async function measured(runs: number, questions: readonly (() => Promise<unknown>)[]): Promise<Measured> {
  const cold = await timed(questions[0] as () => Promise<unknown>)
  for (let round = 0; round < WARMING; round++) for (const question of questions) await question()
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push(await timed(questions[run % questions.length] as () => Promise<unknown>))
  times.sort((left, right) => left - right)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)] as number
  return { cold, runs, fastest: times[0] as number, median: at(0.5), p95: at(0.95) }
}

async function timed(question: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await question()
  return performance.now() - start
}
