import { describe, expect, it } from 'vitest'
import { compileCorpus } from '../../src/record/compile-corpus.js'
import type { CorpusRecord } from '../../src/record/corpus-record.js'
import { corpus, rows } from './real-seed.js'

describe('The order of records in the files', () => {
  it('changes no node and no relationship of the graph', () => {
    const reversed = Object.fromEntries(Object.entries(corpus).map(([kind, list]) => [kind, [...(list as readonly unknown[])].reverse()])) as unknown as CorpusRecord
    const turned = compileCorpus(reversed)
    const sorted = (list: readonly { readonly id: string }[]): unknown[] => [...list].sort((left, right) => (left.id < right.id ? -1 : 1))
    expect(sorted(turned.nodes)).toEqual(sorted(rows.nodes))
    expect(sorted(turned.links)).toEqual(sorted(rows.links))
  })

  it('is not what makes two compilations of one record equal', () => {
    expect(compileCorpus(corpus)).toEqual(rows)
  })
})
