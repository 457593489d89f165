import { parentPort, workerData } from 'node:worker_threads'
import type { KnownThing } from '../../graph/ingest/known-things.js'
import type { DocumentSettings } from '../metadata/settings.js'
import type { KnownName } from '../references/known-name.js'
import { knownWorld } from './known-world.js'
import { nameOfFile, readFileWhole, type FileRead } from './read-file.js'

/** What a worker knows when it starts. */
export interface WorkerKnowledge {
  readonly things: readonly KnownThing[]
}

/** One file to be read, for its name only or whole. */
export interface FileJob {
  readonly job: 'NAME' | 'READ'
  readonly file: string
  readonly flags: DocumentSettings
}

/** What a worker is told: a file to be read, or texts of the same call that further files may cite, which nobody answers. */
export type ReadingJob = FileJob | { readonly job: 'LEARN'; readonly texts: readonly KnownName[] }

/** What came of a job. */
export type ReadingResult = { readonly name: KnownName | null } | { readonly read: FileRead }

// Files are read in a thread of their own, so that one that takes too long or too much can be given up.
if (parentPort !== null) {
  const port = parentPort
  const { things } = workerData as WorkerKnowledge
  let known = knownWorld(things)
  port.on('message', (told: ReadingJob) => {
    if (told.job === 'LEARN') return void (known = knownWorld(things, told.texts))
    const { job, file, flags } = told
    const working: Promise<ReadingResult> = job === 'NAME' ? nameOfFile(file, flags, known).then((name) => ({ name })) : readFileWhole(file, flags, known).then((read) => ({ read }))
    void working.catch((error: unknown): ReadingResult => ({ read: { problem: problemOf(file, error) } })).then((result) => port.postMessage(result))
  })
}

function problemOf(file: string, error: unknown): string {
  return `${file.split(/[\\/]/).at(-1) ?? file}: The file could not be read to its end (${error instanceof Error ? error.message.replace(/\.$/, '') : String(error)}). The other files are unharmed; please report this one.`
}
