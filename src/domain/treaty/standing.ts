import { holdsOn, type Stretch, type Truth } from '../time/as-of.js'
import type { CivilDay } from '../time/civil-day.js'
import { whenInWords } from '../time/date-words.js'
import type { PartialDate } from '../time/partial-date.js'
import type { Confidence } from '../vocabulary.js'
import type { TreatyAction } from './action.js'
import type { CoverageGap, CoverageOnDay } from './coverage.js'
import { type Episode, isConsented, isInForce, isLeft, type JudgedEpisode, surestEpisode } from './episode.js'
import { lowestConfidence } from './lowest-confidence.js'

/**
 * Standings, furthest first. PARTY: the treaty is in force for the state (VCLT 2(1)(g)). CONTRACTING_STATE: it has
 * consented and the treaty is not in force for it (VCLT 2(1)(f)). NONE needs a source that prints the state's row as of
 * that day or later, or a later action that shows it; without either it is UNKNOWN.
 */
export const STANDINGS = ['PARTY', 'CONTRACTING_STATE', 'FORMER_PARTY', 'SIGNATORY', 'NONE', 'UNKNOWN'] as const
export type Standing = (typeof STANDINGS)[number]

/** Whether the dates and sources settle a standing. */
export type Certainty = 'CERTAIN' | 'POSSIBLE' | 'UNKNOWN'

/** A standing on a day, how sure it is and why. */
export interface StandingOnDay {
  readonly standing: Standing
  readonly certainty: Certainty
  /** The furthest standing that is certain, where `standing` itself is only possible or unknown. */
  readonly atLeast: Exclude<Standing, 'UNKNOWN'>
  /** Since when it has this standing; null of NONE and UNKNOWN. */
  readonly since: PartialDate | null
  /** The lowest of what the standing rests on; null where it is UNKNOWN. */
  readonly confidence: Confidence | null
  /** Why the standing is UNKNOWN; null where it is not. */
  readonly unknownBecause: CoverageGap | null
  readonly because: string
}

/** What a standing is judged by. */
export interface Grounds {
  readonly episodes: readonly Episode[]
  readonly signature: TreatyAction | null
  readonly coverage: CoverageOnDay
  readonly existence: Stretch | null
}

/** A standing with the episode and the signature on which it rests, null where it rests on none. */
export interface FoundStanding extends StandingOnDay {
  readonly episode: Episode | null
  readonly signature: TreatyAction | null
}

/** The furthest standing that the grounds make certain or possible on a day: party before contracting state before former party before signatory. */
export function standingOn(grounds: Grounds, on: CivilDay): FoundStanding {
  const { episodes, existence } = grounds
  if (existence !== null && holdsOn(existence, on) === 'NO') return notExisting(on)
  const signed = grounds.signature === null ? 'NO' : holdsOn({ from: grounds.signature.madeOn, to: null }, on)
  const signature = signed === 'NO' ? null : grounds.signature
  const inForce = surestEpisode(episodes, (episode) => isInForce(episode, on))
  if (inForce !== null) return { ...partyBy(inForce, signed, on), signature }
  const consented = surestEpisode(episodes, (episode) => isConsented(episode, on))
  if (consented !== null) return { ...contractingBy(consented, signed), signature }
  const left = surestEpisode(episodes, (episode) => isLeft(episode, on))
  if (left !== null) return { ...formerBy(left.episode), signature }
  return { ...withoutConsent(grounds, signed, on), signature }
}

type Found = Omit<FoundStanding, 'signature'>

function partyBy({ episode, truth }: JudgedEpisode, signed: Truth, on: CivilDay): Found {
  const { entry } = episode
  const sentence = `${truth === 'CERTAIN' ? 'A party' : 'Possibly a party'}: entered into force for it ${whenInWords(entry.on)}.`
  return {
    standing: 'PARTY',
    certainty: truth === 'CERTAIN' ? 'CERTAIN' : 'POSSIBLE',
    atLeast: truth === 'CERTAIN' ? 'PARTY' : certainBelowParty(episode, signed, on),
    since: entry.on,
    confidence: truth === 'CERTAIN' ? entry.confidence : withItsEnd(episode),
    unknownBecause: null,
    because: withSteps(sentence, episode, truth === 'POSSIBLE'),
    episode,
  }
}

function certainBelowParty(episode: Episode, signed: Truth, on: CivilDay): FoundStanding['atLeast'] {
  if (isConsented(episode, on) === 'CERTAIN') return 'CONTRACTING_STATE'
  if (holdsOn({ from: episode.entry.on, to: null }, on) === 'CERTAIN') return 'FORMER_PARTY'
  return signed === 'CERTAIN' ? 'SIGNATORY' : 'NONE'
}

function contractingBy({ episode, truth }: JudgedEpisode, signed: Truth): Found {
  const { on, pending } = episode.entry
  const start = truth === 'CERTAIN' ? 'It has consented' : `It has possibly consented (${whenInWords(episode.consentedOn)})`
  const sentence = pending ? `${start}; the treaty is not in force for it.` : `${start}; it enters into force for it only ${whenInWords(on)}.`
  return {
    standing: 'CONTRACTING_STATE',
    certainty: truth === 'CERTAIN' ? 'CERTAIN' : 'POSSIBLE',
    atLeast: truth === 'CERTAIN' ? 'CONTRACTING_STATE' : signed === 'CERTAIN' ? 'SIGNATORY' : 'NONE',
    since: episode.consentedOn,
    confidence: episode.entry.confidence,
    unknownBecause: null,
    because: withSteps(sentence, episode, false),
    episode,
  }
}

function formerBy(episode: Episode): Found {
  return {
    standing: 'FORMER_PARTY',
    certainty: 'CERTAIN',
    atLeast: 'FORMER_PARTY',
    since: episode.leaving?.on ?? null,
    confidence: withItsEnd(episode),
    unknownBecause: null,
    because: withSteps(`It left, with effect ${whenInWords(episode.leaving?.on ?? null)}.`, episode, true),
    episode,
  }
}

/** Nothing is known by which it had consented; whether it had not is proved by coverage, or by a consent that came later. */
function withoutConsent({ episodes, signature, coverage }: Grounds, signed: Truth, on: CivilDay): Found {
  const later = surestEpisode(episodes, ({ consentedOn }) => (holdsOn({ from: consentedOn, to: null }, on) === 'NO' ? 'CERTAIN' : 'NO'))
  if (coverage.gap !== null && later === null) return unknown(coverage.gap, signed, coverage.because, signature)
  const isSettled = coverage.gap === null || signature !== null || later?.episode.consent.kind === 'ACCESSION'
  const proof = coverage.gap === null ? coverage.because : `It consented only later, ${whenInWords(later?.episode.consentedOn ?? null)}.`
  const proven = coverage.confidence ?? later?.episode.consent.confidence ?? 'LOW'
  const common = { unknownBecause: null, episode: null }
  if (signed === 'NO') {
    const because = `No action by ${on}. ${proof}`
    return { ...common, standing: 'NONE', certainty: isSettled ? 'CERTAIN' : 'POSSIBLE', atLeast: 'NONE', since: null, confidence: proven, because }
  }
  const [certainty, atLeast] = signed === 'CERTAIN' ? (['CERTAIN', 'SIGNATORY'] as const) : (['POSSIBLE', 'NONE'] as const)
  const because = `Signed ${whenInWords(signature?.madeOn ?? null)} and had not consented by ${on}. ${proof}`
  const confidence = lowestConfidence(proven, signature?.confidence ?? proven)
  return { ...common, standing: 'SIGNATORY', certainty, atLeast, since: signature?.madeOn ?? null, confidence, because }
}

function unknown(gap: CoverageGap, signed: Truth, reason: string, signature: TreatyAction | null): Found {
  const known = signed === 'NO' ? 'No action is known' : `Signed ${whenInWords(signature?.madeOn ?? null)}, and nothing further is known`
  return {
    standing: 'UNKNOWN',
    certainty: 'UNKNOWN',
    atLeast: signed === 'CERTAIN' ? 'SIGNATORY' : 'NONE',
    since: null,
    confidence: null,
    unknownBecause: gap,
    because: `${known}, which proves nothing. ${reason}`,
    episode: null,
  }
}

function notExisting(on: CivilDay): FoundStanding {
  const because = `It was no state on ${on}.`
  return { standing: 'NONE', certainty: 'CERTAIN', atLeast: 'NONE', since: null, confidence: 'HIGH', unknownBecause: null, because, episode: null, signature: null }
}

function withItsEnd({ entry, leaving }: Episode): Confidence {
  return lowestConfidence(entry.confidence, leaving?.confidence ?? entry.confidence)
}

function withSteps(sentence: string, { entry, leaving }: Episode, withLeaving: boolean): string {
  const steps = withLeaving && leaving !== null ? [...entry.steps, leaving.step] : entry.steps
  const reasons = steps.map(({ because, article }) => (article === null ? because : `${because.slice(0, -1)} (${articleInWords(article)}).`))
  return [sentence, ...reasons].join(' ')
}

/** An article of the treaty itself is called so; one of another treaty bears that treaty's name. */
function articleInWords(article: string): string {
  return /^[\dIVX]/.test(article) && !article.startsWith('VC') ? `article ${article}` : article
}
