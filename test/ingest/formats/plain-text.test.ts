import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readOf } from './reading.js'

const SPANISH = 'REAFIRMANDO que la protección de las ciudades ribereñas exige señales claras, acción temprana y educación;\nRESUELVE:\n1. Instar a los niños de la región.\n'

describe('The encoding of a plain text', () => {
  it.each([
    ['UTF-8', Buffer.from(SPANISH), 'UTF-8', 0],
    ['UTF-8 with its mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(SPANISH)]), 'UTF-8', 0],
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(SPANISH, 'utf-16le')]), 'UTF-16LE', 0],
    ['UTF-16 without a mark', iconv.encode(SPANISH, 'utf-16be'), 'UTF-16BE', 1],
    ['windows-1252', iconv.encode(SPANISH, 'windows-1252'), 'windows-1252', 1],
  ])('%s is told, and said where it was guessed', async (_, bytes, encoding, remarks) => {
    const document = await readOf('resolucion.txt', bytes)
    expect(document.blocks.map(({ text }) => text)).toEqual(SPANISH.trim().split('\n'))
    expect([document.encoding, document.remarks.length]).toEqual([encoding, remarks])
  })

  it('says what it guessed', async () => {
    const { remarks } = await readOf('resolucion.txt', iconv.encode(SPANISH, 'windows-1252'))
    expect(remarks).toEqual(['The file names no encoding; by its letters it is read as windows-1252.'])
  })

  it('keeps what is broken as U+FFFD and says how much', async () => {
    const broken = Buffer.concat([Buffer.from('Medellín, Bogotá y Per'), Buffer.from([0xc3]), Buffer.from(' y Ca'), Buffer.from([0xff]), Buffer.from('i')])
    const { blocks, remarks } = await readOf('broken.txt', broken)
    expect(blocks[0]?.text).toBe('Medellín, Bogotá y Per\uFFFD y Ca\uFFFDi')
    expect(remarks).toEqual(['2 characters could not be read as UTF-8 and stay as U+FFFD.'])
  })

  it('does not count a U+FFFD that was lost before', async () => {
    const { blocks, remarks } = await readOf('lost.txt', ' \uFFFD.\tA footnote is to come.')
    expect(blocks[0]?.text).toBe('\uFFFD.\tA footnote is to come.')
    expect(remarks).toEqual([])
  })
})

describe('The lines of a plain text', () => {
  it('are paragraphs where they are long, each with its number', async () => {
    const { blocks } = await readOf('long.txt', `\n${'word '.repeat(80)}.\n\n${'other '.repeat(60)};\n1. Third.\n2. Fourth.`)
    expect(blocks.map(({ line }) => line)).toEqual([2, 4, 5, 6])
  })

  it('stay together where they were broken to a width, with their ends kept', async () => {
    const text = 'The sirens of the smaller ports are tested on the first day\nof each month, and the sirens of the larger ports are tested\non the first day of each week, unless the harbour master has\nasked for another day.\n\nThe results are kept by the secretariat, which shall publish\nthem at the end of the year in two languages.\n'
    const { blocks } = await readOf('broken.txt', text)
    expect(blocks.map(({ text: block, line }) => [block.split('\n').length, line])).toEqual([[4, 1], [2, 6]])
  })

  it('leave out what pages repeat at their edges, so that a sentence goes on over the page', async () => {
    const page = (number: number, first: string): string => `${number === 1 ? '' : '\fA/RES/92/7\nMaps and the trade in them\n'}${first}\n${'The keeper writes down each evening which of the maps was\nasked for by whom, and shows the list to whoever asks for it.\n'.repeat(4)}It is kept in the\n${number}/3\t36-40112`
    const { blocks } = await readOf('pages.txt', ['reading room of the library.', 'reading room of the palace.', 'tower.'].map((first, index) => page(index + 1, first)).join('\n'))
    expect(blocks.map(({ text }) => text).join(' ')).not.toMatch(/36-40112|A\/RES|trade/)
  })

  it('leave out a symbol that comes back, and what follows it each time, where no form feeds are left', async () => {
    const page = (first: string): string => `${first}\nA/RES/92/7\nMaps and the trade in them\n`
    const { blocks } = await readOf('heads.txt', `A/RES/92/7\n92/7. Maps\n${page('One.')}${page('Two.')}Three.`)
    expect(blocks.map(({ text }) => text)).toEqual(['A/RES/92/7', '92/7. Maps', 'One.', 'Two.', 'Three.'])
  })

  it('begin a page where a form feed stands', async () => {
    const { blocks } = await readOf('pages.txt', 'First page.\n\fSecond page.\n\fThird page.')
    expect(blocks.map(({ text, page }) => [text, page])).toEqual([['First page.', 1], ['Second page.', 2], ['Third page.', 3]])
  })
})
