import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import { versionChanges, type UnitChange, type UnitChangeKind, type VersionChanges } from '../../domain/drafting/version-changes.js'
import { readComparedVersions, type ComparedVersionRow } from '../../graph/readers/version-changes.js'
import type { ApiContext } from '../context.js'
import { piecesOf } from '../evidence.js'
import { badInput } from '../fault.js'
import { givenThing } from '../given-things.js'
import { pageOfRows } from '../row-pages.js'
import { Emptiness } from './answer.js'
import { ChangesAnswer, ProvisionChangeWord, type ChangeCounts, type ProvisionChangeRow } from './change-shapes.js'
import { coverageOf } from './coverage-of.js'
import { noTextHeld } from './draft-reading.js'

const CHANGED: readonly UnitChangeKind[] = ['ADDED', 'REMOVED', 'MOVED', 'RELABELLED', 'FACTS', 'WORDS']

@Resolver()
export class ChangesResolver {
  @Query(() => ChangesAnswer, { description: 'What changed from one version of a text to another: provisions added, removed, moved and relabelled; verbs, strength, addressees, deadlines and citations; and the words themselves. What is only proposed in brackets is counted, and is no fact of either.' })
  async changes(
    @Arg('from', () => ID, { description: 'Id of the earlier version, or of an instrument, whose most authoritative version is then read.' }) from: string,
    @Arg('to', () => ID, { description: 'Id of the later version, or of an instrument.' }) to: string,
    @Ctx() context: ApiContext,
    @Arg('kinds', () => [ProvisionChangeWord], { defaultValue: CHANGED, description: 'Only provisions of which one of these became; all that was changed unless given.' }) kinds?: UnitChangeKind[],
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many provisions on a page.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?: string,
  ): Promise<ChangesAnswer> {
    const [earlier, later] = await Promise.all([givenThing(context, 'from', from, SORTS), givenThing(context, 'to', to, SORTS)])
    const versions = await readComparedVersions(context.read, [earlier.id, later.id])
    const [one, other] = [versions.get(earlier.id) ?? null, versions.get(later.id) ?? null]
    if (one !== null && one.version === other?.version) throw badInput(`“from” and “to” both lead to ${one.version}; give two versions. An instrument leads to its most authoritative one.`)
    const compared: VersionChanges = one === null || other === null ? { comparedWords: null, changes: [] } : versionChanges(one.units, other.units)
    const wanted = new Set(kinds ?? CHANGED)
    const rows = compared.changes.filter((change) => change.kinds.some((kind) => wanted.has(kind))).map((change) => rowOf(change, one, other))
    const page = pageOfRows(rows, first, after)
    const read = [one, other].flatMap((version) => version?.version ?? [])
    return {
      fromId: one?.version ?? null,
      toId: other?.version ?? null,
      sameInstrument: one !== null && one.instrument === other?.instrument,
      comparedWords: compared.comparedWords,
      counts: countsOf(compared.changes),
      provisions: page.rows,
      total: page.total,
      endCursor: page.endCursor,
      coverage: await coverageOf(context, {
        empty: one === null || other === null ? Emptiness.NOT_IN_CORPUS : page.total === 0 ? Emptiness.COVERED_AND_ABSENT : null,
        says: [...(one === null ? [noTextHeld(from)] : []), ...(other === null ? [noTextHeld(to)] : []), ...(one === null || other === null ? [] : [comparison(one, other, compared)])].join(' '),
        read,
        about: [...read, ...[one, other].flatMap((version) => version?.instrument ?? []), earlier.id, later.id],
      }),
    }
  }
}

const SORTS = ['Version', 'Instrument']

function rowOf({ kinds, from, to, likeness, facts, words }: UnitChange, one: ComparedVersionRow | null, other: ComparedVersionRow | null): ProvisionChangeRow {
  const statusOf = (version: ComparedVersionRow | null, id: string): string | null => version?.units.find((unit) => unit.id === id)?.status ?? null
  return {
    id: to?.id ?? from?.id ?? '',
    kinds,
    fromId: from?.id ?? null,
    toId: to?.id ?? null,
    section: (to ?? from)?.section as ProvisionChangeRow['section'],
    labelBefore: from?.label ?? null,
    labelAfter: to?.label ?? null,
    likeness,
    facts,
    words,
    evidence: [...(from === null ? [] : piecesOf([from.id], statusOf(one, from.id), 'HIGH')), ...(to === null ? [] : piecesOf([to.id], statusOf(other, to.id), 'HIGH'))],
  }
}

function countsOf(changes: readonly UnitChange[]): ChangeCounts {
  const of = (kind: UnitChangeKind): number => changes.filter(({ kinds }) => kinds.includes(kind)).length
  return { added: of('ADDED'), removed: of('REMOVED'), moved: of('MOVED'), relabelled: of('RELABELLED'), facts: of('FACTS'), words: of('WORDS'), kept: of('KEPT') }
}

function comparison(one: ComparedVersionRow, other: ComparedVersionRow, { comparedWords }: VersionChanges): string {
  const by = comparedWords === null ? 'section, label and verb, for no words are held of both' : comparedWords === 'SUMMARY' ? 'our summaries, for no words are held of both in one language' : `their words (${comparedWords})`
  const whose = one.instrument === other.instrument ? '' : ' They are versions of two instruments: what corresponds is only what is most alike.'
  return `Compares the ${one.units.length} provisions of ${one.version} with the ${other.units.length} of ${other.version} by ${by}.${whose}`
}
