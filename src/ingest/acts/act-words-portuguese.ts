import type { ActWords } from './act-words-table.js'

/** Portuguese words around the verb of an act. */
export const PORTUGUESE_ACT_WORDS: ActWords = {
  complement: '(?:a|para) que\\b|que\\b|a (?=\\p{Ll}+(?:ar|er|ir)\\b)',
  that: 'que\\b',
  beforeAddressee: 'à\\b|ao\\b|aos\\b|às\\b|a\\b',
  furtherDuty: '(?:a|para) que\\b|que\\b|a (?=\\p{Ll}+(?:ar|er|ir)\\b)',
  deliverVerbs: ['informe', 'apresente', 'informem', 'apresentem', 'informar', 'apresentar'],
  and: 'e|ou',
  also: 'bem como|assim como|juntamente com',
  determiners: ['o', 'a', 'os', 'as', 'um', 'uma', 'todos', 'outros', 'outras', 'seu', 'sua', 'à', 'ao', 'aos', 'às', 'demais'],
  actorNouns: {
    'estados membros': 'STATES', 'estados partes': 'STATES', estados: 'STATES', governos: 'STATES', governo: 'STATES', países: 'STATES', partes: 'STATES', autoridades: 'STATES',
    'secretário-geral': 'OWN_SECRETARIAT', 'secretaria-geral': 'OWN_SECRETARIAT', 'secretaria geral': 'OWN_SECRETARIAT', secretaria: 'OWN_SECRETARIAT', departamento: 'OWN_SECRETARIAT',
    conselho: 'OWN_ORGAN', comissão: 'OWN_ORGAN', comitê: 'OWN_ORGAN', grupo: 'OWN_ORGAN', assembleia: 'OWN_ORGAN', rede: 'OWN_ORGAN',
    organizações: 'OUTSIDE_ORGANIZATIONS', instituições: 'OUTSIDE_ORGANIZATIONS', 'sociedade civil': 'OUTSIDE_ORGANIZATIONS', 'setor privado': 'OUTSIDE_ORGANIZATIONS', doadores: 'OUTSIDE_ORGANIZATIONS', entidades: 'OUTSIDE_ORGANIZATIONS', 'comunidade internacional': 'OUTSIDE_ORGANIZATIONS',
  },
  pronouns: ['lhes', 'lhe'],
  speakers: ['nós', 'os ministros'],
  roles: [
    ...(['por meio de', 'por meio da', 'por meio do', 'por intermédio de', 'por intermédio da', 'por intermédio do', 'através de', 'através da'] as const).map((phrase) => ({ role: 'THROUGH' as const, phrase })),
    ...(['com o apoio de', 'com o apoio da', 'com o apoio do'] as const).map((phrase) => ({ role: 'SUPPORTED_BY' as const, phrase })),
    ...(['em coordenação com', 'em colaboração com', 'em cooperação com', 'juntamente com'] as const).map((phrase) => ({ role: 'COORDINATED_WITH' as const, phrase })),
    ...(['em consulta com'] as const).map((phrase) => ({ role: 'CONSULTING' as const, phrase })),
    ...(['no âmbito de', 'no âmbito da', 'no âmbito do', 'no contexto de'] as const).map((phrase) => ({ role: 'WITHIN' as const, phrase })),
    ...(['antes de', 'antes da', 'antes do'] as const).map((phrase) => ({ role: 'DUE_BEFORE' as const, phrase })),
  ],
  to: 'à|ao|a',
  offices: { presidente: 'CHAIR', presidência: 'CHAIR', 'vice-presidente': 'VICE_CHAIR', relator: 'RAPPORTEUR' },
  officeOf: 'do|da|de',
  asOffice: '(?:como|para exercer)(?: a| seu| sua)?',
  cadences: [
    { cadence: 'BIENNIAL', pattern: '(?<!\\p{L})bienal(?!\\p{L})|a cada dois anos' },
    { cadence: 'ANNUAL', pattern: '(?<!\\p{L})anual(?:mente)?(?!\\p{L})|a cada ano|todos os anos' },
    { cadence: 'UNSTATED_RECURRING', pattern: 'periódic(?:o|a|os|as|amente)|regularmente' },
  ],
  reportNouns: 'relatório|lista|plano|estudo',
  incorporated: '(?:as )?recomendações (?:contidas|incluídas|emanadas) (?:em|na|no|da|do)',
  rules: { parties: 'estados partes (?:na|no|da|do)', notParties: 'estados que ainda não (?:são|sejam) partes? (?:na|no|da|do)', host: 'país (?:sede|anfitrião) (?:da|do)', chairs: 'estado que (?:presida|preside)', those: '(?:esses|estes) (?:instrumentos|tratados)' },
}
