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

/** The ids of which a name may be made: the id itself, and the steps of its path. */
export function stepsOf(id: string): readonly string[] {
  return [id, ...(id.includes('/') ? id.split('/') : [])]
}

/** A way to name what has no name of its own, such as a treaty action, by the steps of its path: “Convention · Peru · ratification”. */
export function usePathNames(names: ReadonlyMap<string, string>): (id: string) => string {
  const kinds = useKinds()
  return (id) => names.get(id) ?? (id.includes('/') ? id.split('/').map((step) => names.get(step) ?? kinds(step.toUpperCase().replaceAll('-', '_'))).join(' · ') : id)
}
