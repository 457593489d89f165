import { useReading } from './context.js'
import type { InterfaceLanguage } from './words.js'

/** Words of closed lists of the API, in Spanish; in English a word of a list reads as it is spelt. */
const ES: Readonly<Record<string, string>> = {
  TREATY: 'tratado', PROTOCOL: 'protocolo', RESOLUTION: 'resolución', DECLARATION: 'declaración', RECOMMENDATIONS: 'recomendaciones', PLAN_OF_ACTION: 'plan de acción', REPORT: 'informe', GUIDE: 'guía',
  CLASSIFICATION: 'clasificación', DOCUMENT: 'documento', EXECUTIVE_ORDER: 'orden ejecutiva', FOUNDING_RULES: 'reglas constitutivas', LAW: 'ley', QUESTIONNAIRE: 'cuestionario', SURVEY: 'encuesta', WORK_PLAN: 'plan de trabajo',
  COMMISSION: 'comisión', COMMITTEE: 'comité', DEPARTMENT: 'departamento', NETWORK: 'red', OBSERVATORY: 'observatorio', ORGAN: 'órgano', ORGANIZATION: 'organización', OTHER: 'otro', PROCESS: 'proceso', PROGRAMME: 'programa', SECRETARIAT: 'secretaría', WORKING_GROUP: 'grupo de trabajo',
  APPROVER: 'aprobó en comité', BENEFICIARY: 'se beneficia', CHANNEL: 'canal', CHARGED: 'encargado', CONSULTED: 'consultado', COORDINATION: 'coordina', ESTABLISHED: 'establecido', FRAMEWORK: 'marco', OFFICER_ELECTED: 'elige su titular', RECIPIENT: 'recibe', SUBJECT: 'asunto', SUPPORT: 'apoya',
  CANDIDATE: 'candidatura', HELD: 'en el cargo', LAST_KNOWN_END_UNKNOWN: 'último conocido, fin desconocido', PLACEHOLDER: 'lugar sin nombre', POSSIBLE: 'posible', PRESIDED_ONE_MEETING: 'presidió una reunión', PRESIDED_MEETING: 'presidió una reunión', PROPOSED: 'propuesto', REPORTED_UNDATED: 'según una fuente, sin fecha', UNKNOWN: 'se desconoce', VACANT: 'vacante',
  SIGNATURE: 'firma', DEFINITIVE_SIGNATURE: 'firma definitiva', RATIFICATION: 'ratificación', ACCEPTANCE: 'aceptación', APPROVAL: 'aprobación', ACCESSION: 'adhesión', SUCCESSION: 'sucesión', RESERVATION: 'reserva', OBJECTION: 'objeción', INTERPRETATIVE_DECLARATION: 'declaración interpretativa', WITHDRAWAL: 'retiro', WITHDRAWAL_OF_RESERVATION: 'retiro de reserva', DESIGNATION_OF_AUTHORITY: 'designación de autoridad', DENUNCIATION: 'denuncia',
  CONSTITUTIVE: 'constitutivo', COMMAND: 'mandato', REQUEST: 'solicitud', EXHORT: 'exhortación', SOFT: 'blando', COURTESY: 'cortesía o constancia',
  OPENING: 'apertura', PREAMBLE: 'preámbulo', ENACTING: 'fórmula dispositiva', OPERATIVE: 'parte dispositiva', FOLLOW_UP: 'seguimiento', ANNEX: 'anexo', FOOTNOTE: 'notas',
  AS_APPROPRIATE: 'según corresponda', AS_THE_CASE_MAY_BE: 'según el caso', CONSIDER: 'considerar', CONTINUE: 'continuar', VOLUNTARY: 'voluntario', WHERE_APPROPRIATE: 'cuando corresponda',
  ANNUAL: 'anual', BIENNIAL: 'bienal', EACH_MEETING: 'cada reunión', MONTHLY: 'mensual', ONGOING: 'permanente', QUARTERLY: 'trimestral', UNSTATED_RECURRING: 'periódica, sin decir cuándo',
  ADOPTED: 'adoptado', APPROVED_IN_COMMITTEE: 'aprobado en comisión', DRAFTED: 'solo en borrador',
  EXPECTED: 'prevista', SCHEDULED: 'convocada',
  REAFFIRMS: 'reafirma', RECALLS: 'recuerda', RECOGNIZES: 'reconoce', UNDERSCORES: 'subraya', TAKES_NOTE_OF: 'toma nota de', BASED_ON: 'se basa en', ADOPTS: 'adopta', CITES: 'cita', INCORPORATES: 'incorpora', AMENDS: 'enmienda', REPEALS: 'deroga', IMPLEMENTS: 'ejecuta', PROTOCOL_TO: 'es protocolo de', FOLLOWS_FROM: 'se deriva de', CONVENED_BY: 'convocado por', ADOPTED_AT: 'aprobado en', ESTABLISHES: 'establece', GOVERNED_BY: 'regido por', HELD_UNDER: 'celebrado conforme a', DRAWS_ON: 'se apoya en',
  MEMBERS_OF: 'miembros de', PARTIES_TO: 'partes en', NOT_PARTIES_TO: 'Estados que no son parte en', HOST_OF: 'anfitrión de', OFFICE_HOLDER: 'titular del cargo', UNKNOWABLE: 'no puede saberse',
  SUCCESSOR: 'sucesor', NO_SUCCESSOR: 'sin sucesor', NO_ANTECEDENT: 'sin antecedente', SAME_BODY: 'el mismo órgano', FULFILLED_BY: 'cumplido por', NOT_JUDGED: 'aún sin juzgar', DISCREPANCY: 'discrepancia',
  ADDRESSED_TO: 'se pide a', THROUGH: 'por medio de', DELIVERED_TO: 'se entrega a', SUPPORTED_BY: 'con apoyo de', COORDINATED_WITH: 'en coordinación con', CONSULTING: 'en consulta con', WITHIN: 'en el marco de', BENEFITS: 'en beneficio de', CONCERNS: 'se refiere a', ELECTS: 'elige a', ELECTS_FOR: 'elige para', DUE_BEFORE: 'vence antes de',
  PERFORMS: 'realiza', OPENS_OR_CLOSES: 'abre o cierra', ASSERTS: 'afirma', STEP: 'paso de', FINDING: 'constatación', CITED_BY: 'citado por', HAS_PROPOSAL: 'tiene la propuesta', CHAIRS: 'preside', FOLLOWS_UP: 'da seguimiento a', HOSTED: 'acogió',
  ACT: 'acto', VERB: 'verbo', CLASS: 'clase', HEDGES: 'atenuantes', DELIVERABLE: 'producto', AIM: 'fin', DUE: 'plazo', CADENCE: 'periodicidad', PROPOSALS: 'propuestas', SECTION: 'sección', STATUS: 'situación', FRAME: 'verbo marco',
  ELECTED: 'elección', DESIGNATED: 'designación', REPORTED: 'según una fuente', INFERRED: 'inferido',
  SUSPENDED: 'suspendido', WITHDRAWN: 'retirado', DISPUTED: 'en disputa', EXCLUDED_FROM_PARTICIPATION: 'excluido de participar', HELD_ELSEWHERE: 'celebrada en otro lugar', HELD_THERE: 'celebrada allí', ACCEPTED: 'aceptada', OPEN: 'abierta',
  ACCEPTANCE_OF_RESERVATION: 'aceptación de reserva', AMENDMENT: 'enmienda', SUSPENSION: 'suspensión', WITHDRAWAL_OF_OBJECTION: 'retiro de objeción',
  adopted: 'aprobado', date: 'fecha', from: 'desde', to: 'hasta', held: 'celebrada', kind: 'tipo', symbols: 'signaturas', persons: 'personas', city: 'ciudad', country: 'país', founded: 'fundado', members: 'miembros', outcome: 'resultado', standing: 'situación', attendance: 'asistencia', registration: 'registro', plannedFor: 'prevista', createdBy: 'creado por', enteredIntoForce: 'en vigor desde', instrumentDate: 'fecha del instrumento', printedEntryIntoForce: 'entrada en vigor impresa',
  MEMBER: 'miembro', ENTRY_INTO_FORCE: 'entrada en vigor', GENERAL_ENTRY_INTO_FORCE: 'entrada en vigor general', ENTRY_INTO_FORCE_FOR_A_STATE: 'entrada en vigor para un Estado', PARENT_TREATY: 'tratado principal', PROVISIONAL_APPLICATION: 'aplicación provisional',
}

/** A way to read a word of a closed list in the reader's language. */
export function useKinds(): (word: string) => string {
  const { language } = useReading()
  return (word) => kindIn(word, language)
}

/** A word of a closed list in one language; a word that the list of Spanish has not is read as it is spelt. */
export function kindIn(word: string, language: InterfaceLanguage): string {
  return (language === 'es' ? ES[word] : undefined) ?? word.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replaceAll('_', ' ')
}
