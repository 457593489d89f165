/** What `ingest --help` tells beneath the options: the files beside a document, and examples. */
export function ingestHelp(): string {
  return `
What a document is (which instrument, adopted or a draft, of which day) is read from its own lines, and the report says
how it was decided. An option overrules it for all files of the call; a file beside one document overrules it for that
one, at every later call too:

  draft.txt.yaml                   stage: ADOPTED
  (or draft.yaml)                  date: 2019-10-31
                                   meeting: mispa-7

What was read in a document is confirmed, corrected or refused in a second file beside it, which is applied whenever the
document is ingested; taking a line out takes the decision back. Paths are those of the report and of the explorer:

  draft.txt.decisions.yaml         - at: op/7/a1                            # an act: unit op/7, first act
  (or draft.decisions.yaml)          decision: CORRECT                      # CONFIRM, CORRECT or REFUSE
                                     correct: { class: REQUEST }            # verb, lemma, class, isMandate, cadence, due
                                     by: A. Editor
                                     on: 2026-03-01
                                     reason: The states are asked, not told.
                                   - at: pre/n4                             # a unit, for what it cites
                                     link: { kind: REAFFIRMS, to: oas-charter }
                                     decision: REFUSE
                                     by: A. Editor
                                     on: 2026-03-01
                                     reason: The title is only quoted.
                                   - at: op/3/a1                            # a role of an act
                                     link: { kind: ADDRESSED_TO, to: csh }
                                     decision: CORRECT
                                     correct: { kind: THROUGH }             # another kind, or another thing: to
                                     by: A. Editor
                                     on: 2026-03-01
                                     reason: The committee is the channel.

The same file again changes nothing; a changed one replaces what it said, and the report tells what changed. Each document
is one transaction: one that is refused leaves the graph as it was and the other files unharmed, and the exit code is 1.

Examples:
  npm run ingest -- quito.pdf quito.es.docx              two languages of one text: one set of provisions, two wordings
  npm run ingest -- draft.txt --stage DRAFT --date 2013-10-31 --dry-run
  npm run ingest -- --remove draft.txt
  npm run ingest -- texts/*.xml --json report.json
`
}
