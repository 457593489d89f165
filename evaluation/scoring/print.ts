import type { Comparison } from './compare-markup.js'
import type { Half } from './evaluate.js'

/** The figures of each half as a table, and below it every error: text, place, what was expected, what was read. */
export function evaluationText(halves: readonly Half[], figuresOnly: boolean): string {
  return halves
    .map(({ name, texts, figures, slips }) => [
      `${name} (${texts} texts)`,
      row(['', 'expected', 'read', 'right', 'precision', 'recall', 'F1']),
      ...figures.map(({ measure, expected, read, right, precision, recall, f1 }) => row([measure, String(expected), String(read), String(right), precision.toFixed(3), recall.toFixed(3), f1.toFixed(3)])),
      '',
      ...(figuresOnly ? [] : slips.map(({ measure, text, place, expected, got }) => `${text} ${place}: ${measure}: expected ${expected ?? 'nothing'}; read ${got ?? 'nothing'}`)),
    ].join('\n'))
    .join('\n\n')
}

/** The agreement of plain text with markup, file by file, and every difference. */
export function comparisonText(comparisons: readonly Comparison[]): string {
  const total = (pick: (one: Comparison) => number): string => String(comparisons.reduce((sum, one) => sum + pick(one), 0))
  return [
    ['file'.padEnd(44), 'marked', 'heading', 'shared', 'section', 'label'].join('  '),
    ...comparisons.map(({ file, marked, headings, shared, sameSection, sameLabel }) => [file.padEnd(44), cell(marked), cell(headings), cell(shared), cell(sameSection), cell(sameLabel)].join('  ')),
    ['all'.padEnd(44), ...[total(({ marked }) => marked), total(({ headings }) => headings), total(({ shared }) => shared), total(({ sameSection }) => sameSection), total(({ sameLabel }) => sameLabel)].map(cell)].join('  '),
    '',
    ...comparisons.flatMap(({ file, differences }) => differences.map(({ kind, read, marked, asPrinted }) => `${file}: ${kind}: read ${read ?? 'nothing'}, marked ${marked ?? 'nothing'}: ${asPrinted}`)),
  ].join('\n')
}

function row([name = '', ...cells]: readonly string[]): string {
  return name.padEnd(14) + cells.map((one) => one.padStart(10)).join('')
}

function cell(value: number | string): string {
  return String(value).padStart(6)
}
