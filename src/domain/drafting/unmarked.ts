/** A text without the marks of agreement that are printed in it, for a mark is no word of the paragraph. */
export function unmarked(text: string, marks: readonly string[]): string {
  return marks.reduce((rest, mark) => rest.replace(mark, ''), text).trim()
}
