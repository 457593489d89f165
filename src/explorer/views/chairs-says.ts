import { cuando } from '../language/when.js'
import type { InterfaceLanguage } from '../language/words.js'
import type { ChairConflict, ChairRow, HistoryData } from './chairs-query.js'
import { preferenceSays } from './preference-says.js'

// The API writes its sentences in English. In Spanish the explorer words the fields from which they were made.

type History = HistoryData['chairHistory']

/** Who, since when, how that is known and how it ends. */
export function rowSays(row: ChairRow, language: InterfaceLanguage): string {
  if (language === 'en') return row.says
  const who = row.state?.name ?? (row.persons.map(({ name }) => name).join(' y ') || 'Nadie')
  const by = row.proposal?.proposedBy ? ` de ${row.proposal.proposedBy.name}` : ''
  switch (row.standing) {
    case 'CANDIDATE':
      return `Un texto que una comisión aprobó ${cuando(row.knownFrom)} nombra a ${who}; no consta que este párrafo se adoptara, por lo que no abre ningún mandato.${row.notBefore === null ? '' : ` Ningún mandato podía empezar antes del ${cuando(row.notBefore).slice(3)}, primer día de la reunión que debía adoptar el texto.`} No se conoce el fin.`
    case 'REPORTED_UNDATED':
      return `Una fuente sitúa a ${who} en el cargo sin dar fecha; no abre ningún mandato.`
    case 'PRESIDED_ONE_MEETING':
      return `${who}: solo en esta reunión, ${cuando(row.begin)}; presidir una reunión no es presidir su órgano.`
    case 'VACANT':
      return `Según una fuente, nadie ocupaba el cargo; empezó ${cuando(row.begin)}.`
    case 'PLACEHOLDER':
      return `Una propuesta${by}, entre corchetes, deja abierto el nombre («${row.placeholder ?? ''}»): no se nombra a nadie.`
    case 'PROPOSED':
      return `Solo lo dice una propuesta${by}, entre corchetes: ${who}.`
    case 'LAST_KNOWN_END_UNKNOWN':
      return `${who} es lo último que se sabe del cargo: ${began(row)}. ${row.currentUntil === null ? 'Ya' : `Desde ${cuando(row.currentUntil)}`} nada atestigua que siga en el cargo, y no se conoce el fin.`
    default:
      return `${who}${row.standing === 'POSSIBLE' ? ', quizá' : ''}: ${began(row)}; ${ended(row)}.`
  }
}

function began({ begin, beginBasis, tenure }: ChairRow): string {
  if (beginBasis === 'FIRST_SEEN') return `en el cargo ${cuando(begin)}, sin que se sepa desde cuándo`
  if (beginBasis === 'INFERRED') return `desde un día que un editor dedujo (${cuando(begin)})`
  if (tenure?.kind === 'ELECTED') return `por elección ${cuando(begin)}`
  if (tenure?.kind === 'DESIGNATED') return `por designación ${cuando(begin)}`
  return `en el cargo según una fuente, que lo hace empezar ${cuando(begin)}`
}

function ended({ end, endBasis }: ChairRow): string {
  if (end === null) return 'no se indica el fin'
  return endBasis === 'EVIDENCE' ? `terminó ${cuando(end)}` : `el fin se deduce de quien siguió (${cuando(end)})`
}

/** Why nobody can be named for an office. */
export function unknownSays(says: string, on: string, language: InterfaceLanguage): string {
  return language === 'en' ? says : `Se desconoce: nada de lo que se tiene dice quién ocupaba este cargo ${cuando(on)}.`
}

/** A stretch of time of which no source says who held the office. */
export function gapSays({ from, to, says }: History['gaps'][number], history: History, language: InterfaceLanguage): string {
  if (language === 'en') return says
  if (history.rows.every(({ begin }) => begin === null)) return 'El registro no tiene ningún mandato con fecha; se desconoce por completo quién ocupó el cargo.'
  if (from === null) return `No se sabe quién ocupó el cargo antes; lo que se sabe empieza después ${cuando(to).replace(/^el /, 'del ')}.`
  return `Entre ${cuando(from)} y ${cuando(to)} ninguna fuente dice quién ocupó el cargo.`
}

/** What stands against what, and why the one is preferred. */
export function conflictSays(conflict: ChairConflict, history: History, language: InterfaceLanguage): string {
  const { says, why, field, value } = conflict
  if (language === 'en') return `${says} ${why}`
  const holder = (id: string | undefined): string => {
    const row = history.rows.find((one) => one.id === id)
    return row?.state?.name ?? (row?.persons.map(({ name }) => name).join(' y ') || 'este titular')
  }
  const preferred = holder(conflict.preferred?.id)
  const reason = preferenceSays(why, language)
  if (field !== null) return `Sobre ${preferred}, otra fuente ${value === null ? 'niega' : `da «${value}» como`} ${FIELDS[field] ?? field}. ${reason}`
  const against = holder(conflict.against?.id)
  return history.rows.find((row) => row.id === conflict.against?.id)?.standing === 'REPORTED_UNDATED'
    ? `Frente a ${preferred} está ${against}, a quien un informe sin fecha sitúa en el cargo. ${reason}`
    : `De ${preferred} y de ${against} se dice que ocupan el cargo el mismo día. ${reason}`
}

const FIELDS: Readonly<Record<string, string>> = { from: 'el comienzo', to: 'el fin', state: 'el Estado', persons: 'la persona' }

/** How long the office is held, as far as a text states it; what the text itself prints stays as it is. */
export function termSays(term: string, language: InterfaceLanguage): string {
  if (language === 'en') return term
  const [, read] = /and (no paragraph|the paragraphs)/.exec(term) ?? []
  if (read === undefined) return `La duración consta donde se elige al titular: ${term.slice(term.indexOf(':') + 1).trim()}`
  const paragraphs = /elect to it \(([^)]*)\)/.exec(term)?.[1]
  const brackets = /speaks of an end: (.*)$/.exec(term)?.[1]
  return `No consta cuánto dura el cargo: el registro no tiene regla, y ${paragraphs === undefined ? 'no se tiene ningún párrafo que elija a su titular' : `los párrafos que eligen a su titular (${paragraphs}) no fijan ninguna`}.${brackets === undefined ? '' : ` Solo una propuesta entre corchetes habla de un fin: ${brackets}`}`
}
