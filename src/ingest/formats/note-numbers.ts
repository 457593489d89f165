/**
 * The lines of a printed page with the number of each note before its words, where a raised number was drawn as a line of
 * its own: under a rule, “1” and then “Resolution 70/174, annex.”. No line is added or taken away.
 */
export function withNoteNumbers(lines: readonly string[]): readonly string[] {
  const mended = [...lines]
  let isNotes = false
  for (let at = 0; at < mended.length; at++) {
    const line = (mended[at] as string).trim()
    if (RULE.test(line)) isNotes = true
    else if (line.includes('\f') || ENDS.test(line)) isNotes = false
    if (!isNotes || !NUMBER.test(line)) continue
    const next = mended[at + 1]
    if (next === undefined || !/^\s*[\p{L}“"[]/u.test(next)) continue
    mended[at] = ''
    mended[at + 1] = next.replace(/\S/, (first) => `${line} ${first}`)
  }
  return mended
}

const RULE = /^[_\-–—―]{5,}$/
const NUMBER = /^\d{1,3}$/
/** Lines at the foot of a page, behind its notes. */
const ENDS = /^(?:\d{2}-\d{5}|\d{1,3}\/\d{1,3}(?:\s|$)|[A-Z]{1,4}(?:\/[A-Z0-9][\w.-]*){2,5}(?:\s|$))/
