import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sentencesOf } from './broken-seed.js'
import { SMALL_SEED, SMALL_TABLE, writeSeed } from './small-seed.js'

vi.setConfig({ testTimeout: 120_000 })

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seed-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const refusal = async (files: Readonly<Record<string, unknown>>, table?: string): Promise<string[]> => {
  writeSeed(folder, files, table)
  return sentencesOf(folder)
}

type Path = readonly (string | number)[]
const pathsIn = (value: unknown): Path[] =>
  value === null || typeof value !== 'object' ? [] : Object.entries(value).flatMap(([key, inner]): Path[] => [[Array.isArray(value) ? Number(key) : key], ...pathsIn(inner).map((rest) => [Array.isArray(value) ? Number(key) : key, ...rest])])
const changed = (value: unknown, [key, ...rest]: Path, put: unknown): unknown => {
  if (key === undefined) return put
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string | number, unknown>
  copy[key] = changed(copy[key], rest, put)
  return copy
}

/** What may be typed by mistake where something else belongs. */
const ODD_VALUES: readonly unknown[] = [null, '', ' ', 'nobody', 'Medellín', 'nassau-2020', 'atlantis', 'league', 'constructor', '__proto__', '2020-13-45', '2020-05-04/2019', '../..', '~', 'a/b', 'lineage', '{p9}', 0, -1, 1.5, 2020, true, [], [null], ['atlantis'], {}, { to: 'atlantis' }, 'x'.repeat(500)]
const PLACES = Object.entries(SMALL_SEED).flatMap(([file, value]) => pathsIn(value).map((path) => ({ file, path })))

describe('A small seed of one record of each kind', () => {
  it('has no fault', async () => {
    expect(await refusal(SMALL_SEED)).toEqual([])
  })

  it('with any one value put in place of any other is accepted or refused in sentences, and never fails otherwise', async () => {
    const change = fc.record({ at: fc.constantFrom(...PLACES), put: fc.constantFrom(...ODD_VALUES) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const files = changes.reduce<Record<string, unknown>>((all, { at: { file, path }, put }) => ({ ...all, [file]: pathsIn(all[file]).some((one) => one.join() === path.join()) ? changed(all[file], path, put) : all[file] }), { ...SMALL_SEED })
        for (const sentence of await refusal(files)) expect(sentence).toMatch(/^seed\/[^:]+: \S.*[.?]$/s)
      }),
      { numRuns: 120 },
    )
  })

  it('with a line break inside a quoted cell of its table is refused with one line a fault', async () => {
    const rows = [['"', '', '', '"', '', '', '"', '', ''], ['', '', '', '"', '', '"', ''], ['', '', '', '"', '', '', '', '']]
    const sentences = await refusal(SMALL_SEED, `${SMALL_TABLE}${rows.map((row) => row.join(',')).join('\n')}\n`)
    expect(sentences.length).toBeGreaterThan(0)
    expect(sentences.some((sentence) => sentence.includes('⏎'))).toBe(true)
  })

  it('with any text in its table of actions is accepted or refused in sentences', async () => {
    const cell = fc.constantFrom('', 'atlantis', 'SIGNATURE', '2001-02-30', '"', 'HIGH', 'gazette nobody', '=1+1')
    const rows = fc.array(fc.array(cell, { minLength: 8, maxLength: 11 }), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const table = `${SMALL_TABLE}${given.map((row) => row.join(',')).join('\n')}\n`
        for (const sentence of await refusal(SMALL_SEED, table)) expect(sentence).toMatch(/^seed\/[^:]+: \S.*[.?]$/s)
      }),
      { numRuns: 30 },
    )
  })
})
