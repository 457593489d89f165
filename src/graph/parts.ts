import type { Cypher } from './cypher.js'

/** Puts parts that are Cypher themselves in the places `<name>` of a statement, so that one rule stands in one place. */
export function withParts(statement: Cypher, parts: Readonly<Record<string, Cypher>>): Cypher {
  return Object.entries(parts).reduce<string>((text, [name, part]) => text.replaceAll(`<${name}>`, part), statement) as Cypher
}

/** How many steps a traversal may take at the most. */
export const DEEPEST = 8

/** Puts the upper bound of a traversal in the place `<depth>`, where Cypher takes no parameter; throws outside 1 to 8. */
export function withDepth(statement: Cypher, depth: number): Cypher {
  if (!Number.isInteger(depth) || depth < 1 || depth > DEEPEST) throw new RangeError(`A traversal takes between 1 and ${DEEPEST} steps; ${depth} is neither.`)
  return statement.replaceAll('<depth>', String(depth)) as Cypher
}
