import { describe, expect, it } from 'vitest'
import { searchedProperties } from '../../../src/domain/search/searched-properties.js'

describe('What search reads', () => {
  it('An instrument is found by its names in each language, by its aliases, and by its symbol in any spelling.', () => {
    expect(searchedProperties(['Instrument'], { id: 'ag-res-4100', nameEn: 'Harbours and lamps', nameEs: 'Puertos y lámparas', aliases: ['The Lamp Resolution'], symbols: ['AG/RES. 4100 (LII-O/22)'], note: 'Seen once.' })).toEqual({
      searchKeys: ['ag res 4100', 'harbours and lamps', 'puertos y lamparas', 'the lamp resolution', 'ag res 4100 lii o 22', 'ag/res.4100(lii-o/22)', 'ag/res.4100'],
      searchNames: ['harbours and lamps', 'puertos y lamparas', 'the lamp resolution', 'ag res 4100 lii o 22'],
      searchSort: 'instrument',
      searchEn: ['harbours and lamps', 'seen once'],
      searchEs: ['puertos y lamparas'],
    })
  })

  it('A provision is told from its neighbours by its number, and stands within its text.', () => {
    expect(searchedProperties(['Provision'], { id: 'tortuga/adopted/op/7', nameEn: 'Operative paragraph 7, Recommendations of Tortuga', nameEs: 'Párrafo dispositivo 7, Recomendaciones de Tortuga', summary: 'Asks {p1} for lamps.' })).toEqual({
      searchKeys: ['tortuga adopted op 7', 'tortuga op 7'],
      searchNames: ['operative 7', 'dispositivo 7'],
      searchWithin: ['paragraph recommendations of tortuga', 'parrafo recomendaciones de tortuga'],
      searchSort: 'provision',
      searchEn: ['asks for lamps'],
    })
  })

  it('Of a wording only what is decided: its template, where a state proposes something in it.', () => {
    expect(searchedProperties(['Wording'], { id: 'tortuga/draft/op/7/wording-es', language: 'ES', text: 'Publicar mapas [CHI: de calor]', template: 'Publicar mapas {p1}' })).toEqual({
      searchWithin: ['tortuga'], searchSort: 'provision', searchEs: ['publicar mapas'],
    })
  })

  it('A proposal is found as one, in the language in which it was read.', () => {
    expect(searchedProperties(['Proposal'], { id: 'tortuga/draft/op/7/p1', template: 'de calor', words: 'de calor', spans: ['ES:15-30'] })).toMatchObject({ searchSort: 'proposal', searchEs: ['de calor'] })
  })

  it('What bears no words for search has none.', () => {
    expect(searchedProperties(['Assertion'], { id: 'a', note: 'x' })).toEqual({})
    expect(searchedProperties(['Act', 'Mandate'], { id: 'a', deliverable: 'informe', method: 'EXTRACTED' })).toEqual({})
  })
})
