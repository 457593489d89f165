import { readdirSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { openApi } from '../support/ask.js'
import { shortfalls, type Question } from './question.js'

/** How many questions the researchers' list has in each group. */
const ASKED: Readonly<Record<string, number>> = { A: 12, B: 10, C: 13, D: 11, E: 10, F: 10, G: 8 }

const { ask } = openApi()
const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.questions.ts')).sort()
const questions = (await Promise.all(files.map(async (file) => ((await import(`./${file}`)) as { questions: readonly Question[] }).questions))).flat()
const passed = new Set<string>()

describe('The questions of a researcher', () => {
  for (const question of questions) {
    it(`${question.id} ${question.asks}`, async () => {
      const { data, errors } = await ask(question.query, question.variables)
      expect(errors.map(({ message }) => message)).toEqual([])
      expect(shortfalls(question, data)).toEqual([])
      expect(question.expected.length).toBeGreaterThan(0)
      passed.add(question.id)
    })
  }

  it('Every question of the list is asked, once.', () => {
    const ids = questions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [group, count] of Object.entries(ASKED)) expect([group, ids.filter((id) => id.startsWith(group)).length]).toEqual([group, count])
  })
})

afterAll(() => {
  const byGroup = Object.entries(ASKED).map(([group, count]) => `${group} ${[...passed].filter((id) => id.startsWith(group)).length}/${count}`)
  console.log(`Questions that pass: ${passed.size} of ${Object.values(ASKED).reduce((sum, count) => sum + count, 0)} (${byGroup.join(', ')})`)
})
