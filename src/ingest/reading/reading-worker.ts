import { parentPort, workerData } from 'node:worker_threads'
import type { KnownThing } from '../../graph/ingest/known-things.js'
import type { DocumentSettings } from '../metadata/settings.js'
import type { KnownName } from '../references/known-name.js'
import { knownWorld } from './known-world.js'
import { nameOfFile, readFileWhole, type FileRead } from './read-file.js'

/** What a worker knows when it starts. */
export interface WorkerKnowledge {
  readonly things: readonly KnownThing[]
  readonly texts: readonly KnownName[]
}

/** One file to be read, for its name only or whole. */
export interface ReadingJob {
  readonly job: 'NAME' | 'READ'
  readonly file: string
  readonly flags: DocumentSettings
}

/** What came of a job. */
export type ReadingResult = { readonly name: KnownName | null } | { readonly read: FileRead }

// Files are read in a thread of their own, so that one that takes too long or too much can be given up.
if (parentPort !== null) {
  const port = parentPort
  const { things, texts } = workerData as WorkerKnowledge
  const known = knownWorld(things, texts)
  port.on('message', ({ job, file, flags }: ReadingJob) => {
    const working: Promise<ReadingResult> = job === 'NAME' ? nameOfFile(file, flags, known).then((name) => ({ name })) : readFileWhole(file, flags, known).then((read) => ({ read }))
    void working.catch((error: unknown): ReadingResult => ({ read: { problem: problemOf(file, error) } })).then((result) => port.postMessage(result))
  })
}

function problemOf(file: string, error: unknown): string {
  return `${file.split(/[\\/]/).at(-1) ?? file}: The file could not be read to its end (${error instanceof Error ? error.message.replace(/\.$/, '') : String(error)}). The other files are unharmed; please report this one.`
}
