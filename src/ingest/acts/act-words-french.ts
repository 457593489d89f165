import type { ActWords } from './act-words-table.js'

/** French words around the verb of an act. */
export const FRENCH_ACT_WORDS: ActWords = {
  complement: 'de (?=\\p{Ll}+(?:er|ir|re)\\b)|d[’\'](?=\\p{Ll}+(?:er|ir|re)\\b)|à (?=\\p{Ll}+(?:er|ir|re)\\b)|que\\b',
  that: 'que\\b',
  beforeAddressee: 'à la\\b|aux?\\b|à\\b',
  furtherDuty: 'de (?=\\p{Ll}+(?:er|ir|re)\\b)|d[’\'](?=\\p{Ll}+(?:er|ir|re)\\b)|à (?=\\p{Ll}+(?:er|ir|re)\\b)|que\\b',
  deliverVerbs: ['présenter', 'rendre', 'soumettre', 'informer'],
  and: 'et|ou',
  also: 'ainsi que',
  determiners: ['le', 'la', 'les', 'l', 'un', 'une', 'tous', 'toutes', 'autres', 'son', 'ses', 'aux', 'au', 'à', 'des', 'également'],
  actorNouns: {
    'états membres': 'STATES', états: 'STATES', état: 'STATES', gouvernements: 'STATES', gouvernement: 'STATES', pays: 'STATES', parties: 'STATES', autorités: 'STATES',
    'secrétaire général': 'OWN_SECRETARIAT', secrétariat: 'OWN_SECRETARIAT', office: 'OWN_SECRETARIAT', bureau: 'OWN_SECRETARIAT', département: 'OWN_SECRETARIAT',
    conseil: 'OWN_ORGAN', commission: 'OWN_ORGAN', comité: 'OWN_ORGAN', groupe: 'OWN_ORGAN', assemblée: 'OWN_ORGAN', conférence: 'OWN_ORGAN', institut: 'OWN_ORGAN', organes: 'OWN_ORGAN',
    organisations: 'OUTSIDE_ORGANIZATIONS', organismes: 'OUTSIDE_ORGANIZATIONS', institutions: 'OUTSIDE_ORGANIZATIONS', 'société civile': 'OUTSIDE_ORGANIZATIONS', 'secteur privé': 'OUTSIDE_ORGANIZATIONS', donateurs: 'OUTSIDE_ORGANIZATIONS', partenaires: 'OUTSIDE_ORGANIZATIONS', entités: 'OUTSIDE_ORGANIZATIONS', 'communauté internationale': 'OUTSIDE_ORGANIZATIONS', fonds: 'OUTSIDE_ORGANIZATIONS', programmes: 'OUTSIDE_ORGANIZATIONS',
  },
  pronouns: ['leur', 'lui', 'les'],
  speakers: ['nous'],
  roles: [
    ...(['par l’intermédiaire de', 'par l’intermédiaire du', 'par l’entremise de'] as const).map((phrase) => ({ role: 'THROUGH' as const, phrase })),
    ...(['avec l’appui de', 'avec l’appui du', 'avec le concours de'] as const).map((phrase) => ({ role: 'SUPPORTED_BY' as const, phrase })),
    ...(['en coordination avec', 'en collaboration avec', 'en coopération avec', 'conjointement avec'] as const).map((phrase) => ({ role: 'COORDINATED_WITH' as const, phrase })),
    ...(['en consultation avec', 'après consultation de'] as const).map((phrase) => ({ role: 'CONSULTING' as const, phrase })),
    ...(['dans le cadre de', 'dans le cadre du', 'sous les auspices de'] as const).map((phrase) => ({ role: 'WITHIN' as const, phrase })),
    ...(['avant'] as const).map((phrase) => ({ role: 'DUE_BEFORE' as const, phrase })),
  ],
  to: 'à|au|aux',
  offices: { président: 'CHAIR', présidence: 'CHAIR', 'vice-président': 'VICE_CHAIR', rapporteur: 'RAPPORTEUR' },
  officeOf: 'du|de la|de',
  asOffice: '(?:comme|à)(?: la| le)?',
  cadences: [
    { cadence: 'BIENNIAL', pattern: '(?<!\\p{L})biennale?s?(?!\\p{L})|biennal|tous les deux ans' },
    { cadence: 'ANNUAL', pattern: '(?<!\\p{L})annuel(?:le|lement|s|les)?(?!\\p{L})|chaque année|tous les ans' },
    { cadence: 'UNSTATED_RECURRING', pattern: 'périodique(?:ment|s)?|régulièrement' },
  ],
  reportNouns: 'rapport|liste|plan|étude',
  incorporated: '(?:les )?recommandations (?:figurant dans|issues de|contenues dans)',
  rules: { parties: 'états parties (?:à|au|aux)', notParties: 'états qui ne sont pas encore parties (?:à|au)', host: 'pays (?:hôte|d’accueil) de', chairs: 'état qui préside', those: '(?:ces|lesdits) (?:instruments|traités)' },
}
