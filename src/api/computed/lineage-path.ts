import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import { leftOut, type LineageKind } from '../../domain/lineage/carrier.js'
import { absencesOf, shortestChain, type ChainAbsence } from '../../domain/lineage/chain.js'
import { foldedLinks } from '../../domain/lineage/folded-link.js'
import { DEEPEST } from '../../graph/parts.js'
import { readLineagePaths, readTextsHeld, type ChainRow, type PathAsked } from '../../graph/readers/lineage/path.js'
import type { Traversal } from '../../graph/readers/lineage/rules.js'
import type { ApiContext } from '../context.js'
import { optionalDay } from '../days.js'
import { givenThing, refuseOtherSorts } from '../given-things.js'
import { Emptiness } from './answer.js'
import { missingThings } from './corpus.js'
import { knowledgeOf, KnowledgeOptions } from './knowledge.js'
import { checkedDepth, checkedKinds } from './lineage.js'
import { lineageLink, LineageDirectionWord, LineageKindWord, lineageNode } from './lineage-shapes.js'
import { LineagePathAnswer } from './lineage-path-shapes.js'

type Direction = 'ANTECEDENTS' | 'DESCENDANTS' | 'BOTH'

/** A path as it is asked, with ids that are there. */
interface Asked extends Traversal {
  readonly from: string
  readonly to: string
  readonly direction: Direction
}

const ENDS = ['Act', 'Provision', 'Instrument', 'Body', 'Meeting'] as const

@Resolver()
export class LineagePathResolver {
  @Query(() => LineagePathAnswer, {
    description: 'The shortest chain by citation from a mandate, paragraph, instrument, body or meeting to another, hop by hop, with kind, direction and the paragraphs that carry each hop; or why there is none. It goes back, or forth, all the way: two texts that only cite the same third are not joined. Of several shortest ones the first by id.',
  })
  async lineagePath(
    @Arg('from', () => ID, { description: 'Id of an act, provision, instrument, body or meeting.' }) from: string,
    @Arg('to', () => ID, { description: 'Id of another.' }) to: string,
    @Args(() => KnowledgeOptions) options: KnowledgeOptions,
    @Ctx() context: ApiContext,
    @Arg('direction', () => LineageDirectionWord, { defaultValue: 'BOTH', description: 'ANTECEDENTS for a chain back in time from the first to the second, DESCENDANTS for one forth, BOTH for the shorter of the two.' }) direction: Direction,
    @Arg('depth', () => Int, { defaultValue: DEEPEST, description: 'How many hops at the most, 1 to 8.' }) depth: number,
    @Arg('kinds', () => [LineageKindWord], { nullable: true, description: 'Only by these kinds of link, at every hop.' }) kinds?: readonly LineageKind[],
    @Arg('asOf', () => String, { nullable: true, description: 'As the world was on this day (ISO): only instruments adopted by then, meetings held and bodies founded by then.' }) asOf?: string,
  ): Promise<LineagePathAnswer> {
    const given: Asked = { ...knowledgeOf(options), from, to, direction, depth: checkedDepth(depth), kinds: checkedKinds(kinds), asOf: optionalDay('asOf', asOf) }
    const straight = from === to ? null : await shortest(context, given)
    if (straight !== null) return shown(straight, given)
    const [first, last] = await Promise.all([givenThing(context, 'from', from, ENDS), givenThing(context, 'to', to, ENDS)])
    const asked = { ...given, from: first.id, to: last.id }
    if (asked.from === asked.to) return nowhere(asked, { length: 0, says: 'Both are the same thing.' })
    const chain = asked.from === from && asked.to === to ? null : await shortest(context, asked)
    return chain === null ? absent(context, asked) : shown(chain, asked)
  }
}

async function shortest(context: ApiContext, asked: Asked): Promise<ChainRow | null> {
  const chain = shortestChain(await readLineagePaths(context.read, pathAsked(asked)))
  if (chain === null) return null
  refuseOtherSorts(chain.later === asked.from ? 'from' : 'to', { id: chain.later, label: chain.laterSort }, ENDS)
  refuseOtherSorts(chain.earlier === asked.from ? 'from' : 'to', { id: chain.earlier, label: chain.earlierSort }, ENDS)
  return chain
}

function pathAsked({ from, to, direction, ...traversal }: Asked): PathAsked {
  const back = { later: from, earlier: to }
  const forth = { later: to, earlier: from }
  return { ...traversal, pairs: direction === 'ANTECEDENTS' ? [back] : direction === 'DESCENDANTS' ? [forth] : [back, forth] }
}

function shown(chain: ChainRow, asked: Asked): LineagePathAnswer {
  const isBack = chain.later === asked.from
  const links = foldedLinks(chain.links, asked)
  const hops = chain.things.slice(1).map((to, place) => ({ from: chain.things[place] as string, to }))
  const walked = (isBack ? hops : [...hops].reverse()).map(({ from, to }, place) => ({
    order: place + 1,
    fromId: isBack ? from : to,
    toId: isBack ? to : from,
    towards: isBack ? 'ANTECEDENT' as const : 'DESCENDANT' as const,
    link: lineageLink(links.find((link) => link.from === from && link.to === to) as (typeof links)[number]),
  }))
  const nodes = (isBack ? chain.nodes : [...chain.nodes].reverse()).map((node, place) => lineageNode({ ...node, distance: place, up: isBack ? place : null, down: isBack ? null : place }, asked.asOf))
  const read = [...new Set(chain.nodes.flatMap(({ versions }) => versions))].sort()
  return {
    fromId: asked.from, toId: asked.to,
    length: hops.length,
    side: isBack ? 'ANTECEDENT' : 'DESCENDANT',
    inWorld: asked.asOf === null ? null : chain.isCertain ? 'CERTAIN' : 'POSSIBLE',
    nodes, hops: walked, none: null,
    leftOut: leftOut(chain.aside, asked),
    coverage: { empty: null, says: 'Rests on the citations of the texts that are held and on what sources report of others; a text that is not held may join them more closely.', read, missing: missingThings(chain.header).filter(({ about }) => about !== null && chain.things.includes(about)) },
  }
}

/** Why there is no chain: what the nearest one that is held would need, whatever was asked; failing that, what joins the whole texts. */
async function absent(context: ApiContext, asked: Asked): Promise<LineagePathAnswer> {
  const loose: Asked = { ...asked, direction: 'BOTH', depth: DEEPEST, kinds: null, asOf: null, knownAt: null, includeProposed: true, includeUnverified: true }
  const [nearest, texts] = await Promise.all([shortest(context, loose), readTextsHeld(context.read, [asked.from, asked.to])])
  const laterEnds = pathAsked(asked).pairs.map(({ later }) => later)
  const isUnread = texts.some(({ id, textHeld }) => laterEnds.includes(id) && !textHeld)
  const isOneText = textOf(asked.from) === textOf(asked.to)
  const reasons: readonly ChainAbsence[] = nearest !== null ? absencesOf(nearest, { ...asked, laterEnds }) : isOneText ? ['SAME_TEXT'] : (await joinsWholeTexts(context, loose)) ? ['BY_WHOLE_TEXTS'] : ['NO_CHAIN']
  const told: readonly ChainAbsence[] = isUnread && (nearest === null || reasons.includes('OTHER_DIRECTION')) ? [...reasons, 'TEXT_NOT_HELD'] : reasons
  const says = told.map((reason) => SENTENCES[reason]).join(' ')
  const answer = nowhere(asked, { length: null, says })
  return {
    ...answer,
    none: { reasons: told, says },
    leftOut: nearest === null ? answer.leftOut : leftOut(nearest.links.flatMap(({ carriers }) => carriers), { ...asked, kinds: null }),
    coverage: {
      ...answer.coverage,
      empty: told.includes('TEXT_NOT_HELD') ? Emptiness.NOT_IN_CORPUS : Emptiness.COVERED_AND_ABSENT,
      read: [...new Set(texts.flatMap(({ versions }) => versions))].sort(),
      missing: texts[0] === undefined ? [] : missingThings(texts[0]).filter(({ about }) => about !== null && [asked.from, asked.to].some((id) => textOf(id) === about)),
    },
  }
}

async function joinsWholeTexts(context: ApiContext, asked: Asked): Promise<boolean> {
  const whole = { ...asked, from: textOf(asked.from), to: textOf(asked.to) }
  return (whole.from !== asked.from || whole.to !== asked.to) && (await shortest(context, whole)) !== null
}

function textOf(id: string): string {
  return id.split('/')[0] as string
}

function nowhere({ from, to }: Asked, { length, says }: { readonly length: number | null; readonly says: string }): LineagePathAnswer {
  return { fromId: from, toId: to, length, side: null, inWorld: null, nodes: [], hops: [], none: null, leftOut: { proposed: 0, unverified: 0 }, coverage: { empty: null, says, read: [], missing: [] } }
}

const SENTENCES: Readonly<Record<ChainAbsence, string>> = {
  NO_CHAIN: 'Nothing that is held leads from the one to the other.',
  TEXT_NOT_HELD: 'The text of the later one is not held: what it cites is known from reports at the most.',
  SAME_TEXT: 'Both stand in one text, which is no lineage.',
  BY_WHOLE_TEXTS: 'Only their whole texts are joined, through other paragraphs than these.',
  OTHER_DIRECTION: 'A chain leads the other way.',
  TOO_FAR: 'A chain leads there that is longer than was asked.',
  OTHER_KINDS: 'A chain leads there by other kinds of link.',
  PROPOSED_ONLY: 'A chain leads there through what stands in brackets.',
  UNVERIFIED_ONLY: 'A chain leads there through a report without a source.',
  NOT_KNOWN_BY_THEN: 'A chain leads there that was not known by the day of knownAt.',
  NOT_THERE_BY_THEN: 'A chain leads there of which something was not there by the day of asOf.',
}
