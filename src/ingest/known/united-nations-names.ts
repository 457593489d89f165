import type { KnownName } from '../references/known-name.js'

/**
 * How texts of the United Nations call its organs and members, in four languages. The record of the inter-American family
 * describes none of them; a text that names one gives it a node that is known by its name alone. The first names are
 * shared with other organizations, and mean these in texts of the United Nations only.
 */
export const UNITED_NATIONS_NAMES: readonly KnownName[] = [
  only(body('general-assembly', ['General Assembly', 'United Nations General Assembly', 'General Assembly of the United Nations', 'Asamblea General', 'Asamblea General de las Naciones Unidas', 'Assemblée générale', 'Assembleia Geral'])),
  only(body('secretary-general', ['Secretary-General', 'Secretary-General of the United Nations', 'Secretario General', 'Secretario General de las Naciones Unidas', 'Secrétaire général', 'Secretário-Geral'])),
  only(body('secretariat', ['Secretariat', 'United Nations Secretariat', 'Secretaría', 'Secrétariat', 'Secretariado'])),
  only(members(['Member States', 'States Members of the United Nations', 'Estados Miembros', 'États Membres', 'Estados-Membros'])),
  body('security-council', ['Security Council', 'United Nations Security Council', 'Consejo de Seguridad', 'Conseil de sécurité', 'Conselho de Segurança']),
  body('economic-and-social-council', ['Economic and Social Council', 'Consejo Económico y Social', 'Conseil économique et social', 'Conselho Econômico e Social'], ['ECOSOC']),
  body('human-rights-council', ['Human Rights Council', 'Consejo de Derechos Humanos', 'Conseil des droits de l’homme', 'Conselho de Direitos Humanos']),
  body('office-on-drugs-and-crime', ['United Nations Office on Drugs and Crime', 'Oficina de las Naciones Unidas contra la Droga y el Delito', 'Office des Nations Unies contre la drogue et le crime', 'Escritório das Nações Unidas sobre Drogas e Crime'], ['UNODC', 'ONUDD', 'ONUDC']),
  body('commission-on-crime-prevention-and-criminal-justice', ['Commission on Crime Prevention and Criminal Justice', 'Comisión de Prevención del Delito y Justicia Penal', 'Commission pour la prévention du crime et la justice pénale']),
  body('commission-on-narcotic-drugs', ['Commission on Narcotic Drugs', 'Comisión de Estupefacientes', 'Commission des stupéfiants']),
  body('office-of-the-high-commissioner-for-human-rights', ['Office of the United Nations High Commissioner for Human Rights', 'Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos', 'Haut-Commissariat des Nations Unies aux droits de l’homme'], ['OHCHR', 'ACNUDH']),
  body('entity-for-gender-equality', ['United Nations Entity for Gender Equality and the Empowerment of Women', 'Entidad de las Naciones Unidas para la Igualdad de Género y el Empoderamiento de las Mujeres', 'Entité des Nations Unies pour l’égalité des sexes et l’autonomisation des femmes', 'UN-Women', 'ONU-Mujeres', 'ONU-Femmes']),
  body('development-programme', ['United Nations Development Programme', 'Programa de las Naciones Unidas para el Desarrollo', 'Programme des Nations Unies pour le développement'], ['UNDP', 'PNUD']),
  body('childrens-fund', ['United Nations Children’s Fund', 'Fondo de las Naciones Unidas para la Infancia', 'Fonds des Nations Unies pour l’enfance'], ['UNICEF']),
  body('counter-terrorism-committee', ['Counter-Terrorism Committee', 'Comité contra el Terrorismo', 'Comité contre le terrorisme']),
  body('educational-scientific-and-cultural-organization', ['United Nations Educational, Scientific and Cultural Organization', 'Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura', 'Organisation des Nations Unies pour l’éducation, la science et la culture'], ['UNESCO']),
  body('food-and-agriculture-organization', ['Food and Agriculture Organization of the United Nations', 'Organización de las Naciones Unidas para la Alimentación y la Agricultura', 'Organisation des Nations Unies pour l’alimentation et l’agriculture'], ['FAO']),
  body('environment-programme', ['United Nations Environment Programme', 'Programa de las Naciones Unidas para el Medio Ambiente', 'Programme des Nations Unies pour l’environnement'], ['UNEP', 'PNUMA', 'PNUE']),
  body('population-fund', ['United Nations Population Fund', 'Fondo de Población de las Naciones Unidas', 'Fonds des Nations Unies pour la population'], ['UNFPA']),
  body('human-settlements-programme', ['United Nations Human Settlements Programme', 'Programa de las Naciones Unidas para los Asentamientos Humanos', 'Programme des Nations Unies pour les établissements humains'], ['UN-Habitat', 'ONU-Hábitat', 'ONU-Habitat']),
  body('high-commissioner-for-refugees', ['Office of the United Nations High Commissioner for Refugees', 'Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados', 'Haut-Commissariat des Nations Unies pour les réfugiés'], ['UNHCR', 'ACNUR']),
  body('world-food-programme', ['World Food Programme', 'Programa Mundial de Alimentos', 'Programme alimentaire mondial'], ['WFP', 'PMA']),
  body('conference-on-trade-and-development', ['United Nations Conference on Trade and Development', 'Conferencia de las Naciones Unidas sobre Comercio y Desarrollo', 'Conférence des Nations Unies sur le commerce et le développement'], ['UNCTAD', 'CNUCED']),
  body('industrial-development-organization', ['United Nations Industrial Development Organization', 'Organización de las Naciones Unidas para el Desarrollo Industrial', 'Organisation des Nations Unies pour le développement industriel'], ['UNIDO', 'ONUDI']),
  body('international-labour-organization', ['International Labour Organization', 'Organización Internacional del Trabajo', 'Organisation internationale du Travail', 'Organização Internacional do Trabalho']),
  body('world-health-organization', ['World Health Organization', 'Organización Mundial de la Salud', 'Organisation mondiale de la Santé', 'Organização Mundial da Saúde']),
  body('international-organization-for-migration', ['International Organization for Migration', 'Organización Internacional para las Migraciones', 'Organisation internationale pour les migrations']),
]

function body(key: string, names: readonly string[], abbreviations: readonly string[] = []): KnownName {
  return { id: `cited/un-${key}`, kind: 'BODY', names, symbols: [], abbreviations, sort: 'OTHER' }
}

function members(names: readonly string[]): KnownName {
  return { id: 'cited/un-member-states', kind: 'COLLECTIVE', names, symbols: [], abbreviations: [], rule: 'UNKNOWABLE', ruleOf: [] }
}

function only(name: KnownName): KnownName {
  return { ...name, organization: 'UN' }
}
