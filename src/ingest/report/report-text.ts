import type { Compared } from '../../record/readings/compare-acts.js'
import type { Unplaced } from '../assemble/unplaced.js'
import type { ReadingChange } from './reading-changes.js'
import type { FileFindings, FileOutcome, FileReport, IngestReport, JoinFindings, ReadingCounts, ReportedFact } from './report.js'

/** The report as a person reads it: one part for each file, then the sums. What a list has beyond its first lines is in the JSON. */
export function reportText({ files, totals, dryRun }: IngestReport): string {
  const { failed } = totals
  const sums = [
    `${plural(totals.files, 'file')}${failed > 0 ? `, ${failed} of them refused` : ''}: ${plural(totals.provisions, 'provision')}, ${plural(totals.acts, 'act')}, ${plural(totals.citations, 'citation')}; ${totals.unplaced} not placed, ${plural(totals.anomalies, 'anomaly', 'anomalies')}, ${plural(totals.conflicts, 'conflict')} with the record.`,
    ...(dryRun ? ['This was a dry run: nothing was written.'] : []),
  ]
  return [...files.map(fileText), sums.join('\n')].join('\n\n')
}

const OUTCOMES: Readonly<Record<FileOutcome, string>> = {
  ADDED: 'is in the graph now',
  REPLACED: 'replaces what it said before',
  UNCHANGED: 'is in the graph already; nothing was changed',
  REMOVED: 'was taken out of the graph',
  WOULD_BE_ADDED: 'would be added',
  WOULD_BE_REPLACED: 'would replace what it said before',
  WOULD_BE_REMOVED: 'would be taken out of the graph',
  FAILED: 'was refused',
}

function fileText({ file, outcome, problem, findings, join, unmatched = [], changes, dropped = [], written }: FileReport): string {
  const parts = [
    `${file} ${OUTCOMES[outcome]}${findings === undefined || outcome === 'FAILED' ? '' : ` (${findings.document.replace('document:', '')})`}.`,
    ...(problem === undefined ? [] : indented(problem.split('\n'))),
    ...(findings === undefined || outcome === 'FAILED' || outcome === 'UNCHANGED' ? [] : findingsText(findings)),
    ...(join === undefined ? [] : joinText(join)),
    ...list('Units of this language without a counterpart in the first', unmatched),
    ...(changes === undefined ? [] : changes.length === 0 ? ['  Changed since: no unit; only what the document is, or what it is compared with.'] : list('Changed since', changes.map(changeText))),
    ...list('Links that could not be made', dropped),
    ...(written === undefined ? [] : [`  ${WRITTEN_WORDS[outcome] ?? 'Written'}: ${counted('node', written.nodes)}; ${counted('relationship', written.links)}.`]),
  ]
  return parts.join('\n')
}

const WRITTEN_WORDS: Readonly<Partial<Record<FileOutcome, string>>> = { WOULD_BE_ADDED: 'Would be written', WOULD_BE_REPLACED: 'Would be written', WOULD_BE_REMOVED: 'Would be written' }

function findingsText({ facts, counts, unplaced, cited, anomalies, markup, remarks, decisions }: FileFindings): readonly string[] {
  return [
    '  What it is:',
    ...indented(facts.map(factText), 4),
    `  It holds ${countsText(counts)}.`,
    ...list('Not placed', unplaced.map(unplacedText)),
    ...list('Known only because it is cited', cited.map(({ id, name }) => (id === name ? id : `${id}: ${name}`))),
    ...list('Looks wrong in print', anomalies.map(({ at, kind, asPrinted, note }) => `${at}: ${kind}${asPrinted === '' ? '' : ` “${short(asPrinted)}”`}. ${note}`)),
    ...(markup === null ? [] : [`  The markup of the file and its words agree on ${plural(markup.shared, 'unit')}.`, ...list('They differ', markup.differences)]),
    ...(decisions === 0 ? [] : [`  ${plural(decisions, 'decision')} of an editor applied.`]),
    ...indented(remarks),
  ]
}

function factText({ field, value, how, why }: ReportedFact): string {
  return `${field.padEnd(11)} ${value}${how === 'GUESSED' ? '  (a guess)' : ''}  ${why}`
}

function countsText({ provisions, bySection, acts, mandates, citations, marks, proposals, proposedActs }: ReadingCounts): string {
  const sections = Object.entries(bySection).map(([section, count]) => `${section.toLowerCase().replace('_', '-')} ${count}`).join(', ')
  return [
    `${plural(provisions, 'provision')}${sections === '' ? '' : ` (${sections})`}`,
    `${plural(acts, 'act')}, ${mandates} of them mandates`,
    plural(citations, 'citation'),
    ...(marks === 0 ? [] : [plural(marks, 'mark of agreement', 'marks of agreement')]),
    ...(proposals === 0 ? [] : [`${plural(proposals, 'proposal')} in brackets with ${plural(proposedActs, 'proposed act')}`]),
  ].join('; ')
}

function unplacedText({ path, kind, asPrinted, role, candidates }: Unplaced): string {
  return `${path}: ${kind.toLowerCase()}${role === undefined ? '' : ` (${role})`} “${short(asPrinted)}”${candidates.length === 0 ? '' : `; perhaps ${candidates.slice(0, 5).join(', ')}${candidates.length > 5 ? ` or ${candidates.length - 5} more` : ''}`}`
}

function joinText({ matched, onlyInText, onlyInRecord, agreeing, conflicts, extra, notFound }: JoinFindings): readonly string[] {
  return [
    `  Joined with the record: ${plural(matched, 'unit')} of both, ${plural(agreeing, 'fact')} alike, ${extra.length} only read, ${notFound.length} only in the record.`,
    ...list('Conflicts with the record, which stays as it is', conflicts.map(comparedText)),
    ...list('Units that the record does not have', onlyInText),
    ...list('Units of the record that were not found in the text', onlyInRecord),
    ...list('Only read', extra.map(comparedText)),
    ...list('Only in the record', notFound.map(comparedText)),
  ]
}

function comparedText({ about, predicate, value, curated }: Compared): string {
  const sides = [...(value === undefined ? [] : [`read “${value}”`]), ...(curated === undefined ? [] : [`the record has “${curated}”`])]
  return `${about}${predicate === undefined ? '' : `, ${predicate}`}: ${sides.join(', ')}`
}

const CHANGE_WORDS: Readonly<Record<ReadingChange['change'], string>> = { ADDED: 'is new', REMOVED: 'is gone', WORDS: 'has other words', ACTS: 'has other acts', CITATIONS: 'has other citations', MARKS: 'has other marks of agreement', PROPOSALS: 'has other proposals' }

function changeText({ path, change }: ReadingChange): string {
  return `${path} ${CHANGE_WORDS[change]}`
}

/** Longer lists stand whole in the JSON. */
const MOST_LINES = 25

function list(name: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  const more = lines.length - MOST_LINES
  return [`  ${name} (${lines.length}):`, ...indented(lines.slice(0, MOST_LINES), 4), ...(more > 0 ? [`    … and ${more} more; --json writes them all.`] : [])]
}

function indented(lines: readonly string[], by = 2): readonly string[] {
  return lines.map((line) => `${' '.repeat(by)}${line}`)
}

function counted(what: string, { added, changed, removed }: { readonly added: number; readonly changed: number; readonly removed: number }): string {
  return `${plural(added, what)} added, ${changed} changed, ${removed} removed`
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 160 ? `${line.slice(0, 160)}…` : line
}
