import { cues, sourceCues, type ReferenceWords } from './reference-words-table.js'

/** English words of reference. */
export const ENGLISH_REFERENCE_WORDS: ReferenceWords = {
  instrumentHeads: {
    convention: 'TREATY', conventions: 'TREATY', treaty: 'TREATY', treaties: 'TREATY', covenant: 'TREATY', covenants: 'TREATY', charter: 'TREATY', agreement: 'TREATY', pact: 'TREATY', statute: 'TREATY',
    protocol: 'PROTOCOL', protocols: 'PROTOCOL',
    declaration: 'DECLARATION', declarations: 'DECLARATION', commitment: 'DECLARATION', consensus: 'DECLARATION', communique: 'DECLARATION', compact: 'DECLARATION', agenda: 'DECLARATION', pronouncement: 'DECLARATION',
    recommendations: 'RECOMMENDATIONS', conclusions: 'RECOMMENDATIONS',
    plan: 'PLAN_OF_ACTION', plans: 'PLAN_OF_ACTION', programme: 'PLAN_OF_ACTION', strategy: 'PLAN_OF_ACTION', framework: 'PLAN_OF_ACTION', roadmap: 'PLAN_OF_ACTION',
    report: 'REPORT', reports: 'REPORT', study: 'REPORT',
    guide: 'GUIDE', guidelines: 'GUIDE', principles: 'GUIDE', rules: 'GUIDE', manual: 'GUIDE', standards: 'GUIDE', guidance: 'GUIDE', toolkit: 'GUIDE',
    document: 'DOCUMENT', goals: 'DOCUMENT', instrument: 'DOCUMENT', questionnaire: 'QUESTIONNAIRE', survey: 'SURVEY', surveys: 'SURVEY', classification: 'CLASSIFICATION', law: 'LAW',
  },
  bodyHeads: ['council', 'commission', 'committee', 'assembly', 'secretariat', 'department', 'office', 'network', 'networks', 'group', 'groups', 'organization', 'court', 'fund', 'institute', 'agency', 'bank', 'union', 'observatory', 'centre', 'center', 'board', 'unit', 'mechanism', 'mission', 'force', 'association', 'system', 'foundation', 'task'],
  meetingHeads: ['meeting', 'meetings', 'conference', 'summit', 'summits', 'congress', 'seminar', 'session', 'workshop', 'forum', 'dialogue', 'symposium', 'course'],
  insideTitles: ['of', 'on', 'for', 'the', 'in', 'and', 'to', 'against', 'with', 'by', 'from', 'their', 'its', 'as', 'at', 'or', 'a', 'an', 'between', 'among', 'de', 'del', 'la', 'y', 'into', 'other'],
  and: ['and', 'or'],
  articles: ['the', 'a', 'an'],
  ordinals: {
    first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17,
    eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  },
  cardinals: { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  back: ['the same', 'said', 'the said', 'the aforementioned', 'aforementioned', 'the above-mentioned', 'the aforesaid', 'that', 'those', 'such', 'the'],
  own: ['its', 'their', 'the'],
  thereto: ['thereto', 'thereof'],
  present: ['the present', 'this', 'these'],
  pinpoint: '(?:(?:operative|declarative|preambular|resolutory) )?(?:paragraphs?|paras?\\.?|articles?|arts?\\.|sections?|sects?\\.|chapters?|chap\\.|annex(?:es)?|part|clauses?|subparagraphs?|goals?)',
  of: 'of|in|to',
  entitled: ['entitled', 'titled', 'on the theme'],
  noTitleBehind: ['as the', 'as', 'known as', 'called', 'so-called', 'the term', 'the theme', 'the word', 'the words', 'the sub-item', 'item', 'sub-item', 'the item', 'under the item'],
  placeBefore: ['in', 'at', 'from', 'near'],
  stateBefore: ['government of', 'governments of', 'republic of', 'state of', 'delegation of', 'people of', 'people and government of', 'government and people of', 'kingdom of', 'commonwealth of'],
  cues: [
    ...cues('BASED_ON', 'pursuant to|in accordance with|in keeping with|in line with|based on|on the basis of|in conformity with|in compliance with|in conformance with|consistent with|by virtue of|as mandated by|as mandated in|as set forth in|as set out in|as provided for in|as provided in|in fulfillment of|in fulfilment of|in furtherance of|under the terms of|in application of|in pursuance of|in observance of|as required by|as called for in|acting under|in implementation of|guided by|in response to|as requested in|as envisaged in'),
    ...cues('CITES', 'as evidenced in the adoption of|as evidenced by the adoption of|as evidenced in|as evidenced by|as reflected in|as demonstrated by|as shown by', 'evidence', 'CLAUSE'),
    ...cues('CITES', 'such as|including|among others|inter alia|for example', 'example'),
    ...cues('CITES', 'convened by|convoked by', 'convener'),
    ...cues('CITES', 'through resolution|by resolution|by means of resolution|convened through|through its resolution', 'convocation'),
    ...sourceCues('resulting from|arising out of|arising from|emanating from|that emanated from|contained in|set forth in|set out in|included in|reflected in|expressed in'),
    ...cues('CITES', 'adopted at|adopted in|adopted by|approved by|approved at|endorsed by|agreed at|agreed in|held at|held in|in the context of|in the framework of|within the framework of|issued by|prepared by|submitted by|signed at|signed in|opened for signature at|established by|established in|established pursuant to|created by|presented at|presented by|in its resolution|by its resolution|in resolution|in its resolutions|supplementing|by which|report of|reports of|recommendations of|conclusions of|meeting of|meetings of|progress report of|outcomes of|annexed to|on the implementation of|to follow up on|follow-up to|as defined in'),
  ],
}
