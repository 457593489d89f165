import { SECTION_KEYS } from '../../src/domain/vocabulary.js'
import type { Gold, GoldProvision } from './gold.js'
import { isSameAddressee, isSameDeadline, paired, pairActs, type Pair } from './mark-acts.js'
import { isAlsoNamed, isSameReference, namesIn, symbolsIn } from './mark-references.js'
import { MEASURES, type Marked, type Measure, type Slip } from './measure.js'
import type { ReadUnit } from './read-text.js'

/** Compares what was read of one text with what a careful reader says, measure by measure. */
export function markText({ text, provisions }: Gold, read: readonly ReadUnit[]): Marked {
  const right = Object.fromEntries(MEASURES.map((measure) => [measure, 0])) as Record<Measure, number>
  const slips: Slip[] = []
  const mark = (measure: Measure, place: string, expected: string | null, got: string | null, isRight: boolean): void => {
    if (isRight) right[measure]++
    else slips.push({ measure, text, place, expected, got })
  }
  for (const { expected, got } of alignUnits(provisions, read)) markUnit(expected, got, mark)
  return { right, slips }
}

type Mark = (measure: Measure, place: string, expected: string | null, got: string | null, isRight: boolean) => void

function markUnit(expected: GoldProvision | null, got: ReadUnit | null, mark: Mark): void {
  const place = expected?.key ?? got?.key ?? ''
  const whole = expected !== null && got !== null && endsAlike(expected, got)
  mark('segmentation', place, expected === null ? null : `${expected.begins} … ${expected.ends ?? ''}`, got === null ? null : `${got.words.slice(0, 50)} … ${got.words.slice(-40)}`, whole)
  mark('section', place, expected === null ? null : sectionOf(expected), got === null ? null : SECTION_KEYS[got.section], expected !== null && got !== null && sectionOf(expected) === SECTION_KEYS[got.section])
  const [label, printed] = [expected?.label ?? null, got?.label ?? null]
  if (label !== null || printed !== null) mark('label', place, label, printed, label !== null && printed !== null && squeezed(label) === squeezed(printed))
  mark('key', place, expected?.key ?? null, got?.key ?? null, expected?.key === got?.key)
  for (const pair of pairActs(expected?.acts ?? [], got?.acts ?? [])) markAct(pair, place, mark)
  markReferences(expected, got, place, mark)
}

function markAct({ expected, got }: ReturnType<typeof pairActs>[number], place: string, mark: Mark): void {
  const both = expected !== null && got !== null
  mark('verb', place, expected === null ? null : expected.verb + (expected.proposed ? ' (proposed)' : ''), got === null ? null : got.verb + (got.proposed ? ' (proposed)' : ''), both)
  mark('act class', place, expected === null ? null : `${expected.verb}: ${expected.class}`, got === null ? null : `${got.verb}: ${got.class}`, both && expected.class === got.class)
  const each = <Left, Right>(measure: Measure, pairs: readonly Pair<Left, Right>[], left: (one: Left) => string, right: (one: Right) => string): void => {
    for (const pair of pairs) mark(measure, place, pair.expected === null ? null : left(pair.expected), pair.got === null ? null : right(pair.got), pair.expected !== null && pair.got !== null)
  }
  const verb = expected?.verb ?? got?.verb ?? ''
  each('hedge', paired(expected?.hedges ?? [], got?.hedges ?? [], (one, other) => one === other), (one) => `${verb}: ${one}`, (one) => `${verb}: ${one}`)
  each('addressee', paired(expected?.to ?? [], got?.roles.addressedTo ?? [], isSameAddressee), ({ words, is }) => `${verb} → ${[words].flat()[0]}${is === undefined ? '' : ` = ${is}`}`, ({ to, asPrinted }) => `${verb} → ${asPrinted}${to === null ? '' : ` = ${to}`}`)
  const [due, read] = [expected?.due ?? null, got?.due ?? null]
  if (due !== null || read !== null) mark('deadline', place, due === null ? null : `${due.words} ${due.is ?? ''}`, read === null ? null : `${read.asPrinted} ${read.date ?? ''}`, due !== null && read !== null && isSameDeadline(due, read))
}

function markReferences(expected: GoldProvision | null, got: ReadUnit | null, place: string, mark: Mark): void {
  const read = got?.references ?? []
  for (const pair of paired(expected?.references ?? [], namesIn(read), isSameReference)) {
    if (pair.expected === null && expected !== null && pair.got !== null && isAlsoNamed(expected, pair.got)) continue
    mark('reference', place, pair.expected === null ? null : `${pair.expected.words} = ${[pair.expected.is].flat().join(', ')}`, pair.got === null ? null : `${pair.got.asPrinted} = ${pair.got.ids.join(', ') || 'unknown'}`, pair.expected !== null && pair.got !== null)
  }
  for (const pair of paired((expected?.symbols ?? []).map(({ is }) => is), symbolsIn(read), (one, other) => one === other)) mark('symbol', place, pair.expected, pair.got, pair.expected !== null && pair.got !== null)
}

/** Pairs provisions with units in printed order by their first words, and what is left by its place between neighbours. */
function alignUnits(expected: readonly GoldProvision[], read: readonly ReadUnit[]): readonly Pair<GoldProvision, ReadUnit>[] {
  let from = 0
  const found = new Set<ReadUnit>()
  const pairs = expected.map((one): Pair<GoldProvision, ReadUnit> => {
    const at = read.findIndex((unit, index) => index >= from && squeezed(unit.words).startsWith(squeezed(one.begins)))
    const got = at === -1 ? null : (read[at] as ReadUnit)
    if (got !== null) {
      from = at + 1
      found.add(got)
    }
    return { expected: one, got }
  })
  return [...pairs, ...read.filter((unit) => !found.has(unit)).map((unit): Pair<GoldProvision, ReadUnit> => ({ expected: null, got: unit }))]
}

function endsAlike({ begins, ends }: GoldProvision, { words }: ReadUnit): boolean {
  return ends === undefined ? squeezed(words) === squeezed(begins) : squeezed(words).endsWith(squeezed(ends))
}

function sectionOf({ key }: GoldProvision): string {
  return key.split(/[/-]/)[0] as string
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
