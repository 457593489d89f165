import { describe, expect, it } from 'vitest'
import { nassau, nodeOf, rowsOf } from './small-corpus.js'

const named = (stage: 'ADOPTED' | 'DRAFT', provisions: readonly unknown[], path: string) => {
  const rows = rowsOf({
    instruments: [{ id: 'nassau-2020', kind: 'DECLARATION', name: { en: 'Declaration of Nassau', es: 'Declaración de Nasáu' }, confidence: 'UNVERIFIED' }],
    documents: [nassau(stage, provisions)],
  })
  const { nameEn, nameEs } = nodeOf(rows, `nassau-2020/${stage === 'ADOPTED' ? 'adopted' : 'draft'}/${path}`).properties
  return [nameEn, nameEs]
}
const unit = (section: string, label: string | null) => ({ section, label, summary: 'Says something.' })

describe('The name of a provision', () => {
  it.each([
    ['op/7', unit('OPERATIVE', '7.'), 'Operative paragraph 7, Declaration of Nassau', 'Párrafo dispositivo 7, Declaración de Nasáu'],
    ['pre/3', unit('PREAMBLE', '(3)'), 'Preambular paragraph 3, Declaration of Nassau', 'Párrafo preambular 3, Declaración de Nasáu'],
    ['pre/n1', unit('PREAMBLE', null), 'Preambular paragraph 1, Declaration of Nassau', 'Párrafo preambular 1, Declaración de Nasáu'],
    ['fu/5bis-alt', unit('FOLLOW_UP', '5 bis alt.'), 'Follow-up paragraph 5 bis alt, Declaration of Nassau', 'Párrafo de seguimiento 5 bis alt, Declaración de Nasáu'],
    ['opening', unit('OPENING', null), 'Opening, Declaration of Nassau', 'Introducción, Declaración de Nasáu'],
    ['enacting', unit('ENACTING', null), 'Enacting formula, Declaration of Nassau', 'Fórmula dispositiva, Declaración de Nasáu'],
  ])('%s says its section, its label and the instrument', (path, provision, english, spanish) => {
    expect(named('ADOPTED', [provision], path)).toEqual([english, spanish])
  })

  it('of a draft says that it is one', () => {
    expect(named('DRAFT', [unit('OPERATIVE', '7.')], 'op/7')).toEqual(['Operative paragraph 7, draft of the Declaration of Nassau', 'Párrafo dispositivo 7, proyecto: Declaración de Nasáu'])
  })

  it('tells the second of two equal labels by its path alone', () => {
    const twice = [unit('OPERATIVE', '3.'), unit('OPERATIVE', '3.')]
    expect(named('ADOPTED', twice, 'op/3-2')).toEqual(named('ADOPTED', twice, 'op/3'))
  })
})
