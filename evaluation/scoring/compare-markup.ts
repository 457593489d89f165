import { readAkomaNtoso } from '../../src/ingest/formats/akoma-ntoso.js'
import { blocksOfText } from '../../src/ingest/formats/plain-text.js'
import { secondOpinion, type Difference } from '../../src/ingest/text/second-opinion.js'
import { segment } from '../../src/ingest/text/segment.js'

/** How far the plain-text reading of a marked-up file agrees with its markup, unit by unit. */
export interface Comparison {
  readonly file: string
  readonly marked: number
  /** Units of the markup that are read as headings (the title of an annex that the markup holds for a paragraph). */
  readonly headings: number
  readonly shared: number
  readonly sameSection: number
  readonly sameLabel: number
  readonly differences: readonly Difference[]
}

/** Takes the tags of an Akoma Ntoso file away, reads the plain text, and compares it with what the tags say. */
export function compareMarkup(file: string, xml: string): Comparison {
  const { structure = [] } = readAkomaNtoso(file, xml)
  const bare = xml.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  const read = segment({ blocks: blocksOfText(bare) })
  const marked = structure.filter(({ section }) => section !== 'HEADING').length
  if ('refused' in read) return { file: `${file}: ${read.refused}`, marked, headings: 0, shared: 0, sameSection: 0, sameLabel: 0, differences: [] }
  const opinion = secondOpinion(read, structure)
  const lost = opinion.differences.filter(({ kind }) => kind === 'ONLY_MARKED').length
  return { file, marked, headings: marked - opinion.shared - lost, ...opinion }
}
