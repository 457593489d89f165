import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { citedSymbols, type CitedSymbol } from '../../domain/symbols/cited-symbols.js'
import type { SymbolKind } from '../../domain/symbols/symbol.js'
import { symbolKey } from '../../domain/symbols/symbol-key.js'
import { readSymbolBearers, readSymbolCitations, readVersionsOf, type SymbolBearer, type SymbolCitationRow } from '../../graph/readers/symbols.js'
import type { ApiContext } from '../context.js'
import { piecesOf, type EvidencePiece } from '../evidence.js'
import { givenThing } from '../given-things.js'
import { pageOfRows } from '../row-pages.js'
import { AnswerCoverage, Emptiness } from './answer.js'
import { coverageOf } from './coverage-of.js'
import { describedWords } from './described-words.js'

const DocumentSymbolKind = describedWords<SymbolKind>('DocumentSymbolKind', 'What a symbol stands on, as its own pattern says; the text around it may call it something else.', ['RESOLUTION', 'DECISION', 'DECLARATION', 'STATEMENT', 'DOCUMENT', 'SERIES', 'TREATY_SERIES'], {
  RESOLUTION: 'A resolution.',
  DECISION: 'A decision.',
  DECLARATION: 'A declaration.',
  STATEMENT: 'A statement of a president or chair.',
  DOCUMENT: 'A document of an organ or meeting.',
  SERIES: 'A volume of a series.',
  TREATY_SERIES: 'A treaty in a treaty series.',
})

@ObjectType({ description: 'One place that prints a symbol.' })
export class SymbolCitationShown {
  @Field(() => ID, { description: 'Id of the citing provision.' })
  provisionId!: string

  @Field(() => String, { description: 'The symbol as printed there.' })
  asPrinted!: string

  @Field(() => String, { nullable: true, description: 'The verb with which it is cited, as printed.' })
  verb!: string | null

  @Field(() => ID, { description: 'Id of what is cited under it there.' })
  citedId!: string

  readonly kind!: string
}

@ObjectType({ description: 'A document symbol that texts cite, whatever its spelling.' })
export class CitedSymbolRow {
  @Field(() => String, { description: 'The symbol as its organ would print it.' })
  symbol!: string

  @Field(() => String, { description: 'What all spellings of it share.' })
  key!: string

  @Field(() => [String], { description: 'The spellings in which it is printed.' })
  spellings!: readonly string[]

  @Field(() => DocumentSymbolKind, { nullable: true, description: 'What it stands on, by its pattern; absent where no pattern reads it.' })
  kind!: SymbolKind | null

  @Field(() => String, { nullable: true, description: 'The organ or meeting whose symbol it is, by its pattern.' })
  organ!: string | null

  @Field(() => String, { nullable: true, description: 'The session, by its pattern.' })
  session!: string | null

  @Field(() => Int, { nullable: true, description: 'The year, by its pattern.' })
  year!: number | null

  @Field(() => String, { nullable: true, description: 'Revision, correction or addendum.' })
  revision!: string | null

  @Field(() => [ID], { description: 'Ids of the instruments that bear it; a symbol may belong to two.' })
  denotesIds!: readonly string[]

  @Field(() => Boolean, { description: 'True where the text of one of them is held.' })
  held!: boolean

  @Field(() => Int, { description: 'How many times it is cited.' })
  count!: number

  @Field(() => [SymbolCitationShown], { description: 'Where it is cited, in printed order; the first 200.' })
  citations!: readonly SymbolCitationShown[]

  readonly evidence!: readonly EvidencePiece[]
}

@ObjectType({ description: 'The document symbols that texts cite.' })
export class SymbolsAnswer {
  @Field(() => [CitedSymbolRow], { description: 'The symbols, in the order of their first citation.' })
  rows!: readonly CitedSymbolRow[]

  @Field(() => Int, { description: 'How many distinct symbols there are in all.' })
  total!: number

  @Field(() => String, { nullable: true, description: 'Give this as “after” for the next page; absent on the last.' })
  endCursor!: string | null

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage
}

@Resolver()
export class SymbolsResolver {
  @Query(() => SymbolsAnswer, { description: 'The document symbols that a text cites, or all texts: each once whatever its spelling, with what it denotes, whether that is held, and where it is cited.' })
  async symbols(
    @Ctx() context: ApiContext,
    @Arg('of', () => ID, { nullable: true, description: 'Id of an instrument, version or provision; all texts held where none is given.' }) of?: string,
    @Arg('held', () => Boolean, { nullable: true, description: 'Only symbols of texts that are held, or only of those that are not.' }) held?: boolean,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many on a page.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?: string,
  ): Promise<SymbolsAnswer> {
    const { read } = context
    const thing = of == null ? null : await givenThing(context, 'of', of, ['Instrument', 'Version', 'Provision'])
    const versions = thing === null ? null : await readVersionsOf(read, thing.id)
    const citations = await readSymbolCitations(read, versions, thing?.label === 'Provision' ? thing.id : null)
    const found = citedSymbols(citations)
    const bearers = await readSymbolBearers(read, citations.map(({ cited }) => cited), found.flatMap(({ symbol, spellings }) => [symbol, ...spellings]))
    const rows = found.map((symbol) => rowOf(symbol, bearers)).filter((row) => held == null || row.held === held)
    const page = pageOfRows(rows.map((row) => ({ ...row, id: row.key })), first, after)
    return {
      rows: page.rows,
      total: page.total,
      endCursor: page.endCursor,
      coverage: await coverageOf(context, {
        empty: rows.length > 0 ? null : versions?.length === 0 ? Emptiness.NOT_IN_CORPUS : Emptiness.COVERED_AND_ABSENT,
        says: thing === null ? 'Rests on the citations of all texts held.' : versions?.length === 0 ? `No text of ${thing.id} is held.` : `Rests on the citations of ${(versions ?? []).join(', ')}.`,
        ...(versions === null ? {} : { read: versions, about: [thing?.id ?? ''] }),
      }),
    }
  }
}

const MOST_SHOWN = 200

function rowOf({ citations, ...symbol }: CitedSymbol<SymbolCitationRow>, bearers: readonly SymbolBearer[]): CitedSymbolRow {
  const cited = new Set(citations.map((citation) => citation.cited))
  const denoted = bearers.filter(({ id, symbols }) => cited.has(id) || symbols.some((one) => symbolKey(one) === symbol.key))
  return {
    ...symbol,
    denotesIds: denoted.map(({ id }) => id),
    held: denoted.some((bearer) => bearer.held),
    count: citations.length,
    citations: citations.slice(0, MOST_SHOWN).map(({ provision, asPrinted, verb, cited: citedId, kind }) => ({ provisionId: provision, asPrinted, verb, citedId, kind })),
    evidence: citations.slice(0, MOST_SHOWN).flatMap(({ provision, status, confidence }) => piecesOf([provision], status, confidence)),
  }
}
