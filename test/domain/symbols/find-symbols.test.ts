import { describe, expect, test } from 'vitest'
import { findSymbols } from '../../../src/domain/symbols/find-symbols.js'

const NBSP = '\u00A0'
const symbolsIn = (text: string) => findSymbols(text).map(({ symbol }) => symbol)

describe('The symbols of the inter-American family', () => {
  test.each([
    ['AG/RES. 2925 (XLVIII-O/18)', { kind: 'RESOLUTION', organ: 'OAS General Assembly', number: '2925', session: 'XLVIII-O/18', year: 2018 }],
    ['AG/RES. 2 (XXXVII-E/09)', { kind: 'RESOLUTION', number: '2', session: 'XXXVII-E/09', year: 2009 }],
    ['AG/DEC. 73 (XLIII-O/13) corr. 1', { kind: 'DECLARATION', number: '73', year: 2013, revision: 'corr. 1' }],
    ['CP/RES. 1014 (1915/13)', { kind: 'RESOLUTION', organ: 'OAS Permanent Council', number: '1014', session: '1915/13', year: 2013 }],
    ['CP/RES. 889 (1503/05) rev. 2', { kind: 'RESOLUTION', number: '889', revision: 'rev. 2', year: 2005 }],
    ['AG/CG/doc.9/19', { kind: 'DOCUMENT', organ: 'General Committee of the OAS General Assembly', number: '9', year: 2019 }],
    ['CP/CSH-1543/13 rev. 2', { kind: 'DOCUMENT', organ: 'Committee on Hemispheric Security', number: '1543', year: 2013 }],
    ['CP/CSH/INF.457/16', { kind: 'DOCUMENT', number: '457', year: 2016 }],
    ['CSH/GT/MISPA-III-7/11 rev. 6 corr. 1', { kind: 'DOCUMENT', number: '7', revision: 'rev. 6 corr. 1' }],
    ['CICTE/DEC. 1/17', { kind: 'DECLARATION', organ: 'Inter-American Committee against Terrorism', year: 2017 }],
    ['CIDI/RES. 250 (XII-O/07)', { kind: 'RESOLUTION', organ: 'Inter-American Council for Integral Development', session: 'XII-O/07' }],
    ['CES/DEC. 1/03 rev. 1', { kind: 'DECLARATION', organ: 'Special Conference on Security', year: 2003 }],
    ['RANDOT-II/doc.3/19 rev. 1', { kind: 'DOCUMENT', number: '3', year: 2019, revision: 'rev. 1' }],
    ['REDVD/GT/SE-7/19 rev. 1', { kind: 'DOCUMENT', number: '7', year: 2019 }],
    ['GTS/PDVI/doc.11/19 rev. 2', { kind: 'DOCUMENT', number: '11', year: 2019 }],
    ['MISPA IV/doc.4/13 rev. 1', { kind: 'DOCUMENT', number: '4', year: 2013 }],
    ['MISPA/doc.7/08 rev. 4', { kind: 'DOCUMENT', number: '7', year: 2008 }],
    ['MISPA-III/RE/doc.8/10', { kind: 'DOCUMENT', number: '8', year: 2010 }],
    ['REMJA-VII/doc.6/08 rev. 1', { kind: 'DOCUMENT', organ: 'Meeting of Ministers of Justice of the Americas' }],
    ['GT/DOT-I/doc.6/07 rev. 1', { kind: 'DOCUMENT', organ: 'Technical Group on Transnational Organized Crime' }],
    ['GRIC/O.1/doc.16/12', { kind: 'DOCUMENT', organ: 'Summit Implementation Review Group' }],
    ['RTP-III/doc.10/12 rev. 1', { kind: 'DOCUMENT', year: 2012 }],
    ['OEA/Ser.K/XLIX.1', { kind: 'SERIES' }],
    ['OEA/Ser.L/V/II.128', { kind: 'SERIES' }],
  ])('%s is read whole', (symbol, parts) => {
    const found = findSymbols(`Considering ${symbol}, and other texts,`)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ ...parts, symbol, asPrinted: symbol, start: 12, end: 12 + symbol.length })
  })

  test('A no-break space inside a symbol is read and kept as printed.', () => {
    const [found] = findSymbols(`resolution CP/RES.${NBSP}1014 (1915/13) and`)
    expect(found).toMatchObject({ asPrinted: `CP/RES.${NBSP}1014 (1915/13)`, symbol: 'CP/RES. 1014 (1915/13)' })
  })

  test('A no-break space glued before a symbol stays outside, with the word before it.', () => {
    expect(findSymbols(`document${NBSP}GTS/PDVI/doc.11/19 rev.2.`)).toMatchObject([{ asPrinted: 'GTS/PDVI/doc.11/19 rev.2', symbol: 'GTS/PDVI/doc.11/19 rev. 2', start: 9 }])
  })

  test('A “)” that closes nothing is left out and flagged.', () => {
    expect(findSymbols('attached as number REDVD/GT/SE-7/19 rev. 1).')).toMatchObject([{ asPrinted: 'REDVD/GT/SE-7/19 rev. 1', strayParenthesis: true }])
  })

  test('A “)” that closes a bracket is left out and is no anomaly.', () => {
    const found = findSymbols('the Report (RANDOT/doc.3/14) and the text (RANDOT-II/doc.3/19 rev. 1);')
    expect(found.map(({ asPrinted, strayParenthesis }) => [asPrinted, strayParenthesis])).toEqual([['RANDOT/doc.3/14', undefined], ['RANDOT-II/doc.3/19 rev. 1', undefined]])
  })

  test('A mark of agreement that follows without a stop is no part of the symbol.', () => {
    expect(findSymbols('pursuant to AG/RES. 2809 (XLIII-O/13) (Paragraph agreed by a committee)')).toMatchObject([{ asPrinted: 'AG/RES. 2809 (XLIII-O/13)' }])
  })

  test('Misprints are kept as printed and read as meant.', () => {
    expect(findSymbols('in AG/PES. 1482 (XXVII-0/97)')).toMatchObject([{ asPrinted: 'AG/PES. 1482 (XXVII-0/97)', symbol: 'AG/RES. 1482 (XXVII-O/97)', session: 'XXVII-O/97' }])
  })

  test('A symbol of a process that the table does not know is a document without an organ.', () => {
    const [found] = findSymbols('document XYZ-II/doc.5/22 rev. 1')
    expect(found).toMatchObject({ kind: 'DOCUMENT', symbol: 'XYZ-II/doc.5/22 rev. 1' })
    expect(found?.organ).toBeUndefined()
  })
})

describe('The symbols of the United Nations', () => {
  test.each([
    ['A/RES/55/25', 'A/RES/55/25', 'RESOLUTION'],
    ['A/RES/S-30/1', 'A/RES/S-30/1', 'RESOLUTION'],
    ['A/RES/217 A (III)', 'A/RES/217 A (III)', 'RESOLUTION'],
    ['S/RES/1373(2001)', 'S/RES/1373 (2001)', 'RESOLUTION'],
    ['E/RES/2019/19', 'E/RES/2019/19', 'RESOLUTION'],
    ['A/HRC/RES/41/17', 'A/HRC/RES/41/17', 'RESOLUTION'],
    ['S/PRST/2014/21', 'S/PRST/2014/21', 'STATEMENT'],
    ['A/CONF.192/15', 'A/CONF.192/15', 'DOCUMENT'],
    ['A/75/479', 'A/75/479', 'DOCUMENT'],
    ['A/C.3/75/L.5/Rev.1', 'A/C.3/75/L.5/Rev.1', 'DOCUMENT'],
    ['E/CN.15/2015/16', 'E/CN.15/2015/16', 'DOCUMENT'],
    ['CTOC/COP/2020/10', 'CTOC/COP/2020/10', 'DOCUMENT'],
    ['A/CONF.157/24 (Part I)', 'A/CONF.157/24 (Part I)', 'DOCUMENT'],
    ['United Nations, Treaty Series, vol. 2225, No. 39574', 'UNTS 2225, No. 39574', 'TREATY_SERIES'],
  ])('%s is %s', (printed, symbol, kind) => {
    expect(findSymbols(`See ${printed}.`)).toMatchObject([{ asPrinted: printed, symbol, kind }])
  })

  test.each([
    ['its resolution 55/25 of 15 November 2000', ['A/RES/55/25']],
    ['resolution 1373 (2001)', ['S/RES/1373 (2001)']],
    ['la resolución 2178 (2014) del Consejo de Seguridad', ['S/RES/2178 (2014)']],
    ['las resoluciones 71/1, de 19 de septiembre de 2016, y 72/2', ['A/RES/71/1', 'A/RES/72/2']],
    ['résolutions 71/1 et 72/2', ['A/RES/71/1', 'A/RES/72/2']],
    ['resolução 70/1', ['A/RES/70/1']],
    ['resolution 2200 A (XXI), annex', ['A/RES/2200 A (XXI)']],
    ['resolutions AG/RES. 2026 (XXXIV-O/04), 2116 (XXXV-O/05), and 2334 (XXXVII-O/07)', ['AG/RES. 2026 (XXXIV-O/04)', 'AG/RES. 2116 (XXXV-O/05)', 'AG/RES. 2334 (XXXVII-O/07)']],
    ['las resoluciones CP/RES. 1014 (1915/13) y 1027 (1958/14), y 3 (tres) más', ['CP/RES. 1014 (1915/13)', 'CP/RES. 1027 (1958/14)']],
    ['resolutions 91/3 A and B of 9 November 2036 and 92/1', ['A/RES/91/3 A', 'A/RES/91/3 B', 'A/RES/92/1']],
    ['resolución 61/277 A y B', ['A/RES/61/277 A', 'A/RES/61/277 B']],
    ['Economic and Social Council resolutions 2004/27 of 21 July 2004 and 2005/20', ['E/RES/2004/27', 'E/RES/2005/20']],
    ['las resoluciones de la Comisión de Estupefacientes 51/1 y 52/3', ['CND resolution 51/1', 'CND resolution 52/3']],
    ['Human Rights Council resolution 41/17', ['A/HRC/RES/41/17']],
    ['resolution 10/2 of 16 October 2020 of the Conference of the Parties', ['CTOC/COP resolution 10/2']],
    ['decision 74/568', ['A/DEC/74/568']],
    ['resolution 2809 (XLIII-O/13)', ['AG/RES. 2809 (XLIII-O/13)']],
    ['resolutions 64/1, entitled “A title of 2010”, 65/2 and 66/3', ['A/RES/64/1', 'A/RES/65/2', 'A/RES/66/3']],
  ])('“%s” names %j', (text, symbols) => {
    expect(symbolsIn(text)).toEqual(symbols)
  })

  test('A number below the thirty-first session is not the General Assembly’s, whoever’s it is.', () => {
    expect(findSymbols('Recalling resolution 9/8, ')).toMatchObject([{ symbol: 'resolution 9/8', organ: undefined }])
  })

  test('“Council resolution” is told by the form of its number.', () => {
    expect(symbolsIn('Council resolution 2013/35')).toEqual(['E/RES/2013/35'])
    expect(symbolsIn('Council resolution 2178 (2014)')).toEqual(['S/RES/2178 (2014)'])
  })
})

describe('What is no symbol', () => {
  test.each(['and/or', 'on October 8/9', 'and 24/7 services', 'the OAS/OEA', 'resolution of 9 April 2019', 'resolved 3 cases', 'Mothers/daughters', 'A/B', 'the period 2015-2020', 'Chapter II/III'])('“%s”', (text) => {
    expect(findSymbols(text)).toEqual([])
  })
})
