import type { SymbolKind } from './symbol.js'

/**
 * A family of symbols: how it is written (a pattern over the fragments below, with the named groups `number`,
 * `session`, `year`, `revision` where it has them), what it stands on, and how its organ prints it.
 */
export interface SymbolFamily {
  readonly name: string
  readonly kind: SymbolKind
  readonly organ?: string
  readonly pattern: string
  /** The symbol in full; `{number}`, `{session}`, `{year}` and `{head}` are filled from the groups. */
  readonly print: string
}

/** Spellings that several families share. A space may be missing, doubled or no-break (M, line 1). */
export const FRAGMENTS: Readonly<Record<string, string>> = {
  SP: ' {0,2}',
  ROMAN: '[IVXLCDM]{1,9}',
  NO: '(?:No\\.? ?|N[º°o]\\.? ?|núm\\. ?)?',
  /** Regular and special sessions; the letter O is often misprinted as a zero. */
  SESSION: '\\( ?(?<session>[IVXLCDM]{1,9} ?- ?[OE0] ?[/-] ?\\d{2,4}) ?\\)',
  COUNCIL_SESSION: '\\( ?(?<session>\\d{1,4} ?/ ?\\d{2,4}) ?\\)',
  NUMBER: '(?<number>\\d{1,5})',
  SHORT_YEAR: '(?<year>\\d{4}|\\d{2})(?!\\d)',
  REVISION: '(?<revision>(?: {0,2},? {0,2}(?:[Rr]ev|REV|[Cc]orr|CORR|[Aa]dd|ADD)\\b\\.? {0,2}\\d{1,3}(?!\\d))*)',
  DOC: '(?:docs?|DOC|Doc|INF|inf|Inf|INFORME|ACTA|acta|pres|PRES|rf|TRAB|trab)',
  SEGMENT: '(?:/[A-Z][A-Za-z]*(?:[.-](?:[IVXLCDM]{1,9}|\\d{1,3}|[A-Z]{1,6}(?![A-Za-z])))*)',
}

/**
 * The grammar. The first family that matches at a place wins, the longest of equals; a new family is a new row.
 * Sources: the symbols of the documents of the OAS as printed, and the guide to United Nations document symbols.
 */
export const SYMBOL_FAMILIES: readonly SymbolFamily[] = [
  // AG/PES. 1482 (XXVII-0/97) is a misprint that stands in a source.
  { name: 'AG/RES.', kind: 'RESOLUTION', organ: 'OAS General Assembly', pattern: 'AG/(?:RES|Res|PES)\\b\\.?{SP}{NO}{NUMBER}(?:{SP}{SESSION})?{REVISION}', print: 'AG/RES. {number} ({session})' },
  { name: 'AG/DEC.', kind: 'DECLARATION', organ: 'OAS General Assembly', pattern: 'AG/(?:DEC|Dec)\\b\\.?{SP}{NO}{NUMBER}(?:{SP}{SESSION})?{REVISION}', print: 'AG/DEC. {number} ({session})' },
  { name: 'CP/RES.', kind: 'RESOLUTION', organ: 'OAS Permanent Council', pattern: 'CP/(?:RES|Res)\\b\\.?{SP}{NO}{NUMBER}(?:{SP}{COUNCIL_SESSION})?{REVISION}', print: 'CP/RES. {number} ({session})' },
  { name: 'CP/DEC.', kind: 'DECLARATION', organ: 'OAS Permanent Council', pattern: 'CP/(?:DEC|Dec)\\b\\.?{SP}{NO}{NUMBER}(?:{SP}{COUNCIL_SESSION})?{REVISION}', print: 'CP/DEC. {number} ({session})' },
  { name: 'OAS resolution', kind: 'RESOLUTION', pattern: '(?<head>{ROOT}(?:[ -]{ROMAN})?{SEGMENT}*?)/(?:RES|Res)\\b\\.?{SP}{NUMBER}(?:/{SHORT_YEAR})?(?:{SP}{SESSION})?{REVISION}', print: '{head}/RES. {number}/{year}({session})' },
  { name: 'OAS declaration', kind: 'DECLARATION', pattern: '(?<head>{ROOT}(?:[ -]{ROMAN})?{SEGMENT}*?)/(?:DEC|Dec)\\b\\.?{SP}{NUMBER}(?:{SP}{SESSION}|/{SHORT_YEAR})?{REVISION}', print: '{head}/DEC. {number}({session})/{year}' },
  { name: 'OAS document', kind: 'DOCUMENT', pattern: '(?<head>{ROOT}(?:[ -]{ROMAN})?{SEGMENT}*?/{DOC})\\b\\.?{SP}{NUMBER}/{SHORT_YEAR}{REVISION}', print: '{head}.{number}/{year}' },
  { name: 'OAS numbered document', kind: 'DOCUMENT', pattern: '(?<head>{ROOT}(?:[ -]{ROMAN})?{SEGMENT}*) ?-{SP}{NUMBER}/{SHORT_YEAR}{REVISION}', print: '{head}-{number}/{year}' },
  { name: 'OAS working paper', kind: 'DOCUMENT', pattern: '(?<head>{ROOT}{SEGMENT}+){SP}{NUMBER}/{SHORT_YEAR}{REVISION}', print: '{head} {number}/{year}' },
  { name: 'OEA/Ser.', kind: 'SERIES', organ: 'Organization of American States', pattern: 'OEA/[Ss](?:er|ER)\\.?{SP}(?<head>[A-Z](?:/[IVXLCDM0-9]{1,9}(?:[.-][IVXLCDMO0-9]{1,6})*)*)', print: 'OEA/Ser.{head}' },
  { name: 'document of a meeting', kind: 'DOCUMENT', pattern: '(?<head>[A-Z]{2,12}(?:[ -]{ROMAN})?{SEGMENT}*?/(?:docs?|DOC|Doc))\\b\\.?{SP}{NUMBER}/{SHORT_YEAR}{REVISION}', print: '{head}.{number}/{year}' },

  { name: 'A/RES/', kind: 'RESOLUTION', organ: 'UN General Assembly', pattern: 'A/RES/{SP}(?<session>(?:ES-|S-)?\\d{1,3})/{SP}(?<number>\\d{1,4}(?: ?[A-Z](?![\\w/]))?)', print: 'A/RES/{session}/{number}' },
  { name: 'A/RES/ (session)', kind: 'RESOLUTION', organ: 'UN General Assembly', pattern: 'A/RES/{SP}(?<number>\\d{1,4}(?: ?[A-Z])?){SP}\\( ?(?<session>(?:ES-|S-)?[IVXLCDM]{1,9}) ?\\)', print: 'A/RES/{number} ({session})' },
  { name: 'S/RES/', kind: 'RESOLUTION', organ: 'UN Security Council', pattern: 'S/RES/{SP}{NUMBER}(?:{SP}\\( ?(?<year>\\d{4}) ?\\))?', print: 'S/RES/{number} ({year})' },
  { name: 'E/RES/', kind: 'RESOLUTION', organ: 'UN Economic and Social Council', pattern: 'E/RES/{SP}(?<year>\\d{4})/{SP}{NUMBER}', print: 'E/RES/{year}/{number}' },
  { name: 'A/HRC/RES/', kind: 'RESOLUTION', organ: 'UN Human Rights Council', pattern: 'A/HRC/RES/{SP}(?<session>(?:S-)?\\d{1,3})/{SP}{NUMBER}', print: 'A/HRC/RES/{session}/{number}' },
  { name: 'S/PRST/', kind: 'STATEMENT', organ: 'UN Security Council', pattern: 'S/PRST/{SP}(?<year>\\d{4})/{SP}{NUMBER}', print: 'S/PRST/{year}/{number}' },
  { name: 'A/CONF.', kind: 'DOCUMENT', organ: 'UN conference', pattern: '(?<head>A/CONF\\. ?\\d{1,3}(?:/[A-Z0-9][A-Za-z0-9]*(?:\\.\\d+)*)*(?: \\(Part [IVX]{1,5}\\))?)', print: '{head}' },
  { name: 'Treaty Series', kind: 'TREATY_SERIES', organ: 'United Nations', pattern: '(?:United Nations|Naciones Unidas|Nations Unies|Nações Unidas), (?:Treaty Series|Recueil des Traités),{SP}vol\\.{SP}(?<head>\\d{1,4}),{SP}(?:Nos?\\.|núms?\\.|n[ºo°]s?){SP}{NUMBER}', print: 'UNTS {head}, No. {number}' },
  { name: 'UN document', kind: 'DOCUMENT', pattern: '(?<head>{UN_ROOT}(?:/[A-Z0-9][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*){1,6}(?: \\(Part [IVX]{1,5}\\))?)', print: '{head}' },
]

/** First parts of OAS symbols with the organ or process that issues them, in English. */
export const OAS_ROOTS: Readonly<Record<string, string>> = {
  'AG/CG': 'General Committee of the OAS General Assembly',
  AG: 'OAS General Assembly',
  'CP/CSH': 'Committee on Hemispheric Security',
  'CP/CAJP': 'Committee on Juridical and Political Affairs',
  CP: 'OAS Permanent Council',
  CSH: 'Committee on Hemispheric Security',
  CAJP: 'Committee on Juridical and Political Affairs',
  CISC: 'Committee on Inter-American Summits Management',
  CEPCIDI: 'Permanent Executive Committee of CIDI',
  CIDI: 'Inter-American Council for Integral Development',
  CICTE: 'Inter-American Committee against Terrorism',
  CICAD: 'Inter-American Drug Abuse Control Commission',
  CITEL: 'Inter-American Telecommunication Commission',
  CIFTA: 'Consultative Committee of the firearms convention',
  CIM: 'Inter-American Commission of Women',
  CIDH: 'Inter-American Commission on Human Rights',
  CJI: 'Inter-American Juridical Committee',
  CES: 'Special Conference on Security',
  CEDOT: 'Special Committee on Transnational Organized Crime',
  MESICIC: 'Follow-up mechanism of the convention against corruption',
  MISPA: 'Meeting of Ministers Responsible for Public Security in the Americas',
  REMJA: 'Meeting of Ministers of Justice of the Americas',
  PENAL: 'Meetings of authorities on mutual assistance in criminal matters',
  RANDOT: 'Meeting of National Authorities on Transnational Organized Crime',
  RTP: 'Meeting of National Authorities on Trafficking in Persons',
  REDVD: 'Inter-American Network for the Prevention of Violence and Crime',
  REDPPOL: 'Inter-American Network for Police Development and Professionalization',
  'GT/DOT': 'Technical Group on Transnational Organized Crime',
  GTS: 'Subsidiary technical groups of the MISPA process',
  GT: 'working groups of the OAS',
  GRIC: 'Summit Implementation Review Group',
  RC: 'Meeting of Consultation of Ministers of Foreign Affairs',
  SG: 'OAS General Secretariat',
}

/** First parts of United Nations symbols that are not read by a family of their own. */
export const UN_ROOTS: readonly string[] = [
  'A', 'S', 'E', 'ST', 'T', 'TD', 'DP', 'CAC', 'CTOC', 'CEDAW', 'CCPR', 'CRC', 'CAT', 'CERD', 'CRPD', 'HSP', 'FCCC', 'ECE', 'LC', 'UNODC', 'UNEP', 'UNW', 'WHA\\d{1,2}', 'NPT', 'CCW', 'BWC', 'CD', 'DC', 'ID', 'IDB',
]
