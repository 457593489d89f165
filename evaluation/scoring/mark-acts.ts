import type { GoldAct, GoldProvision } from './gold.js'
import { plain, sameWords } from './same-words.js'
import type { ReadUnit } from './read-text.js'

/** A pair of what was expected and what was read; one of them is null where the other stands alone. */
export interface Pair<Left, Right> {
  readonly expected: Left | null
  readonly got: Right | null
}

type ReadAct = ReadUnit['acts'][number]

/** Pairs the acts of one provision by their printed verbs in order; a proposed act pairs only with a proposed one. */
export function pairActs(expected: GoldProvision['acts'], got: readonly ReadAct[]): readonly Pair<GoldAct, ReadAct>[] {
  return paired(expected, got, (act, read) => act.proposed === read.proposed && sameWords(act.verb, read.verb))
}

/** Pairs each expected thing with the first thing not yet paired that is the same; what is left over stands alone. */
export function paired<Left, Right>(expected: readonly Left[], got: readonly Right[], isSame: (left: Left, right: Right) => boolean): readonly Pair<Left, Right>[] {
  const left = new Set(got)
  const pairs = expected.map((one): Pair<Left, Right> => {
    const found = [...left].find((other) => isSame(one, other))
    if (found !== undefined) left.delete(found)
    return { expected: one, got: found ?? null }
  })
  return [...pairs, ...[...left].map((one): Pair<Left, Right> => ({ expected: null, got: one }))]
}

/** True where the addressee read is the one expected: by id where the record has one, by its words where it has none. */
export function isSameAddressee(expected: GoldAct['to'][number], got: ReadAct['roles']['addressedTo'][number]): boolean {
  if (expected.is !== undefined) return got.to === expected.is
  return (got.to === null || got.to.startsWith('cited/')) && [expected.words].flat().some((words) => sameWords(words, got.asPrinted) && plain(got.asPrinted) !== '')
}

/** True where the deadline read has the words expected and, where a day is expected, that day. */
export function isSameDeadline(expected: NonNullable<GoldAct['due']>, got: NonNullable<ReadAct['due']>): boolean {
  return sameWords(expected.words, got.asPrinted) && (expected.is === undefined || expected.is === got.date)
}
