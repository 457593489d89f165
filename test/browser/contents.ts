/** What is asked of the API beside a view, and the words of the answer that the view must show. */
export interface Content {
  readonly query: string
  // An answer is taken apart by the query beside it.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly words: (answer: any) => readonly (string | null)[]
}

interface Named { readonly name: string }
interface Row { readonly says: string; readonly state: Named | null }

/** What the views show, by their names. */
export const CONTENTS: Readonly<Record<string, Content>> = {
  start: {
    query: '{ corpus { dataVersion texts { instrument { name } } missing { what why } counts { sort count } } }',
    words: ({ corpus }) => [corpus.dataVersion, ...corpus.texts.map((text: { instrument: Named }) => text.instrument.name), ...corpus.missing.flatMap(({ what, why }: { what: string; why: string }) => [what, why])],
  },
  'instrument-adopted': {
    query: '{ instrument(id: "quito-2019") { name cites(first: 5) { rows { cited { name } } } } provisions(where: {id: {startsWith: "quito-2019/adopted/"}}, first: 50) { nodes { summary label } } }',
    words: ({ instrument, provisions }) => [instrument.name, ...instrument.cites.rows.map(({ cited }: { cited: Named }) => cited.name), ...provisions.nodes.map(({ summary }: { summary: string | null }) => summary), ...provisions.nodes.map(({ label }: { label: string | null }) => label)],
  },
  'provision-lineage': {
    query: '{ lineage(of: "quito-2019/adopted/op/7", direction: BOTH, depth: 2, first: 200) { total nodes { citable { name } } } }',
    words: ({ lineage }) => [`${lineage.total} things`, ...lineage.nodes.map(({ citable }: { citable: Named }) => citable.name)],
  },
  thread: {
    query: '{ threadHistory(id: "thread-resources", first: 50) { reason steps { note provision { name } acts { verb deliverable } } } }',
    words: ({ threadHistory }) => [threadHistory.reason, ...threadHistory.steps.flatMap(({ note, provision, acts }: { note: string | null; provision: Named; acts: { verb: string; deliverable: string | null }[] }) => [note, provision.name, ...acts.flatMap(({ verb, deliverable }) => [verb, deliverable])])],
  },
  changes: {
    query: '{ changes(from: "medellin-2013", to: "quito-2019", kinds: [FACTS, WORDS], first: 50) { counts { added removed } coverage { says } from { id instrument { name } } to { id instrument { name } } provisions { from { name } to { name } } } }',
    words: ({ changes }) => [`added (${changes.counts.added})`, `removed (${changes.counts.removed})`, named(changes.coverage.says, [[changes.from.id, `${changes.from.instrument.name} (draft)`], [changes.to.id, `${changes.to.instrument.name} (adopted text)`]]), ...changes.provisions.flatMap(({ from, to }: { from: Named | null; to: Named | null }) => [from, to].map((side) => side?.name.split(',')[0] ?? null))],
  },
  'follow-up': {
    query: '{ followUp(of: "medellin-2013", first: 200) { followers { body { name } task { says provision { name } } } tasksWithoutAddressee { says } bodiesWithoutTask { body { name } } } }',
    words: ({ followUp }) => [...followUp.followers.flatMap(({ body, task }: { body: Named; task: { says: string; provision: Named } }) => [body.name, task.says, task.provision.name]), ...followUp.tasksWithoutAddressee.map(({ says }: { says: string }) => says), ...followUp.bodiesWithoutTask.map(({ body }: { body: Named }) => body.name)],
  },
  ratification: {
    query: '{ treatyMatrix(instruments: ["oas-a-55", "oas-a-59"], states: ["peru", "uruguay", "barbados", "united-states"], on: "2013-11-22") { cells { status { because } } } ratificationGap(provision: "medellin-2013/draft-2013-10-31/op/4") { treaties { joined { state { name } } notJoined { state { name } } } } sources(where: {id: {startsWith: "oas-a-5"}}, first: 20) { nodes { id title } } }',
    words: ({ treatyMatrix, ratificationGap, sources }) => [...treatyMatrix.cells.map((cell: { status: { because: string } }) => named(cell.status.because, sources.nodes.map(({ id, title }: { id: string; title: string }) => [id, title]))), ...ratificationGap.treaties.flatMap((treaty: { joined: { state: Named }[]; notJoined: { state: Named }[] }) => [...treaty.joined, ...treaty.notJoined].map(({ state }) => state.name))],
  },
  'chairs-of-one': {
    query: '{ chairs(of: ["stg-prevention"], on: "2019-11-15") { bodies { rows { says state { name } } } } chairHistory(of: "stg-prevention", first: 50) { rows { says state { name } } gaps { says } conflicts { says why } } }',
    words: ({ chairs, chairHistory }) => [...chairs.bodies.flatMap(({ rows }: { rows: Row[] }) => rows.map(({ says }) => says)), ...chairHistory.rows.flatMap((row: Row) => [row.says, row.state?.name ?? null]), ...chairHistory.gaps.map(({ says }: { says: string }) => says), ...chairHistory.conflicts.flatMap(({ says, why }: { says: string; why: string }) => [says, why])],
  },
  deadlines: {
    query: '{ deadlines(on: "2026-01-01", first: 200) { rows { reason asPrinted task { says } } } }',
    words: ({ deadlines }) => deadlines.rows.flatMap(({ reason, asPrinted, task }: { reason: string; asPrinted: string | null; task: { says: string } }) => [reason, asPrinted, task.says]),
  },
  state: {
    query: '{ state(id: "peru") { name officialNameEn treatyActions(first: 200) { totalCount edges { node { on { name } } } } hosted { edges { node { name } } } } }',
    words: ({ state }) => [state.name, state.officialNameEn, `${state.treatyActions.totalCount} rows`, ...state.treatyActions.edges.map(({ node }: { node: { on: Named } }) => node.on.name), ...state.hosted.edges.map(({ node }: { node: Named }) => node.name)],
  },
  body: {
    query: '{ body(id: "stg-emergency-services") { name rolesIn(first: 200) { rows { provision { name } } } establishedBy { edges { node { name } } } } }',
    words: ({ body }) => [body.name, ...body.rolesIn.rows.map(({ provision }: { provision: Named | null }) => provision?.name ?? null), ...body.establishedBy.edges.map(({ node }: { node: Named }) => node.name)],
  },
  meeting: {
    query: '{ meeting(id: "mispa-7") { name city adopted { edges { node { name } } } hostedBy { edges { node { name } } } } }',
    words: ({ meeting }) => [meeting.name, meeting.city, ...[...meeting.adopted.edges, ...meeting.hostedBy.edges].map(({ node }: { node: Named }) => node.name)],
  },
}

/** A sentence of the API as a page shows it: a thing that it names by its id bears its name. */
function named(sentence: string, names: readonly (readonly [id: string, name: string])[]): string {
  return names.toSorted(([left], [right]) => right.length - left.length).reduce((said, [id, name]) => said.replaceAll(id, name), sentence)
}
