import { describe, expect, it } from 'vitest'
import { readOf, refusalOf } from './reading.js'

const statement = `<?xml version="1.0"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement>
<meta><FRBRlanguage language="spa"/></meta>
<preface><p><docNumber>91/17.</docNumber> <docTitle>Las sirenas</docTitle></p></preface>
<preamble><formula name="enactingFormula"><p><span class="italic">La Asamblea General</span>,</p></formula>
<container><p>	<span class="italic">Recordando</span> su resolución<authorialNote marker="1"><p>	Resolución 88/4.</p></authorialNote>,
   y las anteriores,</p></container></preamble>
<mainBody><paragraph><subheading>I</subheading></paragraph>
<paragraph><num>	1.</num><content><p>	<span class="italic">Insta</span> a los Estados:</p></content></paragraph>
<paragraph><content><p>	a)	A oír;</p></content></paragraph></mainBody>
</statement></akomaNtoso>`

describe('Akoma Ntoso', () => {
  it('is its paragraphs with their numbers, its notes behind them', async () => {
    const { blocks, languageGuess, format } = await readOf('a.xml', statement)
    expect([format, languageGuess]).toEqual(['AKOMA_NTOSO', 'ES'])
    expect(blocks).toMatchObject([
      { text: '91/17. Las sirenas' },
      { text: 'La Asamblea General,', italicLead: 19 },
      { text: 'Recordando su resolución, y las anteriores,', italicLead: 10, noteReferences: [{ sign: '1', at: 24 }] },
      { text: 'I', kind: 'heading' },
      { text: '1.\tInsta a los Estados:', italicLead: 8 },
      { text: 'a)\tA oír;' },
      { text: 'Resolución 88/4.', kind: 'footnote', noteSign: '1' },
    ])
  })

  it('loses no words that stand in a list or a heading between paragraphs', async () => {
    const { blocks } = await readOf('a.xml', '<?xml version="1.0"?><akomaNtoso><mainBody><crossHeading>Faroles</crossHeading><paragraph><content><ul><li>A colgarlos;</li><li><p>A encenderlos.</p></li></ul></content></paragraph><listWrapUp>Todo ello de noche.</listWrapUp></mainBody></akomaNtoso>')
    expect(blocks.map(({ text, kind }) => [text, kind])).toEqual([['Faroles', 'heading'], ['A colgarlos;', 'paragraph'], ['A encenderlos.', 'paragraph'], ['Todo ello de noche.', 'paragraph']])
  })

  it('gives what its markup says as a second opinion', async () => {
    const { structure } = await readOf('a.xml', statement)
    expect(structure).toEqual([
      { section: 'OPENING', label: null, text: 'La Asamblea General,' },
      { section: 'PREAMBLE', label: null, text: 'Recordando su resolución, y las anteriores,' },
      { section: 'HEADING', label: null, text: 'I' },
      { section: 'OPERATIVE', label: '1.', text: 'Insta a los Estados:' },
      { section: 'OPERATIVE', label: null, text: 'a)\tA oír;' },
    ])
  })

  it.each([
    ['swelling entities', '<!DOCTYPE akomaNtoso [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><akomaNtoso><p>&b;</p></akomaNtoso>', 'The XML declares a document type'],
    ['entities from other files', '<!DOCTYPE akomaNtoso [<!ENTITY a SYSTEM "file:///etc/hostname">]><akomaNtoso><p>&a;</p></akomaNtoso>', 'The XML declares a document type'],
    ['endless nesting', `<akomaNtoso>${'<p>'.repeat(10_000)}`, 'nested more than 200 levels deep'],
    ['a tag left open', '<akomaNtoso><p>Text</akomaNtoso>', 'The XML is not well formed'],
  ])('with %s is refused', async (_, xml, problem) => {
    expect(await refusalOf('bad.xml', `<?xml version="1.0"?>${xml}`)).toContain(problem)
  })
})
