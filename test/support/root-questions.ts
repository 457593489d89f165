/** A question to a field at the root, with arguments that give a short and a long answer, and how many statements either takes before a client asks on for stored things. */
export interface RootQuestion {
  readonly statements: number
  readonly few: string
  readonly many: string
}

const DRAFT = 'medellin-2013/draft-2013-10-31'

/** The same question with a page of one row and of fifty. */
const paged = (statements: number, given: string): RootQuestion => ({ statements, few: `${given}${given === '' ? '' : ', '}first: 1`, many: `${given}${given === '' ? '' : ', '}first: 50` })

/** One question for every computed field at the root of the schema, on the seed. */
export const ROOT_QUESTIONS: Readonly<Record<string, RootQuestion>> = {
  agreement: paged(3, `version: "${DRAFT}"`),
  brackets: { statements: 3, few: 'version: "quito-2019/adopted"', many: `version: "${DRAFT}"` },
  chairHistory: paged(4, 'of: "stg-prevention", includeProposed: true'),
  chairs: { statements: 4, few: 'of: ["csh"]', many: 'of: ["mispa"], subsidiary: true' },
  changes: paged(4, `from: "${DRAFT}", to: "quito-2019/adopted"`),
  collectiveOn: { statements: 4, few: 'id: "parties-to-oas-a-55-and-a-59", on: "2013-10-31"', many: 'id: "not-parties-to-oas-a-55-and-a-59", on: "2013-10-31"' },
  conflicts: paged(5, ''),
  corpus: { statements: 3, few: '', many: '' },
  counts: { statements: 4, few: `of: "${DRAFT}"`, many: 'of: "quito-2019"' },
  deadlines: paged(4, ''),
  draftProposals: paged(3, `version: "${DRAFT}"`),
  expectedMeetings: { statements: 3, few: 'of: "medellin-2013"', many: 'of: "quito-2019"' },
  find: paged(3, 'name: "mispa"'),
  findBySymbol: { statements: 3, few: 'symbol: "AG/CG/doc.9/19"', many: 'symbol: "AG/RES. 2925 (XLVIII-O/18)"' },
  followUp: paged(4, 'of: "csh", includeProposed: true'),
  lineage: paged(1, 'of: "quito-2019", depth: 8'),
  lineagePath: { statements: 1, few: 'from: "quito-2019", to: "mispa"', many: 'from: "quito-2019/adopted/pre/n4", to: "cp-res-1014-1915-13"' },
  meetingHistory: paged(4, 'of: "mispa"'),
  orphans: paged(3, 'kind: MANDATES_WITHOUT_SUCCESSOR'),
  paragraphs: { statements: 3, few: 'of: "quito-2019", label: "4."', many: 'of: "medellin-2013", label: "3."' },
  parties: { statements: 4, few: 'instrument: "oas-a-59", on: "2013-11-22", membersOf: "oas"', many: 'instrument: "oas-a-55", on: "2013-11-22", membersOf: "oas"' },
  ratificationGap: { statements: 6, few: 'provision: "medellin-2013/fu/1"', many: 'provision: "medellin-2013/op/4"' },
  rendering: { statements: 3, few: `provision: "${DRAFT}/op/2"`, many: `provision: "${DRAFT}/fu/5bis", accept: ["${DRAFT}/fu/5bis/p1"]` },
  reportingDuties: paged(3, ''),
  restsOn: paged(3, 'provision: "quito-2019/adopted/op/4"'),
  search: paged(4, 'text: "police"'),
  strengthScales: { statements: 0, few: '', many: '' },
  successors: paged(3, `of: "${DRAFT}"`),
  symbols: paged(4, ''),
  thing: { statements: 1, few: 'id: "mispa"', many: 'id: "quito-2019"' },
  threadHistory: paged(2, 'id: "thread-resources"'),
  threadsOf: paged(4, 'of: "quito-2019"'),
  treatyMatrix: { statements: 3, few: 'instruments: ["oas-a-55"], states: ["canada"]', many: 'instruments: ["oas-a-55", "oas-a-59", "untoc"], states: ["argentina", "canada", "colombia", "cuba", "uruguay"]' },
  treatyStatus: { statements: 3, few: 'state: "cuba", instrument: "oas-a-55"', many: 'state: "uruguay", instrument: "untoc"' },
}
