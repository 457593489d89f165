import { graphql } from 'graphql'
import type { Api } from '../api/api.js'

/** What is loaded, as the start page tells it. */
export interface Loaded {
  readonly name: string
  readonly dataVersion: string
  readonly day: string
  readonly counts: readonly { readonly sort: string; readonly count: number }[]
  readonly missing: readonly { readonly what: string; readonly why: string }[]
}

const CORPUS = /* GraphQL */ `
  query WhatIsLoaded {
    corpus { name dataVersion day counts { sort count } missing { what why } }
  }
`

/** Asks the API itself what is loaded; null where it cannot tell at the moment. */
export async function askLoaded({ schema, context }: Api, requestId: string): Promise<Loaded | null> {
  const { data } = await graphql({ schema, source: CORPUS, contextValue: context({ requestId }) })
  return (data?.['corpus'] as Loaded | undefined) ?? null
}

/** How many records of each sort there are, whatever their kinds, in the order in which the sorts first appear. */
export function totals(counts: Loaded['counts']): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>()
  for (const { sort, count } of counts) sums.set(sort, (sums.get(sort) ?? 0) + count)
  return [...sums]
}
