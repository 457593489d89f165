import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/ingest/formats/block.js'
import { readOf } from './reading.js'

const page = `<!DOCTYPE html><html><head><title>Sirens</title><style>p { color: red }</style><script>alert(1)</script></head><body>
<nav><ul><li><a href="/">Home</a></li></ul></nav>
<div class="links"><a href="/a">News</a><br><a href="/b">Events</a><br><a href="/c">Contact</a></div>
<main>
  <h1>SIRENS OF THE PORTS</h1>
  <p><i>Recalling</i> its resolution
     <b>88/4</b>&nbsp;of 2033,<sup><a href="#_ftn1">1</a></sup> and the 5<sup>th</sup> report,</p>
  <p><b>RESOLVES:</b></p>
  <ol><li>To test the sirens:<ol type="a"><li>by day;</li><li>by night;</li></ol></li><li value="4">To mend them.</li></ol>
  <p>Adopted in Lima<br>on 9 June</p>
  <p hidden style="display:none">Not shown.</p>
  <p>${'Long and dull words that fill the page. '.repeat(12)}</p>
</main>
<footer>Copyright</footer></body></html>`

describe('A web page', () => {
  const blocks = async (): Promise<readonly Block[]> => (await readOf('page.html', page)).blocks

  it('is its content without menus, scripts and feet', async () => {
    const drawn = await blocks()
    expect(drawn.slice(0, -1).map(({ text, kind }) => [kind, text])).toEqual([
      ['heading', 'SIRENS OF THE PORTS'],
      ['paragraph', 'Recalling its resolution 88/4\u00A0of 2033, and the 5th report,'],
      ['paragraph', 'RESOLVES:'],
      ['list-item', '1.\tTo test the sirens:'],
      ['list-item', 'a.\tby day;'],
      ['list-item', 'b.\tby night;'],
      ['list-item', '4.\tTo mend them.'],
      ['paragraph', 'Adopted in Lima'],
      ['paragraph', 'on 9 June'],
    ])
  })

  it('keeps italics at the start, bold lines, and raised numbers as references to notes', async () => {
    const [, second, third] = await blocks()
    expect(second).toMatchObject({ italicLead: 9, bold: false, noteReferences: [{ sign: '1', at: 38 }] })
    expect(third).toMatchObject({ bold: true, noteReferences: [] })
  })

  it('names its encoding in its head', async () => {
    const { encoding, blocks: drawn } = await readOf('page.html', Buffer.from('<html><head><meta charset="iso-8859-1"></head><body><p>protecci\xf3n</p></body></html>', 'latin1'))
    expect([encoding, drawn[0]?.text]).toEqual(['iso-8859-1', 'protección'])
  })

  it('may nest a hundred thousand elements', async () => {
    const { blocks: drawn } = await readOf('deep.html', `<html><body>${'<div>'.repeat(100_000)}<p>Deep.</p>`)
    expect(drawn.map(({ text }) => text)).toEqual(['Deep.'])
  })
})
