import { provisionKeys } from '../domain/provision-path.js'
import { didYouMean } from '../domain/names/nearest-name.js'
import { versionPath } from './compile/texts.js'
import type { Filed } from './corpus-record.js'
import type { ActRecord, DocumentRecord, ProposalRecord } from './document.js'
import type { RecordFault } from './fault.js'
import { unitName } from './unit-name.js'

type Tell = (field: string, problem: string) => RecordFault

/** What does not hold inside a document: summaries, slots, keys of acts, elections, and the places that units refer to. */
export function documentFaults({ file, record: document }: Filed<DocumentRecord>): RecordFault[] {
  const paths = provisionKeys(document.provisions)
  return document.provisions.flatMap((provision, place) => {
    const name = unitName(versionPath(document), place, provision)
    const fault: Tell = (field, problem) => ({ file, record: name, field, problem })
    const lacksSummary = provision.summary === null && provision.proposals.length === 0 ? [fault('summary', 'only a unit that stands wholly in brackets has no summary.')] : []
    const named = [
      ['parent', provision.parent],
      ['announcesFootnote.anchor', provision.announcesFootnote?.anchor],
      ['announcesFootnote.candidateAnchor', provision.announcesFootnote?.candidateAnchor],
      ...provision.proposals.flatMap(alternativesOf),
    ] as const
    return [
      ...lacksSummary,
      ...bracketedFaults(provision, fault),
      ...keysGivenTwice(provision.proposals, fault),
      ...slotFaults(provision.summary ?? '', provision.proposals, (problem) => fault('summary', problem), provision.summary === null),
      ...actFaults(provision.acts, fault),
      ...provision.proposals.flatMap((proposal) => proposalFaults(proposal, fault)),
      ...named.flatMap(([field, path]) => (path === null || path === undefined || paths.includes(path) ? [] : [fault(field, `no unit of this version has the path “${path}”.${didYouMean(path, paths)}`)])),
    ]
  })
}

/** What stands in brackets is said by its proposal alone (DESIGN §2.1), so a unit without a summary says nothing itself. */
function bracketedFaults({ summary, acts, cites, proposals }: DocumentRecord['provisions'][number], fault: Tell): RecordFault[] {
  if (summary !== null || proposals.length === 0) return []
  return [
    ...(acts.length > 0 ? [fault('acts', 'all of the unit stands in brackets, so its acts belong to its proposals.')] : []),
    ...(cites.length > 0 ? [fault('cites', 'all of the unit stands in brackets, so its citations belong to its proposals.')] : []),
  ]
}

/** Proposals of one unit have one numbering, those inside others included. */
function keysGivenTwice(proposals: readonly ProposalRecord[], fault: Tell): RecordFault[] {
  const keys = proposals.flatMap(keysOf)
  return keys.filter((key, place) => keys.indexOf(key) !== place).map((key) => fault('proposals', `two proposals of this unit have the key ${key}.`))
}

/** The units whose proposals a proposal and those inside it would replace, with the fields that name them. */
function alternativesOf({ key, alternativeTo, proposals }: ProposalRecord): [field: string, path: string | undefined][] {
  return [[`proposals.${key}.alternativeTo`, alternativeTo], ...proposals.flatMap(alternativesOf)]
}

function keysOf({ key, proposals }: ProposalRecord): string[] {
  return [key, ...proposals.flatMap(keysOf)]
}

function actFaults(acts: readonly ActRecord[], fault: Tell): RecordFault[] {
  const keys = acts.map(({ key }) => key)
  return acts.flatMap((act, place) => [
    ...(keys.indexOf(act.key) === place ? [] : [fault(`acts.${act.key}`, 'the key is given twice in this paragraph.')]),
    ...(act.insideAct === undefined || keys.includes(act.insideAct) ? [] : [fault(`acts.${act.key}.insideAct`, `no act of this paragraph has the key “${act.insideAct}”.${didYouMean(act.insideAct, keys)}`)]),
    ...(act.elects.length > 0 && act.electsFor.length === 0 ? [fault(`acts.${act.key}.electsFor`, 'someone is elected, and the office is not said.')] : []),
  ])
}

function proposalFaults(proposal: ProposalRecord, fault: Tell): RecordFault[] {
  const inner: Tell = (field, problem) => fault(`proposals.${proposal.key}.${field}`, problem)
  return [
    ...slotFaults(proposal.template, proposal.proposals, (problem) => inner('template', problem), false),
    ...actFaults(proposal.acts, inner),
    ...proposal.proposals.flatMap((one) => proposalFaults(one, inner)),
  ]
}

/** A slot without its proposal, or an insertion without its slot, would render wrongly. */
function slotFaults(text: string, proposals: readonly ProposalRecord[], fault: (problem: string) => RecordFault, hasNoText: boolean): RecordFault[] {
  const slots = [...text.matchAll(/\{(p\d+)\}/g)].map((match) => match[1] as string)
  const keys = proposals.map(({ key }) => key)
  const unfilled = slots.filter((slot) => !keys.includes(slot)).map((slot) => fault(`the slot {${slot}} has no proposal.`))
  const unplaced = proposals.filter(({ key, kind }) => kind === 'INSERT' && !slots.includes(key) && !hasNoText).map(({ key }) => fault(`the insertion ${key} has no slot; write {${key}} where it would stand.`))
  return [...unfilled, ...unplaced]
}
