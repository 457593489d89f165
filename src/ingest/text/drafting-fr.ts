import type { DraftingTable } from './drafting-table.js'

/** French drafting of the OAS and the United Nations. */
export const FRENCH: DraftingTable = {
  language: 'FR',
  functionWords: ['le', 'la', 'les', 'des', 'du', 'et', 'que', 'en', 'dans', 'pour', 'par', 'sur', 'aux', 'au', 'une', 'est', 'ses', 'leur'],

  participles: [
    'agissant', 'alarme', 'alarmee', 'alarmes', 'anime', 'animee', 'animes', 'attachee', 'attendu', 'ayant', 'compte tenu', 'consciente', 'conscient', 'conscients', 'conscientes', 'considerant',
    'constatant', 'convaincu', 'convaincue', 'convaincus', 'decide', 'decidee', 'decides', 'desireuse', 'desireux', 'determinee', 'determines', 'emue', 'encouragee', 'guide', 'guidee', 'guides', 'horrifiee', 'inquiete',
    'notant', 'persuadee', 'persuades', 'preoccupe', 'preoccupee', 'preoccupes', 'prenant', 'rappelant', 'reaffirmant', 'reconnaissant', 'resolu', 'resolue', 'resolus', 'sachant', 'se felicitant', 's inquietant', 'se declarant', 's inspirant', 'se rejouissant', 'se fondant',
    'soucieuse', 'soucieux', 'tenant', 'troublee', 'vivement', 'vu', 'n ignorant', 'ne perdant',
  ],
  participleEnding: /ant$/,
  endingIsEnough: true,
  operativeVerbs: [
    'accepte', 'accueille', 'adopte', 'affirme', 'appelle', 'apprecie', 'approuve', 'appuie', 'attend', 'autorise', 'charge', 'compte', 'condamne', 'confirme', 'conseille', 'considere', 'constate', 'convient', 'decide', 'declare', 'demande', 'deplore',
    'designe', 'elit', 'encourage', 'engage', 'enjoint', 'estime', 'exhorte', 'exige', 'exprime', 'fait', 'felicite', 'fait sienne', 'incite', 'insiste', 'invite', 'lance', 'mesure', 'note', 'nomme', 'preconise', 'prend', 'prie', 'proclame', 'proroge', 'rappelle', 'reaffirme', 'recommande',
    'reconnait', 'regrette', 'reitere', 'remercie', 'rend', 'renouvelle', 'salue', 'sait', 'se dit', 'se declare', 'se felicite', 's inquiete', 's engage', 's associe', 'se rejouit', 'signale', 'souhaite', 'souligne', 'souscrit', 'soutient', 'tient',
    'adopter', 'charger', 'demander', 'encourager', 'exhorter', 'inviter', 'prier', 'promouvoir', 'reaffirmer', 'recommander', 'remercier', 'renforcer', 'continuer', 'elire', 'etablir', 'prendre', 'exprimer', 'saluer',
  ],
  operativeEnding: /(?:e|t)$/,
  modifiers: ['egalement', 'aussi', 'en outre', 'en', 'outre', 'par', 'ailleurs', 'de', 'nouveau', 'profondement', 'gravement', 'vivement', 'fermement', 'pleinement', 'tres', 'et', 'particulierement', 'solennellement', 'instamment', 'enfin', 'dument', 'notamment'],
  subordinator: 'que',

  openers: ['nous', 'l', 'le', 'la', 'les'],
  organs: [
    'assemblee', 'conseil', 'comite', 'commission', 'conference', 'reunion', 'ministres', 'ministre', 'chefs', 'etats', 'parties', 'delegations', 'delegues', 'membres', 'representants', 'secretaire', 'autorites', 'procureurs', 'presidents', 'gouvernements', 'peuples', 'groupe', 'congres', 'forum', 'cour', 'participants',
  ],
  gatherings: ['reunis', 'reunies', 'reunie', 'reuni', 's etant reunis', 'rassembles', 'convoques'],

  enactingVerbs: [
    'formule', 'formulent', 'decide', 'decident', 'decidons', 'declare', 'declarent', 'declarons', 'recommande', 'recommandent', 'recommandons', 'adopte', 'adoptent', 'adoptons', 'adopter', 'resout', 'resolvent', 'conviennent', 'convenons', 'convenus', 'proclame', 'proclament', 'approuve', 'approuvent', 'engageons',
  ],
  following: /\b(?:ce\s+qui\s+suit|suivant(?:e|s|es)?)\b/i,
  enactingLines: /^(?:agissant (?:en vertu|conform[eé]ment|au titre) (?:du|au|de l.) ?(?:chapitre|article)|en cons[eé]quence)/i,

  followUp: /^(?:(?:[IVX]+|[A-Z]|\d+)[.)]\s*)?(?:m[eé]canismes?\s+de\s+)?suivi(?:\s+(?:et|de|des|du)\s+\S.{0,80})?\s*[:.]?$/i,
  annex: /^(?:annexes?|appendice|pi[eè]ce jointe)(?:\s+(?:[IVXLC]+|[A-Z]|\d+))?\s*(?:[:.\-–—]\s*\S.{0,200})?$/i,
  notesHeading: /^(?:notes?(?:\s+de\s+bas\s+de\s+page)?)\s*:?$/i,
  noteLead: /^(?:Voir\s(?:aussi\s|[eé]galement\s)?(?:la\s|le\s|les\s)?)?(?:R[eé]solutions?|r[eé]solutions?|D[eé]cision|Nations Unies, Recueil|Ibid|Documents officiels|Rapport d[ue]|Disponible|[A-Z]\/[A-Z0-9][\w./()-]*\b|[A-Z]{2,}\/[\w./()-]+).{0,400}$/,
  promisedNote: /\b(?:pr[eé]sentera|soumettra|remettra|inclura)\s+(?:une|sa|la)?\s*note(?:\s+de\s+bas)?/i,
  kindWords: /\b(?:d[eé]claration|recommandations|r[eé]solution|plan d[’']action|plan de travail|strat[eé]gie|engagement|consensus|conclusions|mandats|d[eé]cision|communiqu[eé]|charte|directives|statuts?|r[eè]glement)\b/i,
  masthead: /^(?:nations unies|assembl[eé]e g[eé]n[eé]rale|conseil de s[eé]curit[eé]|conseil [eé]conomique et social|organisation des [eé]tats am[eé]ricains|conseil permanent|distr\b|original\b|point\b|.{3,40}session (?:ordinaire|extraordinaire)?|\[sur le rapport|\[sans renvoi|washington|projet\b|oea\/)/i,
  adoptionLine: /^\(?\s*(?:(?:r[eé]solution\s+)?(?:adopt[eé]e?s?|approuv[eé]e?s?)\s+(?:par|à|a|lors|le|au|en)(?!\p{L}))/iu,
  closingLine: /^(?:\d{1,4}\s?(?:e|ème|eme)\s+(?:s[eé]ance|r[eé]union)\b|fait [àa](?!\p{L})|sign[eé]e? [àa](?!\p{L})|en foi de quoi\b|adopt[eé]e? (?:à|le) .{0,120}$)/iu,
  voteLine: /^(?:ont vot[eé] (?:pour|contre)|pour|contre|se sont abstenus|abstentions?|absents?)\s*(?:\(\d{1,3}\))?\s*:/i,

  mark: {
    units: 'paragraphe|texte|titre|section|alin[eé]a|chapeau|pr[eé]ambule|note',
    agreed: 'approuv[eé]e?|convenue?|adopt[eé]e?|accept[eé]e?|arr[eê]t[eé]e?',
    by: 'par',
    on: 'le|lors de la r[eé]union du',
    articles: 'le|la|les|l’|l\'',
    months: ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'],
  },
  proposal: {
    deletion: /^(?:supprim(?:er|é|ée)|suppression|retirer|rayer)/i,
    alternative: /\b(?:alt(?:\.|\b)|variante)/i,
    tagNoise: /\b(?:propositions?|propos[eé]e?|texte|amendement|variante|alt|r[eé]serve|d[eé]l[eé]gations?|de|du|la|le|par|gouvernement|r[eé]publique)\b\.?/gi,
    joiners: ['et', 'avec'],
  },
}
