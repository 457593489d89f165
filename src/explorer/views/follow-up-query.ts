import { EVIDENCE_FIELDS, type EvidencePiece } from '../parts/evidence-fields.js'

const TASK = `{ id verb says deliverable status section isMandate proposed provision { id label section order name(language: $language) summary } ${EVIDENCE_FIELDS} }`

export const FOLLOW_UP_QUERY = `query FollowUp($of: ID!, $proposed: Boolean!, $knownAt: String, $language: Language!) {
  thing(id: $of) { id citable { id name(language: $language) } }
  followUp(of: $of, includeProposed: $proposed, knownAt: $knownAt, first: 200) {
    designated says total
    leftOut { proposed unverified }
    coverage { says empty read }
    followers { role body { id name(language: $language) } task ${TASK} otherTasks { id says } }
    roles { role paragraphs officeHolder proposed body { id name(language: $language) abbreviations } provisions { id label section order name(language: $language) } ${EVIDENCE_FIELDS} }
    tasksWithoutAddressee ${TASK}
    bodiesWithoutTask { body { id name(language: $language) } how }
    nearest ${TASK}
  }
}`

interface Named { readonly id: string; readonly name: string }

/** A paragraph as the matrix needs it. */
export interface Paragraph { readonly id: string; readonly label: string | null; readonly section: string; readonly order: number; readonly name: string }

/** A task that a paragraph gives. */
export interface Task {
  readonly id: string; readonly verb: string; readonly says: string; readonly status: string
  readonly provision: Paragraph & { readonly summary: string | null }
  readonly evidence: readonly EvidencePiece[]
}

/** A body in one role, with the paragraphs that put it there. */
export interface BodyInRole {
  readonly role: string; readonly paragraphs: number; readonly officeHolder: boolean; readonly proposed: boolean
  readonly body: Named & { readonly abbreviations: readonly string[] }
  readonly provisions: readonly Paragraph[]
  readonly evidence: readonly EvidencePiece[]
}

export interface FollowUpData {
  readonly thing: { readonly id: string; readonly citable: Named | null } | null
  readonly followUp: {
    readonly designated: boolean; readonly says: string
    readonly leftOut: { readonly proposed: number }
    readonly coverage: { readonly says: string; readonly empty: string | null; readonly read: readonly string[] }
    readonly followers: readonly { readonly role: string; readonly body: Named; readonly task: Task; readonly otherTasks: readonly { readonly id: string; readonly says: string }[] }[]
    readonly roles: readonly BodyInRole[]
    readonly tasksWithoutAddressee: readonly Task[]
    readonly bodiesWithoutTask: readonly { readonly body: Named; readonly how: readonly string[] }[]
    readonly nearest: readonly Task[]
  }
}
