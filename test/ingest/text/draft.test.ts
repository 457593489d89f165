import { describe, expect, it } from 'vitest'
import { rawSpan } from '../../../src/ingest/text/raw-offset.js'
import { fixture, paths, segmented, unit } from './fixture.js'

const draft = segmented(fixture('draft-recommendations.en.txt'))

describe('A draft full of brackets and marks', () => {
  it('keeps every unit in its part, with its printed label', () => {
    expect(draft.provisions.map(({ path, label, line }) => [path, label, line])).toEqual([
      ['opening', null, 1],
      ['pre/1', '(1)', 2],
      ['pre/2', '(2)', 5],
      ['pre/3', '(3)', 7],
      ['pre/4', '(4)', 10],
      ['enacting', null, 11],
      ['op/2', '2.', 12],
      ['op/3', '3.', 13],
      ['op/3-2', '3.', 16],
      ['op/4', '4.', 18],
      ['fu/1', '1.', 21],
      ['fu/2', '2.', 23],
      ['fu/2bis', '2 bis.', 25],
      ['fu/2bis-alt', '2 bis alt.', 27],
      ['fu/3', '3.', 28],
      ['fu/4', '4.', 29],
      ['fu/5', '5.', 30],
      ['fu/6', '6.', 31],
      ['fu/7', '7.', 32],
      ['fu/8', '8.', 33],
    ])
  })

  it('reads as English of the OAS, without a title', () => {
    expect([draft.language, draft.layout, draft.title]).toEqual(['EN', 'OAS', null])
  })

  it('takes the enacting line for no mandate', () => {
    expect(unit(draft, 'enacting')).toMatchObject({ section: 'ENACTING', label: null, text: 'Adopt the following recommendations on early warning:' })
    expect(unit(draft, 'op/2').frame).toBe('Adopt the following recommendations on early warning:')
  })

  it('counts the follow-up heading among what is no unit', () => {
    expect(draft.apparatus).toEqual([{ kind: 'HEADING', asPrinted: 'Follow-up:', line: 19 }])
    expect(unit(draft, 'fu/1')).toMatchObject({ heading: 'Follow-up:' })
  })

  it('lifts each mark of agreement off the text, with its day', () => {
    const marked = unit(draft, 'pre/3')
    expect(marked.text).toBe('RECOGNIZING also the work of the volunteers who answer the first call')
    expect(marked.marks).toEqual([
      { asPrinted: '(Paragraph approved by the CSH on April 14, 2015)', byAsPrinted: 'CSH', onAsPrinted: 'April 14, 2015', day: '2015-04-14', span: { start: 70, end: 119 } },
    ])
    expect(unit(draft, 'pre/4').marks).toMatchObject([{ asPrinted: '(Agreed ad ref. on April 13, 2015)', byAsPrinted: null, day: '2015-04-13' }])
  })

  it('has a mark on every unit that the committee approved and on no other', () => {
    expect(draft.provisions.filter(({ marks }) => marks.length === 0).map(({ path }) => path)).toEqual([
      'fu/2bis', 'fu/2bis-alt', 'fu/3', 'fu/4', 'fu/5', 'fu/6', 'fu/7',
    ])
  })

  it('keeps a bracket that closes nothing as printed, and proposes nothing by it', () => {
    const residue = unit(draft, 'pre/2')
    expect(residue.text).toBe('UNDERSCORING ALSO the seminar that the technical group held in Quito on March 2, 2015].')
    expect(residue.proposals).toEqual([])
    expect(residue.anomalies.map(({ kind }) => kind)).toEqual(['ORPHAN_BRACKET'])
  })

  it('notes the second of two equal labels, the count that begins at 2, and the missing stop', () => {
    expect(unit(draft, 'op/2').anomalies.map(({ kind, note }) => [kind, note])).toEqual([['GAP_IN_NUMBERING', 'The count of this part begins at 2.']])
    expect(unit(draft, 'op/3').anomalies).toEqual([])
    expect(unit(draft, 'op/3-2').anomalies.map(({ kind }) => kind)).toEqual(['DUPLICATE_LABEL'])
    expect(unit(draft, 'pre/3').anomalies.map(({ kind }) => kind)).toEqual(['MISSING_TERMINATOR'])
  })

  it('cuts an insertion out of the text and leaves one space', () => {
    const inserted = unit(draft, 'op/4')
    expect(inserted.text).toBe('Urge the member states to publish their flood maps as soon as they are drawn.')
    expect(inserted.proposals).toMatchObject([{ key: 'p1', tag: 'CHI', by: ['CHI'], kind: 'INSERT', wellFormed: true, text: 'and heat maps' }])
    const at = inserted.text.indexOf('as soon as')
    const { start, end } = rawSpan(inserted.kept, { start: at, end: at + 10 })
    expect(inserted.rawText.slice(start, end)).toBe('as soon as')
  })

  it('reads a bracket that never closes to the end of its unit, with the nested ones inside', () => {
    const open = unit(draft, 'fu/2bis')
    expect(open.text).toBe('')
    const [outer] = open.proposals
    expect(outer).toMatchObject({ tag: 'BRA', kind: 'NEW', wellFormed: false, repair: 'The bracket is never closed; the proposal is read as running to the end of the unit.' })
    expect(outer?.text).toMatch(/^Instruct the technical group to test the sirens in each port, and elect .* Thank the Government of Chile for its boats\.$/)
    expect(outer?.template).toContain('test the sirens {p2} in each port')
    expect(outer?.proposals).toMatchObject([
      { key: 'p2', tag: 'ARG', kind: 'INSERT', wellFormed: true, text: 'and the radios', template: 'and the radios {p3}', proposals: [{ key: 'p3', tag: 'URU', text: 'by night', wellFormed: true }] },
    ])
  })

  it('takes “bis alt.” for an alternative to “bis”', () => {
    expect(unit(draft, 'fu/2bis-alt').proposals).toMatchObject([{ tag: 'MEX/GTM', by: ['MEX', 'GTM'], kind: 'ALTERNATIVE', alternativeTo: 'fu/2bis', wellFormed: true }])
  })

  it('tells a deletion, and a bracket that names nobody', () => {
    expect(unit(draft, 'fu/3')).toMatchObject({ text: 'Hold a drill each year.', proposals: [{ tag: 'PAN', kind: 'DELETE', text: 'delete “each year”' }] })
    expect(unit(draft, 'fu/4')).toMatchObject({ text: '', proposals: [{ tag: null, by: [], kind: 'NEW', text: 'Request the observers to attend.' }] })
  })

  it('reads a bracket over several units as proposing each of them', () => {
    const proposed = ['fu/5', 'fu/6', 'fu/7'].map((path) => unit(draft, path))
    expect(proposed.map(({ text, proposals }) => [text, proposals[0]?.tag, proposals[0]?.kind, proposals[0]?.wellFormed, proposals[0]?.text])).toEqual([
      ['', 'COL', 'NEW', false, 'Invite the mayors.'],
      ['', 'COL', 'NEW', false, 'Invite the harbour masters.'],
      ['', 'COL', 'NEW', false, 'Invite the schools.'],
    ])
    expect(proposed[2]?.proposals[0]?.repair).toBe('The bracket opens in fu/5 and closes in fu/7; each unit from the one to the other is read as proposed.')
    expect(unit(draft, 'fu/8').text).toBe('Thank the city of Arequipa.')
  })

  it('says nothing in its own voice that stands in a bracket', () => {
    for (const { text, proposals } of draft.provisions) {
      for (const proposal of proposals) expect(text).not.toContain(proposal.text)
    }
  })

  it('puts text and proposals together from stretches of what is printed', () => {
    for (const { rawText, text, kept, proposals } of draft.provisions) {
      expect(kept.map(({ start, end }) => rawText.slice(start, end)).join('')).toBe(text)
      for (const proposal of proposals) expect(proposal.kept.map(({ start, end }) => rawText.slice(start, end)).join('')).toBe(proposal.text)
    }
  })
})

describe('A Spanish draft', () => {
  const spanish = segmented(fixture('proyecto-consejo.es.txt'))

  it('has the same parts', () => {
    expect([spanish.language, spanish.layout, spanish.title]).toEqual(['ES', 'OAS', 'REGISTRO DE SIRENAS'])
    expect(paths(spanish)).toEqual(['opening', 'pre/n1', 'pre/n2', 'pre/n3', 'enacting', 'op/1', 'op/1bis', 'op/1bis-alt', 'op/2', 'note/n1'])
  })

  it('has its marks of agreement lifted off', () => {
    expect(unit(spanish, 'pre/n1').marks).toMatchObject([{ byAsPrinted: 'Comisión de Seguridad Hemisférica', onAsPrinted: '14 de abril de 2015', day: '2015-04-14' }])
    expect(unit(spanish, 'pre/n2')).toMatchObject({ text: 'Preocupado por el estado de las sirenas;', marks: [{ asPrinted: '(Acordado ad referendum)' }] })
    expect(unit(spanish, 'enacting')).toMatchObject({ text: 'RESUELVE:', marks: [{ asPrinted: '(Aprobado)' }] })
    expect(unit(spanish, 'op/1').marks).toMatchObject([{ asPrinted: '(Párrafo acordado ad ref.)' }])
  })

  it('has its proposals by their states', () => {
    expect(unit(spanish, 'pre/n3')).toMatchObject({ text: '', proposals: [{ tag: 'PERÚ', kind: 'NEW' }] })
    expect(unit(spanish, 'op/1').proposals).toMatchObject([{ tag: 'Propuesta de México', by: ['México'], kind: 'INSERT', text: 'público' }])
    expect(unit(spanish, 'op/1bis').proposals).toMatchObject([{ tag: 'CHI, URU', by: ['CHI', 'URU'], kind: 'NEW' }])
    expect(unit(spanish, 'op/1bis-alt').proposals).toMatchObject([{ by: ['Panamá'], kind: 'ALTERNATIVE', alternativeTo: 'op/1bis' }])
    expect(unit(spanish, 'op/2')).toMatchObject({ text: 'Invitar a los observadores.', proposals: [{ tag: 'ARG', kind: 'DELETE' }] })
  })

  it('has its promised footnote as a note', () => {
    expect(unit(spanish, 'note/n1').anomalies.map(({ kind }) => kind)).toEqual(['PENDING_FOOTNOTE'])
  })
})
