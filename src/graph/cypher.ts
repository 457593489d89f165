/** The text of a Cypher statement. Values reach it as parameters only: the template refuses every substitution. */
export type Cypher = string & { readonly cypher: unique symbol }

/** Marks a template as Cypher; `${…}` does not type-check, so that no value can be pasted into a statement. */
export function cypher(strings: TemplateStringsArray): Cypher {
  return strings.raw.join('') as Cypher
}

const WORD = /^[A-Za-z_][A-Za-z0-9_]*$/

/**
 * Puts words of the vocabulary (labels, relationship types) into a statement where Cypher takes no parameters; each
 * must be in the closed list that is handed in.
 */
export function withWords(statement: Cypher, words: Readonly<Record<string, readonly string[]>>, closedList: ReadonlySet<string>, separator = ':'): Cypher {
  let text: string = statement
  for (const [place, given] of Object.entries(words)) {
    requireWords(given, closedList)
    text = text.replaceAll(`<${place}>`, given.join(separator))
  }
  return text as Cypher
}

/** Throws where a label or relationship type is not in the closed list. */
export function requireWords(words: Iterable<string>, closedList: ReadonlySet<string>): void {
  for (const word of new Set(words)) if (!closedList.has(word) || !WORD.test(word)) throw new Error(`“${word}” is no word of the vocabulary, so it cannot stand in a statement.`)
}
