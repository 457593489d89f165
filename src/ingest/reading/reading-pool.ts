import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { MOST_MILLISECONDS } from '../formats/limits.js'
import type { DocumentSettings } from '../metadata/settings.js'
import type { KnownName } from '../references/known-name.js'
import type { FileRead } from './read-file.js'
import type { FileJob, ReadingJob, ReadingResult, WorkerKnowledge } from './reading-worker.js'

/** Threads that read files; each file has bounded time and memory, and one that fails harms no other. */
export interface ReadingPool {
  /** The name by which other files of the call may cite this one; null where it cannot be read. */
  readonly nameOf: (file: string, flags: DocumentSettings) => Promise<KnownName | null>
  readonly read: (file: string, flags: DocumentSettings) => Promise<FileRead>
  /** Lets the files that are read from now on find these texts, which come with them. */
  readonly learn: (texts: readonly KnownName[]) => void
  readonly close: () => Promise<void>
}

/** How the threads are kept in bounds; the defaults are those of the house. */
export interface PoolLimits {
  readonly threads: number
  readonly milliseconds?: number
  readonly megabytes?: number
}

/** Starts a pool that knows these things; its threads start when they are first needed. */
export function startReadingPool(things: WorkerKnowledge['things'], { threads, milliseconds = MOST_MILLISECONDS, megabytes = 1024 }: PoolLimits): ReadingPool {
  const idle: Worker[] = []
  const waiting: (() => void)[] = []
  const taught = new WeakMap<Worker, readonly KnownName[]>()
  let texts: readonly KnownName[] = []
  let running = 0
  let closed = false

  const take = async (): Promise<Worker> => {
    for (;;) {
      const worker = idle.pop()
      if (worker !== undefined) return worker
      if (running < threads) {
        running += 1
        return startWorker({ things }, megabytes)
      }
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
  }
  const give = (worker: Worker | null): void => {
    if (worker === null) running -= 1
    else idle.push(worker)
    waiting.shift()?.()
  }
  const work = async (job: FileJob): Promise<ReadingResult> => {
    const worker = await take()
    if ((taught.get(worker) ?? []) !== texts && texts.length > 0) worker.postMessage({ job: 'LEARN', texts } satisfies ReadingJob)
    taught.set(worker, texts)
    const outcome = await done(worker, job, milliseconds)
    if (closed || outcome.isLost) await worker.terminate()
    give(outcome.isLost ? null : worker)
    return outcome.result
  }
  return {
    nameOf: async (file, flags) => {
      const result = await work({ job: 'NAME', file, flags })
      return 'name' in result ? result.name : null
    },
    read: async (file, flags) => {
      const result = await work({ job: 'READ', file, flags })
      return 'read' in result ? result.read : { problem: `${path.basename(file)}: The file was not read.` }
    },
    learn: (more) => void (texts = more),
    close: async () => {
      closed = true
      await Promise.all(idle.map((worker) => worker.terminate()))
    },
  }
}

function startWorker(workerData: WorkerKnowledge, megabytes: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes }
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./reading-worker.js', import.meta.url), { workerData, resourceLimits })
  // From the sources, as tests and tools run them, the thread has first to be taught to read TypeScript.
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm/api').replace(/cjs$/, 'mjs')).href
  const script = new URL('./reading-worker.ts', import.meta.url).href
  return new Worker(`import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(script)}) })`, { eval: true, workerData, resourceLimits })
}

interface Outcome {
  readonly result: ReadingResult
  /** True where the thread is of no more use. */
  readonly isLost: boolean
}

function done(worker: Worker, job: FileJob, milliseconds: number): Promise<Outcome> {
  const file = path.basename(job.file)
  return new Promise((resolve) => {
    const end = (outcome: Outcome): void => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve(outcome)
    }
    const lost = (problem: string): void => end({ result: { read: { problem } }, isLost: true })
    const onMessage = (result: ReadingResult): void => end({ result, isLost: false })
    const onError = (error: Error & { code?: string }): void =>
      lost(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? `${file}: Reading the file takes more memory than one file may. Give the documents in it one by one.` : `${file}: The file could not be read to its end (${error.message}).`)
    const onExit = (): void => lost(`${file}: The thread that read the file ended. Give the file again, alone.`)
    const timer = setTimeout(() => lost(`${file}: Reading the file took longer than ${Math.round(milliseconds / 1000)} seconds, so it was given up. Give the documents in it one by one, or the document as plain text.`), milliseconds)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(job)
  })
}
