/** Words of the lineage view. */
export const lineageWords = {
  sentences: {
    en: {
      title: 'Lineage', titleOf: 'Lineage of {name}', lead: 'What it draws on and what draws on it, by citation: the first step by paragraph, further steps by text. Lines of work that an editor sees are kept apart.',
      direction: 'Direction', ANTECEDENTS: 'what it draws on', DESCENDANTS: 'what draws on it', BOTH: 'both', ANTECEDENT: 'drawn on', DESCENDANT: 'draws on it', depth: 'Steps', kinds: 'Kind of link', proposed: 'Show what is only proposed',
      totals: '{total} {total:thing|things}, {links} {links:link|links}.', atDistance: '{count} at step {distance}', leftOut: '{count} proposed {count:citation is|citations are} left out.', picture: 'Columns go from left to right through the years; a line leads from what cites to what is cited, and its style tells the kind. Choose a box to name its lines.',
      further: 'The next ones', undated: 'no date', proposedShort: 'proposed', since: 'From the year', until: 'to the year', outside: '{count} {count:thing|things} outside these years {count:is|are} not drawn.', rule: 'Drawn are the nearest first: fewest steps away, then most links, then oldest.', drawMore: 'Draw {count} more', chosen: 'Chosen in the picture', expandHere: 'Expand it here', collapse: 'Take its neighbours out again', fromHere: 'See the lineage from here', openPage: 'Open its page', mostExpanded: 'At most {count} things are open at once.', threads: 'Lines of work that an editor sees', linksHeading: 'Links', nodesHeading: 'Things', citing: 'What cites', how: 'How', cited: 'What is cited', via: 'By paragraphs', side: 'Side', distance: 'Steps away', expand: 'From here',
    },
    es: {
      title: 'Genealogía', titleOf: 'Genealogía: {name}', lead: 'En qué se apoya y qué se apoya en ello, por citas: el primer paso por párrafo, los siguientes por texto. Las líneas de trabajo que ve un editor se muestran aparte.',
      direction: 'Dirección', ANTECEDENTS: 'en qué se apoya', DESCENDANTS: 'qué se apoya en ello', BOTH: 'ambas', ANTECEDENT: 'antecedente', DESCENDANT: 'descendiente', depth: 'Pasos', kinds: 'Tipo de vínculo', proposed: 'Mostrar lo que solo se propone',
      totals: '{total} {total:cosa|cosas}, {links} {links:vínculo|vínculos}.', atDistance: '{count} en el paso {distance}', leftOut: 'Se {count:deja|dejan} fuera {count} {count:cita propuesta|citas propuestas}.', picture: 'Las columnas van de izquierda a derecha por los años; una línea va de lo que cita a lo citado, y su trazo dice el tipo. Elija una caja para nombrar sus líneas.',
      further: 'Los siguientes', undated: 'sin fecha', proposedShort: 'propuesto', since: 'Desde el año', until: 'hasta el año', outside: '{count} {count:cosa|cosas} fuera de estos años no se {count:dibuja|dibujan}.', rule: 'Se dibuja primero lo más cercano: menos pasos, luego más vínculos, luego lo más antiguo.', drawMore: 'Dibujar {count} más', chosen: 'Elegido en la imagen', expandHere: 'Ampliar aquí', collapse: 'Quitar de nuevo sus vecinos', fromHere: 'Ver la genealogía desde aquí', openPage: 'Abrir su página', mostExpanded: 'A lo sumo {count} cosas se amplían a la vez.', threads: 'Líneas de trabajo que ve un editor', linksHeading: 'Vínculos', nodesHeading: 'Cosas', citing: 'Lo que cita', how: 'Cómo', cited: 'Lo citado', via: 'Por párrafos', side: 'Lado', distance: 'Pasos', expand: 'Desde aquí',
    },
  },
  en: {
    sorts: { Instrument: 'text', Meeting: 'meeting', Body: 'body', Provision: 'paragraph', State: 'state', Person: 'person', Collective: 'group of states', Source: 'source' },
    styles: { strong: 'reaffirms, adopts, incorporates', rests: 'rests on, implements, and the like', recalls: 'recalls, recognizes, underscores', points: 'cites, takes note of', proposed: 'only proposed' },
    kinds: { REAFFIRMS: 'reaffirms', RECALLS: 'recalls', RECOGNIZES: 'recognizes', UNDERSCORES: 'underscores', TAKES_NOTE_OF: 'takes note of', BASED_ON: 'rests on', ADOPTS: 'adopts', CITES: 'cites', INCORPORATES: 'incorporates', AMENDS: 'amends', REPEALS: 'repeals', IMPLEMENTS: 'implements', PROTOCOL_TO: 'is a protocol to', FOLLOWS_FROM: 'follows from', CONVENED_BY: 'convened by', ADOPTED_AT: 'adopted at', ESTABLISHES: 'establishes', GOVERNED_BY: 'governed by', HELD_UNDER: 'held under' },
  },
  es: {
    sorts: { Instrument: 'texto', Meeting: 'reunión', Body: 'órgano', Provision: 'párrafo', State: 'Estado', Person: 'persona', Collective: 'grupo de Estados', Source: 'fuente' },
    styles: { strong: 'reafirma, adopta, incorpora', rests: 'se basa en, ejecuta y similares', recalls: 'recuerda, reconoce, subraya', points: 'cita, toma nota de', proposed: 'solo propuesto' },
    kinds: { REAFFIRMS: 'reafirma', RECALLS: 'recuerda', RECOGNIZES: 'reconoce', UNDERSCORES: 'subraya', TAKES_NOTE_OF: 'toma nota de', BASED_ON: 'se basa en', ADOPTS: 'adopta', CITES: 'cita', INCORPORATES: 'incorpora', AMENDS: 'enmienda', REPEALS: 'deroga', IMPLEMENTS: 'ejecuta', PROTOCOL_TO: 'es protocolo de', FOLLOWS_FROM: 'se deriva de', CONVENED_BY: 'convocado por', ADOPTED_AT: 'aprobado en', ESTABLISHES: 'establece', GOVERNED_BY: 'regido por', HELD_UNDER: 'celebrado conforme a' },
  },
} as const

/** The kinds of link of a lineage. */
export type LineageKind = keyof typeof lineageWords.en.kinds

/** The styles of line, in the order of the legend. */
export const LINE_STYLES = ['strong', 'rests', 'recalls', 'points', 'proposed'] as const

const STRONG = new Set<LineageKind>(['REAFFIRMS', 'ADOPTS', 'INCORPORATES', 'AMENDS', 'REPEALS'])
const RECALLS = new Set<LineageKind>(['RECALLS', 'RECOGNIZES', 'UNDERSCORES'])
const POINTS = new Set<LineageKind>(['CITES', 'TAKES_NOTE_OF'])

/** The style of the strongest of the kinds that a link bears. */
export function lineStyleOf(kinds: readonly LineageKind[]): 'strong' | 'rests' | 'recalls' | 'points' {
  if (kinds.some((kind) => STRONG.has(kind))) return 'strong'
  if (kinds.some((kind) => !RECALLS.has(kind) && !POINTS.has(kind))) return 'rests'
  return kinds.some((kind) => RECALLS.has(kind)) ? 'recalls' : 'points'
}
