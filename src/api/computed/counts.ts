import { Arg, Args, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { leadingVerbs, withoutLeadingVerb } from '../../domain/counts/leading-verbs.js'
import { MANDATE_DEFINITIONS, mandatesUnder, type MandateDefinition } from '../../domain/counts/mandate-definitions.js'
import { TERM_KINDS, termsOf, type TermKind } from '../../domain/counts/terms.js'
import type { Task } from '../../domain/duties/task.js'
import { symbolKey } from '../../domain/symbols/symbol-key.js'
import { ACT_CLASSES, SECTIONS } from '../../domain/vocabulary.js'
import { readTasks } from '../../graph/readers/tasks.js'
import { readTextCounts, type TextCountsRow } from '../../graph/readers/text-counts.js'
import type { ApiContext } from '../context.js'
import { badInput } from '../fault.js'
import { givenThing, givenWord } from '../given-things.js'
import { AnswerCoverage, Emptiness, LeftOut } from './answer.js'
import { coverageOf } from './coverage-of.js'
import { describedWords } from './described-words.js'
import { ProposedOption } from './proposed-option.js'

/** What sets a term. */
export const TermKindWord = describedWords<TermKind>('TermKind', 'What sets a term in a paragraph.', TERM_KINDS, {
  DATE: 'A date.',
  CADENCE: 'A cadence, such as every two years.',
  RELATIVE: 'A meeting before which something is due.',
  OBSERVANCE: 'A day that is observed every year.',
  NOT_COMPUTABLE: 'Words from which no day can be computed.',
  ONGOING: 'All the time, or again and again without saying how often.',
})

@ObjectType({ description: 'How many there are of one sort.' })
export class CountOfSort {
  @Field(() => String, { description: 'The sort: a section, or a strength class.' })
  sort!: string

  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@ObjectType({ description: 'How many paragraphs of a section begin with a verb.' })
export class LeadingVerbCount {
  @Field(() => String, { description: 'The verb in base form.' })
  lemma!: string

  @Field(() => [String], { description: 'The verb in its printed forms.' })
  asPrinted!: readonly string[]

  @Field(() => Int, { description: 'How many paragraphs begin with it.' })
  count!: number

  @Field(() => Int, { description: 'How many proposals in brackets would; nought unless they are asked for.' })
  proposed!: number

  readonly section!: string
  readonly provisionIds!: readonly string[]
}

@ObjectType({ description: 'An act that sets a term.' })
export class TermRow {
  @Field(() => TermKindWord, { description: 'What sets it.' })
  kind!: TermKind

  @Field(() => Boolean, { description: 'True where it binds a deliverable to a time; a yearly day, “soon” or “all the time” does not.' })
  imposesTerm!: boolean

  readonly section!: string
  readonly provisionId!: string
  readonly actId!: string
}

@ObjectType({ description: 'How many mandates a text holds under one named definition, which is printed.' })
export class MandateCount {
  @Field(() => ID, { description: 'Name of the definition.' })
  id!: string

  @Field(() => String, { description: 'Its title.' })
  title!: string

  @Field(() => String, { description: 'The definition in full.' })
  definition!: string

  @Field(() => String, { description: 'Where it is from.' })
  source!: string

  @Field(() => Int, { description: 'How many paragraphs hold a mandate by it.' })
  paragraphs!: number

  @Field(() => Int, { description: 'How many acts are mandates by it; several in one paragraph are several.' })
  acts!: number

  readonly provisionIds!: readonly string[]
}

@ObjectType({ description: 'A symbol that a text cites, with how often.' })
export class CitedSymbolCount {
  @Field(() => [String], { description: 'The symbol in its printed forms.' })
  asPrinted!: readonly string[]

  @Field(() => Int, { description: 'How often it is cited.' })
  times!: number

  readonly provisionIds!: readonly string[]
  readonly citedIds!: readonly string[]
}

@ObjectType({ description: 'What can be counted of a text.' })
export class CountsAnswer {
  @Field(() => ID, { nullable: true, description: 'Id of the version that was counted; absent where no text is held.' })
  versionId!: string | null

  @Field(() => Int, { description: 'How many units it has. Title, adoption line, headings and lone marks are none: see apparatus.' })
  units!: number

  @Field(() => [CountOfSort], { description: 'The units by section, as printed.' })
  sections!: readonly CountOfSort[]

  @Field(() => [String], { description: 'What is printed and is no unit.' })
  apparatus!: readonly string[]

  @Field(() => Int, { description: 'How many units bear a mark of agreement, which is not adoption.' })
  approved!: number

  @Field(() => Float, { nullable: true, description: 'The share of units that bear one; absent where no text is held.' })
  approvedShare!: number | null

  @Field(() => Int, { description: 'How many acts it performs, proposed ones not among them.' })
  acts!: number

  @Field(() => [CountOfSort], { description: 'The acts by strength class on the scale ian-1.' })
  classes!: readonly CountOfSort[]

  @Field(() => Int, { description: 'How many acts stand in brackets; they are in no other count.' })
  proposedActs!: number

  @Field(() => [LeadingVerbCount], { description: 'The verbs with which paragraphs begin, by section, most frequent first.' })
  leadingVerbs!: readonly LeadingVerbCount[]

  @Field(() => [TermRow], { description: 'The acts that set a term.' })
  terms!: readonly TermRow[]

  @Field(() => [MandateCount], { description: 'How many mandates it holds, under the definition asked for or under each that is known.' })
  mandates!: readonly MandateCount[]

  @Field(() => [CitedSymbolCount], { description: 'The symbols of documents that it cites, each once.' })
  symbols!: readonly CitedSymbolCount[]

  @Field(() => LeftOut, { description: 'What was left out.' })
  leftOut!: LeftOut

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage

  readonly notLeadingIds!: readonly string[]
}

@Resolver()
export class CountsResolver {
  @Query(() => CountsAnswer, {
    description: 'What can be counted of a text: its units by section, its acts by class, the verbs with which its paragraphs begin, the share of units approved, terms, cited symbols, and mandates under a named definition only, which is printed.',
  })
  async counts(
    @Arg('of', () => ID, { description: 'Id of a version, or of an instrument for its most authoritative version.' }) of: string,
    @Args(() => ProposedOption) { includeProposed }: ProposedOption,
    @Ctx() context: ApiContext,
    @Arg('definition', () => String, { nullable: true, description: 'Name of a definition of mandate, such as broad or oas-2009-strict; every known one where none is given.' }) definition?: string,
  ): Promise<CountsAnswer> {
    const definitions = definition == null ? MANDATE_DEFINITIONS : [definitionNamed(definition)]
    const thing = await givenThing(context, 'of', of, ['Instrument', 'Version'])
    const text = await readTextCounts(context.read, thing.id)
    const all = text === null ? [] : await readTasks(context.read, { of: text.version, knownAt: null })
    const tasks = all.filter(({ version }) => version === text?.version)
    const decided = tasks.filter(({ proposed }) => !proposed)
    const units = text?.units ?? []
    const approved = units.filter((unit) => unit.approved).length
    return {
      versionId: text?.version ?? null,
      units: units.length,
      sections: counted(SECTIONS, units.map(({ section }) => section)),
      apparatus: text?.apparatus ?? [],
      approved,
      approvedShare: units.length === 0 ? null : approved / units.length,
      acts: decided.length,
      classes: counted(ACT_CLASSES, decided.map((task) => task.class)),
      proposedActs: tasks.length - decided.length,
      leadingVerbs: leadingVerbs(includeProposed ? tasks : decided).map(({ section, lemma, asPrinted, provisions, proposed }) => ({ section, lemma, asPrinted, count: provisions.length, proposed: proposed.length, provisionIds: [...provisions, ...proposed] })),
      notLeadingIds: withoutLeadingVerb(tasks),
      terms: termsOf(tasks).map(({ task, kind, imposesTerm }) => ({ kind, imposesTerm, section: task.section, provisionId: task.provision, actId: task.id })),
      mandates: text === null ? [] : definitions.map((one) => mandateCount(one, tasks, text)),
      symbols: text === null ? [] : symbolsCounted(text),
      leftOut: { proposed: includeProposed ? 0 : tasks.length - decided.length, unverified: 0 },
      coverage: await coverageOf(context, {
        empty: text === null ? Emptiness.NOT_IN_CORPUS : null,
        says: text === null ? `No text of ${thing.id} is held, so that nothing of it can be counted.` : `Counted in ${text.version}, unit by unit.`,
        read: text === null ? [] : [text.version],
        about: [thing.id.split('/')[0] as string],
      }),
    }
  }
}

function definitionNamed(name: string): MandateDefinition {
  const id = givenWord('definition', name, MANDATE_DEFINITIONS.map((one) => one.id))
  const found = MANDATE_DEFINITIONS.find((one) => one.id === id)
  if (found === undefined) throw badInput(`No definition of mandate is named “${name}”.`)
  return found
}

function mandateCount(definition: MandateDefinition, tasks: readonly Task[], { kind, adoptedBy, secretariat }: TextCountsRow): MandateCount {
  const mandates = mandatesUnder(definition, tasks, { kind, adoptedBy, secretariat: new Set(secretariat) })
  const provisionIds = [...new Set(mandates.map(({ provision }) => provision))]
  const { id, title, definition: words, source } = definition
  return { id, title, definition: words, source, paragraphs: provisionIds.length, acts: mandates.length, provisionIds }
}

/** Spellings of one symbol are one; a bracket that closes nothing is no part of it. */
function symbolsCounted({ symbols }: TextCountsRow): CitedSymbolCount[] {
  const byKey = new Map<string, TextCountsRow['symbols'][number][]>()
  for (const symbol of symbols) byKey.set(symbolKey(symbol.asPrinted), [...(byKey.get(symbolKey(symbol.asPrinted)) ?? []), symbol])
  return [...byKey.values()].map((those) => ({
    asPrinted: [...new Set(those.map(({ asPrinted }) => asPrinted))],
    times: those.length,
    provisionIds: [...new Set(those.map(({ provision }) => provision))],
    citedIds: [...new Set(those.map(({ cited }) => cited))],
  }))
}

function counted(words: readonly string[], values: readonly string[]): CountOfSort[] {
  return words.map((sort) => ({ sort, count: values.filter((value) => value === sort).length })).filter(({ count }) => count > 0)
}
