import type { PartialDate } from './partial-date.js'

/**
 * When something was, in words for a sentence, with the precision of the source: "on 2019-10-31", "in 2013-10",
 * "between 2005-10-31 and 2005-11-30", "on or after 2021-02-26", "on or before 2013-12-31", "on a day that is not known".
 */
export function whenInWords(date: PartialDate | null): string {
  if (date === null) return 'on a day that is not known'
  const { edtf, earliest, latest } = date
  if (earliest === null) return `on or before ${latest}`
  if (latest === null) return `on or after ${earliest}`
  if (earliest === latest) return `on ${edtf}`
  return edtf.includes('/') ? `between ${earliest} and ${latest}` : `in ${edtf}`
}
