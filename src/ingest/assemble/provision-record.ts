import type { ProposalRecord } from '../../record/document.js'
import type { ReadProvision, UnlinkedRole } from '../../record/readings/reading.js'
import type { ProvisionRead } from '../acts/read-provision.js'
import type { ProposalRead, SegmentedProvision, Span } from '../text/segmented.js'
import { actRecordOf } from './act-record.js'
import { citationRecordsOf } from './citation-records.js'
import type { CitedThings } from './cited-things.js'
import { namedIds } from './named-ids.js'
import type { TextContext, UnitRead } from './read-units.js'
import type { Unplaced } from './unplaced.js'

/** A provision as a record, with the words that could not be placed. */
export interface AssembledProvision {
  readonly record: ReadProvision
  readonly unplaced: readonly Unplaced[]
}

/** The record of a unit that was read. */
export function provisionRecordOf({ unit, read, proposals }: UnitRead, context: TextContext, cited: CitedThings): AssembledProvision {
  const said = saidBy(read, unit.kept, unit.path, context, cited)
  const unplaced: Unplaced[] = [...said.unplaced]
  const unlinked: UnlinkedRole[] = [...said.unlinked]
  const alsoProposedBy: Record<string, readonly string[]> = {}
  const contents: Record<string, Span> = {}
  const bracketed = unit.proposals.length > 0 && !/\p{L}/u.test(unit.text)
  const proposalOf = (proposal: ProposalRead): ProposalRecord => {
    const [by, ...others] = statesOf(proposal, context)
    if (by === undefined) unplaced.push({ path: unit.path, kind: 'PROPOSAL', asPrinted: proposal.tag ?? proposal.text.slice(0, 80), candidates: [] })
    if (others.length > 0) alsoProposedBy[proposal.key] = others
    contents[proposal.key] = contentOf(proposal)
    const own = saidBy(proposals.get(proposal.key) as ProvisionRead, proposal.kept, unit.path, context, cited)
    unplaced.push(...own.unplaced)
    return {
      key: proposal.key,
      by: by ?? NOBODY_KNOWN,
      byAsPrinted: proposal.tag ?? '',
      kind: proposal.kind,
      wellFormed: proposal.wellFormed,
      ...(proposal.repair === undefined ? {} : { repair: proposal.repair }),
      template: proposal.template,
      words: proposal.text,
      ...(proposal.alternativeTo === undefined ? {} : { alternativeTo: proposal.alternativeTo }),
      cites: own.cites,
      acts: own.acts,
      proposals: proposal.proposals.map(proposalOf),
      spans: [{ language: context.language, ...proposal.span }],
    }
  }
  const marks = unit.marks.map(({ asPrinted, byAsPrinted, day }) => {
    const by = byAsPrinted === null ? undefined : namedIds(byAsPrinted, context.index, ['BODY'])[0]
    if (by === undefined || day === undefined) unplaced.push({ path: unit.path, kind: 'MARK', asPrinted, candidates: [] })
    return { by: by ?? NOBODY_KNOWN, on: day ?? UNDATED, asPrinted }
  })
  const announces = unit.anomalies.some(({ kind }) => kind === 'PENDING_FOOTNOTE') ? read.references.find(({ kind, ids }) => kind === 'STATE' && ids.length === 1)?.ids[0] : undefined
  const record: ReadProvision = {
    path: unit.path,
    section: unit.section,
    label: unit.label,
    ...parentOf(unit),
    line: unit.line,
    summary: null,
    anomalies: unit.anomalies.map(({ kind, asPrinted, note }) => ({ kind, asPrinted, note })),
    marks,
    places: read.places.map(({ name, as, of }) => ({ name, as, ...(of === undefined ? {} : { of }) })),
    cites: bracketed ? [] : said.cites,
    acts: bracketed ? [] : said.acts,
    proposals: unit.proposals.map(proposalOf),
    ...(announces === undefined ? {} : { announcesFootnote: { by: announces, anchor: null } }),
    wordings: unit.rawText === '' ? [] : [{ language: context.language, text: unit.rawText }],
    bracketed,
    template: unit.proposals.length === 0 ? null : templateOf(unit),
    unlinked: bracketed ? [] : unlinked,
    decided: {},
    alsoProposedBy,
    roleSpans: bracketed ? {} : said.roleSpans,
    contents,
  }
  return { record, unplaced }
}

/** Stands for a body or state that a text names and nobody knows; no link can end there, so none is made. */
export const NOBODY_KNOWN = 'unknown'
/** Stands for the day of a mark that bears none. */
export const UNDATED = 'undated'

function saidBy({ acts, citations }: ProvisionRead, kept: readonly Span[], path: string, { language, self }: TextContext, cited: CitedThings): Pick<ReadProvision, 'cites' | 'acts' | 'unlinked' | 'roleSpans'> & { readonly unplaced: readonly Unplaced[] } {
  const cites = citationRecordsOf(citations, { language, kept, cited, path, self })
  const assembled = acts.map((act) => actRecordOf(act, { language, kept, cited, path }))
  return {
    cites: cites.records,
    acts: assembled.map(({ record }) => record),
    unlinked: assembled.flatMap(({ unlinked }) => unlinked),
    roleSpans: Object.assign({}, ...assembled.map(({ roleSpans }) => roleSpans)) as ReadProvision['roleSpans'],
    unplaced: [...cites.unplaced, ...assembled.flatMap(({ unplaced }) => unplaced)],
  }
}

/** Where the words of a proposal stand, those of nested ones among them; of one that only strikes out, the place before its end. */
function contentOf({ span, kept, proposals, wellFormed }: ProposalRead): Span {
  const stretches = [...kept, ...proposals.map((proposal) => proposal.span)]
  const end = span.end - (wellFormed ? 1 : 0)
  return stretches.length === 0 ? { start: end, end } : { start: Math.min(...stretches.map((one) => one.start)), end: Math.max(...stretches.map((one) => one.end)) }
}

/** States whose tag a proposal bears. */
function statesOf({ by }: ProposalRead, { stateOfTag }: TextContext): readonly string[] {
  return [...new Set(by.flatMap((tag) => stateOfTag(tag) ?? []))]
}

/** A text of several annexes names the annex in its paths, as the parent of what stands in it. */
function parentOf({ parent, path }: SegmentedProvision): { readonly parent?: string } {
  if (parent !== undefined) return { parent }
  const annex = /^(annex\/[a-z0-9-]+)\/[^/]+$/.exec(path)?.[1]
  return annex === undefined ? {} : { parent: annex }
}

/** The unit as printed with a slot for each outermost proposal, and without its marks of agreement. */
function templateOf({ rawText, proposals, marks }: SegmentedProvision): string {
  const cuts = [...proposals.map(({ span, key }) => ({ ...span, slot: `{${key}}` })), ...marks.map(({ span }) => ({ ...span, slot: '' }))].sort((left, right) => left.start - right.start)
  let at = 0
  const parts = cuts.flatMap(({ start, end, slot }) => {
    const part = [rawText.slice(at, Math.max(at, start)), slot]
    at = Math.max(at, end)
    return part
  })
  return [...parts, rawText.slice(at)].join('').trim()
}
