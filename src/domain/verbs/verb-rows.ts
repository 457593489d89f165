import type { ActClass, CitationKind } from '../vocabulary.js'
import type { Verb, VerbUse } from './verb.js'

/**
 * One row of a table: lemma, other base forms, finite forms, participles (each a list parted by “/”), then the English
 * lemma where the row is in another language.
 */
export type VerbRow = readonly [lemma: string, base: string, finite: string, participle: string, means?: string]

/** The verbs of rows that share a use, a class and a way of citing. */
export function verbs(use: VerbUse, classOfAct: ActClass, rows: readonly VerbRow[], cites?: CitationKind): readonly Verb[] {
  return rows.map(([lemma, base, finite, participle, means]) => ({
    lemma,
    means: means ?? lemma,
    class: classOfAct,
    use,
    base: [...(base === '-' ? [] : [lemma]), ...forms(base)],
    finite: forms(finite),
    participle: forms(participle),
    ...(cites === undefined ? {} : { cites }),
  }))
}

/** “-” stands for no form at all; an empty base adds none to the lemma. */
function forms(list: string): readonly string[] {
  return list === '' || list === '-' ? [] : list.split('/')
}
