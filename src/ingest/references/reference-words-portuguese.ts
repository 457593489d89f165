import { cues, type ReferenceWords } from './reference-words-table.js'

/** Portuguese words of reference. */
export const PORTUGUESE_REFERENCE_WORDS: ReferenceWords = {
  instrumentHeads: {
    convencao: 'TREATY', convencoes: 'TREATY', tratado: 'TREATY', pacto: 'TREATY', carta: 'TREATY', acordo: 'TREATY', protocolo: 'PROTOCOL', protocolos: 'PROTOCOL', declaracao: 'DECLARATION', compromisso: 'DECLARATION', consenso: 'DECLARATION',
    recomendacoes: 'RECOMMENDATIONS', plano: 'PLAN_OF_ACTION', programa: 'PLAN_OF_ACTION', estrategia: 'PLAN_OF_ACTION', relatorio: 'REPORT', guia: 'GUIDE', diretrizes: 'GUIDE', principios: 'GUIDE', regras: 'GUIDE', documento: 'DOCUMENT', objetivos: 'DOCUMENT',
  },
  bodyHeads: ['conselho', 'comissao', 'comite', 'assembleia', 'secretaria', 'departamento', 'escritorio', 'rede', 'grupo', 'organizacao', 'corte', 'fundo', 'instituto', 'agencia', 'banco', 'uniao', 'observatorio', 'centro'],
  meetingHeads: ['reuniao', 'reunioes', 'conferencia', 'cupula', 'cupulas', 'congresso', 'seminario', 'sessao', 'foro', 'curso', 'periodo'],
  insideTitles: ['de', 'do', 'da', 'dos', 'das', 'e', 'em', 'para', 'por', 'sobre', 'contra', 'com', 'a', 'o', 'as', 'os', 'ao', 'no', 'na', 'nas', 'nos'],
  and: ['e', 'ou'],
  articles: ['o', 'a', 'os', 'as', 'um', 'uma'],
  ordinals: { primeira: 1, primeiro: 1, segunda: 2, segundo: 2, terceira: 3, terceiro: 3, quarta: 4, quarto: 4, quinta: 5, quinto: 5, sexta: 6, sexto: 6, setima: 7, setimo: 7, oitava: 8, oitavo: 8, nona: 9, nono: 9, decima: 10, decimo: 10, vigesimo: 20, trigesimo: 30, quadragesimo: 40, quinquagesimo: 50, sexagesimo: 60, septuagesimo: 70, octogesimo: 80, nonagesimo: 90, vigesima: 20, trigesima: 30 },
  cardinals: { duas: 2, dois: 2, tres: 3, quatro: 4, cinco: 5, seis: 6 },
  back: ['a mesma', 'o mesmo', 'a referida', 'o referido', 'a citada', 'o citado', 'essa', 'esse', 'esta', 'este', 'a', 'o'],
  own: ['seu', 'seus', 'sua', 'suas', 'os'],
  thereto: [],
  present: ['a presente', 'o presente', 'esta', 'estas'],
  pinpoint: '(?:parágrafos?|artigos?|art\\.|seç(?:ão|ões)|capítulos?|anexos?|parte|incisos?)',
  of: 'de|do|da|dos|das',
  entitled: ['intitulada', 'intitulado'],
  noTitleBehind: ['como o', 'como a', 'como', 'denominado'],
  placeBefore: ['em', 'no', 'na'],
  stateBefore: ['governo do', 'governo da', 'governo de', 'república do', 'república da', 'delegação do', 'povo do', 'povo e governo do'],
  cues: [
    ...cues('BASED_ON', 'em conformidade com|de acordo com|nos termos de|nos termos da|nos termos do|em virtude de|em cumprimento a|em cumprimento da|com base em|com base na|com base no|em consonância com'),
    ...cues('CITES', 'tais como|inclusive|entre outros', 'example'),
    ...cues('CITES', 'convocada por|convocada pelo|convocada pela', 'convener'),
    ...cues('CITES', 'adotada em|adotado em|adotada na|aprovada em|aprovado em|aprovada por|aprovada pela|realizada em|realizada no|contidas em|contidas no|emanadas de|relatório de|relatório da|recomendações da|reunião do|reunião da'),
  ],
}
