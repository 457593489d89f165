import { Arg, Args, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { leftOut, type LineageKind } from '../../domain/lineage/carrier.js'
import { foldedLinks } from '../../domain/lineage/folded-link.js'
import { cursorOf, placeOf, type PlaceInOrder } from '../../domain/lineage/order.js'
import { DEEPEST } from '../../graph/parts.js'
import { readLineage, type LineageAsked, type LineageRow } from '../../graph/readers/lineage/lineage.js'
import type { ApiContext } from '../context.js'
import { optionalDay } from '../days.js'
import { badInput } from '../fault.js'
import { givenThing, refuseOtherSorts } from '../given-things.js'
import { checkedFirst } from '../stored/translate.js'
import { AnswerCoverage, Emptiness, LeftOut } from './answer.js'
import { missingThings } from './corpus.js'
import { knowledgeOf, KnowledgeOptions } from './knowledge.js'
import { lineageLink, LineageDirectionWord, LineageKindWord, LineageLink, lineageNode, LineageNode, LineageTotal } from './lineage-shapes.js'

@ObjectType({ description: 'The lineage of a text, a paragraph, a mandate, a body or a meeting by citation: the nearest things, the links among them, and how many there are at each distance. Lineage by an editor’s judgement is another matter: see threadHistory.' })
export class LineageAnswer {
  @Field(() => ID, { description: 'Id of the subject.' })
  ofId!: string

  @Field(() => String, { description: 'What sort of thing the subject is.' })
  ofSort!: string

  @Field(() => [LineageNode], { description: 'The nearest things of this page: by distance, then by date (undated last), then by id.' })
  nodes!: readonly LineageNode[]

  @Field(() => [LineageLink], { description: 'The links that join the things of this page to each other, to the subject and to the pages before: each link comes once over all pages. At most 2,000 on a page.' })
  links!: readonly LineageLink[]

  @Field(() => Int, { description: 'How many such links this page has in all.' })
  linkTotal!: number

  @Field(() => [LineageTotal], { description: 'How many things there are at each distance, over all pages.' })
  totals!: readonly LineageTotal[]

  @Field(() => Int, { description: 'How many things there are in all.' })
  total!: number

  @Field(() => String, { nullable: true, description: 'Give this as “after” for the next page; absent on the last.' })
  endCursor!: string | null

  @Field(() => LeftOut, { description: 'How many citations beside what this page shows were left out because they stand in brackets or have no source.' })
  leftOut!: LeftOut

  @Field(() => AnswerCoverage, { description: 'What the answer rests on, and which kind of empty it is where it is empty.' })
  coverage!: AnswerCoverage
}

const SUBJECTS = ['Act', 'Provision', 'Instrument', 'Body', 'Meeting'] as const

/** How many links a page shows at the most. */
const MOST_LINKS = 2000

@Resolver()
export class LineageResolver {
  @Query(() => LineageAnswer, {
    description: 'Where a mandate, paragraph, instrument, body or meeting comes from, and what became of it, by citation: first through the paragraph’s own citations, from there from instrument to instrument, each link with the paragraphs that carry it. Distinct things and links, never paths; circles do no harm.',
  })
  async lineage(
    @Arg('of', () => ID, { description: 'Id of an act, provision, instrument, body or meeting.' }) of: string,
    @Args(() => KnowledgeOptions) options: KnowledgeOptions,
    @Ctx() context: ApiContext,
    @Arg('direction', () => LineageDirectionWord, { defaultValue: 'BOTH', description: 'Which way.' }) direction: 'ANTECEDENTS' | 'DESCENDANTS' | 'BOTH',
    @Arg('depth', () => Int, { defaultValue: 3, description: 'How many links away at the most, 1 to 8.' }) depth: number,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many things on a page, 1 to 200.' }) first: number,
    @Arg('kinds', () => [LineageKindWord], { nullable: true, description: 'Only by these kinds of link, at every step.' }) kinds?: readonly LineageKind[],
    @Arg('asOf', () => String, { nullable: true, description: 'As the world was on this day (ISO): only instruments adopted by then, meetings held and bodies founded by then.' }) asOf?: string,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' }) after?: string,
  ): Promise<LineageAnswer> {
    const asked: LineageAsked = {
      ...knowledgeOf(options),
      of,
      antecedents: direction !== 'DESCENDANTS',
      descendants: direction !== 'ANTECEDENTS',
      depth: checkedDepth(depth),
      kinds: checkedKinds(kinds),
      asOf: optionalDay('asOf', asOf),
      first: checkedFirst(first),
      after: placeAfter(after),
    }
    const { id, page } = await found(context, asked)
    refuseOtherSorts('of', { id, label: page.label }, SUBJECTS)
    const links = foldedLinks(page.links, asked)
    const total = page.totals.reduce((sum, { count }) => sum + count, 0)
    const last = page.nodes.at(-1)
    const aside = leftOut(page.aside, asked)
    return {
      ofId: id,
      ofSort: page.label,
      nodes: page.nodes.map((node) => lineageNode(node, asked.asOf)),
      links: links.slice(0, MOST_LINKS).map(lineageLink),
      linkTotal: links.length,
      totals: page.totals,
      total,
      endCursor: page.isLast || last === undefined ? null : cursorOf(last),
      leftOut: { ...aside, proposed: aside.proposed + page.ownProposed },
      coverage: coverageOfLineage(id, page, asked, total),
    }
  }
}

/** The page of what is asked; an id that leaves out the version is looked up first, and an unknown one refused. */
async function found(context: ApiContext, asked: LineageAsked): Promise<{ readonly id: string; readonly page: LineageRow }> {
  const page = await readLineage(context.read, asked)
  if (page !== null) return { id: asked.of, page }
  const { id } = await givenThing(context, 'of', asked.of, SUBJECTS)
  return { id, page: (await readLineage(context.read, { ...asked, of: id })) as LineageRow }
}

/** A number of steps within bounds; anything else is refused with the bounds. */
export function checkedDepth(depth: number): number {
  if (depth < 1 || depth > DEEPEST) throw badInput(`“depth” is ${depth}; a lineage goes between 1 and ${DEEPEST} links deep.`)
  return depth
}

/** The kinds that are asked for, null for all; an empty list is refused. */
export function checkedKinds(kinds: readonly LineageKind[] | null | undefined): readonly LineageKind[] | null {
  if (kinds?.length === 0) throw badInput('“kinds” is an empty list, which would match nothing. Name the kinds, or leave it out for all.')
  return kinds == null ? null : [...new Set(kinds)].sort()
}

function placeAfter(after: string | null | undefined): PlaceInOrder | null {
  if (after == null) return null
  const place = placeOf(after)
  if (place === null) throw badInput(`“after” is no cursor of this list: “${after.slice(0, 40)}”. Give the endCursor of the page before.`)
  return place
}

function coverageOfLineage(id: string, page: LineageRow, { antecedents, descendants, asOf, knownAt }: LineageAsked, total: number): AnswerCoverage {
  const shown = new Set([id, id.split('/')[0], ...page.nodes.map((node) => node.id)])
  const read = [...new Set([...page.versions, ...page.nodes.flatMap(({ versions }) => versions)])].sort()
  const notHeld = page.nodes.filter(({ label, textHeld }) => label === 'Instrument' && textHeld !== true).length
  const isUnread = page.label === 'Instrument' && page.textHeld !== true
  const says = !page.isThere
    ? `The text was not there${asOf === null ? '' : ` on ${asOf}`}${knownAt === null ? '' : `, or not known by ${knownAt}`}.`
    : total === 0 && antecedents && !descendants && isUnread
      ? 'Its text is not held, and no source that was read reports what it cites.'
      : total === 0
        ? `Nothing that is held ${antecedents ? (descendants ? 'is cited by it or cites it' : 'is cited by it') : 'cites it'}, by what was asked.`
        : `Rests on the citations of ${read.length} held ${read.length === 1 ? 'text' : 'texts'} and on what sources report of others.${notHeld === 0 ? '' : ` The texts of ${notHeld} of the instruments shown are not held: what these cite is known from reports at the most.`}`
  return {
    empty: total > 0 ? null : page.isThere && antecedents && !descendants && isUnread ? Emptiness.NOT_IN_CORPUS : Emptiness.COVERED_AND_ABSENT,
    says,
    read,
    missing: missingThings(page.header).filter(({ about }) => about === null || shown.has(about)),
  }
}
