import type { SymbolKind } from './symbol.js'

/** An organ whose resolutions are cited by number alone, with its names in the languages we read. */
export interface CitedOrgan {
  readonly organ: string
  /** How its resolution is printed in full; `{a}` and `{b}` are the two parts of the number. */
  readonly print: string
  readonly names: readonly string[]
}

/** Words that announce resolutions and decisions by number, in every language we read. */
export const ANNOUNCING_WORDS: readonly { readonly kind: SymbolKind; readonly pattern: string }[] = [
  { kind: 'RESOLUTION', pattern: 'resolutions?|r[ée]solutions?|resoluci[óo]n(?:es)?|resolu[çc](?:[ãa]o|[õo]es)' },
  { kind: 'DECISION', pattern: 'decisions?|d[ée]cisions?|decisi[óo]n(?:es)?|decis(?:[ãa]o|[õo]es)' },
]

/** Organs that stand beside the number; longer names are tried first. */
export const CITED_ORGANS: readonly CitedOrgan[] = [
  { organ: 'UN General Assembly', print: 'A/RES/{a}/{b}', names: ['General Assembly', 'Asamblea General', 'Assemblée générale', 'Assembleia Geral'] },
  { organ: 'UN Security Council', print: 'S/RES/{a} ({b})', names: ['Security Council', 'Consejo de Seguridad', 'Conseil de sécurité', 'Conselho de Segurança'] },
  { organ: 'UN Economic and Social Council', print: 'E/RES/{a}/{b}', names: ['Economic and Social Council', 'Consejo Económico y Social', 'Conseil économique et social', 'Conselho Econômico e Social'] },
  { organ: 'UN Human Rights Council', print: 'A/HRC/RES/{a}/{b}', names: ['Human Rights Council', 'Consejo de Derechos Humanos', 'Conseil des droits de l’homme', 'Conseil des droits de l\'homme', 'Conselho de Direitos Humanos'] },
  { organ: 'Commission on Human Rights', print: 'E/CN.4/RES/{a}/{b}', names: ['Commission on Human Rights', 'Comisión de Derechos Humanos', 'Commission des droits de l’homme'] },
  { organ: 'Commission on Crime Prevention and Criminal Justice', print: 'CCPCJ resolution {a}/{b}', names: ['Commission on Crime Prevention and Criminal Justice', 'Comisión de Prevención del Delito y Justicia Penal', 'Commission pour la prévention du crime et la justice pénale'] },
  { organ: 'Commission on Narcotic Drugs', print: 'CND resolution {a}/{b}', names: ['Commission on Narcotic Drugs', 'Comisión de Estupefacientes', 'Commission des stupéfiants'] },
  { organ: 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime', print: 'CTOC/COP resolution {a}/{b}', names: ['Conference of the Parties to the United Nations Convention against Transnational Organized Crime', 'Conference of the Parties to the Convention', 'Conference of the Parties', 'Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional', 'Conferencia de las Partes', 'Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée', 'Conférence des Parties'] },
  { organ: 'Conference of the States Parties to the United Nations Convention against Corruption', print: 'CAC/COSP resolution {a}/{b}', names: ['Conference of the States Parties to the United Nations Convention against Corruption', 'Conference of the States Parties to the Convention', 'Conference of the States Parties', 'Conferencia de los Estados Partes en la Convención de las Naciones Unidas contra la Corrupción', 'Conferencia de los Estados Partes', 'Conferencia de los Estados Parte en la Convención de las Naciones Unidas contra la Corrupción', 'Conferencia de los Estados Parte', 'Conférence des États parties à la Convention des Nations Unies contre la corruption', 'Conférence des États parties'] },
  { organ: 'World Health Assembly', print: 'WHA{a}.{b}', names: ['World Health Assembly', 'Health Assembly', 'Asamblea Mundial de la Salud', 'Assemblée mondiale de la Santé'] },
  { organ: 'United Nations Environment Assembly', print: 'UNEP/EA.{a}/Res.{b}', names: ['United Nations Environment Assembly', 'Asamblea de las Naciones Unidas sobre el Medio Ambiente'] },
]

/** How a number alone tells the organ, where no organ stands beside it (practice of the United Nations and the OAS). */
export const NUMBER_FORMS: readonly { readonly name: string; readonly pattern: string; readonly organ: string; readonly print: string; readonly order: 'NUMBER_YEAR' | 'NUMBER_SESSION' | 'YEAR_NUMBER' | 'SESSION_NUMBER' }[] = [
  { name: 'Security Council', pattern: '(\\d{1,4}) {0,2}\\( ?((?:19|20)\\d{2}) ?\\)', organ: 'UN Security Council', print: 'S/RES/{a} ({b})', order: 'NUMBER_YEAR' },
  { name: 'OAS General Assembly', pattern: '(\\d{1,4}) {0,2}\\( ?([IVXLC]{1,7}-[OE]/\\d{2}) ?\\)', organ: 'OAS General Assembly', print: 'AG/RES. {a} ({b})', order: 'NUMBER_SESSION' },
  { name: 'OAS Permanent Council', pattern: '(\\d{1,4}) {0,2}\\( ?(\\d{3,4}/\\d{2}) ?\\)', organ: 'OAS Permanent Council', print: 'CP/RES. {a} ({b})', order: 'NUMBER_SESSION' },
  { name: 'General Assembly, first thirty sessions', pattern: '(\\d{1,4}(?: ?[A-Z](?: (?:and|y|et|e) [A-Z])?)?) {0,2}\\( ?((?:ES-|S-)?[IVXLC]{1,7}) ?\\)', organ: 'UN General Assembly', print: 'A/RES/{a} ({b})', order: 'NUMBER_SESSION' },
  { name: 'Economic and Social Council', pattern: '((?:19|20)\\d{2})/(\\d{1,3})', organ: 'UN Economic and Social Council', print: 'E/RES/{a}/{b}', order: 'YEAR_NUMBER' },
  { name: 'General Assembly', pattern: '((?:ES-|S-)?\\d{1,3})/(\\d{1,4}(?: ?[A-Z](?![\\w/]))?)', organ: 'UN General Assembly', print: 'A/RES/{a}/{b}', order: 'SESSION_NUMBER' },
  { name: 'World Health Assembly', pattern: '(?:WHA)?(\\d{2})\\.(\\d{1,2})', organ: 'World Health Assembly', print: 'WHA{a}.{b}', order: 'SESSION_NUMBER' },
]

/** Organs called by their kind alone; the text has named them before, or the form of the number tells. */
export const GENERIC_ORGAN_WORDS: readonly { readonly pattern: string; readonly byForm: Readonly<Record<string, string>> }[] = [
  { pattern: 'Assembly|Asamblea|Assemblée|Assembleia', byForm: { 'UN General Assembly': 'UN General Assembly' } },
  { pattern: 'Council|Consejo|Conseil|Conselho', byForm: { 'UN General Assembly': 'UN Human Rights Council', 'UN Economic and Social Council': 'UN Economic and Social Council', 'UN Security Council': 'UN Security Council' } },
  { pattern: 'Commission|Comisión|Comissão', byForm: {} },
  { pattern: 'Conference|Conferencia|Conférence|Conferência', byForm: {} },
]

/** The first session whose resolutions the General Assembly numbers “session/number”; smaller numbers are another organ’s. */
export const FIRST_NUMBERED_SESSION = 31
