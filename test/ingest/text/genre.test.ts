import { describe, expect, it } from 'vitest'
import { blocksOfHtml } from '../../../src/ingest/formats/html.js'
import { blocksOfText } from '../../../src/ingest/formats/plain-text.js'
import { segment } from '../../../src/ingest/text/segment.js'
import { fixture } from './fixture.js'

const refusal = (text: string): string | null => {
  const result = segment({ blocks: blocksOfText(text) })
  return 'refused' in result ? result.refused : null
}

const menu = `<body><div>${['Home', 'About us', 'Member states', 'Documents', 'Press releases', 'Contact the organization', 'Frequently asked questions', 'Jobs'].map((entry) => `<p><a href="/x">${entry}</a></p>`).join('')}</div>
  <p>All rights reserved by the organization and its members.</p></body>`

describe('A text of another kind is refused with a sentence', () => {
  it('a novel', () => {
    expect(refusal(fixture('novel.en.txt'))).toBe(
      'This does not read as a declaration, resolution, set of recommendations or plan of action: it has no opening that says who met or resolved, no preambular paragraphs.',
    )
  })

  it('a novel of sixty chapters', () => {
    expect(refusal(fixture('novel.en.txt').repeat(60))).toContain('does not read as a declaration')
  })

  it('a web page’s menu', () => {
    const result = segment({ blocks: blocksOfHtml(menu) })
    expect(result).toMatchObject({ refused: expect.stringContaining('hardly any running text (9 words)') })
  })

  it('a numbered recipe', () => {
    expect(refusal('PANCAKES\n\n1. Beat the eggs with the milk and the sugar.\n2. Add the flour and a pinch of salt.\n3. Fry in butter until they are brown.\n')).toContain('does not read as a declaration')
  })
})

describe('A text in another language is refused with its name', () => {
  it.each([
    ['German', 'Die Generalversammlung hat beschlossen, dass die Mitgliedstaaten ihre Sirenen regelmäßig prüfen und darüber berichten sollen. Der Rat wird die Ergebnisse im nächsten Jahr prüfen und Empfehlungen für alle Staaten der Region aussprechen.'],
    ['Italian', 'I ministri della giustizia degli Stati membri, riuniti a Roma, considerando che la cooperazione è necessaria per la sicurezza dei cittadini e che le istituzioni devono lavorare insieme, raccomandano agli Stati di rafforzare la collaborazione.'],
    ['Russian', 'Генеральная Ассамблея, ссылаясь на свою резолюцию и подтверждая цели и принципы Устава, постановляет продолжить рассмотрение этого вопроса на следующей сессии.'],
  ])('%s', (language, text) => {
    expect(refusal(text)).toBe(`The text seems to be in ${language}; texts in English, Spanish, French and Portuguese can be read.`)
  })
})

describe('A text of brackets is refused', () => {
  it('a million in a paragraph, or twenty thousand through a text', () => {
    const head = 'THE PERMANENT COUNCIL,\nRECALLING the duty of all states of the region;\nRESOLVES:\n1. To test '
    expect(refusal(head + '['.repeat(1_000_000))).toBe('The paragraph on line 4 holds 1000000 brackets; a draft of this family holds a few in a paragraph.')
    expect(refusal(`${head}\n${`${'[PER: a] '.repeat(900)}\n`.repeat(12)}`)).toBe('The text holds more than 20000 brackets; a draft of this family holds some hundred.')
  })
})
