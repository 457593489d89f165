import { cues, type ReferenceWords } from './reference-words-table.js'

/** French words of reference. */
export const FRENCH_REFERENCE_WORDS: ReferenceWords = {
  instrumentHeads: {
    convention: 'TREATY', conventions: 'TREATY', traite: 'TREATY', pacte: 'TREATY', charte: 'TREATY', accord: 'TREATY', statut: 'TREATY', protocole: 'PROTOCOL', protocoles: 'PROTOCOL', declaration: 'DECLARATION', engagement: 'DECLARATION', consensus: 'DECLARATION',
    recommandations: 'RECOMMENDATIONS', plan: 'PLAN_OF_ACTION', programme: 'PLAN_OF_ACTION', strategie: 'PLAN_OF_ACTION', rapport: 'REPORT', guide: 'GUIDE', directives: 'GUIDE', principes: 'GUIDE', regles: 'GUIDE', document: 'DOCUMENT', objectifs: 'DOCUMENT',
  },
  bodyHeads: ['conseil', 'commission', 'comite', 'assemblee', 'secretariat', 'departement', 'office', 'reseau', 'groupe', 'organisation', 'cour', 'fonds', 'institut', 'agence', 'banque', 'union', 'observatoire', 'centre', 'bureau', 'mecanisme', 'mission'],
  meetingHeads: ['reunion', 'reunions', 'conference', 'sommet', 'sommets', 'congres', 'seminaire', 'session', 'atelier', 'forum'],
  insideTitles: ['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'et', 'en', 'pour', 'par', 'sur', 'contre', 'avec', 'à', 'au', 'aux', 'dans', 'ou', 'leurs', 'visant', 'relatif', 'relative'],
  and: ['et', 'ou'],
  articles: ['le', 'la', 'les', 'l', 'un', 'une'],
  ordinals: { premiere: 1, premier: 1, deuxieme: 2, troisieme: 3, quatrieme: 4, cinquieme: 5, sixieme: 6, septieme: 7, huitieme: 8, neuvieme: 9, dixieme: 10, onzieme: 11, douzieme: 12, treizieme: 13, quatorzieme: 14, quinzieme: 15, seizieme: 16, vingtieme: 20, trentieme: 30, quarantieme: 40, cinquantieme: 50, soixantieme: 60, unieme: 1 },
  beforeOrdinals: { dix: 10, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, 'quatre vingt': 80, et: 0 },
  cardinals: { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6 },
  back: ['ladite', 'ledit', 'lesdits', 'la même', 'le même', 'cette', 'ce', 'ces', 'la', 'le'],
  own: ['son', 'ses', 'les'],
  thereto: ['s y rapportant'],
  present: ['la présente', 'le présent', 'les présentes'],
  pinpoint: '(?:paragraphes?|par\\.|articles?|art\\.|sections?|chapitres?|chap\\.|annexes?|partie|alinéas?)',
  of: 'de|du|à|au',
  entitled: ['intitulée', 'intitulé', 'intitulées'],
  noTitleBehind: ['dit', 'dite', 'le terme', 'comme'],
  placeBefore: ['à', 'en', 'au'],
  stateBefore: ['gouvernement de', 'gouvernement du', 'république de', 'république du', 'délégation de', 'peuple de'],
  cues: [
    ...cues('BASED_ON', 'conformément à|conformément au|conformément aux|en application de|en vertu de|en vertu du|sur la base de|sur la base du|dans le respect de|en exécution de|suivant|en réponse à'),
    ...cues('CITES', 'comme en témoigne l’adoption de', 'evidence', 'CLAUSE'),
    ...cues('CITES', 'notamment|telles que|tels que|y compris', 'example'),
    ...cues('CITES', 'adoptée à|adopté à|adoptée par|adopté par|approuvé par|approuvée par|tenue à|figurant dans|contenues dans|énoncés dans|dans sa résolution|dans ses résolutions|par sa résolution|rapport de|rapport du|créé par|établi par|application de|issues de'),
  ],
}
