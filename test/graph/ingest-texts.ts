import { SMALL_SEED } from '../seed/small-seed.js'

/** A text of our own that the small seed knows nothing of. */
export const TORTUGA = `RECOMMENDATIONS OF TORTUGA ON LIGHTHOUSES
(Adopted on March 7, 2021)

We, the ministers responsible for harbours of the League of Islands, meeting in Tortuga on March 6 and 7, 2021;

RECALLING the Declaration of Nassau and resolution CP/RES. 1100 (2200/19);

BEARING IN MIND the Treaty of Nassau;

WE RECOMMEND:

1. Urge the Members of the League to light their harbours before December 31, 2022.

2. Instruct the Harbour Group to report to the League of Islands every two years on the lamps, in accordance with resolution AG/RES. 4100 (LII-O/22).

3. Request the Beacon Commission to keep the register of lamps.

FOLLOW-UP:

1. Thank the Government of Atlantis for its hospitality.
`

/** The same text after a hand has gone through it: one paragraph in other words, one gone, one new at the end. */
export const TORTUGA_MENDED = TORTUGA.replace('Urge the Members of the League to light their harbours', 'Request the Members of the League to light all their harbours').replace(/3\. Request the Beacon.*\n\n/, '').replace(/\n$/, '\n\n2. Thank the Government of Lemuria for its lamps.\n')

/** The same text in Spanish. */
export const TORTUGA_ES = `RECOMENDACIONES DE TORTUGA SOBRE LOS FAROS
(Aprobadas el 7 de marzo de 2021)

Nosotros, los ministros responsables de los puertos de la Liga de Islas, reunidos en Tortuga los días 6 y 7 de marzo de 2021;

RECORDANDO la Declaración de Nassau y la resolución CP/RES. 1100 (2200/19);

TENIENDO PRESENTE el Tratado de Nassau;

RECOMENDAMOS:

1. Instar a los miembros de la Liga a iluminar sus puertos antes del 31 de diciembre de 2022.

2. Encomendar al Grupo de Puertos que informe a la Liga de Islas cada dos años sobre las lámparas, de conformidad con la resolución AG/RES. 4100 (LII-O/22).

3. Solicitar a la Comisión de Faros que lleve el registro de lámparas.

SEGUIMIENTO:

1. Agradecer al Gobierno de Atlántida su hospitalidad.
`

/** The adopted text of which the seed below knows only the draft: it lets one of the draft's references go. */
export const EXUMA = `RECOMMENDATIONS OF EXUMA ON PIERS
(Adopted on June 2, 2019)

We, the ministers responsible for harbours of the League of Islands, meeting in Exuma on June 1 and 2, 2019;

RECALLING the Resolution of Freeport;

WE RECOMMEND:

1. Instruct the Harbour Group to measure the piers.
`

/** The seed of the small graph, with an instrument of which it holds a draft that a committee approved. */
export const SEED_WITH_DRAFT: Readonly<Record<string, unknown>> = {
  ...SMALL_SEED,
  'sources/exuma.yaml': [{ id: 'doc-exuma', title: 'Draft of Exuma', published: '2019-05-01', readOn: '2020-06-01', version: 'exuma-2019/draft-2019-05-01' }],
  'instruments/exuma.yaml': [{ id: 'exuma-2019', kind: 'RECOMMENDATIONS', name: { en: 'Recommendations of Exuma on Piers' }, adopted: '2019-06-02', sources: ['gazette'], confidence: 'HIGH' }],
  'documents/exuma.yaml': {
    instrument: 'exuma-2019', version: { key: 'draft-2019-05-01', stage: 'DRAFT', date: '2019-05-01', symbol: null, title: 'Recommendations of Exuma on Piers' }, source: 'doc-exuma', language: 'EN',
    provisions: [
      { section: 'PREAMBLE', label: null, line: 2, summary: 'Recalls two texts.', marks: [{ by: 'league', on: '2019-04-30', asPrinted: '(Approved)' }], cites: [{ kind: 'RECALLS', verb: 'RECALLING', to: 'freeport-2010' }, { kind: 'RECALLS', verb: 'RECALLING', to: 'nassau-treaty' }] },
      { section: 'OPERATIVE', label: '1.', line: 4, summary: 'Has the group measure piers.', marks: [{ by: 'league', on: '2019-04-30', asPrinted: '(Approved)' }], acts: [{ key: 'a1', verb: 'Instruct', lemma: 'instruct', class: 'COMMAND', isMandate: true, leads: true, addressedTo: ['harbour-group'] }] },
    ],
  },
}
