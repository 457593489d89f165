/** Words of the lineage view. */
export const lineageWords = {
  sentences: {
    en: {
      title: 'Lineage', titleOf: 'Lineage of {name}', lead: 'What it draws on and what draws on it, by citation: the first step by paragraph, further steps by text. Lines of work that an editor sees are kept apart.',
      direction: 'Direction', ANTECEDENTS: 'what it draws on', DESCENDANTS: 'what draws on it', BOTH: 'both', ANTECEDENT: 'drawn on', DESCENDANT: 'draws on it', depth: 'Steps', kinds: 'Kind of link', proposed: 'Show what is only proposed',
      totals: '{total} things, {links} links.', atDistance: '{count} at step {distance}', leftOut: '{count} proposed citations are left out.', picture: 'Texts from left to right by their date; a line leads from what cites to what is cited. Solid: reaffirms, rests on, adopts; dashed: recalls, recognizes, underscores; dotted: cites, takes note of; long dashes: only proposed.',
      further: 'The next ones', linksHeading: 'Links', nodesHeading: 'Things', citing: 'What cites', how: 'How', cited: 'What is cited', via: 'By paragraphs', side: 'Side', distance: 'Steps away', expand: 'From here',
    },
    es: {
      title: 'Genealogía', titleOf: 'Genealogía de {name}', lead: 'En qué se apoya y qué se apoya en ello, por citas: el primer paso por párrafo, los siguientes por texto. Las líneas de trabajo que ve un editor se muestran aparte.',
      direction: 'Dirección', ANTECEDENTS: 'en qué se apoya', DESCENDANTS: 'qué se apoya en ello', BOTH: 'ambas', ANTECEDENT: 'antecedente', DESCENDANT: 'descendiente', depth: 'Pasos', kinds: 'Tipo de vínculo', proposed: 'Mostrar lo que solo se propone',
      totals: '{total} cosas, {links} vínculos.', atDistance: '{count} en el paso {distance}', leftOut: 'Se dejan fuera {count} citas propuestas.', picture: 'Textos de izquierda a derecha por su fecha; una línea va de lo que cita a lo citado. Continua: reafirma, se basa en, adopta; a trazos: recuerda, reconoce, subraya; punteada: cita, toma nota; trazos largos: solo propuesto.',
      further: 'Los siguientes', linksHeading: 'Vínculos', nodesHeading: 'Cosas', citing: 'Lo que cita', how: 'Cómo', cited: 'Lo citado', via: 'Por párrafos', side: 'Lado', distance: 'Pasos', expand: 'Desde aquí',
    },
  },
  en: { kinds: { REAFFIRMS: 'reaffirms', RECALLS: 'recalls', RECOGNIZES: 'recognizes', UNDERSCORES: 'underscores', TAKES_NOTE_OF: 'takes note of', BASED_ON: 'rests on', ADOPTS: 'adopts', CITES: 'cites', INCORPORATES: 'incorporates', AMENDS: 'amends', REPEALS: 'repeals', IMPLEMENTS: 'implements', PROTOCOL_TO: 'is a protocol to', FOLLOWS_FROM: 'follows from', CONVENED_BY: 'convened by', ADOPTED_AT: 'adopted at', ESTABLISHES: 'establishes', GOVERNED_BY: 'governed by', HELD_UNDER: 'held under' } },
  es: { kinds: { REAFFIRMS: 'reafirma', RECALLS: 'recuerda', RECOGNIZES: 'reconoce', UNDERSCORES: 'subraya', TAKES_NOTE_OF: 'toma nota de', BASED_ON: 'se basa en', ADOPTS: 'adopta', CITES: 'cita', INCORPORATES: 'incorpora', AMENDS: 'enmienda', REPEALS: 'deroga', IMPLEMENTS: 'ejecuta', PROTOCOL_TO: 'es protocolo de', FOLLOWS_FROM: 'se deriva de', CONVENED_BY: 'convocado por', ADOPTED_AT: 'aprobado en', ESTABLISHES: 'establece', GOVERNED_BY: 'regido por', HELD_UNDER: 'celebrado conforme a' } },
} as const
