import { useAnswer } from '../client/use-answer.js'
import { useReading } from '../language/context.js'
import { useKinds } from '../language/kinds.js'

const NAMED = ['instruments', 'provisions', 'bodies', 'meetings', 'states', 'persons', 'collectives'] as const

export const NAMES_QUERY = `query Names($ids: [ID!]!, $language: Language!) {
  ${NAMED.map((root) => `${root}(where: {id: {in: $ids}}, first: 200) { nodes { id name(language: $language) } }`).join('\n  ')}
  versions(where: {id: {in: $ids}}, first: 200) { nodes { id stage instrument { name(language: $language) } } }
  sources(where: {id: {in: $ids}}, first: 200) { nodes { id title } }
}`

interface Nodes<Node> { readonly nodes: readonly Node[] }

type NamesData = Readonly<Record<(typeof NAMED)[number], Nodes<{ readonly id: string; readonly name: string }>>> & {
  readonly versions: Nodes<{ readonly id: string; readonly stage: string; readonly instrument: { readonly name: string } | null }>
  readonly sources: Nodes<{ readonly id: string; readonly title: string }>
}

/** How many ids one page asks the names of; an id beyond them stays as it is. */
const MOST = 200

/** The names of things by their ids, in the reader's language; an id that names nothing, or is not answered yet, is not in it. */
export function useNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const { apiLanguage, say } = useReading()
  const asked = [...new Set(ids)].sort().slice(0, MOST)
  const { data } = useAnswer<NamesData>(asked.length === 0 ? null : NAMES_QUERY, { ids: asked, language: apiLanguage })
  if (data === null) return new Map()
  return new Map([
    ...NAMED.flatMap((root) => data[root].nodes.map(({ id, name }) => [id, name] as const)),
    ...data.versions.nodes.map(({ id, stage, instrument }) => [id, `${instrument?.name ?? id} (${say(stage === 'ADOPTED' ? 'stageADOPTED' : 'stageDRAFT').toLowerCase()})`] as const),
    ...data.sources.nodes.map(({ id, title }) => [id, title] as const),
  ])
}

/** The ids of which a name may be made: every beginning of the path, and each of its steps. */
export function stepsOf(id: string): readonly string[] {
  const steps = id.split('/')
  return [...steps.map((_, place) => steps.slice(0, place + 1).join('/')), ...steps.slice(1)]
}

/** A way to name what has no name of its own, by the longest part of its path that has one and the steps from there: “Convention · Peru · ratification”. */
export function usePathNames(names: ReadonlyMap<string, string>): (id: string) => string {
  const { say } = useReading()
  const kinds = useKinds()
  const stepName = (step: string): string => {
    const [, sort, number = ''] = /^([ap])(\d+)$/.exec(step) ?? []
    return names.get(step) ?? (sort === undefined ? kinds(step.toUpperCase().replaceAll('-', '_')) : `${sort === 'p' ? say('foundPROPOSAL') : kinds('ACT')} ${number}`)
  }
  return (id) => {
    const steps = id.split('/')
    const known = steps.map((_, place) => place + 1).findLast((length) => names.has(steps.slice(0, length).join('/'))) ?? 0
    return known === 0 ? id : [names.get(steps.slice(0, known).join('/')), ...steps.slice(known).map(stepName)].join(' · ')
  }
}
