import type { DraftingTable } from './drafting-table.js'

/** Portuguese drafting of the OAS. */
export const PORTUGUESE: DraftingTable = {
  language: 'PT',
  functionWords: ['o', 'a', 'os', 'as', 'do', 'da', 'dos', 'das', 'e', 'que', 'em', 'no', 'na', 'para', 'com', 'por', 'ao', 'sua', 'um', 'uma'],

  participles: [
    'a luz de', 'afirmando', 'alarmados', 'animados', 'ciente', 'cientes', 'compenetrados', 'comprometidos', 'consciente', 'conscientes', 'considerando', 'convencida', 'convencido', 'convencidos', 'decididos', 'desejando',
    'desejosos', 'determinados', 'em vista de', 'guiados', 'haja vista', 'havendo', 'inspirados', 'levando em conta', 'levando em consideracao', 'lembrando', 'persuadidos', 'preocupada', 'preocupado', 'preocupados', 'reafirmando', 'recordando', 'reconhecendo', 'reiterando', 'resolvidos',
    'salientando', 'sublinhando', 'tendo', 'tendo visto', 'tendo em conta', 'tendo presente', 'tomando nota', 'visto', 'vista', 'destacando', 'ressaltando', 'enfatizando', 'expressando', 'acolhendo',
  ],
  participleEnding: /(?:ando|endo|indo)$/,
  endingIsEnough: true,
  operativeVerbs: [
    'aceita', 'acolhe', 'adota', 'afirma', 'agradece', 'apoia', 'aprova', 'autoriza', 'condena', 'confirma', 'considera', 'convida', 'convoca', 'decide', 'declara', 'designa', 'destaca', 'elege', 'encarrega', 'enfatiza', 'estabelece', 'exorta', 'expressa', 'incentiva', 'insta', 'instrui',
    'lamenta', 'manifesta', 'proclama', 'reafirma', 'recomenda', 'reconhece', 'reitera', 'renova', 'resolve', 'ressalta', 'sauda', 'solicita', 'sublinha', 'toma',
    'acolher', 'adotar', 'agradecer', 'apoiar', 'aprovar', 'autorizar', 'condenar', 'consolidar', 'continuar', 'convidar', 'convocar', 'cooperar', 'criar', 'declarar', 'desenvolver', 'designar', 'destacar', 'eleger', 'encarregar', 'estabelecer', 'exortar', 'expressar', 'fomentar', 'fortalecer', 'implementar',
    'incentivar', 'instar', 'instruir', 'intensificar', 'manter', 'promover', 'reafirmar', 'recomendar', 'reconhecer', 'reiterar', 'renovar', 'saudar', 'solicitar', 'tomar', 'transmitir',
  ],
  operativeEnding: /(?:a|e)$/,
  modifiers: ['tambem', 'ademais', 'outrossim', 'igualmente', 'profundamente', 'gravemente', 'seriamente', 'muito', 'plenamente', 'firmemente', 'ainda', 'mais', 'uma', 'vez', 'e', 'especialmente', 'particularmente', 'solenemente', 'finalmente'],
  subordinator: 'que',

  openers: ['nos', 'a', 'o', 'os', 'as'],
  organs: [
    'assembleia', 'conselho', 'comite', 'comissao', 'conferencia', 'reuniao', 'ministros', 'ministras', 'ministro', 'chefes', 'estados', 'partes', 'delegacoes', 'delegados', 'membros', 'representantes', 'secretario', 'autoridades', 'procuradores', 'presidentes', 'governos', 'povos', 'grupo', 'congresso', 'foro', 'corte', 'participantes',
  ],
  gatherings: ['reunidos', 'reunidas', 'reunida', 'reunido', 'congregados', 'convocados', 'presentes'],

  enactingVerbs: [
    'adotou', 'adotaram', 'aprovou', 'aprovaram', 'acordaram', 'resolve', 'resolvem', 'resolvemos', 'declara', 'declaram', 'declaramos', 'decide', 'decidem', 'decidimos', 'acorda', 'acordam', 'acordamos', 'recomenda', 'recomendam', 'recomendamos', 'adota', 'adotam', 'adotamos', 'adotar', 'aprova', 'aprovam', 'aprovar', 'proclama', 'proclamam', 'concordam', 'concordamos', 'convem',
  ],
  following: /\b(?:o\s+)?seguintes?\b/i,
  enactingLines: /^(?:agindo (?:em virtude|de acordo|nos termos) (?:do|com o) (?:cap[ií]tulo|artigo)|portanto)/i,

  followUp: /^(?:(?:[IVX]+|[A-Z]|\d+)[.)]\s*)?(?:mecanismos?\s+de\s+)?(?:acompanhamento|seguimento)(?:\s+(?:e|a|ao|de|da|do|das|dos)\s+\S.{0,80})?\s*[:.]?$/i,
  annex: /^(?:anexos?|ap[eê]ndice)(?:\s+(?:[IVXLC]+|[A-Z]|\d+))?\s*(?:[:.\-–—]\s*\S.{0,200})?$/i,
  notesHeading: /^(?:notas?(?:\s+(?:de\s+)?rodap[eé])?)\s*:?$/i,
  noteLead: /^(?:(?:Ver|Vide)\s(?:tamb[eé]m\s)?(?:a\s|o\s)?)?(?:Resolu[cç](?:[aã]o|[oõ]es)|resolu[cç](?:[aã]o|[oõ]es)|Decis[aã]o|Na[cç][oõ]es Unidas, (?:Treaty|Recueil)|Ibid|Documentos Oficiais|[A-Z]\/[A-Z0-9][\w./()-]*\b|[A-Z]{2,}\/[\w./()-]+).{0,400}$/,
  promisedNote: /\b(?:apresentar[aá]|submeter[aá]|incluir[aá])\s+(?:uma|sua|a)?\s*nota(?:\s+de\s+rodap[eé])?/i,
  kindWords: /\b(?:declara[cç][aã]o|recomenda[cç][oõ]es|resolu[cç][aã]o|plano de a[cç][aã]o|plano de trabalho|estrat[eé]gia|compromisso|consenso|conclus[oõ]es|mandatos|decis[aã]o|comunicado|carta|diretrizes|estatuto|regulamento)\b/i,
  masthead: /^(?:na[cç][oõ]es unidas|assembl[eé]ia[- ]geral|conselho permanente|organiza[cç][aã]o dos estados americanos|distr\b|original\b|tema\b|ponto\b|.{3,40}per[ií]odo (?:ordin[aá]rio |extraordin[aá]rio )?de sess[oõ]es|washington|projeto\b|oea\/)/i,
  adoptionLine: /^\(?\s*(?:(?:resolu[cç][aã]o\s+)?(?:aprovad[ao]s?|adotad[ao]s?)\s+(?:por|pel[ao]|em|na|no)\b)/i,
  closingLine: /^(?:\d{1,4}\s?[aª]\s+(?:sess[aã]o|reuni[aã]o)\b|feit[oa] em\b|dad[oa] em\b|assinad[oa] em\b|em f[eé] do que\b|(?:aprovad|adotad)[ao]s? em .{0,120}$)/i,
  voteLine: /^(?:(?:votos? )?a favor|(?:votos? )?contra|absten[cç][oõ]es|ausentes?)\s*(?:\(\d{1,3}\))?\s*:/i,

  mark: {
    units: 'par[aá]grafo(?: (?:operativo|dispositivo|preambular))?|texto|t[ií]tulo|se[cç][aã]o|inciso|al[ií]nea|pre[aâ]mbulo|nota',
    agreed: 'aprovad[oa]|acordad[oa]|consensuad[oa]|aceit[oa]|adotad[oa]|conclu[ií]d[oa]',
    by: 'por|pela|pelo|pelas|pelos',
    on: 'em|no dia|na reuni[aã]o de',
    articles: 'o|a|os|as',
    months: ['janeiro', 'fevereiro', 'marco', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
  },
  proposal: {
    deletion: /^(?:suprim(?:ir|a|ido)|supress[aã]o|elimin(?:ar|e)|excluir)/i,
    alternative: /\balt(?:\.|\b|ernativ[oa])/i,
    tagNoise: /\b(?:propostas?|sugest[aã]o|texto|emenda|alternativ[oa]|alt|reserva|delega[cç](?:[aã]o|[oõ]es)|de|da|do|por|pel[ao]|governo|rep[uú]blica)\b\.?/gi,
    joiners: ['e', 'com'],
  },
}
