import { registerEnumType } from 'type-graphql'

/** A closed list of words as an enum of the public schema, each word with its meaning. */
export function describedWords<Word extends string>(name: string, description: string, list: readonly Word[], meanings: Readonly<Record<Word, string>>): Readonly<Record<Word, Word>> {
  const words = Object.fromEntries(list.map((word) => [word, word])) as Record<Word, Word>
  registerEnumType(words, { name, description, valuesConfig: Object.fromEntries(list.map((word) => [word, { description: meanings[word] }])) as never })
  return words
}
