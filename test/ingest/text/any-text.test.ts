import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segment } from '../../../src/ingest/text/segment.js'
import type { ProposalRead } from '../../../src/ingest/text/segmented.js'

const PIECES = [
  'THE PERMANENT COUNCIL,', 'We, the ministers of the states, gathered in Lima,', 'RECALLING the duty of the states;', 'CONSIDERING:', 'That rivers are long;', 'RESOLVES:', 'Acting under Chapter VII of the Charter,',
  '1. To test the sirens.', '2.', '2 bis. [PER: To mend [URU: all] of them.', '2 bis alt. [MEX: To mend some].', '3) Mend them', '(a) by day;', '(i) early;', '• loudly;', 'Follow-up:', 'ANNEX', 'ANNEX II', 'II. SIRENS',
  'it goes on', ']', '[', '/', '_______', 'FOOTNOTES', '1 See the Charter.', 'The delegation of Peru will submit a footnote.', '(Agreed ad ref.)', '\uFFFD.\tlost', '54th plenary meeting', 'The sirens1 of 20132 ports,3', '- 2 -', 'A long sen-\ntence with\n1. lines\nRECALLING them;',
]

const HEAD = ['THE PERMANENT COUNCIL,', 'RECALLING the duty of the states;', 'RESOLVES:', '1. To test the sirens.']

/** Half of the texts begin as one of the family does, so that the rest is read and not refused. */
const texts = fc.tuple(fc.boolean(), fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 })).map(([isFamily, pieces]) => [...(isFamily ? HEAD : []), ...pieces])

describe('Whatever stands in a text', () => {
  it('every unit has a path of its own, and its text and proposals are stretches of what is printed', () => {
    fc.assert(
      fc.property(texts, (pieces) => {
        const read = segment({ languageGuess: 'EN', blocks: pieces.map((text, index) => ({ text, kind: 'paragraph', line: index + 1 })) })
        if ('refused' in read) return
        const paths = read.provisions.map(({ path }) => path)
        expect(new Set(paths).size).toBe(paths.length)
        expect(read.provisions.map(({ ordinal }) => ordinal)).toEqual(paths.map((_, index) => index + 1))
        for (const { text, rawText, kept, proposals, parent, path } of read.provisions) {
          expect(kept.map(({ start, end }) => rawText.slice(start, end)).join('')).toBe(text)
          if (parent !== undefined) expect([path.startsWith(`${parent}/`), paths.includes(parent)]).toEqual([true, true])
          for (const proposal of proposals) isInside(proposal, rawText, 0, rawText.length)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('nothing printed is lost: every word stands in a unit, a heading or a title', () => {
    fc.assert(
      fc.property(texts, (pieces) => {
        const read = segment({ languageGuess: 'EN', blocks: pieces.map((text, index) => ({ text, kind: 'paragraph', line: index + 1 })) })
        if ('refused' in read) return
        const kept = [...read.provisions.map(({ label, rawText }) => `${label ?? ''} ${rawText}`), ...read.apparatus.map(({ asPrinted }) => asPrinted)].join(' ')
        for (const word of ['sirens', 'Charter', 'delegation', 'rivers', 'loudly', 'plenary']) {
          const count = (text: string): number => text.split(word).length - 1
          expect([word, count(kept)]).toEqual([word, count(pieces.join(' '))])
        }
      }),
      { numRuns: 150 },
    )
  })
})

function isInside(proposal: ProposalRead, rawText: string, from: number, to: number): void {
  const { span, kept, text, template, proposals } = proposal
  expect(span.start >= from && span.end <= to && span.start < span.end).toBe(true)
  expect(kept.map(({ start, end }) => rawText.slice(start, end)).join('')).toBe(text)
  for (const inner of proposals) {
    expect(template).toContain(`{${inner.key}}`)
    isInside(inner, rawText, span.start, span.end)
  }
}
