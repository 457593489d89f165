import { describe, expect, it } from 'vitest'
import { readAkomaNtoso } from '../../../src/ingest/formats/akoma-ntoso.js'
import type { ReadDocument } from '../../../src/ingest/formats/block.js'
import { blocksOfText } from '../../../src/ingest/formats/plain-text.js'
import { secondOpinion } from '../../../src/ingest/text/second-opinion.js'
import { segment } from '../../../src/ingest/text/segment.js'
import type { Segmented } from '../../../src/ingest/text/segmented.js'
import { printPdf } from '../formats/print-pdf.js'
import { readOf } from '../formats/reading.js'
import { sharedDocuments, sharedNames, sharedText } from './shared-documents.js'

const names = sharedDocuments === null ? [] : sharedNames('un-resolutions', '.xml')

describe.runIf(sharedDocuments !== null)('21 resolutions of the UN General Assembly', () => {
  it('are all there', () => {
    expect(names).toHaveLength(21)
  })

  it.each(names)('%s: what is read agrees with the markup, unit by unit', (name) => {
    const { document, read } = marked(name)
    agreesWhole(read, document)
    expect(read.provisions.filter(({ section }) => section === 'FOOTNOTE')).toHaveLength(notesOf(document))
  })

  it.each(names)('%s: with its tags taken away it reads the same', (name) => {
    const { document } = marked(name)
    const bare = sharedText(name).replace(/<[^>]+>/g, '').replaceAll('&amp;', '&')
    agreesWhole(reading({ blocks: blocksOfText(bare) }), document)
  })

  it.each(names)('%s: printed line by line with its notes at the end it reads the same', (name) => {
    const { document } = marked(name)
    const printed = reading({ blocks: blocksOfText(printedText(document)) })
    agreesWhole(printed, document)
    expect(printed.provisions.filter(({ section }) => section === 'FOOTNOTE')).toHaveLength(notesOf(document))
  })

  it.each(names)('%s: printed as a PDF it reads the same', async (name) => {
    const { document } = marked(name)
    const pdf = reading(await readOf('resolution.pdf', printPdf(document.blocks, 'A/RES/75/195')))
    agreesWhole(pdf, document)
    expect(pdf.provisions.filter(({ section }) => section === 'FOOTNOTE')).toHaveLength(notesOf(document))
  })

  it.each([
    ['un-resolutions/75_195_E.xml', 'un-resolutions/75_195_S.xml'],
    ['un-resolutions/75_196_E.xml', 'un-resolutions/75_196_S.xml'],
    ['un-resolutions/75_196_E.xml', 'un-resolutions/75_196_F.xml'],
    ['un-resolutions/75_197_E.xml', 'un-resolutions/75_197_S.xml'],
    ['un-resolutions/A_RES_77_237-2229003E.xml', 'un-resolutions/A_RES_77_237-2229003S.xml'],
  ])('%s and %s align', (english, other) => {
    const paths = (name: string): readonly string[] => marked(name).read.provisions.map(({ path, footnotes }) => `${path} ${footnotes.map(({ sign }) => sign).join(',')}`)
    expect(paths(other)).toEqual(paths(english))
  })
})

function marked(name: string): { readonly document: ReadDocument; readonly read: Segmented } {
  const document = readAkomaNtoso(name, sharedText(name))
  return { document, read: reading(document) }
}

function reading(document: Pick<ReadDocument, 'blocks'>): Segmented {
  const read = segment(document)
  if ('refused' in read) throw new Error(read.refused)
  return read
}

function agreesWhole(read: Segmented, document: ReadDocument): void {
  const opinion = secondOpinion(read, document.structure ?? [])
  expect(opinion.differences).toEqual([])
  const units = read.provisions.filter(({ section }) => section !== 'FOOTNOTE').length
  expect(opinion).toMatchObject({ shared: units, sameSection: units, sameLabel: units })
  expect(read.layout).toBe('UN')
}

function notesOf({ blocks }: ReadDocument): number {
  return blocks.filter(({ kind }) => kind === 'footnote').length
}

/** Each paragraph on a line, note numbers glued to their words, the notes behind a rule. */
function printedText({ blocks }: ReadDocument): string {
  const body = blocks.filter(({ kind }) => kind !== 'footnote').map(({ text, noteReferences }) =>
    (noteReferences ?? []).reduceRight((printed, { sign, at }) => printed.slice(0, at) + sign + printed.slice(at), text))
  const notes = blocks.filter(({ kind }) => kind === 'footnote').map(({ text, noteSign }) => `${noteSign ?? ''} ${text}`)
  return [...body, '_______________', ...notes].join('\n')
}
