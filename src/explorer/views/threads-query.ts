import { EVIDENCE_FIELDS, type EvidencePiece } from '../parts/evidence-fields.js'
import type { threadsWords } from './threads-words.js'

export const THREADS_QUERY = `query Threads($language: Language!) {
  threads(first: 200, sort: {nameEn: ASC}) { totalCount nodes { id name(language: $language) about editor judgedOn confidence } }
}`

export const THREADS_OF_QUERY = `query ThreadsOf($of: ID!, $language: Language!) {
  threadsOf(of: $of, first: 100) {
    total
    rows { order steps isStep note thread { id name(language: $language) about confidence } provision { id name(language: $language) } ${EVIDENCE_FIELDS} }
  }
}`

export const THREAD_QUERY = `query Thread($id: ID!, $asOf: String, $knownAt: String, $proposed: Boolean!, $language: Language!) {
  threadHistory(id: $id, asOf: $asOf, knownAt: $knownAt, includeProposed: $proposed, first: 50) {
    thread { id name(language: $language) about }
    editor judgedOn reason confidence total
    scale { title version source }
    leftOut { proposed unverified }
    coverage { says empty }
    steps {
      id order note status proposed
      date { edtf }
      instrument { id name(language: $language) }
      provision { id name(language: $language) summary }
      acts { id verb class level hedges deliverable cadence due { edtf } addressedTo { id partyName asPrinted } through { id partyName } }
      changes { aspect change before after added dropped }
      strength { addressees result fromVerb toVerb reason }
      ${EVIDENCE_FIELDS}
    }
  }
}`

/** A word of the views of threads that names what changed. */
export type ThreadWord = keyof typeof threadsWords.en

/** One change from a step to the next. */
export interface StepChange { readonly aspect: ThreadWord; readonly change: ThreadWord; readonly before: readonly string[]; readonly after: readonly string[]; readonly added: readonly string[]; readonly dropped: readonly string[] }

/** One step of a thread. */
export interface ThreadStep {
  readonly id: string; readonly order: number; readonly note: string | null; readonly status: string; readonly proposed: boolean
  readonly date: { readonly edtf: string }
  readonly instrument: { readonly id: string; readonly name: string }
  readonly provision: { readonly id: string; readonly name: string; readonly summary: string | null }
  readonly acts: readonly {
    readonly id: string; readonly verb: string; readonly class: string; readonly level: number | null; readonly hedges: readonly string[]; readonly deliverable: string | null; readonly cadence: string | null
    readonly due: { readonly edtf: string } | null
    readonly addressedTo: readonly { readonly id: string; readonly partyName: string; readonly asPrinted: string | null }[]
    readonly through: readonly { readonly id: string; readonly partyName: string }[]
  }[]
  readonly changes: readonly StepChange[]
  readonly strength: readonly { readonly addressees: string | null; readonly result: ThreadWord; readonly fromVerb: string | null; readonly toVerb: string | null; readonly reason: string | null }[]
  readonly evidence: readonly EvidencePiece[]
}

export interface ThreadData {
  readonly threadHistory: {
    readonly thread: { readonly id: string; readonly name: string; readonly about: string }
    readonly editor: string; readonly judgedOn: string; readonly reason: string; readonly confidence: string; readonly total: number
    readonly scale: { readonly title: string; readonly version: string; readonly source: string }
    readonly leftOut: { readonly proposed: number }
    readonly coverage: { readonly says: string; readonly empty: string | null }
    readonly steps: readonly ThreadStep[]
  }
}

export interface ThreadsData {
  readonly threads: { readonly totalCount: number; readonly nodes: readonly { readonly id: string; readonly name: string; readonly about: string; readonly editor: string; readonly judgedOn: string; readonly confidence: string }[] }
}

export interface ThreadsOfData {
  readonly threadsOf: { readonly total: number; readonly rows: readonly { readonly order: number; readonly steps: number; readonly isStep: boolean; readonly note: string | null; readonly thread: { readonly id: string; readonly name: string; readonly about: string; readonly confidence: string }; readonly provision: { readonly id: string; readonly name: string }; readonly evidence: readonly EvidencePiece[] }[] }
}
