import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { didYouMean } from '../../domain/names/nearest-name.js'
import { readAssertedFields, readDiscrepancies, readUndatedTenures } from '../../graph/readers/conflicts.js'
import { readIdsLike } from '../../graph/readers/ids.js'
import { readThing } from '../../graph/readers/thing.js'
import type { ApiContext } from '../context.js'
import { optionalDay } from '../days.js'
import { badInput } from '../fault.js'
import { pageOfRows } from '../row-pages.js'
import { AnswerCoverage, Emptiness, LeftOut } from './answer.js'
import { AnswerPage } from './answer-page.js'
import { CONFLICT_KINDS, ConflictKindWord, ConflictRow, type ConflictKind } from './conflict-shapes.js'
import { discrepancyRows, fieldRows, undatedRows, unverifiedOf } from './conflict-rows.js'
import { coverageOf } from './coverage-of.js'

@ObjectType({ description: 'Where what is said differs: both values, who says them, which is preferred and why.' })
export class ConflictsAnswer extends AnswerPage {
  @Field(() => [ConflictRow], { description: 'The conflicts, by what they are about.' })
  rows!: readonly ConflictRow[]

  @Field(() => String, { description: 'The rule by which a value is preferred.' })
  rule!: string

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage

  @Field(() => LeftOut, { description: 'What was left out.' })
  leftOut!: LeftOut
}

const RULE =
  'A value with a source outweighs one without; an adopted text outweighs a report, a report an inference, and a text approved in committee comes last, for it decides nothing; then the higher confidence counts; of equal ones the record keeps the one that its editor entered.'

@Resolver()
export class ConflictsResolver {
  @Query(() => ConflictsAnswer, {
    description: 'Where sources or paragraphs differ about a thing and what lies under its id (a treaty’s actions, a body’s tenures), or about everything: different values, denials, undated reports of an office, and places of texts that disagree. A value that only says another more precisely is no conflict.',
  })
  async conflicts(
    @Ctx() context: ApiContext,
    @Arg('about', () => ID, { nullable: true, description: 'Id of what they are about; everything where none is given.' }) about?: string,
    @Arg('kinds', () => [ConflictKindWord], { nullable: true, description: 'Only these kinds.' }) kinds?: ConflictKind[],
    @Arg('knownAt', () => String, { nullable: true, description: 'Only what was said by this day (ISO): by the own date of a source, else by the day we read it.' }) knownAt?: string,
    @Arg('includeUnverified', () => Boolean, { defaultValue: false, description: 'True to let values without a source take part; otherwise they are left out and counted.' }) includeUnverified?: boolean,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many on a page.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?: string,
  ): Promise<ConflictsAnswer> {
    const limits = { knownAt: optionalDay('knownAt', knownAt), includeUnverified: includeUnverified ?? false }
    const id = about == null ? null : await knownId(context, about)
    const [fields, offices, findings] = await Promise.all([readAssertedFields(context.read, id), readUndatedTenures(context.read, id), readDiscrepancies(context.read, id)])
    const wanted = new Set<ConflictKind>(kinds ?? CONFLICT_KINDS)
    const all = [...fieldRows(fields, limits), ...undatedRows(offices, limits), ...discrepancyRows(findings, limits)].filter(({ kind }) => wanted.has(kind)).sort((one, other) => (one.id < other.id ? -1 : 1))
    const page = pageOfRows(all, first, after)
    return {
      ...page,
      rule: RULE,
      coverage: await coverageOf(context, {
        empty: all.length > 0 ? null : Emptiness.COVERED_AND_ABSENT,
        says: `Rests on ${fields.length} fields of which sources speak one by one, ${offices.length} offices with an undated report, and ${findings.length} findings of editors${id === null ? '' : `, about ${id}`}.`,
        ...(id === null ? {} : { about: [id] }),
      }),
      leftOut: { proposed: 0, unverified: unverifiedOf(fields, limits) },
    }
  }
}

async function knownId({ read }: ApiContext, about: string): Promise<string> {
  const thing = await readThing(read, about)
  if (thing === null) throw badInput(`Nothing has the id “${about}” (about).${didYouMean(about, await readIdsLike(read, about, null))}`)
  return thing.id
}
