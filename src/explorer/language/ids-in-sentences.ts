/** Ids of more than one word, as sentences of the API print them: `oas-a-55-table`, `quito-2019/adopted/op/7`. */
const ID = /(?<![\p{L}\d/-])[a-z0-9]+(?:[-/][a-z0-9]+)+(?![\p{L}\d])/gu
const DAY = /^\d{4}-\d{2}(-\d{2})?$/

/** What may be an id in a sentence; days are none. */
export function idsIn(text: string): readonly string[] {
  return (text.match(ID) ?? []).filter((id) => !DAY.test(id))
}

/** The sentence in parts, of which every other one may be an id. */
export function aroundIds(text: string): readonly string[] {
  return text.split(/([a-z0-9][a-z0-9/-]*[a-z0-9])/)
}

/** The sentence with names in place of the ids of known things, for a table that is sorted, filtered and saved. */
export function plainly(text: string, names: ReadonlyMap<string, string>): string {
  return aroundIds(text).map((part) => names.get(part) ?? part).join('')
}
