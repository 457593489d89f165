import { cues, sourceCues, type ReferenceWords } from './reference-words-table.js'

/** Spanish words of reference. */
export const SPANISH_REFERENCE_WORDS: ReferenceWords = {
  instrumentHeads: {
    convencion: 'TREATY', convenciones: 'TREATY', tratado: 'TREATY', tratados: 'TREATY', convenio: 'TREATY', pacto: 'TREATY', carta: 'TREATY', acuerdo: 'TREATY', estatuto: 'TREATY',
    protocolo: 'PROTOCOL', protocolos: 'PROTOCOL',
    declaracion: 'DECLARATION', declaraciones: 'DECLARATION', compromiso: 'DECLARATION', consenso: 'DECLARATION', comunicado: 'DECLARATION', agenda: 'DECLARATION', pronunciamiento: 'DECLARATION',
    recomendaciones: 'RECOMMENDATIONS', conclusiones: 'RECOMMENDATIONS',
    plan: 'PLAN_OF_ACTION', programa: 'PLAN_OF_ACTION', estrategia: 'PLAN_OF_ACTION', marco: 'PLAN_OF_ACTION',
    informe: 'REPORT', informes: 'REPORT', estudio: 'REPORT',
    guia: 'GUIDE', directrices: 'GUIDE', principios: 'GUIDE', reglas: 'GUIDE', manual: 'GUIDE', normas: 'GUIDE', reglamento: 'FOUNDING_RULES',
    documento: 'DOCUMENT', objetivos: 'DOCUMENT', cuestionario: 'QUESTIONNAIRE', encuesta: 'SURVEY', clasificacion: 'CLASSIFICATION', ley: 'LAW',
  },
  bodyHeads: ['consejo', 'comision', 'comite', 'asamblea', 'secretaria', 'departamento', 'oficina', 'red', 'redes', 'grupo', 'grupos', 'organizacion', 'corte', 'fondo', 'instituto', 'agencia', 'banco', 'union', 'observatorio', 'centro', 'junta', 'unidad', 'mecanismo', 'mision', 'sistema'],
  meetingHeads: ['reunion', 'reuniones', 'conferencia', 'cumbre', 'cumbres', 'congreso', 'seminario', 'sesion', 'taller', 'foro', 'dialogo', 'curso', 'periodo'],
  insideTitles: ['de', 'del', 'la', 'el', 'los', 'las', 'y', 'e', 'en', 'para', 'por', 'sobre', 'contra', 'con', 'a', 'al', 'o', 'u', 'su', 'sus', 'entre', 'que', 'materia'],
  and: ['y', 'e', 'o'],
  articles: ['el', 'la', 'los', 'las', 'del', 'al', 'un', 'una'],
  ordinals: {
    primer: 1, primera: 1, primero: 1, segunda: 2, segundo: 2, tercer: 3, tercera: 3, tercero: 3, cuarta: 4, cuarto: 4, quinta: 5, quinto: 5, sexta: 6, sexto: 6, septima: 7, septimo: 7, octava: 8, octavo: 8, novena: 9, noveno: 9,
    decima: 10, decimo: 10, undecima: 11, undecimo: 11, duodecima: 12, duodecimo: 12, vigesimo: 20, vigesima: 20, trigesimo: 30, trigesima: 30, cuadragesimo: 40, cuadragesima: 40, quincuagesimo: 50, quincuagesima: 50, sexagesimo: 60, septuagesimo: 70, octogesimo: 80, nonagesimo: 90, sexagesima: 60, septuagesima: 70, octogesima: 80, nonagesima: 90, centesimo: 100, centesima: 100, decimoprimer: 11, decimoprimero: 11, decimoprimera: 11, decimosegundo: 12, decimosegunda: 12, decimotercer: 13, decimotercero: 13, decimotercera: 13, decimocuarto: 14, decimocuarta: 14, decimoquinto: 15, decimoquinta: 15, decimosexto: 16, decimosexta: 16, decimoseptimo: 17, decimoseptima: 17, decimoctavo: 18, decimoctava: 18, decimonoveno: 19, decimonovena: 19,
  },
  cardinals: { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
  back: ['la misma', 'el mismo', 'dicha', 'dicho', 'dichas', 'dichos', 'la citada', 'el citado', 'la mencionada', 'el mencionado', 'la referida', 'el referido', 'esa', 'ese', 'esas', 'esos', 'esta', 'este', 'la', 'el', 'del', 'al'],
  own: ['su', 'sus', 'los', 'el'],
  thereto: ['de la misma', 'del mismo'],
  present: ['la presente', 'el presente', 'las presentes', 'los presentes', 'esta', 'estas', 'este'],
  pinpoint: '(?:párrafos?(?: (?:resolutivos?|dispositivos?|declarativos?|preambulares?))?|parágrafos?|artículos?|art\\.|secci(?:ón|ones)|cap[íi]tulos?|cap\\.|anexos?|parte|numerales?|incisos?|literales?)',
  of: 'de|del|en|a',
  entitled: ['titulada', 'titulado', 'tituladas', 'intitulada', 'titulados'],
  noTitleBehind: ['como el', 'como la', 'como', 'llamada', 'llamado', 'denominado', 'denominada', 'el término', 'el tema', 'el subtema', 'la expresión'],
  placeBefore: ['en', 'desde'],
  stateBefore: ['gobierno de', 'gobierno del', 'república de', 'república del', 'delegación de', 'delegación del', 'pueblo de', 'pueblo del', 'pueblo y gobierno de', 'pueblo y gobierno del', 'gobierno y pueblo de', 'gobierno de la república de', 'gobierno de la república del', 'estado plurinacional de'],
  cues: [
    ...cues('BASED_ON', 'de conformidad con|de acuerdo con|de acuerdo a|con arreglo a|en virtud de|en cumplimiento de|en cumplimiento del|en consonancia con|sobre la base de|sobre la base del|con base en|basada en|basado en|basadas en|basados en|conforme a|conforme al|según lo dispuesto en|según lo establecido en|atendiendo a|en aplicación de|en seguimiento de|en seguimiento a|a la luz de|en línea con|en concordancia con|actuando en virtud de|en atención a|al amparo de|en respuesta a'),
    ...cues('CITES', 'como lo evidencia la adopción de|como lo evidencia la adopción del|como se evidencia en|como lo demuestra la adopción de|como lo demuestra|tal como lo refleja', 'evidence', 'CLAUSE'),
    ...cues('CITES', 'tales como|como por ejemplo|incluidas|incluidos|incluida|incluido|entre otros|entre otras|por ejemplo', 'example'),
    ...cues('CITES', 'convocada por|convocado por|convocados por', 'convener'),
    ...cues('CITES', 'mediante resolución|mediante la resolución|por resolución|a través de la resolución', 'convocation'),
    ...sourceCues('resultantes de|resultantes del|emanadas de|emanados de|emanadas del|que emanaron de|surgidas de|contenidas en|contenida en|contenido en|contenidos en|que figuran en|plasmados en|plasmadas en|incluidas en el|incluidas en la'),
    ...cues('CITES', 'adoptada en|adoptado en|adoptadas en|adoptada por|adoptado por|aprobada en|aprobado en|aprobada por|aprobado por|aprobadas por|suscrita en|celebrada en|celebrado en|realizada en|en el marco de|en el marco del|en el contexto de|establecido en|establecida en|establecido por|establecida por|creado por|presentado por|presentado en|en su resolución|en sus resoluciones|en la resolución|que complementa|informe de|informe del|recomendaciones de|recomendaciones del|conclusiones de|reunión de|reunión del|reuniones de|reuniones del|aplicación de|hizo suyos en'),
  ],
}
