import { describe, expect, it } from 'vitest'
import { citedSymbols } from '../../../src/domain/symbols/cited-symbols.js'

const citation = (asPrinted: string, provision: string, cited = 'a-document') => ({ asPrinted, provision, cited })

describe('The symbols that texts cite', () => {
  it('One symbol in several spellings is one, with all its places.', () => {
    const [row, ...others] = citedSymbols([citation('REDVD/GT/SE-7/19 rev. 1)', 'op/7'), citation('REDVD/GT/SE-7/19 Rev.1', 'op/8')])
    expect(others).toEqual([])
    expect(row).toMatchObject({ symbol: 'REDVD/GT/SE-7/19 rev. 1', spellings: ['REDVD/GT/SE-7/19 rev. 1)', 'REDVD/GT/SE-7/19 Rev.1'], kind: 'DOCUMENT', revision: 'rev. 1' })
    expect(row?.citations.map(({ provision }) => provision)).toEqual(['op/7', 'op/8'])
  })

  it('A no-break space inside it does not matter.', () => {
    expect(citedSymbols([citation('CP/RES.\u00a01014 (1915/13)', 'opening')])[0]).toMatchObject({ symbol: 'CP/RES. 1014 (1915/13)', kind: 'RESOLUTION', organ: 'OAS Permanent Council', year: 2013 })
  })

  it('Two symbols stay two, in the order of their first citation; what no pattern reads stays as printed.', () => {
    const rows = citedSymbols([citation('RANDOT/doc.3/14', 'pre/15'), citation('AG/CG/doc.9/19', 'pre/9'), citation('RANDOT/doc.3/14', 'op/2'), citation('Paper of the chair', 'op/3')])
    expect(rows.map(({ symbol, kind, citations }) => [symbol, kind, citations.length])).toEqual([['RANDOT/doc.3/14', 'DOCUMENT', 2], ['AG/CG/doc.9/19', 'DOCUMENT', 1], ['Paper of the chair', null, 1]])
  })
})
