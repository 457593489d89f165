/** The words of the search page. */
export const searchWords = {
  en: {
    title: 'Search', facets: 'Narrow the results', sort: 'Sort', language: 'Language of the words', all: 'all', moreUntold: '{count} further {count:one is|ones are} not listed; add a word.',
    ambiguous: 'More than one thing bears exactly this name or symbol.', incomplete: 'More is found than can be weighed; the best is shown. Add a word, or choose a sort.',
    proposed: '{count} {count:proposal|proposals} in brackets {count:is|are} left out: {count:it decides|they decide} nothing.', showProposed: 'Show them', hideProposed: 'Leave out what is only proposed',
    unverified: '{count} {count:thing|things} that no source says {count:is|are} left out.', showUnverified: 'Show them', hideUnverified: 'Leave out what no source says', next: 'Next page', first: 'First page', foundIn: 'Found in:',
    NAME: 'name', ALIAS: 'other name', ABBREVIATION: 'abbreviation', SYMBOL: 'symbol', CODE: 'code', ID: 'address', PLACE: 'place', TITLE: 'title', SUMMARY: 'our summary', NOTE: 'our note', TEXT: 'text as printed', PROPOSED_TEXT: 'proposed, in brackets', coverage: 'Searched the names, symbols, notes and summaries of all that is loaded, and the words of the documents that were ingested.',
  },
  es: {
    title: 'Buscar', facets: 'Acotar los resultados', sort: 'Clase', language: 'Idioma de las palabras', all: 'todos', moreUntold: '{count} más no se {count:enumera|enumeran}; añada una palabra.',
    ambiguous: 'Más de una cosa lleva exactamente este nombre o signatura.', incomplete: 'Se encuentra más de lo que puede ponderarse; se muestra lo mejor. Añada una palabra o elija una clase.',
    proposed: 'Se {count:omite|omiten} {count} {count:propuesta|propuestas} entre corchetes: no {count:decide|deciden} nada.', showProposed: 'Mostrarlas', hideProposed: 'Omitir lo que solo se propone',
    unverified: 'Se {count:omite|omiten} {count} {count:cosa|cosas} que ninguna fuente dice.', showUnverified: 'Mostrarlas', hideUnverified: 'Omitir lo que ninguna fuente dice', next: 'Página siguiente', first: 'Primera página', foundIn: 'Se encontró en:',
    NAME: 'nombre', ALIAS: 'otro nombre', ABBREVIATION: 'sigla', SYMBOL: 'signatura', CODE: 'código', ID: 'dirección', PLACE: 'lugar', TITLE: 'título', SUMMARY: 'resumen nuestro', NOTE: 'nota nuestra', TEXT: 'texto tal como se imprimió', PROPOSED_TEXT: 'propuesto, entre corchetes', coverage: 'Se buscó en los nombres, signaturas, notas y resúmenes de todo lo cargado, y en las palabras de los documentos ingeridos.',
  },
} as const
