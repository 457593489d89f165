import { cuando } from '../language/when.js'
import type { InterfaceLanguage } from '../language/words.js'
import type { Standing, TreatyStep } from './ratification-query.js'

// The API writes its sentences in English. In Spanish the explorer words the fields from which they were made.

/** Why a state stands as it does under a treaty on a day. */
export function standingSays(status: Standing, on: string, language: InterfaceLanguage): string {
  return language === 'en' ? status.because : `${standing(status, on)}${leftOut(status.unverifiedLeftOut)}`
}

function standing(status: Standing, on: string): string {
  const isPossible = status.certainty === 'POSSIBLE'
  switch (status.standing) {
    case 'PARTY':
      return `${isPossible ? 'Posiblemente es parte' : 'Es parte'}: el tratado entró en vigor para el Estado ${cuando(status.entersIntoForceOn)}.`
    case 'CONTRACTING_STATE':
      return `Ha consentido${isPossible ? ', quizá,' : ''} ${cuando(status.depositedOn)}; ${status.entersIntoForceOn === null ? 'el tratado no está en vigor para él' : `el tratado entra en vigor para él solo ${cuando(status.entersIntoForceOn)}`}.`
    case 'FORMER_PARTY':
      return `Dejó de ser parte, con efecto ${cuando(status.since)}.`
    case 'SIGNATORY':
      return `Firmó ${cuando(status.signedOn)} y no había consentido ${cuando(on)}. ${covered(status)}`
    case 'NONE':
      return `Ningún acto hasta ${cuando(on)}. ${covered(status)}`
    case 'UNKNOWN':
      return `${status.signedOn === null ? 'No se conoce ningún acto' : `Firmó ${cuando(status.signedOn)}, y no se sabe más`}, lo que no prueba nada. ${uncovered(status)}`
  }
}

function covered({ lastCoveredOn }: Standing): string {
  return lastCoveredOn === null ? 'Lo muestra un acto posterior.' : `Su fila está impresa en una lista leída, que llega al menos hasta ${cuando(lastCoveredOn)}.`
}

function uncovered({ unknownBecause, lastCoveredOn }: Standing): string {
  if (unknownBecause === 'COVERAGE_ENDS_BEFORE') return `La lista leída solo llega con certeza hasta ${cuando(lastCoveredOn)}.`
  return GAPS[unknownBecause ?? 'NOT_COVERED'] ?? ''
}

const GAPS: Readonly<Record<string, string>> = {
  NOT_COVERED: 'No se ha cargado ninguna fuente que cubra el tratado.',
  NEVER_LISTED: 'En ninguna lista se leyó una fila suya.',
  ROW_CUT_OFF: 'Su fila está cortada en la copia que se leyó.',
}

function leftOut(count: number): string {
  return count === 0 ? '' : ` Se ${count === 1 ? 'deja fuera un acto' : `dejan fuera ${count} actos`} sin fuente.`
}

/** Why a step of the computation gives the day that it gives. */
export function stepSays(step: TreatyStep, language: InterfaceLanguage): string {
  return language === 'en' ? step.because : (STEPS[step.rule]?.(cuando(step.on)) ?? step.because)
}

const STEPS: Readonly<Record<string, (when: string) => string>> = {
  DEPOSIT: (when) => `Depositó su instrumento ${when}.`,
  SUCCESSION: (when) => `Una sucesión surte efecto desde la sucesión de Estados, ${when}.`,
  AMONG_THE_FIRST: () => 'Su depósito está entre los que el tratado necesitaba, así que está obligado desde que el tratado entró en vigor.',
  DAYS_AFTER_DEPOSIT: () => 'El Estado que se une después queda obligado pasado el plazo que el tratado cuenta desde su depósito.',
  CLAUSE_NOT_READ: () => 'No se ha leído la cláusula sobre la entrada en vigor para el Estado que se une después; el día se desconoce.',
  NOT_BEFORE_TREATY: (when) => `Nadie queda obligado antes de que el propio tratado entre en vigor: cuenta el día más tardío, ${when}.`,
  TREATY_NOT_IN_FORCE: () => 'El tratado no ha entrado en vigor para nadie.',
  PARENT_TREATY: (when) => `Solo puede ser parte quien lo es del tratado principal: cuenta el día más tardío, ${when}.`,
  PARENT_NOT_JOINED: () => 'Solo puede ser parte quien lo es del tratado principal, y el Estado no lo es.',
  PARENT_UNKNOWN: () => 'Solo puede ser parte quien lo es del tratado principal, y no se sabe desde cuándo lo es.',
  NOTICE_OF_LEAVING: (when) => `Notificó su retiro, que surte efecto ${when}.`,
  LEFT_PARENT: (when) => `Dejar el tratado principal pone fin también a este, ${when}.`,
}

/** What looks wrong in the actions of a state as printed. */
export function irregularitySays({ kind, because }: { readonly kind: string; readonly because: string }, language: InterfaceLanguage): string {
  return language === 'en' ? because : (IRREGULARITIES[kind] ?? because)
}

const IRREGULARITIES: Readonly<Record<string, string>> = {
  SIGNATURE_AND_ACCESSION: 'Está impresa una adhesión aunque el Estado había firmado; quien firma ratifica.',
  RATIFICATION_WITHOUT_SIGNATURE: 'Está impresa una ratificación y ninguna firma; en derecho es probablemente una adhesión.',
  DEPOSIT_ON_SIGNATURE_DAY: 'La firma y el depósito llevan el mismo día.',
  INSTRUMENT_BEFORE_SIGNATURE: 'El instrumento lleva una fecha anterior a la firma.',
  DEPOSIT_BEFORE_SIGNATURE: 'El depósito es anterior a la firma.',
  DEPOSIT_BEFORE_INSTRUMENT: 'El instrumento lleva una fecha posterior a su depósito.',
  SECOND_CONSENT: 'Está impreso más de un consentimiento, sin aviso de retiro entre ellos.',
  KIND_NOT_FORESEEN: 'La cláusula sobre las partes posteriores no habla de un acto de este tipo.',
}

/** Up to which day the lists of parties that were read reach, treaty by treaty. */
export function listsSay(treaties: readonly { readonly name: string; readonly lastCoveredOn: string | null }[]): string {
  return treaties.map(({ name, lastCoveredOn }) => (lastCoveredOn === null ? `De «${name}» no se ha leído ninguna lista de partes fechada, así que la falta de un acto no prueba nada.` : `De «${name}» se leyó una lista de partes que llega al menos hasta ${cuando(lastCoveredOn)}.`)).join(' ')
}
