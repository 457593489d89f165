/** A civil day as a place on a scale of years: 1 July 2019 is about 2019.5. */
export function yearOf(day: string): number {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12 + (date - 1) / 365
}
