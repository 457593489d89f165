/** True where two printed phrases say the same words, or one is a part of the other; case, quotation marks, spacing and a leading article do not count. */
export function sameWords(left: string, right: string): boolean {
  const [one, other] = [plain(left), plain(right)]
  if (one === '' || other === '') return one === other
  return within(one, other) || within(other, one)
}

/** The words of a phrase in one spelling. */
export function plain(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[“”"«»‘’'.,;:()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|a|an|al?|la|el|los|las|les?|os?|as|aux|à|ao|aos|a los|a las) (?=\S)/u, '')
}

function within(part: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${part} `)
}
