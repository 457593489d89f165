import type { Task } from '../duties/task.js'
import type { Section } from '../vocabulary.js'

/** How many paragraphs of a section begin with a verb. */
export interface LeadingVerb {
  readonly section: Section
  readonly lemma: string
  /** The verb in its printed forms. */
  readonly asPrinted: readonly string[]
  readonly provisions: readonly string[]
  /** Proposals in brackets that begin with it, which are counted apart. */
  readonly proposed: readonly string[]
}

/** The verbs with which the paragraphs of each section begin, by their base form, most frequent first. */
export function leadingVerbs(tasks: readonly Task[]): readonly LeadingVerb[] {
  const verbs = new Map<string, LeadingVerb>()
  for (const { section, lemma, verb, provision, proposed } of tasks.filter(({ leads }) => leads)) {
    const key = `${section} ${lemma}`
    const known = verbs.get(key) ?? { section, lemma, asPrinted: [], provisions: [], proposed: [] }
    verbs.set(key, {
      ...known,
      asPrinted: [...new Set([...known.asPrinted, verb])],
      provisions: proposed ? known.provisions : [...known.provisions, provision],
      proposed: proposed ? [...known.proposed, provision] : known.proposed,
    })
  }
  return [...verbs.values()].sort((one, other) => other.provisions.length - one.provisions.length || (one.lemma < other.lemma ? -1 : 1))
}

/** Paragraphs that perform acts and begin with none of their verbs. */
export function withoutLeadingVerb(tasks: readonly Task[]): readonly string[] {
  const decided = tasks.filter(({ proposed }) => !proposed)
  const led = new Set(decided.filter(({ leads }) => leads).map(({ provision }) => provision))
  return [...new Set(decided.map(({ provision }) => provision))].filter((provision) => !led.has(provision))
}
