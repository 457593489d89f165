import { describe, expect, it } from 'vitest'
import type { Decision } from '../../../src/domain/drafting/choice.js'
import type { DraftProposal } from '../../../src/domain/drafting/proposal.js'
import { renderUnit } from '../../../src/domain/drafting/rendering.js'

const proposal = (key: string, more: Partial<DraftProposal> = {}): DraftProposal => ({
  id: `draft/${key}`, key, provision: 'draft', kind: 'INSERT', tag: 'URU', wellFormed: true, inside: null, alternativeTo: [], template: '', bracket: null, content: null, ...more,
})
const deciding = (decisions: Readonly<Record<string, Decision>>) => (id: string): Decision => decisions[id] ?? 'OPEN'

describe('A unit rendered from its template', () => {
  const peru = proposal('p1', { kind: 'NEW', tag: 'PER', template: 'The chair answers for the logistical{p2} aspects.' })
  const uruguay = proposal('p2', { inside: peru.id, template: ', and financial' })
  const render = (decisions: Readonly<Record<string, Decision>>) => renderUnit({ template: null }, [peru, uruguay], deciding(decisions))

  it.each<[string, Readonly<Record<string, Decision>>, string | null]>([
    ['with the insertion', { 'draft/p1': 'ACCEPTED', 'draft/p2': 'ACCEPTED' }, 'The chair answers for the logistical, and financial aspects.'],
    ['without the insertion', { 'draft/p1': 'ACCEPTED', 'draft/p2': 'REJECTED' }, 'The chair answers for the logistical aspects.'],
    ['with the insertion left open', { 'draft/p1': 'ACCEPTED' }, 'The chair answers for the logistical[URU: , and financial] aspects.'],
    ['all left open', {}, '[PER: The chair answers for the logistical[URU: , and financial] aspects.]'],
    ['rejected as a whole, nothing is left', { 'draft/p1': 'REJECTED', 'draft/p2': 'REJECTED' }, null],
  ])('%s', (_, decisions, text) => {
    expect(render(decisions)).toBe(text)
  })

  it('A summary keeps what is agreed when its insertion falls away.', () => {
    expect(renderUnit({ template: 'Asks for a report{p1}.' }, [proposal('p1', { template: ' each year' })], deciding({ 'draft/p1': 'REJECTED' }))).toBe('Asks for a report.')
  })

  it('A slot that no proposal fills stays as written.', () => {
    expect(renderUnit({ template: 'Asks for {p9}.' }, [], deciding({}))).toBe('Asks for {p9}.')
  })
})

describe('A unit rendered from its words', () => {
  const words = 'Asks [URU: and urges] the group to report [MEX: without delay], yearly.'
  const at = (text: string) => ({ start: words.indexOf(text), end: words.indexOf(text) + text.length })
  const insertion = proposal('p1', { bracket: at('[URU: and urges]'), content: at('and urges') })
  const other = proposal('p2', { tag: 'MEX', bracket: at('[MEX: without delay]'), content: at('without delay') })
  const render = (proposals: readonly DraftProposal[], decisions: Readonly<Record<string, Decision>>) => renderUnit({ words }, proposals, deciding(decisions))

  it('An accepted insertion stands where its bracket stood.', () => {
    expect(render([insertion, other], { 'draft/p1': 'ACCEPTED', 'draft/p2': 'ACCEPTED' })).toBe('Asks and urges the group to report without delay, yearly.')
  })

  it('A rejected one leaves neither two spaces nor one before a comma.', () => {
    expect(render([insertion, other], { 'draft/p1': 'REJECTED', 'draft/p2': 'REJECTED' })).toBe('Asks the group to report, yearly.')
  })

  it('What is left open stays in brackets with its tag.', () => {
    expect(render([other, insertion], {})).toBe(words)
  })

  it('With a deletion it is the other way round: accepted it goes, rejected the words stay.', () => {
    const deletion = { ...insertion, kind: 'DELETE' as const }
    expect(render([deletion, other], { 'draft/p1': 'ACCEPTED', 'draft/p2': 'REJECTED' })).toBe('Asks the group to report, yearly.')
    expect(render([deletion, other], { 'draft/p1': 'REJECTED', 'draft/p2': 'REJECTED' })).toBe('Asks and urges the group to report, yearly.')
    expect(render([deletion], { 'draft/p1': 'OPEN' })).toContain('[URU: and urges (to be deleted)]')
  })

  it('A proposal inside another is cut out of the other’s words.', () => {
    const nested = '[PER: the chair [URU: and host] answers]'
    const outer = proposal('p1', { tag: 'PER', bracket: { start: 0, end: nested.length }, content: { start: 6, end: nested.length - 1 } })
    const inner = proposal('p2', { inside: outer.id, bracket: { start: nested.indexOf('[URU'), end: nested.indexOf(' answers') }, content: { start: nested.indexOf('and host'), end: nested.indexOf('] answers') } })
    expect(renderUnit({ words: nested }, [outer, inner], deciding({ 'draft/p1': 'ACCEPTED', 'draft/p2': 'REJECTED' }))).toBe('the chair answers')
    expect(renderUnit({ words: nested }, [outer, inner], deciding({ 'draft/p1': 'ACCEPTED', 'draft/p2': 'ACCEPTED' }))).toBe('the chair and host answers')
  })
})
