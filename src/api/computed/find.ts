import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql'
import { findBySymbol, findNamed, FOUND_BY, type Candidate, type FoundBy } from '../../domain/names/find-named.js'
import { readNames } from '../../graph/readers/names.js'
import type { ApiContext } from '../context.js'
import { checkedFirst } from '../stored/translate.js'
import { badInput } from '../fault.js'
import { AnswerCoverage, Emptiness } from './answer.js'
import { coverageOf, type CoverageTold } from './coverage-of.js'

const FoundByEnum = Object.fromEntries(FOUND_BY.map((word) => [word, word])) as Record<FoundBy, FoundBy>
registerEnumType(FoundByEnum, {
  name: 'FoundBy',
  description: 'Why something was found, strongest reason first.',
  valuesConfig: {
    ID: { description: 'Its id.' },
    SYMBOL: { description: 'A symbol of it, in any spelling.' },
    CODE: { description: 'Its country code.' },
    NAME: { description: 'Its name, whatever accents, hyphens and spaces.' },
    ABBREVIATION: { description: 'An abbreviation of it.' },
    ALIAS: { description: 'Another name under which it is printed.' },
    NAME_BEGINS: { description: 'A name that begins so.' },
    NAME_HOLDS: { description: 'A name that holds these words.' },
  },
})

@ObjectType({ description: 'Something that may be what was meant, with the reason.' })
export class FoundCandidate {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'What sort of thing it is, as its type is called.' })
  sort!: string

  @Field(() => FoundByEnum, { description: 'Why it was found.' })
  reason!: FoundBy

  @Field(() => String, { description: 'The name, alias or symbol that matched, as the record prints it.' })
  matched!: string
}

@ObjectType({ description: 'Candidates for a name or symbol; more than one where it may mean several things.' })
export class FoundAnswer {
  @Field(() => [FoundCandidate], { description: 'The candidates, strongest reason first.' })
  candidates!: readonly FoundCandidate[]

  @Field(() => Int, { description: 'How many there are in all.' })
  total!: number

  @Field(() => Boolean, { description: 'True where two or more candidates have the strongest reason.' })
  ambiguous!: boolean

  told!: CoverageTold
}

@Resolver(() => FoundAnswer)
export class FindResolver {
  @Query(() => FoundAnswer, { description: 'What bears this name, alias, abbreviation, code, symbol or id; accents, hyphens, doubled and no-break spaces do not matter.' })
  async find(
    @Arg('name', () => String, { description: 'The name as you know it.' }) name: string,
    @Ctx() { read }: ApiContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many candidates at the most.' }) first: number,
  ): Promise<FoundAnswer> {
    const named = await readNames(read)
    return answerOf(findNamed(boundedName(name), named), first, `the names, aliases, abbreviations, codes and symbols of ${named.length} things`)
  }

  @Query(() => FoundAnswer, { description: 'The instruments and meetings cited under this symbol, in any spelling; a symbol may belong to two.' })
  async findBySymbol(@Arg('symbol', () => String, { description: 'The symbol, such as “AG/RES. 2925 (XLVIII-O/18)”.' }) symbol: string, @Ctx() { read }: ApiContext): Promise<FoundAnswer> {
    const named = await readNames(read)
    return answerOf(findBySymbol(boundedName(symbol), named), 200, `the symbols of ${named.filter(({ symbols }) => symbols.length > 0).length} things`)
  }

  @FieldResolver(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage(@Root() { told }: FoundAnswer, @Ctx() context: ApiContext): Promise<AnswerCoverage> {
    return coverageOf(context, told)
  }
}

function boundedName(text: string): string {
  if (text.trim() === '' || text.length > 500) throw badInput(`A name or symbol has 1 to 500 characters; this one has ${text.length}.`)
  return text
}

function answerOf(candidates: readonly Candidate[], first: number, compared: string): FoundAnswer {
  const strongest = candidates[0]?.reason
  return {
    candidates: candidates.slice(0, checkedFirst(first)).map(({ id, label, reason, matched }) => ({ id, sort: label, reason, matched })),
    total: candidates.length,
    ambiguous: candidates.filter(({ reason }) => reason === strongest).length > 1,
    told: { empty: candidates.length === 0 ? Emptiness.NOT_IN_CORPUS : null, says: `Compared with ${compared}, which is all that the corpus names.` },
  }
}
