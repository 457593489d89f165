import { describe, expect, it } from 'vitest'
import { segment } from '../../../src/ingest/text/segment.js'
import { inList, makeDocx, paragraph, run } from './make-docx.js'
import { readOf } from './reading.js'

const NUMBERING = `
  <w:abstractNum w:abstractNumId="7">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%3"/></w:lvl>
    <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`

describe('A Word file', () => {
  it('has its automatic labels as they are printed', async () => {
    const lines: readonly (readonly [string, number, number])[] = [['Test', 1, 0], ['by day', 1, 1], ['by night', 1, 1], ['late', 1, 2], ['loud', 1, 3], ['Mend', 1, 0], ['by hand', 1, 1], ['Thank', 2, 0], ['Invite', 2, 0]]
    const body = lines.map(([text, list, level]) => paragraph(run(text), inList(list, level))).join('')
    const { blocks } = await readOf('list.docx', makeDocx(body, { numbering: NUMBERING }))
    expect(blocks.map(({ text }) => text)).toEqual(['1.\tTest', '(a)\tby day', '(b)\tby night', '1.i\tlate', '•\tloud', '2.\tMend', '(a)\tby hand', '1.\tThank', '2.\tInvite'])
  })

  it('takes numbering, headings and capitals over from the style of a paragraph', async () => {
    const styles = `
      <w:style w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="Item"><w:name w:val="Item"/><w:basedOn w:val="Base"/></w:style>
      <w:style w:styleId="H1"><w:name w:val="heading 1"/><w:rPr><w:caps/></w:rPr></w:style>
      <w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>`
    const body = [
      paragraph(run('Contents 3'), '<w:pStyle w:val="TOC1"/>'),
      paragraph(run('Sirens'), '<w:pStyle w:val="H1"/>'),
      paragraph(run('Test'), '<w:pStyle w:val="Item"/>'),
      paragraph(run('Plain'), '<w:pStyle w:val="Item"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
    ].join('')
    const { blocks, remarks } = await readOf('styles.docx', makeDocx(body, { styles, numbering: NUMBERING }))
    expect(blocks.map(({ text, kind }) => [kind, text])).toEqual([['heading', 'SIRENS'], ['paragraph', '1.\tTest'], ['paragraph', 'Plain']])
    expect(remarks).toEqual(['1 line of a table of contents left out.'])
  })

  it('keeps its footnotes, numbered as the text refers to them', async () => {
    const body = paragraph(`${run('Recalling', '<w:i/>')}${run(' the Charter')}<w:r><w:footnoteReference w:id="9"/></w:r>${run(' and the Pact,')}<w:r><w:footnoteReference w:id="4"/></w:r>`)
    const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph(run('____'))}</w:footnote><w:footnote w:id="4">${paragraph(run(' Of Bogotá.'))}</w:footnote><w:footnote w:id="9">${paragraph(run('Of the OAS.'))}${paragraph(run('Amended.'))}</w:footnote>`
    const { blocks } = await readOf('notes.docx', makeDocx(body, { footnotes }))
    expect(blocks).toMatchObject([
      { text: 'Recalling the Charter and the Pact,', italicLead: 9, noteReferences: [{ sign: '1', at: 21 }, { sign: '2', at: 35 }] },
      { kind: 'footnote', noteSign: '1', text: 'Of the OAS. Amended.' },
      { kind: 'footnote', noteSign: '2', text: 'Of Bogotá.' },
    ])
  })

  it('accepts tracked insertions, leaves deletions out, and says so', async () => {
    const body = paragraph(`${run('Test ')}<w:del>${run('old ')}<w:r><w:delText>older </w:delText></w:r></w:del><w:ins>${run('new ')}</w:ins>${run('sirens')}<w:r><w:tab/><w:t>now</w:t><w:br/><w:t>and then</w:t></w:r>`, '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>')
    const { blocks, remarks } = await readOf('tracked.docx', makeDocx(body))
    expect(blocks[0]?.text).toBe('Test new sirens\tnow\nand then')
    expect(remarks).toEqual(['The file holds tracked changes: insertions are read as text, deletions are left out.'])
  })

  it('reads as a resolution does on paper', async () => {
    const body = [
      paragraph(run('THE PERMANENT COUNCIL,')),
      paragraph(run('RECALLING the duty of the states to warn their towns;')),
      paragraph(run('RESOLVES:')),
      paragraph(run('To test the sirens:'), inList(1)),
      paragraph(run('by day;'), inList(1, 1)),
      paragraph(run('To thank the [PER: brave] crews. (Agreed ad ref.)'), inList(1)),
    ].join('')
    const read = segment(await readOf('resolution.docx', makeDocx(body, { numbering: NUMBERING })))
    if ('refused' in read) throw new Error(read.refused)
    expect(read.provisions.map(({ path, text }) => [path, text])).toEqual([
      ['opening', 'THE PERMANENT COUNCIL,'],
      ['pre/n1', 'RECALLING the duty of the states to warn their towns;'],
      ['enacting', 'RESOLVES:'],
      ['op/1', 'To test the sirens:'],
      ['op/1/a', 'by day;'],
      ['op/2', 'To thank the crews.'],
    ])
  })
})
