import { describe, expect, it } from 'vitest'
import { mergedLayers, storedLayers, storedProperties, type Layer } from '../../src/graph/layers.js'

const layer = (realm: string, standing: Layer['standing'], properties: Layer['properties'], origins = [`${realm}file`]): Layer => ({ realm, standing, digest: `${realm}1`, origins, labels: ['Instrument'], properties })

describe('What several realms say of one thing', () => {
  const cited = layer('document:a/adopted/', 'CITED', { nameEn: 'A/RES/55/25', knownOnlyByCitation: true, kind: 'RESOLUTION' })
  const read = layer('document:b/adopted/', 'READ', { nameEn: 'The convention', nameEs: 'La convención', knownOnlyByCitation: false })
  const curated = layer('seed/', 'CURATED', { nameEn: 'Convention', textHeld: false })
  const derived = layer('derived:b', 'DERIVED', { textHeld: true })

  it('Each property is that of the layer with the highest standing that has it, whatever their order.', () => {
    const wanted = { nameEn: 'Convention', nameEs: 'La convención', kind: 'RESOLUTION', knownOnlyByCitation: false, textHeld: true }
    expect(mergedLayers([cited, read, curated, derived]).properties).toEqual(wanted)
    expect(mergedLayers([derived, curated, read, cited]).properties).toEqual(wanted)
  })

  it('All origins are kept.', () => {
    expect(mergedLayers([curated, cited]).origins).toEqual(['document:a/adopted/file', 'seed/file'])
  })

  it('Layers come back from the graph as they were written.', () => {
    expect(storedLayers(['Entity', 'Instrument'], storedProperties([curated, cited]))).toEqual([curated, cited])
  })

  it('What one realm says alone is one layer, of the realm that wrote it.', () => {
    expect(storedLayers(['Entity', 'Instrument'], storedProperties([curated]))).toEqual([curated])
    expect(storedLayers(['Entity', 'Instrument'], storedProperties([read]))).toEqual([read])
  })
})
