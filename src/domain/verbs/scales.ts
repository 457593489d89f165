import { ENGLISH_VERBS } from './english-verbs.js'

/** One step of a scale; a higher level is stronger. */
export interface StrengthLevel {
  readonly level: number
  readonly name: string
}

/** A published or own ranking of verbs by the force with which they ask, by English lemma, with where it is from. */
export interface StrengthScale {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly source: string
  readonly url: string | null
  /** What a reader must know before trusting it. */
  readonly note: string
  readonly levels: readonly StrengthLevel[]
  /** Level of each lemma that the source itself places; a lemma that is missing is not placed. */
  readonly lemmas: Readonly<Record<string, number>>
  /** False where the scale is known by name but its table could not be read, and so places nothing. */
  readonly tableHeld: boolean
}

const LEVEL_OF_CLASS = { CONSTITUTIVE: 5, COMMAND: 4, REQUEST: 3, EXHORT: 2, SOFT: 1, COURTESY: 0 } as const

const IAN_1: StrengthScale = {
  id: 'ian-1',
  version: '1',
  title: 'Inter-American drafting, six levels',
  source: 'Editors of this graph, from the verbs of the Medellín draft (2013) and the Quito Recommendations (2019)',
  url: null,
  note: 'Our own starting scale, open to review. Level 5 changes the world when adopted and asks nobody; verbs that the two documents do not use stand with those whose force they have. A command is said to own secretariats and bodies, and is odd when said to States (Quito, operative paragraph 1).',
  levels: [
    { level: 5, name: 'constitutive' },
    { level: 4, name: 'command' },
    { level: 3, name: 'request' },
    { level: 2, name: 'exhort' },
    { level: 1, name: 'soft' },
    { level: 0, name: 'courtesy or note' },
  ],
  // “Consider” and “support” are deeds as well as stances; the deed, which stands later in the table, is the one to compare.
  lemmas: Object.fromEntries(ENGLISH_VERBS.verbs.map((verb) => [verb.lemma, LEVEL_OF_CLASS[verb.class]])),
  tableHeld: true,
}

const UNR_5: StrengthScale = {
  id: 'unr-5',
  version: 'unread',
  title: 'UNR, five classes',
  source: 'Named as an alternative in our sources; its publication was looked for and not found',
  url: null,
  note: 'The table of this scale could not be read, so it places no verb and compares nothing. It stands here so that its absence is seen.',
  levels: [],
  lemmas: {},
  tableHeld: false,
}

const PEMA_2: StrengthScale = {
  id: 'pema-2',
  version: '2022',
  title: 'PEMA, two values: requested or encouraged',
  source: 'J. Di Salvatore, M. Lundgren, K. Oksamytna and H. M. Smidt, “Introducing the Peacekeeping Mandates (PEMA) Dataset”, Journal of Conflict Resolution 66(4–5), 2022, pp. 924–951, doi:10.1177/00220027211068897',
  url: 'https://ideas.repec.org/a/sae/jocore/v66y2022i4-5p924-951.html',
  note: 'Made for tasks of peacekeeping operations. The abstract, which is what was read, says that a task is either requested or merely encouraged; the codebook that says which verbs count as which was not read, so only the two verbs that name the values are placed.',
  levels: [
    { level: 2, name: 'requested' },
    { level: 1, name: 'encouraged' },
  ],
  lemmas: { request: 2, encourage: 1 },
  tableHeld: true,
}

const GRUENBERG_2009: StrengthScale = {
  id: 'gruenberg-2009',
  version: '2009',
  title: 'Gruenberg, instructive words of the Security Council',
  source: 'J. S. Gruenberg, “An Analysis of United Nations Security Council Resolutions: Are All Countries Treated Equally?”, Case Western Reserve Journal of International Law 41(2), 2009, pp. 513–569; the order as reported in “The Grammar of Impotence”, IRIN (now The New Humanitarian), 16 March 2016',
  url: 'https://www.thenewhumanitarian.org/maps-and-graphics/2016/03/16/grammar-impotence',
  note: 'Read in the report and not in the article itself. It ranks seven words of the Security Council, and places “decides” as the weakest of them, the reverse of scales (ours too) on which a decision binds most.',
  levels: [
    { level: 7, name: 'demands' },
    { level: 6, name: 'warns' },
    { level: 5, name: 'urges' },
    { level: 4, name: 'requests' },
    { level: 3, name: 'recommends' },
    { level: 2, name: 'calls upon' },
    { level: 1, name: 'decides' },
  ],
  lemmas: { demand: 7, warn: 6, urge: 5, request: 4, recommend: 3, 'call upon': 2, decide: 1 },
  tableHeld: true,
}

/** The scales that a comparison may name; the first is the one used where none is named. */
export const STRENGTH_SCALES: readonly StrengthScale[] = [IAN_1, UNR_5, PEMA_2, GRUENBERG_2009]

/** The scale of an id, or undefined. */
export function scaleNamed(id: string): StrengthScale | undefined {
  return STRENGTH_SCALES.find((scale) => scale.id === id)
}
