/** How a text spells its words, so that a word broken at a line end is put together as the text writes it elsewhere. */
export type Spelling = ReadonlySet<string>

/** Every word of the blocks in lower case, hyphens kept (“follow-up” is one word). */
export function spellingOf(texts: Iterable<string>): Spelling {
  const words = new Set<string>()
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) words.add(word.toLowerCase().replaceAll(/[\u2010\u2011]/g, '-'))
  }
  return words
}

/** The lines of one paragraph as one line: each line end becomes a space, and words that it broke become whole again. */
export function mendLines(text: string, spelling: Spelling): string {
  if (!text.includes('\n')) return text.replaceAll('\u00AD', '')
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce((before, line) => join(before, line, spelling), '')
    .replaceAll('\u00AD', '')
}

const WORD = /\p{L}+(?:[-\u2010\u2011]\p{L}+)*/gu
const BROKEN = /(\p{L}+(?:[-\u2010\u2011]\p{L}+)*)[-\u2010\u00AD]$/u

/** First halves that keep their hyphen where the text does not spell the word anywhere else. */
const KEEPERS = new Set(['follow', 'non', 'anti', 'self', 'cross', 'long', 'high', 'well', 'low', 'short', 'vice', 'ex', 'inter', 'socio', 'large', 'small', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'])

function join(before: string, line: string, spelling: Spelling): string {
  if (before === '') return line
  const broken = BROKEN.exec(before)
  const rest = /^\p{L}+/u.exec(line)
  if (broken === null || rest === null) {
    const goesOn = /\d[-\u2010–]$/u.test(before) && /^\d/.test(line)
    return goesOn ? before + line : `${before} ${line}`
  }
  const first = broken[1] as string
  const whole = first + rest[0]
  const softly = before.endsWith('\u00AD')
  const keeps = !softly && (isCapital(rest[0]) || isSpelled(`${first}-${rest[0]}`, spelling) || (!isSpelled(whole, spelling) && KEEPERS.has(first.toLowerCase())))
  return keeps ? before + line : before.slice(0, -1) + line
}

function isCapital(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word)
}

function isSpelled(word: string, spelling: Spelling): boolean {
  return spelling.has(word.toLowerCase())
}
