import { describe, expect, it } from 'vitest'
import { segment } from '../../../src/ingest/text/segment.js'
import { makePdf, type PdfLine } from './make-pdf.js'
import { readOf } from './reading.js'

/** Lines one under the other; an empty one leaves a gap. */
function lines(texts: readonly string[], from = 700): readonly PdfLine[] {
  return texts.flatMap((text, index) => (text === '' ? [] : [{ text, y: from - index * 14 }]))
}

function page(number: number, texts: readonly string[]): readonly PdfLine[] {
  return [{ text: `AG/RES. 2998 (XLV-O/15)`, y: 760 }, ...lines(texts), { text: `- ${number} -`, y: 40, x: 300 }]
}

const resolution = makePdf([
  page(1, [
    'THE PERMANENT COUNCIL,',
    '',
    'RECALLING that the towns on the long rivers have asked for warn-',
    'ings that reach them in time, and that the follow-up of such warn-',
    'ings falls to each state;',
    '',
    'RESOLVES:',
    '',
    '1. To test the sirens of the larger ports on the first day of each',
    'month and to publish what was found, so that warnings are heard and',
  ]),
  page(2, ['their follow-', 'up is known.', '', '2. To mend them.']),
  page(3, ['3. To thank the crews.']),
])

describe('A PDF with a text layer', () => {
  it('loses its running heads and page numbers, and says so', async () => {
    const { blocks, remarks, encoding } = await readOf('resolution.pdf', resolution)
    expect(blocks.some(({ text }) => /AG\/RES|^- \d/.test(text))).toBe(false)
    expect(remarks).toEqual(['6 running heads and page numbers left out.'])
    expect(encoding).toBeNull()
  })

  it('has its paragraphs with their printed line ends and pages', async () => {
    const { blocks } = await readOf('resolution.pdf', resolution)
    expect(blocks.map(({ text, page: on }) => [on, text.split('\n').length])).toEqual([[1, 1], [1, 3], [1, 1], [1, 2], [2, 2], [2, 1], [3, 1]])
  })

  it('reads on over line ends, hyphens and pages', async () => {
    const read = segment(await readOf('resolution.pdf', resolution))
    if ('refused' in read) throw new Error(read.refused)
    expect(read.provisions.map(({ path, text }) => [path, text])).toEqual([
      ['opening', 'THE PERMANENT COUNCIL,'],
      ['pre/n1', 'RECALLING that the towns on the long rivers have asked for warnings that reach them in time, and that the follow-up of such warnings falls to each state;'],
      ['enacting', 'RESOLVES:'],
      ['op/1', 'To test the sirens of the larger ports on the first day of each month and to publish what was found, so that warnings are heard and their follow-up is known.'],
      ['op/2', 'To mend them.'],
      ['op/3', 'To thank the crews.'],
    ])
  })

  it('keeps small raised numbers apart as references to notes', async () => {
    const raised = makePdf([[
      { text: 'Recalling the Charter', y: 700 },
      { text: '1', y: 704, x: 72 + 108, size: 6 },
      { text: 'and the Pact of the states,', y: 700, x: 72 + 116 },
      { text: '1', y: 84, size: 6 },
      { text: 'Of the OAS.', y: 80, x: 80, size: 8 },
    ]])
    const { blocks } = await readOf('raised.pdf', raised)
    expect(blocks[0]).toMatchObject({ text: 'Recalling the Charter and the Pact of the states,', noteReferences: [{ sign: '1', at: 21 }] })
    expect(blocks[1]?.text).toMatch(/^1 ?Of the OAS\.$/)
  })
})
