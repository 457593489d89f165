import type { Question } from './question.js'

const M = 'medellin-2013/draft-2013-10-31'
const Q = 'quito-2019/adopted'
const at = (text: string, paths: readonly string[]): string[] => paths.map((path) => `${text}/${path}`)
const verbs = (section: string, expected: Readonly<Record<string, readonly string[]>>, text: string) =>
  Object.entries(expected).map(([lemma, paths]) => ({ at: `${section}[lemma=${lemma}].provisions[].id`, are: at(text, paths) }))

/** Statistics: only what can be counted, under a definition that is printed. */
export const questions: readonly Question[] = [
  {
    id: 'G1',
    asks: 'How many units has each text?',
    query: `{
      medellin: counts(of: "medellin-2013") { units sections { sort count } apparatus }
      quito: counts(of: "quito-2019") { units sections { sort count } apparatus }
    }`,
    expected: [
      { at: 'medellin.units', is: 35 },
      { at: 'medellin.sections[]', are: [{ sort: 'OPENING', count: 1 }, { sort: 'PREAMBLE', count: 15 }, { sort: 'ENACTING', count: 1 }, { sort: 'OPERATIVE', count: 8 }, { sort: 'FOLLOW_UP', count: 10 }] },
      { at: 'quito.units', is: 47 },
      { at: 'quito.sections[]', are: [{ sort: 'OPENING', count: 1 }, { sort: 'PREAMBLE', count: 17 }, { sort: 'ENACTING', count: 1 }, { sort: 'OPERATIVE', count: 19 }, { sort: 'FOLLOW_UP', count: 8 }, { sort: 'FOOTNOTE', count: 1 }] },
      { at: 'quito.apparatus[]', says: ['title', 'adoption line', 'lone mark: /', 'heading of the follow-up part'] },
    ],
  },
  {
    id: 'G2',
    asks: 'Leading verbs of Quito’s 19 operative paragraphs?',
    query: `{ counts(of: "quito-2019") { leadingVerbs { section lemma count provisions { id } } notLeading { id section line } } }`,
    expected: [
      { at: 'counts.leadingVerbs[section=OPERATIVE].lemma', are: ['request', 'urge', 'instruct', 'establish', 'ask', 'entrust', 'cooperate', 'implement', 'consider', 'continue', 'enhance'] },
      { at: 'counts.leadingVerbs[section=OPERATIVE].count', are: [3, 2, 2, 2, 1, 1, 1, 2, 1, 1, 1] },
      ...verbs('counts.leadingVerbs', {
        request: ['op/3', 'op/4', 'op/6'], urge: ['op/2', 'op/18'], instruct: ['op/1', 'op/11'], establish: ['op/7', 'op/9'], ask: ['op/10'], entrust: ['op/8'],
        cooperate: ['op/5'], implement: ['op/12', 'op/17'], consider: ['op/13'], continue: ['op/14'], enhance: ['op/15'],
      }, Q),
      { at: 'counts.notLeading[section=OPERATIVE].id', are: at(Q, ['op/16', 'op/19']) },
      { at: 'counts.notLeading[section=OPERATIVE].line', are: [63, 66] },
    ],
  },
  {
    id: 'G3',
    asks: 'Leading verbs of Medellín’s 8 + 10?',
    query: `{ counts(of: "medellin-2013", includeProposed: true) { leadingVerbs { section lemma asPrinted count proposed provisions { id } } notLeading { id section } }
      decided: counts(of: "medellin-2013") { leadingVerbs { lemma count proposed } leftOut { proposed } } }`,
    expected: [
      { at: 'counts.leadingVerbs[section=OPERATIVE].asPrinted[]', are: ['Strengthen', 'Continue strengthening', 'Urge', 'Foster', 'Promote and consolidate', 'Encourage'] },
      ...verbs('counts.leadingVerbs', {
        strengthen: ['op/2'], continue: ['op/3', 'op/3-2'], urge: ['op/4', 'op/5'], foster: ['op/6'], promote: ['op/7'], encourage: ['op/8'],
        ask: ['fu/1', 'fu/2'], instruct: ['fu/3', 'fu/5bis', 'fu/5bis-alt'], request: ['fu/4', 'fu/7'], establish: ['fu/5'], invite: ['fu/6'],
      }, M),
      { at: 'counts.leadingVerbs[lemma=instruct].count', is: 1 },
      { at: 'counts.leadingVerbs[lemma=instruct].proposed', is: 2 },
      { at: 'decided.leadingVerbs[lemma=instruct].count', is: 1 },
      { at: 'decided.leadingVerbs[].proposed', exclude: [1, 2] },
      { at: 'decided.leftOut.proposed', is: 6 },
      { at: 'counts.notLeading[section=FOLLOW_UP].id', are: at(M, ['fu/8']) },
    ],
  },
  {
    id: 'G4',
    asks: 'Share of Medellín units approved?',
    query: `{ counts(of: "medellin-2013") { units approved approvedShare } }`,
    expected: [
      { at: 'counts.approved', is: 33 },
      { at: 'counts.units', is: 35 },
      { at: 'counts.approvedShare', is: 33 / 35 },
    ],
  },
  {
    id: 'G6',
    asks: 'Quito operative paragraphs with a deadline or cadence?',
    query: `{ counts(of: "quito-2019") { terms { kind imposesTerm section provision { id line } } } }`,
    expected: [
      { at: 'counts.terms[imposesTerm=true].provision.id', are: at(Q, ['op/3', 'op/4', 'op/6', 'op/18']) },
      { at: 'counts.terms[kind=DATE].provision.line', are: [46] },
      { at: 'counts.terms[kind=CADENCE].provision.line', are: [47, 51] },
      { at: 'counts.terms[kind=RELATIVE].provision.line', are: [65] },
      { at: 'counts.terms[kind=OBSERVANCE].provision.line', are: [55] },
      { at: 'counts.terms[kind=NOT_COMPUTABLE].provision.line', are: [66] },
      { at: 'counts.terms[imposesTerm=false].provision.line', are: [55, 66] },
    ],
  },
  {
    id: 'G7',
    asks: 'How many mandates, by definition?',
    query: `query($of: ID!, $and: ID!) {
      medellin: counts(of: $of) { mandates { id definition source paragraphs acts provisions { id } } }
      quito: counts(of: $and) { mandates { id definition paragraphs acts provisions { id } } }
    }`,
    variables: { of: 'medellin-2013', and: 'quito-2019' },
    expected: [
      { at: 'medellin.mandates[id=oas-2009-strict].paragraphs', is: 0 },
      { at: 'quito.mandates[id=oas-2009-strict].paragraphs', is: 0 },
      { at: 'medellin.mandates[id=general-secretariat-and-units].paragraphs', is: 3 },
      { at: 'medellin.mandates[id=general-secretariat-and-units].provisions[].id', are: at(M, ['fu/1', 'fu/2', 'fu/3']) },
      { at: 'quito.mandates[id=general-secretariat-and-units].paragraphs', is: 4 },
      { at: 'quito.mandates[id=general-secretariat-and-units].provisions[].id', are: at(Q, ['op/3', 'op/4', 'op/8', 'op/11']) },
      // The broad count depends on the guideline by which acts are read, and the guideline is printed.
      { at: 'quito.mandates[id=broad].definition', says: 'Every act that asks something of someone or sets work to be done' },
      { at: 'medellin.mandates[id=broad].source', says: 'guideline' },
      { at: 'medellin.mandates[id=oas-2009-strict].definition', says: 'a resolution of the General Assembly' },
    ],
  },
  {
    id: 'G8',
    asks: 'Document symbols cited?',
    query: `{
      medellin: counts(of: "medellin-2013") { symbols { asPrinted times provisions { id line } } }
      quito: counts(of: "quito-2019") { symbols { asPrinted times provisions { id line } cited { id } } }
    }`,
    expected: [
      // The first is printed with a no-break space inside it, and is kept as printed.
      { at: 'medellin.symbols[].asPrinted[]', are: ['CP/RES.\u00a01014 (1915/13)', 'AG/RES. 2809 (XLIII-O/13)'] },
      { at: 'medellin.symbols[].provisions[].id', are: at(M, ['opening', 'pre/6']) },
      { at: 'quito.symbols.length', is: 6 },
      { at: 'quito.symbols[].asPrinted[]', are: ['AG/RES. 2925 (XLVIII-O/18)', 'AG/CG/doc.9/19', 'RANDOT/doc.3/14', 'RANDOT-II/doc.3/19 rev. 1', 'REDVD/GT/SE-7/19 rev. 1)', 'GTS/PDVI/doc.11/19 rev.2'] },
      { at: 'quito.symbols[times=2].asPrinted[]', are: ['AG/CG/doc.9/19'] },
      { at: 'quito.symbols[times=2].provisions[].line', are: [22, 65] },
      { at: 'quito.symbols[].provisions[].line', are: [5, 22, 65, 36, 36, 52, 69] },
    ],
  },
  {
    id: 'G10',
    asks: 'Preamble verbs of Medellín?',
    query: `{ counts(of: "medellin-2013") { leadingVerbs { section lemma count provisions { id } } } }`,
    expected: [
      { at: 'counts.leadingVerbs[section=PREAMBLE].lemma', are: ['recognize', 'underscore', 'reaffirm', 'bear in mind', 'take into account', 'reiterate', 'stress'] },
      { at: 'counts.leadingVerbs[section=PREAMBLE].count', are: [4, 3, 2, 2, 2, 1, 1] },
      ...verbs('counts.leadingVerbs', {
        recognize: ['pre/7', 'pre/9', 'pre/11', 'pre/14'], underscore: ['pre/2', 'pre/3', 'pre/4'], reaffirm: ['pre/1', 'pre/12'], 'bear in mind': ['pre/5', 'pre/6'],
        'take into account': ['pre/10', 'pre/15'], reiterate: ['pre/8'], stress: ['pre/13'],
      }, M),
    ],
  },
]
