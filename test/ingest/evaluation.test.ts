import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../evaluation/scoring/evaluate.js'
import { readGold, type Gold } from '../../evaluation/scoring/gold.js'
import { markText } from '../../evaluation/scoring/mark-text.js'
import { figuresOf, type Measure } from '../../evaluation/scoring/measure.js'
import type { ReadUnit } from '../../evaluation/scoring/read-text.js'

const project = fileURLToPath(new URL('../..', import.meta.url))
const texts = path.join(project, 'evaluation/texts')

/** What was aimed at: the least F1 over all labelled texts, held-out ones included. */
const AIMS: readonly (readonly [Measure, number])[] = [['segmentation', 0.98], ['symbol', 0.98], ['verb', 0.95], ['reference', 0.95], ['addressee', 0.85]]

describe('The labelled texts', async () => {
  const halves = await evaluate(project)

  it.each(AIMS)('%s: what was aimed at (%d) is met over both halves together', (measure, aim) => {
    const figures = halves.map((half) => half.figures.find((one) => one.measure === measure))
    const sum = (pick: 'expected' | 'read' | 'right'): number => figures.reduce((total, one) => total + (one?.[pick] ?? 0), 0)
    expect((2 * sum('right')) / (sum('expected') + sum('read'))).toBeGreaterThanOrEqual(aim)
  })

  it('are worked on, all but ten that are kept aside', () => {
    expect(halves.map(({ name, texts: count }) => [name, count])).toEqual([['worked-on', 22], ['held-out', 10]])
  })

  it.each(readGold(texts).map((gold) => [gold.text, gold] as const))('%s: what its reading quotes stands in the text', (name, gold) => {
    const text = mended(readFileSync(path.join(texts, name), 'utf8'))
    const quoted = gold.provisions.flatMap(({ begins, acts, references, symbols }) => [begins, ...[...references, ...symbols].map(({ words }) => words), ...acts.flatMap(({ verb, due }) => [verb, ...(due === undefined ? [] : [due.words])])])
    expect(quoted.filter((words) => !text.includes(mended(words)))).toEqual([])
  })
})

describe('The marks that a reading gets', () => {
  const gold: Gold = {
    text: 'a-text.txt',
    language: 'EN',
    'held-out': false,
    provisions: [
      {
        key: 'op/1', label: '1.', begins: 'Urge States', ends: 'by 2030.', references: [{ words: 'the Convention', is: 'untoc' }], symbols: [], 'also-named': ['States'],
        acts: [{ verb: 'Urge', class: 'EXHORT', to: [{ words: 'States' }], due: { words: 'by 2030', is: '2030' }, hedges: [], proposed: false }],
      },
      { key: 'op/2', label: '2.', begins: 'Note', ends: 'it.', acts: [], references: [], symbols: [{ words: 'A/1/2', is: 'A/1/2' }], 'also-named': [] },
    ],
  }
  const unit = (key: string, label: string, words: string): ReadUnit => ({ key, section: 'OPERATIVE', label, words, acts: [], references: [] })

  it('count what was lost against every measure', () => {
    const figures = figuresOf([markText(gold, [unit('op/1', '1.', 'Urge States to sign the Convention by 2030.')])])
    const of = (measure: Measure) => figures.find((one) => one.measure === measure)
    expect(of('segmentation')).toMatchObject({ expected: 2, read: 1, right: 1, precision: 1, recall: 0.5 })
    expect(of('verb')).toMatchObject({ expected: 1, read: 0, right: 0, f1: 0 })
    expect([of('addressee')?.recall, of('deadline')?.recall, of('reference')?.recall, of('symbol')?.recall]).toEqual([0, 0, 0, 0])
  })

  it('name the place of each slip, what was expected and what was read', () => {
    const { slips } = markText(gold, [unit('op/1', '1.', 'Urge States to sign the Convention by 2030.'), unit('op/3', '3.', 'Note it.')])
    expect(slips.filter(({ measure }) => measure === 'label' || measure === 'key')).toEqual([
      { measure: 'label', text: 'a-text.txt', place: 'op/2', expected: '2.', got: '3.' },
      { measure: 'key', text: 'a-text.txt', place: 'op/2', expected: 'op/2', got: 'op/3' },
    ])
  })
})

/** A text in one line, with the words whole that its line ends broke. */
function mended(text: string): string {
  return text.replace(/-\n(?=\p{Ll})/gu, '').replace(/\n\d\/\d\t\d{2}-\d{5}\n\f.*\n.*(?=\n)|\n\d{2}-\d{5}\t\d\/\d\n\f.*\n.*(?=\n)|\n\f.*(?=\n)/g, '').replace(/\s+/g, ' ')
}
