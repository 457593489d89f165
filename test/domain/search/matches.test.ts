import { describe, expect, it } from 'vitest'
import { matchesOf, MOST_MATCHES, type FoundThing } from '../../../src/domain/search/matches.js'
import { readSearchText } from '../../../src/domain/search/search-text.js'

const told = (thing: FoundThing, text: string) => matchesOf(thing, readSearchText(text)).map(({ field, language, proposed, text: shown }) => [field, language, proposed, shown])

const PROVISION: FoundThing = {
  label: 'Provision',
  properties: { nameEn: 'Operative paragraph 7, Recommendations of Tortuga', summary: 'Asks for lamps in {p1} harbours.' },
  parts: [
    { label: 'Act', properties: { summary: 'Asks for lamps in {p1} harbours.', deliverable: 'a register of lamps' } },
    { label: 'Wording', properties: { language: 'EN', text: 'Request lamps [CHI: red lamps] in all harbours', template: 'Request lamps {p1} in all harbours' } },
    { label: 'Wording', properties: { language: 'ES', text: 'Solicitar lámparas en los puertos' } },
  ],
}

describe('The places that show why a thing was found', () => {
  it('are its summary and its words, the fullest first, each text once, and never what stands in brackets', () => {
    expect(told(PROVISION, 'lamp harbour ')).toEqual([
      ['SUMMARY', 'EN', false, 'Asks for lamps in […] harbours.'],
      ['TEXT', 'EN', false, 'Request lamps […] in all harbours'],
      ['SUMMARY', 'EN', false, 'a register of lamps'],
    ])
    expect(told(PROVISION, 'red ')).toEqual([])
  })

  it('are in the language in which they were found', () => {
    expect(told(PROVISION, 'lámpara puertos ')).toEqual([['TEXT', 'ES', false, 'Solicitar lámparas en los puertos']])
  })

  it('are the name of a provision only where nothing else tells', () => {
    expect(told(PROVISION, 'tortuga ')).toEqual([['NAME', 'EN', false, 'Operative paragraph 7, Recommendations of Tortuga']])
    expect(told(PROVISION, 'tortuga lamps ').map(([field]) => field)).not.toContain('NAME')
  })

  it('are of a proposal its words, told as proposed', () => {
    const proposal: FoundThing = { label: 'Proposal', properties: { template: 'would have red lamps', words: 'red', spans: ['EN:14-30'] }, parts: [PROVISION.parts[1] as FoundThing['parts'][number]] }
    expect(told(proposal, 'red ')).toEqual([
      ['PROPOSED_TEXT', 'EN', true, 'would have red lamps'],
      ['PROPOSED_TEXT', 'EN', true, 'red'],
      ['PROPOSED_TEXT', 'EN', true, '[CHI: red lamps]'],
    ])
  })

  it('are a few', () => {
    expect(told({ label: 'Body', properties: { nameEn: 'Lamp Group', aliases: ['Lamps', 'lamp', 'The lamp', 'A lamp', 'One lamp'] }, parts: [] }, 'lamp')).toHaveLength(MOST_MATCHES)
  })
})
