import type { VerbTable } from './verb.js'
import { verbs } from './verb-rows.js'

/**
 * English verbs of the inter-American and United Nations families. Classes follow the scale `ian-1`; a verb that the
 * scale does not name stands with those whose force it has. Ways of citing follow the reading of the two documents:
 * what greets a text takes note of it, what only bears it in mind cites it.
 */
export const ENGLISH_VERBS: VerbTable = {
  language: 'EN',
  verbs: [
    ...verbs('CONSTITUTIVE', 'CONSTITUTIVE', [
      ['establish', '', 'establishes', 'establishing'],
      ['create', '', 'creates', 'creating'],
      ['set up', '', 'sets up', 'setting up'],
      ['constitute', '', 'constitutes', 'constituting'],
      ['institute', '', 'institutes', 'instituting'],
      ['institutionalize', '', 'institutionalizes', 'institutionalizing'],
      ['elect', '', 'elects', 'electing'],
      ['appoint', '', 'appoints', 'appointing'],
      ['designate', '', 'designates', 'designating'],
      ['proclaim', '', 'proclaims', 'proclaiming'],
      ['declare', '', 'declares', 'declaring'],
      ['decide', '', 'decides', 'deciding/having decided/determined to'],
      ['resolve', '', 'resolves', 'resolving/resolved'],
      ['determine', '', 'determines', 'determining'],
      ['agree', '', 'agrees', 'agreeing/having agreed'],
      ['convene', '', 'convenes', 'convening'],
      ['convoke', '', 'convokes', 'convoking'],
      ['extend', '', 'extends', 'extending'],
      ['renew', '', 'renews', 'renewing'],
      ['terminate', '', 'terminates', 'terminating'],
      ['dissolve', '', 'dissolves', 'dissolving'],
      ['amend', '', 'amends', 'amending'],
      ['repeal', '', 'repeals', 'repealing'],
      ['rescind', '', 'rescinds', 'rescinding'],
      ['lift', '', 'lifts', 'lifting'],
      ['allocate', '-', 'allocates', 'allocating'],
      ['transmit', '-', 'transmits', 'transmitting'],
      ['suspend', '', 'suspends', 'suspending'],
      ['authorize', 'authorise', 'authorizes/authorises', 'authorizing/authorising'],
      ['launch', '', 'launches', 'launching'],
      ['accept', '', 'accepts', 'accepting'],
      ['confirm', '', 'confirms', 'confirming'],
    ]),
    ...verbs('CONSTITUTIVE', 'CONSTITUTIVE', [
      ['adopt', '', 'adopts', 'adopting/having adopted'],
      ['approve', '', 'approves', 'approving/having approved'],
      ['endorse', '', 'endorses', 'endorsing'],
    ], 'ADOPTS'),
    ...verbs('DIRECTIVE', 'COMMAND', [
      ['instruct', '', 'instructs', 'instructing'],
      ['entrust', '', 'entrusts', 'entrusting'],
      ['charge', '', 'charges', 'charging'],
      ['direct', '', 'directs', 'directing'],
      ['mandate', '', 'mandates', 'mandating'],
      ['task', '', 'tasks', 'tasking'],
      ['commission', '', 'commissions', 'commissioning'],
      ['order', '', 'orders', 'ordering'],
      ['require', '', 'requires', 'requiring'],
      ['demand', '', 'demands', 'demanding'],
    ]),
    ...verbs('DIRECTIVE', 'REQUEST', [
      ['request', '', 'requests', 'requesting'],
      ['ask', '', 'asks', 'asking'],
      ['recommend', '', 'recommends', 'recommending'],
    ]),
    ...verbs('DIRECTIVE', 'EXHORT', [
      ['urge', '', 'urges', 'urging'],
      ['encourage', '', 'encourages', 'encouraging'],
      ['exhort', '', 'exhorts', 'exhorting'],
      ['call upon', '', 'calls upon', 'calling upon'],
      ['call on', '', 'calls on', 'calling on'],
      ['call for', '', 'calls for', 'calling for'],
      ['appeal', 'appeal to', 'appeals to/appeals', 'appealing to'],
      ['warn', '', 'warns', 'warning'],
    ]),
    ...verbs('DIRECTIVE', 'SOFT', [
      ['invite', '', 'invites', 'inviting'],
      ['suggest', '', 'suggests', 'suggesting'],
      ['propose', '', 'proposes', 'proposing'],
      ['remind', '', 'reminds', 'reminding'],
    ]),
    ...verbs('STANCE', 'COURTESY', [
      ['reaffirm', '', 'reaffirms', 'reaffirming'],
      ['affirm', '', 'affirms', 'affirming'],
      ['reiterate', '', 'reiterates', 'reiterating'],
    ], 'REAFFIRMS'),
    ...verbs('STANCE', 'COURTESY', [['recall', '', 'recalls', 'recalling']], 'RECALLS'),
    ...verbs('STANCE', 'COURTESY', [
      ['recognize', 'recognise', 'recognizes/recognises', 'recognizing/recognising'],
      ['acknowledge', '', 'acknowledges', 'acknowledging'],
    ], 'RECOGNIZES'),
    ...verbs('STANCE', 'COURTESY', [
      ['underscore', '', 'underscores', 'underscoring'],
      ['stress', '', 'stresses', 'stressing'],
      ['highlight', '', 'highlights', 'highlighting'],
      ['emphasize', 'emphasise', 'emphasizes/emphasises', 'emphasizing/emphasising'],
      ['underline', '', 'underlines', 'underlining'],
    ], 'UNDERSCORES'),
    ...verbs('STANCE', 'COURTESY', [
      ['take note', '', 'takes note', 'taking note/having taken note'],
      ['note', '', 'notes', 'noting/having noted'],
      ['welcome', '', 'welcomes', 'welcoming'],
      ['celebrate', '', 'celebrates', 'celebrating'],
      ['commend', '', 'commends', 'commending'],
      ['applaud', '', 'applauds', 'applauding'],
      ['appreciate', '', 'appreciates', 'appreciating'],
      ['congratulate', '', 'congratulates', 'congratulating'],
      ['express satisfaction', 'express ~ satisfaction', 'expresses ~ satisfaction', 'expressing ~ satisfaction'],
      ['express appreciation', 'express ~ appreciation', 'expresses ~ appreciation', 'expressing ~ appreciation'],
      ['express support', 'express ~ support', 'expresses ~ support', 'expressing ~ support'],
    ], 'TAKES_NOTE_OF'),
    ...verbs('STANCE', 'COURTESY', [
      ['express gratitude', 'express ~ gratitude/extend ~ gratitude/extend ~ appreciation/extend ~ thanks', 'expresses ~ gratitude/extends ~ gratitude/extends ~ appreciation/extends ~ thanks', 'expressing ~ gratitude/extending ~ appreciation'],
      ['congratulate', 'extend ~ congratulations', 'extends ~ congratulations', 'extending ~ congratulations'],
      ['thank', '', 'thanks', 'thanking'],
      ['pay tribute', '', 'pays tribute', 'paying tribute'],
      ['express concern', 'express ~ concern', 'expresses ~ concern', 'expressing ~ concern'],
      ['express', '', 'expresses', 'expressing'],
      ['condemn', '', 'condemns', 'condemning'],
      ['deplore', '', 'deplores', 'deploring'],
      ['regret', '', 'regrets', 'regretting'],
      ['lament', '', 'laments', 'lamenting'],
      ['salute', '', 'salutes', 'saluting'],
      ['hail', '', 'hails', 'hailing'],
      ['praise', '', 'praises', 'praising'],
      ['denounce', '', 'denounces', 'denouncing'],
      ['concur', '', 'concurs', 'concurring'],
      ['share', '-', 'shares', 'sharing'],
      ['insist', '', 'insists', 'insisting'],
      ['renew commitment', 'renew ~ commitment', 'renews ~ commitment', 'renewing ~ commitment'],
      ['intend', '', 'intends/expresses ~ intention', 'intending/expressing ~ intention'],
      ['conclude', '', 'concludes', 'concluding/having concluded'],
      ['attach importance', 'attach ~ importance', 'attaches ~ importance', 'attaching ~ importance'],
      ['reject', '', 'rejects', 'rejecting'],
      ['support', '-', 'supports', 'supporting'],
      ['draw attention', 'draw ~ attention', 'draws ~ attention', 'drawing ~ attention'],
      ['look forward', '', 'looks forward', 'looking forward'],
      ['expect', '', 'expects', 'expecting'],
      ['hope', '', 'hopes', 'hoping'],
      ['trust', '', 'trusts', 'trusting'],
      ['bear in mind', 'keep in mind', 'bears in mind/keeps in mind', 'bearing in mind/keeping in mind'],
      ['take into account', 'take into consideration', 'takes into account/takes into consideration', 'taking into account/taking into consideration'],
      ['take up', '-', '-', 'having taken up'],
      ['be mindful', '-', 'is mindful', 'mindful'],
      ['be aware', '-', 'is aware', 'aware'],
      ['be conscious', '-', 'is conscious', 'conscious/cognizant'],
      ['be convinced', '-', 'is convinced', 'convinced'],
      ['be concerned', 'are ~ concerned/remain ~ concerned', 'is ~ concerned/remains ~ concerned', 'concerned/remaining ~ concerned/being ~ concerned'],
      ['be alarmed', 'are ~ alarmed', 'is ~ alarmed/remains ~ alarmed', 'alarmed/disturbed/troubled/shocked/appalled'],
      ['be determined', '-', 'is determined', 'determined'],
      ['be committed', '-', '-', 'committed'],
      ['be encouraged', '-', '-', 'encouraged'],
      ['be desirous', '-', '-', 'desirous/desiring/wishing/seeking'],
      ['be confident', '-', '-', 'confident'],
      ['be guided', '-', '-', 'guided by/inspired by'],
      ['believe', '', 'believes', 'believing'],
      ['see', '-', '-', 'having seen'],
      ['examine', '-', '-', 'having examined/having reviewed/having studied'],
      ['hear', '-', '-', 'having heard'],
      ['read', '-', '-', 'having read'],
      ['receive', '-', '-', 'having received'],
      ['ascertain', '-', '-', 'having ascertained'],
      ['act', '-', '-', 'acting under/acting pursuant to'],
      ['observe', '', 'observes', 'observing'],
      ['consider', '-', 'considers', 'considering/having considered'],
      ['remain seized', '', 'remains seized', '-'],
      ['refer', '-', 'refers', 'referring to'],
    ]),
    ...verbs('CONTENT', 'SOFT', [
      ['pledge', '', 'pledges', 'pledging'],
      ['commit', '', 'commits', 'committing'],
      ['undertake', '', 'undertakes', 'undertaking'],
      ['endeavour', 'endeavor', 'endeavours', 'endeavouring'],
    ]),
    ...verbs('CONTENT', 'SOFT', deeds()),
  ],
  before: [
    'also', 'further', 'furthermore', 'again', 'once again', 'once more', 'hereby', 'strongly', 'solemnly', 'deeply', 'gravely', 'seriously', 'equally', 'increasingly', 'firmly',
    'fully', 'especially', 'particularly', 'likewise', 'in addition', 'additionally', 'unequivocally', 'earnestly', 'respectfully', 'duly', 'profoundly', 'extremely', 'still', 'actively', 'resolutely', 'greatly', 'highly', 'in this regard', 'in this respect', 'in this context', 'in that regard', 'in that respect', 'in that context', 'therefore', 'accordingly', 'similarly', 'finally', 'to this end', 'we', 'continues to', 'continue to',
  ],
  after: [
    'also', 'further', 'again', 'once again', 'once more', 'with satisfaction', 'with appreciation', 'with concern', 'with deep concern', 'with grave concern', 'with serious concern', 'with great concern', 'with particular concern', 'with regret', 'with gratitude', 'with interest', 'with approval', 'in this regard', 'in that regard', 'in this respect', 'in this context', 'in particular', 'therefore', 'strongly', 'in the strongest terms', 'with great appreciation', 'with deep appreciation',
  ],
  infinitive: ['to'],
  repeated: {
    request: 'request', requests: 'request', call: 'call upon', calls: 'call upon', invitation: 'invite', appeal: 'appeal', recommendation: 'recommend', demand: 'demand', encouragement: 'encourage', instruction: 'instruct', mandate: 'mandate',
  },
  duty: ['shall', 'will', 'must', 'should', 'is charged with', 'are charged with', 'is responsible for', 'is to', 'are to', 'is entrusted with', 'is requested to', 'are requested to', 'is instructed to', 'are urged to', 'are encouraged to', 'are invited to', 'is invited to'],
}

/** Deeds that a paragraph asks for without naming anybody; only their base form begins a paragraph. */
function deeds(): readonly (readonly [string, string, string, string])[] {
  const lemmas = `
    foster promote consolidate consider cooperate continue strengthen enhance implement develop facilitate improve intensify increase ensure maintain
    pursue prevent combat share exchange coordinate design deepen boost advance prioritize expand explore examine analyze address adapt update provide
    prepare participate protect guarantee incorporate include identify harmonize generate reinforce review assess evaluate monitor
    make work use seek redouble respect apply comply collaborate contribute keep hold disseminate modernize build optimize articulate train raise
    formulate execute assist submit report present convey transmit follow finalize complete define draft draw produce publish organize host begin start
    conduct perform carry bring give pay place put move step join favor favour stimulate propitiate broaden widen accelerate streamline mainstream
    integrate align ratify accede sign consult discuss study compile collect gather systematize standardize digitize equip finance fund allocate mobilize
    eliminate eradicate reduce mitigate fight confront counter tackle investigate prosecute punish dismantle disrupt detect safeguard uphold
    allow analyse arrange attend avoid bolster bridge clarify close communicate conserve construct convert deliver demonstrate deploy deter diagnose disarm
    discourage distribute diversify educate elaborate employ enforce enlarge enrich enrol enroll exercise expedite forge fulfil fulfill gain
    guide handle inform initiate innovate inspect install interconnect introduce invest issue learn leverage limit link lower manage map measure meet
    minimize minimise negotiate obtain open operate orient oversee patrol preserve produce professionalize prohibit reach realize recover reconcile refine
    refrain register repair replace replicate respond restore restrict restructure return revitalize screen search select separate serve simplify solve
    sponsor stop store sustain target teach test trace track transfer transform translate treat unify upgrade utilize validate verify visit write
    advocate help engage involve empower enable support cultivate nurture reform rehabilitate reintegrate regulate control secure revise resume`
  return lemmas.trim().split(/\s+/).map((lemma) => [lemma, '', '-', '-'])
}
