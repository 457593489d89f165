import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useReading } from '../language/context.js'
import { saveText, tableAsCsv } from './save.js'

/** One column: its heading, what a cell shows, and the plain text by which it sorts, filters and is saved. */
export interface Column<Row> {
  readonly key: string
  readonly heading: string
  readonly text: (row: Row) => string
  readonly show?: (row: Row) => ComponentChildren
  readonly isNumber?: boolean
  /** A column of sentences, which stays wide enough to be read. */
  readonly isWide?: boolean
}

/** How many rows are drawn before the reader asks for more. */
const DRAWN = 100

/**
 * The table that every view has, with the same content as its picture: sorted by any column, filtered by words, saved
 * as CSV. Rows beyond the first hundred are drawn when asked for, and are counted until then.
 */
export function DataTable<Row>({ caption, columns, rows, keyOf, fileName, filterable = true }: {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  fileName: string
  filterable?: boolean
}) {
  const { say } = useReading()
  const [sorting, setSorting] = useState<{ key: string; falls: boolean } | null>(null)
  const [words, setWords] = useState('')
  const [drawn, setDrawn] = useState(DRAWN)
  const shown = sorted(filtered(rows, columns, words), columns, sorting)
  return (
    <section class="table-part" aria-label={caption}>
      <div class="controls">
        {filterable && rows.length > 8 && (
          <label>
            {say('filterRows')} <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
          </label>
        )}
        <span class="soft" role="status">{say('rows', { count: shown.length })}</span>
        <button type="button" onClick={() => void tableAsCsv(columns, shown).then((csv) => saveText(csv, `${fileName}.csv`, 'text/csv'))}>
          {say('downloadCsv')}
        </button>
      </div>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => {
                const isSorted = sorting?.key === column.key
                return (
                  <th key={column.key} scope="col" aria-sort={isSorted ? (sorting.falls ? 'descending' : 'ascending') : 'none'}>
                    <button type="button" class="sort" aria-label={say('sortBy', { column: column.heading })} onClick={() => setSorting({ key: column.key, falls: isSorted && !sorting.falls })}>
                      {column.heading}
                      <span aria-hidden="true">{isSorted ? (sorting.falls ? ' ↓' : ' ↑') : ''}</span>
                    </button>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, drawn).map((row) => (
              <tr key={keyOf(row)}>
                {columns.map((column) => (
                  <td key={column.key} class={column.isNumber ? 'number' : column.isWide ? 'wide' : undefined}>{column.show?.(row) ?? column.text(row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length > drawn && (
        <button type="button" onClick={() => setDrawn(drawn + DRAWN)}>{say('showMore', { count: Math.min(DRAWN, shown.length - drawn) })}</button>
      )}
    </section>
  )
}

function filtered<Row>(rows: readonly Row[], columns: readonly Column<Row>[], words: string): readonly Row[] {
  const wanted = words.toLowerCase().split(/\s+/).filter((word) => word !== '')
  if (wanted.length === 0) return rows
  return rows.filter((row) => {
    const text = columns.map((column) => column.text(row)).join(' ').toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}

function sorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sorting: { key: string; falls: boolean } | null): readonly Row[] {
  const column = columns.find(({ key }) => key === sorting?.key)
  if (column === undefined || sorting === null) return rows
  const sign = sorting.falls ? -1 : 1
  return [...rows].sort((left, right) => sign * column.text(left).localeCompare(column.text(right), undefined, { numeric: true }))
}
