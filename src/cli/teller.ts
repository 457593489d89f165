import { SingleBar } from 'cli-progress'
import type { FillListener } from '../service/fill-graph.js'

/** Where a command tells a person how far it is; answers go to standard output, and this goes beside it. */
export interface Teller extends FillListener {
  /** Ends a progress bar that still stands, so that what follows begins on a line of its own. */
  readonly done: () => void
  /** A step of many that are alike: how many are done of how many. */
  readonly onStep: (step: string, done: number, of: number) => void
}

/** Tells each step as a sentence, and long ones as a bar where somebody watches. */
export function createTeller(output: NodeJS.WriteStream): Teller {
  const isWatched = output.isTTY
  let bar: SingleBar | null = null
  let step = ''

  const say = (sentence: string): void => {
    done()
    output.write(`${sentence}\n`)
  }
  const show = (name: string, value: number, total: number): void => {
    if (!isWatched) {
      if (name !== step) output.write(`${name} …\n`)
      step = name
      return
    }
    if (name !== step) done()
    step = name
    bar ??= startedBar(output, name, total)
    bar.update(value)
    if (value >= total) done()
  }
  const done = (): void => {
    bar?.stop()
    bar = null
  }

  return {
    done,
    onSentence: say,
    onState: () => undefined,
    onJars: ({ stage, sentence, jars, total }) => {
      if (stage === 'READY') return done()
      if (stage === 'COPY') return show('Copying the jars', jars, total)
      if (stage !== step || stage !== 'DOWNLOAD') say(sentence)
      else if (isWatched) output.write(`${sentence}\r`)
      step = stage
    },
    onStep: show,
    onLoad: (what, written, total) => show(`Writing ${what}`, written, total),
  }
}

function startedBar(stream: NodeJS.WriteStream, name: string, total: number): SingleBar {
  const bar = new SingleBar({ stream, format: `${name} {bar} {value} of {total}`, barCompleteChar: '█', barIncompleteChar: '░', hideCursor: true, clearOnComplete: true })
  bar.start(total, 0)
  return bar
}
