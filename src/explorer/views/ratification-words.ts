/** Words of the ratification view. */
export const ratificationWords = {
  en: {
    title: 'Who is bound by what, on a day', lead: 'Signature is not consent, and deposit is not entry into force for the state: each cell follows the law of treaties and the treaty’s own clause.',
    slider: 'Move through time', choose: 'Choose treaties', legend: 'What the letters mean', treaty: 'Treaty', standing: 'Standing', signed: 'Signed', deposited: 'Deposited', force: 'In force for the state', because: 'Because', steps: 'Steps and sources',
    possible: 'possible', leftOut: '{count} {count:action|actions} without a source {count:is|are} left out.', caption: 'States by treaties on {day}', pictureText: 'Each cell bears a letter: P party, D deposited and not yet in force, s signed only, x former party, – none, ? unknown.',
    PARTY: 'party', CONTRACTING_STATE: 'contracting state, not yet in force for it', SIGNATORY: 'signatory', FORMER_PARTY: 'former party', NONE: 'no action in a list that was read', UNKNOWN: 'unknown',
    group: 'Group by standing under the first treaty', pictureDates: 'Dates: s signed, d deposited, f in force for the state.', signedShort: 's', depositedShort: 'd', forceShort: 'f', counts: 'How many', gapTitle: 'What states did after they were asked to join', gapLead: 'The paragraph:', addressed: 'Had not joined on {day}', joined: 'joined later', notJoined: 'had not joined by {day}', notKnown: 'not known', already: 'were party already', days: '{count} {count:day|days} later', outcome: 'Outcome', when: 'When',
  },
  es: {
    title: 'Quién está obligado por qué, en un día', lead: 'Firmar no es consentir, y depositar no es entrar en vigor para el Estado: cada casilla sigue el derecho de los tratados y la cláusula del propio tratado.',
    slider: 'Moverse en el tiempo', choose: 'Elegir tratados', legend: 'Qué significan las letras', treaty: 'Tratado', standing: 'Situación', signed: 'Firmado', deposited: 'Depositado', force: 'En vigor para el Estado', because: 'Porque', steps: 'Pasos y fuentes',
    possible: 'posible', leftOut: 'Se {count:deja|dejan} fuera {count} {count:acto|actos} sin fuente.', caption: 'Estados por tratados el {day}', pictureText: 'Cada casilla lleva una letra: P parte, D depositado y aún no en vigor, s solo firmado, x dejó de ser parte, – nada, ? se desconoce.',
    PARTY: 'parte', CONTRACTING_STATE: 'Estado contratante, aún no en vigor para él', SIGNATORY: 'signatario', FORMER_PARTY: 'dejó de ser parte', NONE: 'ningún acto en una lista leída', UNKNOWN: 'se desconoce',
    group: 'Agrupar por situación bajo el primer tratado', pictureDates: 'Fechas: f firmado, d depositado, v en vigor para el Estado.', signedShort: 'f', depositedShort: 'd', forceShort: 'v', counts: 'Cuántos', gapTitle: 'Qué hicieron los Estados después de que se les pidió adherirse', gapLead: 'El párrafo:', addressed: 'No eran parte el {day}', joined: 'se adhirió después', notJoined: 'no se había adherido al {day}', notKnown: 'se desconoce', already: 'ya eran parte', days: '{count} {count:día|días} después', outcome: 'Resultado', when: 'Cuándo',
  },
} as const

/** The standings of a state under a treaty. */
export type StandingWord = 'PARTY' | 'CONTRACTING_STATE' | 'SIGNATORY' | 'FORMER_PARTY' | 'NONE' | 'UNKNOWN'

/** The letter by which a standing is told in a cell, so that colour is never needed. */
export const LETTERS: Readonly<Record<StandingWord, string>> = { PARTY: 'P', CONTRACTING_STATE: 'D', SIGNATORY: 's', FORMER_PARTY: 'x', NONE: '–', UNKNOWN: '?' }
