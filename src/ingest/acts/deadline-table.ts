import type { Language } from '../../domain/vocabulary.js'

/** Kinds of printed terms: an end of a period, a day or month by which, a span of time, a session, a meeting, an interval that no cadence names, or words that no day can be computed from. */
export type DeadlineForm = 'QUARTER' | 'END_OF_YEAR' | 'END_OF_MONTH' | 'DATE' | 'YEAR' | 'WITHIN' | 'SESSION' | 'NEXT_MEETING' | 'RECURRING' | 'VAGUE'

/** One way of printing a term; the named groups are filled by the fragments of the language. */
export interface DeadlinePattern {
  readonly form: DeadlineForm
  readonly pattern: string
}

/** Words of numbers and quarters of a language. */
export interface DeadlineWords {
  readonly patterns: readonly DeadlinePattern[]
  readonly numbers: Readonly<Record<string, number>>
  readonly quarters: Readonly<Record<string, 1 | 2 | 3 | 4>>
  readonly units: Readonly<Record<string, 'D' | 'W' | 'M' | 'Y'>>
  /** What a span is counted from, where that is this very text. */
  readonly fromAdoption: string
}

/** Deadlines as printed, by language; DATE, MONTH, ORDINAL and NUMBER are filled in. */
export const DEADLINES: Readonly<Record<Language, DeadlineWords>> = {
  EN: {
    patterns: [
      { form: 'QUARTER', pattern: '(?:by|before|no later than|not later than|during|in|within) (?:the )?(?:end of )?(?:the )?(?<quarter>first|second|third|fourth|last) quarter of (?<year>\\d{4})' },
      { form: 'END_OF_MONTH', pattern: '(?:by|before|no later than|not later than) (?:the )?end of (?<month>{MONTH}),? (?<year>\\d{4})' },
      { form: 'END_OF_YEAR', pattern: '(?:by|before|no later than|not later than) (?:the )?end of (?:the year )?(?<year>\\d{4})' },
      { form: 'DATE', pattern: '(?:by|before|on or before|no later than|not later than|prior to|until|at the latest by) (?:the )?(?<date>{DATE})' },
      { form: 'YEAR', pattern: '(?:by|before|no later than|not later than) (?:the year )?(?<year>20\\d{2})(?! ?[-–/]\\d)' },
      { form: 'WITHIN', pattern: '(?:within|not later than|no later than|in) (?:a period of |a term of |the next |the following |at most )?(?<count>{NUMBER}) (?<unit>days|weeks|months|years|day|week|month|year)(?: (?:of|from|after|following) (?<from>[^,;.]{3,80}?)(?=[,;.]|$| and ))?' },
      { form: 'SESSION', pattern: '(?:at|by|before|during|for consideration at) (?:the end of |the (?:first |second |main )?(?:resumed )?part of )?(?:its|the) (?:next |resumed |{ORDINAL} )(?:resumed |regular |special |annual |{ORDINAL} )?sessions?' },
      { form: 'SESSION', pattern: '(?<=, )for (?:its|the) {ORDINAL} (?:regular |special )?session(?: of the General Assembly)?' },
      { form: 'NEXT_MEETING', pattern: '(?:before|prior to|at|by|in time for|ahead of|in advance of|to) (?:its|the|their|our) (?:next|following|upcoming|forthcoming) (?:regular |ministerial )?(?:meetings?|session|conference|summit)(?: of (?:the )?[\\p{Lu}][\\p{L} ]{2,60}?)?(?=[,;.]|$| and )' },
      { form: 'RECURRING', pattern: 'every (?!(?:three|3) months)(?:{NUMBER}) (?:days|weeks|months)(?: thereafter)?' },
      { form: 'VAGUE', pattern: 'in the near future|as soon as possible|at (?:the|its) earliest (?:possible )?(?:opportunity|date|time|convenience)(?: possible)?|without delay|in a timely manner|in due course|as early as possible|promptly|at an early date|in the short term' },
    ],
    numbers: { one: 1, a: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, eighteen: 18, thirty: 30, sixty: 60, ninety: 90 },
    quarters: { first: 1, second: 2, third: 3, fourth: 4, last: 4 },
    units: { day: 'D', days: 'D', week: 'W', weeks: 'W', month: 'M', months: 'M', year: 'Y', years: 'Y' },
    fromAdoption: '(?:the date of )?(?:its |the )?adoption(?: of (?:this|the present) .*)?|the date of (?:this|the present) .*|this (?:resolution|declaration|meeting)|the present (?:resolution|declaration)',
  },
  ES: {
    patterns: [
      { form: 'QUARTER', pattern: '(?:antes del|para el|a más tardar (?:al|en el)|hacia el|para|al|durante el|en el) ?(?:(?:el )?(?:final|fin|cierre|finales|fines) del )?(?<quarter>primer|segundo|tercer|cuarto|último) trimestre de(?:l año)? (?<year>\\d{4})' },
      { form: 'END_OF_MONTH', pattern: '(?:antes de|para|a más tardar (?:a|en)) (?:el )?(?:final|fin|finales|fines) de (?<month>{MONTH}) de(?:l)? (?<year>\\d{4})' },
      { form: 'END_OF_YEAR', pattern: '(?:antes de|antes del|para|para el|a más tardar (?:a|al|en)) (?:el )?(?:final|fin|finales|fines) de(?:l año)? (?<year>\\d{4})' },
      { form: 'DATE', pattern: '(?:antes de|antes del|a más tardar el|a más tardar en|para el|hasta el|no más tarde del|previo al|para|hasta) (?:el )?(?:día )?(?<date>{DATE})' },
      { form: 'YEAR', pattern: '(?:para|antes de|antes del|a más tardar en) (?:el año )?(?<year>20\\d{2})(?! ?[-–/]\\d)' },
      { form: 'WITHIN', pattern: '(?:en un plazo (?:máximo )?de|dentro de(?: los| las)?|dentro del plazo de|en el plazo de|en los próximos|en las próximas|en un período de) (?:(?:los|las|próximos|próximas|un plazo de) )*(?<count>{NUMBER}) (?<unit>días|semanas|meses|años|día|semana|mes|año)(?: (?:siguientes a|a partir de|contados desde|desde|después de|posteriores a) (?<from>[^,;.]{3,80}?)(?=[,;.]|$| y ))?' },
      { form: 'SESSION', pattern: '(?:en|a|antes de|durante) (?:su|el|la) (?:próximo |próxima |{ORDINAL} )(?:período|sesión)(?: (?:ordinario|extraordinario|ordinaria|extraordinaria))?(?: de sesiones)?' },
      { form: 'NEXT_MEETING', pattern: '(?:antes de|previo a|en|a tiempo para) (?:su|la|el|nuestra|nuestro) (?:próxima|próximo|siguiente) (?:reunión|sesión|conferencia|cumbre)(?: de(?:l| la)? [\\p{Lu}][\\p{L} ]{2,60}?)?(?=[,;.]|$| y )' },
      { form: 'RECURRING', pattern: 'cada (?!(?:tres|3) meses)(?:{NUMBER}) (?:días|semanas|meses)' },
      { form: 'VAGUE', pattern: 'en el futuro (?:cercano|próximo)|a la (?:mayor )?brevedad(?: posible)?|lo antes posible|cuanto antes|sin demora|oportunamente|en un futuro próximo|en el corto plazo|con prontitud' },
    ],
    numbers: { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12, quince: 15, dieciocho: 18, treinta: 30, sesenta: 60, noventa: 90 },
    quarters: { primer: 1, segundo: 2, tercer: 3, cuarto: 4, último: 4 },
    units: { día: 'D', días: 'D', semana: 'W', semanas: 'W', mes: 'M', meses: 'M', año: 'Y', años: 'Y' },
    fromAdoption: '(?:la fecha de )?(?:la |su )?(?:adopción|aprobación)(?: de (?:esta|la presente) .*)?|(?:esta|la presente) (?:resolución|declaración)',
  },
  FR: {
    patterns: [
      { form: 'QUARTER', pattern: '(?:avant|d’ici à|au plus tard à) la fin du (?<quarter>premier|deuxième|troisième|quatrième) trimestre de (?<year>\\d{4})' },
      { form: 'DATE', pattern: '(?:avant|d’ici|d’ici à|au plus tard) (?:le |en |fin )?(?<date>{DATE})' },
      { form: 'YEAR', pattern: '(?:avant|d’ici à|d’ici) (?:l’année |la fin de )?(?<year>20\\d{2})' },
      { form: 'WITHIN', pattern: 'dans un délai de (?<count>{NUMBER}) (?<unit>jours|semaines|mois|ans)' },
      { form: 'SESSION', pattern: '(?:à|lors de) (?:sa|la) (?:prochaine |{ORDINAL} )?(?:prochaine )?session' },
      { form: 'VAGUE', pattern: 'dès que possible|dans les meilleurs délais|sans délai|dans un proche avenir' },
    ],
    numbers: { un: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, douze: 12, trente: 30, soixante: 60 },
    quarters: { premier: 1, deuxième: 2, troisième: 3, quatrième: 4 },
    units: { jours: 'D', semaines: 'W', mois: 'M', ans: 'Y' },
    fromAdoption: 'l’adoption.*|la présente résolution',
  },
  PT: {
    patterns: [
      { form: 'QUARTER', pattern: 'até o (?:final|fim) do (?<quarter>primeiro|segundo|terceiro|quarto) trimestre de (?<year>\\d{4})' },
      { form: 'END_OF_YEAR', pattern: 'até o (?:final|fim) de (?<year>\\d{4})' },
      { form: 'DATE', pattern: '(?:até|antes de|no mais tardar até) (?:o dia |o )?(?<date>{DATE})' },
      { form: 'YEAR', pattern: '(?:até|antes de) (?<year>20\\d{2})' },
      { form: 'WITHIN', pattern: '(?:no prazo de|dentro de|em um prazo de) (?<count>{NUMBER}) (?<unit>dias|semanas|meses|anos)' },
      { form: 'SESSION', pattern: '(?:em|no|na|ao) (?:seu |sua )?(?:próximo |próxima |{ORDINAL} )(?:período|sessão)(?: ordinário)?(?: de sessões)?' },
      { form: 'VAGUE', pattern: 'o mais breve possível|o quanto antes|em futuro próximo|sem demora' },
    ],
    numbers: { um: 1, dois: 2, três: 3, quatro: 4, cinco: 5, seis: 6, doze: 12, trinta: 30, sessenta: 60 },
    quarters: { primeiro: 1, segundo: 2, terceiro: 3, quarto: 4 },
    units: { dias: 'D', semanas: 'W', meses: 'M', anos: 'Y' },
    fromAdoption: '(?:a |da )?(?:adoção|aprovação).*',
  },
}
