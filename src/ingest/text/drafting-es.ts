import type { DraftingTable } from './drafting-table.js'

/** Spanish drafting of the OAS and the United Nations. */
export const SPANISH: DraftingTable = {
  language: 'ES',
  functionWords: ['el', 'la', 'los', 'las', 'de', 'del', 'y', 'que', 'en', 'por', 'con', 'para', 'su', 'sus', 'se', 'al', 'una', 'un'],

  participles: [
    'a la luz de', 'actuando', 'adhiriendo', 'afirmando', 'agradeciendo', 'alarmada', 'alarmado', 'alarmados', 'alentada', 'alentado', 'alentados', 'animada',
    'animado', 'animados', 'atenta', 'atentos', 'comprometida', 'comprometido', 'comprometidos', 'comprometidas', 'condenando', 'conmovida', 'conmovidos', 'consciente',
    'conscientes', 'considerando', 'convencida', 'convencido', 'convencidas', 'convencidos', 'decidida', 'decidido', 'decididas', 'decididos', 'deseando', 'deseosa', 'deseosas',
    'deseoso', 'deseosos', 'determinados', 'empenados', 'en vista de', 'guiada', 'guiado', 'guiadas', 'guiados', 'habiendo', 'habida cuenta', 'haciendo', 'horrorizada', 'inspirada',
    'inspirado', 'inspirados', 'observando', 'orgullosos', 'persuadida', 'persuadidos', 'preocupada', 'preocupado', 'preocupadas', 'preocupados', 'poniendo', 'reafirmando',
    'recalcando', 'recordando', 'reconociendo', 'reiterando', 'resuelta', 'resuelto', 'resueltas', 'resueltos', 'sabedores', 'satisfecha', 'satisfechos', 'segura', 'seguros',
    'subrayando', 'teniendo', 'tomando', 'vista', 'visto', 'vistas', 'vistos', 'acogiendo', 'expresando', 'destacando', 'resaltando', 'celebrando', 'lamentando', 'notando',
  ],
  participleEnding: /(?:ando|iendo|yendo)$/,
  endingIsEnough: true,
  operativeVerbs: [
    'acepta', 'acoge', 'acuerda', 'adopta', 'afirma', 'agradece', 'alienta', 'aplaude', 'apoya', 'aprueba', 'asume', 'autoriza', 'celebra', 'concluye', 'condena', 'confirma',
    'considera', 'conviene', 'convoca', 'da', 'decide', 'declara', 'deplora', 'designa', 'destaca', 'determina', 'dispone', 'elige', 'elogia', 'encarga', 'encomia', 'encomienda',
    'enfatiza', 'espera', 'establece', 'exhorta', 'exige', 'expresa', 'felicita', 'hace', 'insta', 'instruye', 'invita', 'lamenta', 'llama', 'manifiesta', 'nombra', 'observa', 'ofrece',
    'pide', 'pone', 'proclama', 'prorroga', 'reafirma', 'recalca', 'rechaza', 'recomienda', 'reconoce', 'recuerda', 'reitera', 'renueva', 'repudia', 'resalta', 'respalda', 'resuelve',
    'anima', 'aprecia', 'asigna', 'confia', 'desea', 'encarece', 'extiende', 'fija', 'insiste', 'otorga', 'ratifica', 'deja', 'congratula', 'compromete', 'suma', 'adhiere', 'vuelve',
    'rinde', 'ruega', 'saluda', 'senala', 'solicita', 'subraya', 'sugiere', 'suscribe', 'toma', 'transmite', 'urge', 'valora',
    'acoger', 'acordar', 'adoptar', 'agradecer', 'alentar', 'apoyar', 'aprobar', 'autorizar', 'celebrar', 'condenar', 'consolidar', 'continuar', 'convocar', 'cooperar', 'crear',
    'dar', 'declarar', 'desarrollar', 'designar', 'destacar', 'elegir', 'encargar', 'encomendar', 'establecer', 'exhortar', 'expresar', 'felicitar', 'fomentar', 'fortalecer',
    'implementar', 'impulsar', 'instar', 'instruir', 'intensificar', 'invitar', 'mantener', 'pedir', 'promover', 'reafirmar', 'recomendar', 'reconocer', 'reiterar', 'renovar',
    'asignar', 'autorizar', 'conceder', 'confirmar', 'dejar', 'disponer', 'fijar', 'hacer', 'otorgar', 'poner', 'prorrogar', 'ratificar',
    'respaldar', 'saludar', 'seguir', 'solicitar', 'tomar', 'transmitir', 'urgir', 'velar',
  ],
  operativeEnding: /(?:a|e)$/,
  modifiers: [
    'se', 'tambien', 'ademas', 'asimismo', 'igualmente', 'profundamente', 'gravemente', 'seriamente', 'muy', 'plenamente', 'sumamente', 'firmemente', 'energicamente', 'nuevamente', 'y', 'e',
    'una', 'vez', 'mas', 'vivamente', 'particularmente', 'especialmente', 'hondamente', 'solemnemente', 'debidamente', 'encarecidamente', 'finalmente', 'por', 'lo', 'tanto', 'la',
  ],
  subordinator: 'que',

  openers: ['nosotros', 'nosotras', 'la', 'el', 'los', 'las', 'ministros', 'ministras', 'reunidos'],
  organs: [
    'asamblea', 'consejo', 'comite', 'comision', 'conferencia', 'reunion', 'ministros', 'ministras', 'ministro', 'jefes', 'jefas', 'estados', 'partes', 'delegaciones', 'delegados', 'miembros',
    'representantes', 'secretario', 'secretaria', 'autoridades', 'fiscales', 'procuradores', 'presidentes', 'gobiernos', 'pueblos', 'grupo', 'congreso', 'foro', 'corte', 'junta', 'red', 'expertos', 'participantes',
  ],
  gatherings: ['reunidos', 'reunidas', 'reunida', 'reunido', 'congregados', 'habiendose reunido', 'convocados', 'presentes'],

  enactingVerbs: [
    'adopto', 'adoptaron', 'adoptado', 'aprobo', 'aprobaron', 'aprobado', 'acordo', 'acordaron', 'formulan', 'formula', 'formulamos', 'formulo', 'formularon', 'emite', 'emiten', 'emitio', 'resuelve', 'resuelven', 'resolvemos', 'declara', 'declaran', 'declaramos', 'decide', 'deciden', 'decidimos', 'acuerda', 'acuerdan', 'acordamos', 'acordado', 'recomienda', 'recomiendan', 'recomendamos',
    'adopta', 'adoptan', 'adoptamos', 'adoptar', 'aprueba', 'aprueban', 'aprobamos', 'aprobar', 'proclama', 'proclaman', 'proclamamos', 'convienen', 'convenimos', 'convenido', 'resuelto', 'decidido', 'concluyen',
    'afirman', 'afirmamos', 'comprometemos', 'comprometen', 'dispone', 'dicta',
  ],
  following: /\b(?:lo\s+)?siguientes?\b/i,
  enactingLines: /^(?:actuando (?:en virtud|de conformidad|con arreglo)\s+(?:del?|con el|al) (?:cap[ií]tulo|art[ií]culo)|por (?:lo )?tanto)/i,

  followUp: /^(?:(?:[IVX]+|[A-Z]|\d+)[.)]\s*)?(?:mecanismos?\s+de\s+)?seguimiento(?:\s+(?:y|a|al|de|del)\s+\S.{0,80})?\s*[:.]?$/i,
  annex: /^(?:anexos?|ap[eé]ndice|adjunto)(?:\s+(?:[IVXLC]+|[A-Z]|\d+))?\s*(?:[:.\-–—]\s*\S.{0,200})?$/i,
  notesHeading: /^(?:notas?(?:\s+(?:al|a|de)\s+pie(?:\s+de\s+p[aá]gina)?)?|pies? de p[aá]gina)\s*:?$/i,
  noteLead: /^(?:V[eé]a(?:n)?se\s(?:tambi[eé]n\s)?(?:la\s|el\s|los\s)?)?(?:Resoluci[oó]n(?:es)?|resoluci[oó]n(?:es)?|Decisi[oó]n|Naciones Unidas, (?:Treaty|Recueil)|Ib[ií]d|Documentos Oficiales|Informe de[l]?|Puede consultarse|Disponible en|[A-Z]\/[A-Z0-9][\w./()-]*\b|[A-Z]{2,}\/[\w./()-]+).{0,400}$/,
  promisedNote: /\b(?:presentar[aá]|someter[aá]|incluir[aá]|remitir[aá]|entregar[aá]|enviar[aá])\s+(?:una|su|la)?\s*nota(?:\s+(?:al|a|de)\s+pie)?/i,
  kindWords: /\b(?:declaraci[oó]n|recomendaciones|resoluci[oó]n|plan de acci[oó]n|plan de trabajo|estrategia|compromiso|consenso|conclusiones|mandatos|decisi[oó]n|comunicado|carta|directrices|lineamientos|estatuto|reglamento)\b/i,
  masthead: /^(?:naciones unidas|asamblea general|consejo de seguridad|consejo econ[oó]mico y social|organizaci[oó]n de los estados americanos|consejo permanente|distr\b|original\b|tema\b|punto\b|.{3,40}per[ií]odo (?:ordinario |extraordinario )?de sesiones|\[sobre la base|\[sin remisi[oó]n|washington|proyecto\b|oea\/)/i,
  adoptionLine: /^\(?\s*(?:(?:resoluci[oó]n\s+)?(?:aprobad[ao]s?|adoptad[ao]s?|acordad[ao]s?)\s+(?:por|en|el|durante)\b)/i,
  closingLine: /^(?:\d{1,4}\s?(?:[aª]\.?|\.[aª])\s+(?:sesi[oó]n|reuni[oó]n)\b|hech[oa] en\b|dad[oa] en\b|suscrit[oa] en\b|firmad[oa] en\b|en fe de lo cual\b|(?:aprobad|adoptad)[ao]s? (?:en|el) .{0,120}$)/i,
  voteLine: /^(?:(?:votos? )?a favor|(?:votos? )?en contra|abstenciones|se abst(?:uvieron|ienen)|ausentes?)\s*(?:\(\d{1,3}\))?\s*:/i,

  mark: {
    units: 'p[aá]rrafo(?: (?:operativo|dispositivo|resolutivo|preambular))?|texto|t[ií]tulo|secci[oó]n|inciso|numeral|literal|encabezado|enunciado|pre[aá]mbulo|nota',
    agreed: 'aprobad[oa]|acordad[oa]|consensuad[oa]|aceptad[oa]|adoptad[oa]|cerrad[oa]|concluid[oa]|convenid[oa]',
    by: 'por',
    on: 'el d[ií]a|el|en la reuni[oó]n del|en la sesi[oó]n del|con fecha',
    articles: 'el|la|los|las',
    months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  },
  proposal: {
    deletion: /^(?:suprim(?:ir|e|ido|ase)|supresi[oó]n|elimin(?:ar|a|ado|aci[oó]n)|borrar|tachar)/i,
    alternative: /\balt(?:\.|\b|ernativ[oa])/i,
    tagNoise: /\b(?:propuestas?|propone|sugerencia|texto|enmienda|alternativ[oa]|alt|reserva|delegaci[oó]n(?:es)?|de|del|la|el|por|gobierno|rep[uú]blica)\b\.?/gi,
    joiners: ['y', 'e', 'con', 'apoyado por'],
  },
}
