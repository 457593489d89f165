/** Words of the view of two versions side by side. */
export const changesWords = {
  en: {
    title: 'Two texts side by side', titleOf: 'What changed: {from} → {to}', lead: 'What one text has of another: paragraphs added, removed, moved and relabelled, what they ask, and their words. What is only proposed in brackets is a fact of neither.',
    from: 'Before', to: 'After', other: 'These are two texts, not two versions of one: paragraphs stand side by side where they are most alike.', compared: 'Compared by their words in {language}.', bySummary: 'Compared by our summaries, for the words of both are not held.', noWords: 'Compared by section, label and verb alone.',
    show: 'Show', caption: 'Provisions before and after', change: 'Change', facts: 'What it asks', none: 'no counterpart', alike: '{share} % alike', next: 'The next ones', see: 'Compare with another text', proposals: 'proposals',
    ADDED: 'added', REMOVED: 'removed', MOVED: 'moved', RELABELLED: 'relabelled', FACTS: 'asks something else', WORDS: 'other words', KEPT: 'kept',
  },
  es: {
    title: 'Dos textos lado a lado', titleOf: 'Qué cambió: {from} → {to}', lead: 'Lo que un texto tiene de otro: párrafos añadidos, suprimidos, movidos y con otro número, lo que piden y sus palabras. Lo que solo se propone entre corchetes no es un hecho de ninguno.',
    from: 'Antes', to: 'Después', other: 'Son dos textos, no dos versiones de uno: los párrafos están lado a lado donde más se parecen.', compared: 'Comparados por sus palabras en {language}.', bySummary: 'Comparados por nuestros resúmenes, pues no se tienen las palabras de ambos.', noWords: 'Comparados solo por sección, número y verbo.',
    show: 'Mostrar', caption: 'Disposiciones antes y después', change: 'Cambio', facts: 'Lo que pide', none: 'sin correspondencia', alike: '{share} % de parecido', next: 'Las siguientes', see: 'Comparar con otro texto', proposals: 'propuestas',
    ADDED: 'añadido', REMOVED: 'suprimido', MOVED: 'movido', RELABELLED: 'otro número', FACTS: 'pide otra cosa', WORDS: 'otras palabras', KEPT: 'igual',
  },
} as const
