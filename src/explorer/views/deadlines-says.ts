import { cuando } from '../language/when.js'
import type { InterfaceLanguage } from '../language/words.js'
import type { DeadlineRow } from './deadlines-query.js'

/** Why a duty stands as it does on the day: the API's sentence in English, in Spanish worded from the fields of the row. */
export function reasonSays(row: DeadlineRow, language: InterfaceLanguage): string {
  if (language === 'en') return row.reason
  const due = row.passedDays.at(-1) ?? row.due
  switch (row.status) {
    case 'MET':
      return `Se tiene por cumplida con ${row.fulfilledBy.map(({ name }) => name).join('; ')}.`
    case 'OVERDUE':
      return `Vencía ${cuando(due)}, y una fuente dice que no se entregó.`
    case 'NO_EVIDENCE':
      return `Vencía ${cuando(due)}; nada en el corpus muestra que se entregó, ni que no.`
    case 'NOT_YET_DUE':
      if (row.kind === 'OBSERVANCE') return `Se celebra cada año; la próxima vez, ${cuando(row.nextDay)}.`
      return row.kind === 'MEETING' && row.slip === null ? 'Se espera la reunión antes de la cual vence; el plazo se mueve con ella.' : `Vence ${cuando(row.nextDay ?? row.due)}.`
    case 'NOT_COMPUTABLE':
      if (row.kind === 'CADENCE') return WITHOUT_INTERVAL[row.cadence ?? ''] ?? 'No está impresa su primera fecha, y no se tiene como adoptado el texto desde cuya adopción se contaría.'
      if (row.kind === 'MEETING') return row.due === null ? 'No se conoce el día de la reunión antes de la cual vence.' : 'No consta que se celebrara la reunión antes de la cual vencía; el plazo puede haberse movido.'
      return 'De las palabras impresas no se puede calcular ninguna fecha.'
  }
}

const WITHOUT_INTERVAL: Readonly<Record<string, string>> = {
  ONGOING: 'Se pide todo el tiempo; no hay un día en que venza.',
  EACH_MEETING: 'Vence en cada reunión, y no se nombra la primera.',
  UNSTATED_RECURRING: 'Ha de hacerse una y otra vez, y el texto no dice cada cuánto.',
}
