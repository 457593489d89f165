import { readFileSync } from 'node:fs'
import { blocksOfText } from '../../../src/ingest/formats/plain-text.js'
import { segment } from '../../../src/ingest/text/segment.js'
import type { Segmented, SegmentedProvision } from '../../../src/ingest/text/segmented.js'

/** A text of ours as printed, from `test/ingest/fixtures`. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
}

/** A plain text as its units; fails the test where it is refused. */
export function segmented(text: string): Segmented {
  const result = segment({ blocks: blocksOfText(text) })
  if ('refused' in result) throw new Error(result.refused)
  return result
}

/** The unit with this path; fails the test where there is none. */
export function unit({ provisions }: Segmented, path: string): SegmentedProvision {
  const found = provisions.find((provision) => provision.path === path)
  if (found === undefined) throw new Error(`No unit has the path ${path}; there are ${provisions.map((provision) => provision.path).join(', ')}.`)
  return found
}

/** The paths of all units in order. */
export function paths({ provisions }: Segmented): readonly string[] {
  return provisions.map(({ path }) => path)
}
