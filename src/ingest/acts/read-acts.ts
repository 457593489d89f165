import type { Actor } from './actor.js'
import type { ActInput, ActsInput } from './act-input.js'
import { bodyBefore, rolesOf } from './act-roles.js'
import type { ActSegment } from './act-segment.js'
import type { ActRead } from './act.js'
import { asking } from './asking.js'
import { cadenceIn, observanceIn } from './cadences.js'
import { dueOf } from './due.js'
import { electionIn } from './elections.js'
import { hedgesOf } from './hedged.js'
import { incorporated } from './incorporated.js'
import { ACT_WORDS } from './act-words.js'
import { maskOf } from './mask.js'
import { ruleActors } from './rule-actors.js'
import { segmentActs } from './segment-acts.js'
import { regex } from '../references/regex.js'

/** The acts of a paragraph in printed order, each with its roles as far as the text names them; “Acting under Chapter VII” is a basis and no act. */
export function readActs(input: ActsInput, segments: readonly ActSegment[] = segmentActs(input)): readonly ActRead[] {
  const mask = maskOf(input.text, input.references)
  const ruled = ruleActors(input.text, input.language, input.index, input.references)
  const acts: ActRead[] = []
  for (const [position, segment] of segments.entries()) {
    const child = segments.find(({ of, standing, start }) => of === position && standing !== 'DUTY' && start > segment.verbStart)
    acts.push(readAct({ ...input, mask, ruled, segment, to: child?.start ?? segment.end, key: `a${position + 1}`, before: acts }))
  }
  return acts.filter(({ means }) => means !== 'act')
}

function readAct(input: ActInput): ActRead {
  const { segment, text, language, to, section } = input
  const asks = asking(input)
  const own = text.slice(segment.verbStart, to)
  const isWorking = section !== 'PREAMBLE' && section !== 'ENACTING'
  const isMandate = isWorking && asks.isMandate
  const observance = segment.verb.use === 'CONSTITUTIVE' ? observanceIn(own, language) : undefined
  const election = segment.verb.means === 'elect' ? electionIn(text, language, segment.verbEnd, to, input.references, bodyBefore(input)) : undefined
  const roles = rolesOf(input, asks.addressees, election?.elects ?? [], observance !== undefined)
  const cadence = isMandate ? cadenceIn(own, language) : undefined
  return {
    key: input.key,
    standing: segment.standing,
    verb: segment.printed,
    lemma: segment.verb.lemma,
    means: segment.verb.means,
    frame: input.under?.means ?? (section === 'OPERATIVE' ? input.frame : undefined),
    class: asks.class,
    isMandate,
    leads: segment.leads,
    hedges: segment.verb.use === 'STANCE' || segment.verb.use === 'CONSTITUTIVE' ? [] : hedgesOf(text, language, input.mask, segment, to, asks.dutyFrom),
    due: isMandate ? dueOf(input, own, roles, cadence) : undefined,
    cadence: cadence?.cadence,
    observance,
    opensPoints: isMandate || segment.verb.use === 'CONSTITUTIVE' ? opensPoints(text.slice(segment.verbEnd, to), language) : undefined,
    insideAct: segment.standing === 'NESTED' || asks.explains ? `a${(segment.of ?? 0) + 1}` : undefined,
    roles,
    electsFor: election === undefined ? [] : [{ body: election.body, office: election.office, asPrinted: election.officeAsPrinted }],
    incorporates: incorporated(input),
    start: segment.start,
    end: segment.end,
    confidence: confidenceOf(segment, asks.addressees),
  }
}

/** “… to:”, “… to, as appropriate:”: what is asked follows in points. */
function opensPoints(own: string, language: ActInput['language']): true | undefined {
  return regex(`(?<!\\p{L})(?:${ACT_WORDS[language].opensPoints})(?:,[^:;]{1,200})?(?<! (?:following|siguientes?))\\s*:\\s*$`, 'iu').test(own) ? true : undefined
}

function confidenceOf(segment: ActSegment, addressees: readonly Actor[]): ActRead['confidence'] {
  if (segment.standing === 'DUTY' || segment.standing === 'CHARGE') return 'MEDIUM'
  if (segment.verb.use === 'DIRECTIVE' && addressees.some(({ to }) => to === null)) return 'MEDIUM'
  return 'HIGH'
}
