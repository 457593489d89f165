import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useReading } from '../language/context.js'
import { setState, usePlace } from '../router.js'
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
 * as CSV. Rows beyond the first hundred are drawn when asked for, and are counted until then. A table with a `stateKey`
 * keeps its order and its filter in the address of the page.
 */
export function DataTable<Row>({ caption, columns, rows, keyOf, fileName, stateKey, filterable = true }: {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  fileName: string
  stateKey?: string
  filterable?: boolean
}) {
  const { say } = useReading()
  const [order, setOrder] = useTableState('sort', stateKey)
  const [words, setWords] = useTableState('rows', stateKey)
  const sorting = order === '' ? null : { key: order.replace(/^-/, ''), falls: order.startsWith('-') }
  const [drawn, setDrawn] = useState(DRAWN)
  const shown = sorted(filtered(rows, columns, words), columns, sorting)
  return (
    <section class="table-part">
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
                    <button type="button" class="sort" aria-label={say('sortBy', { column: column.heading })} onClick={() => setOrder(`${isSorted && !sorting.falls ? '-' : ''}${column.key}`)}>
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

/** One word of a table's state: in the address where the table has a key there, else with the table. */
function useTableState(name: string, stateKey: string | undefined): [string, (value: string) => void] {
  const { query } = usePlace()
  const own = useState('')
  if (stateKey === undefined) return own
  const key = `${name}-${stateKey}`
  return [query[key] ?? '', (value) => setState({ [key]: value }, 'replace')]
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
