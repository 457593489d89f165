/** A name in at most so many lines of so many letters, broken between words; what does not fit ends in “…”. */
export function inLines(name: string, letters: number, lines: number): string[] {
  const made: string[] = ['']
  for (const word of name.split(/\s+/)) {
    const last = made.at(-1) as string
    if (last === '') made[made.length - 1] = word
    else if (last.length + 1 + word.length <= letters) made[made.length - 1] = `${last} ${word}`
    else made.push(word)
  }
  const kept = made.slice(0, lines).map((line) => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line))
  if (made.length > lines) {
    const last = kept[lines - 1] as string
    const whole = last.length + 2 <= letters ? last : last.slice(0, Math.max(last.lastIndexOf(' '), 1))
    kept[lines - 1] = `${whole} …`
  }
  return kept
}
