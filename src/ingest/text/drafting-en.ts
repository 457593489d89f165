import type { DraftingTable } from './drafting-table.js'

/** English drafting of the OAS and the United Nations. */
export const ENGLISH: DraftingTable = {
  language: 'EN',
  functionWords: ['the', 'of', 'and', 'to', 'in', 'that', 'with', 'for', 'by', 'on', 'its', 'their', 'which', 'is', 'are', 'as'],

  participles: [
    'acknowledging', 'acting', 'affirming', 'alarmed', 'anxious', 'appalled', 'appealing', 'applauding', 'appreciating', 'aspiring',
    'attaching', 'aware', 'bearing in mind', 'believing', 'calling', 'celebrating', 'certain', 'cognizant', 'commemorating', 'commending',
    'committed', 'concerned', 'concurring', 'condemning', 'confident', 'confirming', 'congratulating', 'conscious', 'considering',
    'contemplating', 'convinced', 'deeming', 'deploring', 'deprecating', 'desiring', 'desirous', 'determined', 'determining', 'dismayed',
    'distressed', 'disturbed', 'drawing attention', 'emphasizing', 'emphasising', 'encouraged', 'encouraging', 'endorsing', 'envisaging',
    'expecting', 'expressing', 'firmly', 'given', 'grateful', 'gratified', 'guided', 'having', 'heartened', 'highlighting', 'honoring',
    'honouring', 'hoping', 'horrified', 'in light of', 'in view of', 'indignant', 'inspired', 'invoking', 'keeping in mind', 'keeping in view',
    'lamenting', 'looking forward', 'mindful', 'moved', 'mourning', 'noting', 'observing', 'outraged', 'paying tribute', 'persuaded',
    'pledging', 'praising', 'proclaiming', 'proud', 'reaffirming', 'realizing', 'recalling', 'recognizing', 'recognising', 'recommitting',
    'referring', 'regretting', 'reiterating', 'rejecting', 'rejoicing', 'remaining', 'remembering', 'reminding', 'renewing', 'resolute',
    'resolved', 'saddened', 'saluting', 'satisfied', 'seeking', 'seized', 'seriously', 'sharing', 'shocked', 'stressing', 'striving',
    'supporting', 'taking account', 'taking cognizance', 'taking into account', 'taking into consideration', 'taking note', 'taking up',
    'thanking', 'troubled', 'underlining', 'underscoring', 'understanding', 'upholding', 'urging', 'viewing', 'vigilant', 'voicing',
    'welcoming', 'whereas', 'wishing',
  ],
  participleEnding: /(?:ing|ed|ful|ous)$/,
  endingIsEnough: false,
  operativeVerbs: [
    'accepts', 'acknowledges', 'adopts', 'affirms', 'agrees', 'appeals', 'appoints', 'appreciates', 'approves', 'asks', 'authorizes',
    'calls', 'commends', 'concludes', 'concurs', 'condemns', 'confirms', 'congratulates', 'considers', 'decides', 'declares', 'demands',
    'deplores', 'designates', 'determines', 'directs', 'draws attention', 'elects', 'emphasizes', 'encourages', 'endorses', 'establishes',
    'expects', 'expresses', 'extends', 'highlights', 'insists', 'instructs', 'intends', 'invites', 'looks forward', 'mandates', 'notes',
    'observes', 'pays tribute', 'pledges', 'praises', 'proclaims', 'reaffirms', 'realizes', 'recalls', 'recognizes', 'recommends',
    'regrets', 'reiterates', 'rejects', 'reminds', 'renews', 'repeats', 'requests', 'requires', 'resolves', 'salutes', 'shares', 'stresses',
    'supports', 'takes', 'thanks', 'transmits', 'underlines', 'underscores', 'underlines', 'undertakes', 'urges', 'welcomes', 'wishes',
    'accept', 'acknowledge', 'adopt', 'advance', 'approve', 'ask', 'authorize', 'call', 'charge', 'commend', 'condemn', 'congratulate',
    'consider', 'consolidate', 'continue', 'convene', 'cooperate', 'create', 'declare', 'designate', 'develop', 'direct', 'elect',
    'emphasize', 'encourage', 'endorse', 'enhance', 'entrust', 'establish', 'express', 'extend', 'foster', 'highlight', 'implement',
    'instruct', 'intensify', 'invite', 'keep', 'mandate', 'note', 'promote', 'provide', 'reaffirm', 'recall', 'recognize', 'recommend',
    'reiterate', 'reject', 'remind', 'renew', 'request', 'resolve', 'salute', 'strengthen', 'stress', 'support', 'take note', 'thank',
    'transmit', 'underscore', 'urge', 'welcome', 'to',
  ],
  operativeEnding: /[^s]s$/,
  modifiers: [
    'also', 'further', 'again', 'once', 'and', 'deeply', 'gravely', 'greatly', 'strongly', 'fully', 'profoundly', 'keenly', 'equally', 'especially',
    'very', 'most', 'still', 'solemnly', 'duly', 'extremely', 'highly', 'therefore', 'hereby', 'furthermore', 'moreover', 'finally', 'particularly',
    'likewise', 'additionally', 'increasingly', 'seriously', 'firmly', 'warmly', 'unequivocally', 'utterly', 'expressly', 'reluctantly',
  ],
  subordinator: 'that',

  openers: ['we', 'the', 'ministers', 'member', 'meeting', 'states', 'heads'],
  organs: [
    'assembly', 'council', 'committee', 'commission', 'conference', 'meeting', 'ministers', 'ministries', 'minister', 'heads', 'states', 'parties',
    'delegations', 'delegates', 'members', 'representatives', 'secretary', 'general', 'authorities', 'attorneys', 'presidents', 'governments',
    'government', 'peoples', 'group', 'congress', 'forum', 'court', 'board', 'network', 'parliamentarians', 'experts', 'participants',
  ],
  gatherings: ['gathered', 'meeting', 'assembled', 'having met', 'having gathered', 'met', 'convened', 'present', 'participating'],

  enactingVerbs: [
    'adopted', 'approved', 'issued', 'resolves', 'resolve', 'decides', 'decide', 'declares', 'declare', 'recommends', 'recommend', 'agrees', 'agree', 'agreed', 'adopts', 'adopt',
    'proclaims', 'proclaim', 'resolved', 'decided', 'commit', 'undertake', 'affirm', 'conclude', 'concludes', 'approves', 'approve', 'declared',
  ],
  following: /\b(?:the\s+)?following\b/i,
  enactingLines: /^(?:acting (?:under|in accordance with|pursuant to) (?:chapter|article)|be it resolved|now,? therefore)/i,

  followUp: /^(?:(?:[IVX]+|[A-Z]|\d+)[.)]\s*)?follow[-\s\u2010\u2011]?up(?:\s+(?:mechanisms?|and\s+\S.{0,60}|(?:to|on|of)\s+\S.{0,80}))?\s*[:.]?$/i,
  annex: /^(?:annex(?:es)?|appendix|attachment|enclosure)(?:\s+(?:[IVXLC]+|[A-Z]|\d+))?\s*(?:[:.\-–—]\s*\S.{0,200})?$/i,
  notesHeading: /^(?:foot\s?notes?|notes?|end\s?notes?)\s*:?$/i,
  noteLead: /^(?:(?:See|See also|See,? for example,|Adopted by)\s)?(?:Resolutions?|resolutions?|Decision|General Assembly resolution|Economic and Social Council resolution|United Nations, Treaty|Ibid|Official Records|Report of the|(?:available|Available) (?:at|from)|[A-Z]\/[A-Z0-9][\w./()-]*\b|[A-Z]{2,}\/[\w./()-]+).{0,400}$/,
  promisedNote: /\b(?:will|shall|to)\s+(?:submit|present|provide|include|introduce)\s+(?:a|its|the|another)?\s*foot\s?note\b/i,
  kindWords: /\b(?:declaration|recommendations|resolution|plan of action|action plan|work plan|strategy|commitment|consensus|conclusions|mandates|decision|communiqu[eé]|charter|guidelines|statute|rules of procedure)\b/i,
  masthead: /^(?:united nations|general assembly|security council|economic and social council|human rights council|organization of american states|permanent council|distr\b|original\b|agenda\b|item\b|[\w-]+(?:[\s-]\w+)?\s+(?:regular |special )?session\b|\[on the report|\[without reference|washington|draft\b|oea\/)/i,
  adoptionLine: /^\(?\s*(?:(?:resolution\s+)?(?:adopted|approved)(?:\s+(?:at|by|on|in|during)\b)|agreed(?: upon)? (?:at|by) (?:the|its)|(?:as )?approved and)/i,
  closingLine: /^(?:\d{1,4}(?:st|nd|rd|th)\s+(?:\(?\w+\)?\s+)?(?:plenary\s+)?meeting\b|done (?:at|in)\b|signed (?:at|in|by)\b|given (?:at|in)\b|in witness whereof\b|adopted (?:at|in|on|by)\b.{0,120}$|approved (?:at|in|on) .{0,120}$)/i,
  voteLine: /^(?:in favou?r|against|abstain(?:ing|ed)?|abstentions?|absent|not voting|non-voting)\s*(?:\(\d{1,3}\))?\s*:/i,

  mark: {
    units: 'paragraph|text|title|section|subparagraph|item|chapeau|language|sentence|heading|footnote|preamble|operative paragraph|preambular paragraph|opening paragraph',
    agreed: 'approved|agreed|adopted|accepted|concluded|closed|cleared|finalized|consensus',
    by: 'by',
    on: 'on|at the meeting of|at its meeting of|at',
    articles: 'the',
    months: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  },
  proposal: {
    deletion: /^(?:to\s+be\s+)?(?:delet(?:e|es|ed|ion)|strike|remove|omit)\b/i,
    alternative: /\balt(?:\.|\b|ernative)/i,
    tagNoise: /\b(?:proposal|proposed|suggestion|suggested|text|amendment|alternative|alt|reservation|delegations?|by|of|from|the|government|republic)\b\.?/gi,
    joiners: ['and', 'with', 'supported by'],
  },
}
