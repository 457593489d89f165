import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openApi } from '../support/ask.js'

const { ask } = openApi()
const folder = new URL('../../schema/examples/', import.meta.url)
const files = readdirSync(folder).filter((file) => /^4\d-.*\.graphql$/.test(file)).sort()

describe('The example queries on chairs, duties, meetings and counts', () => {
  it.each(files)('%s asks a question in its first line and answers on the seed.', async (file) => {
    const query = readFileSync(new URL(file, folder), 'utf8')
    expect(query).toMatch(/^# .*\?\n/)
    const { data, errors } = await ask(query)
    expect(errors).toEqual([])
    const [answer] = Object.values(data)
    expect(Object.values(answer as object).some((value) => Array.isArray(value) && value.length > 0)).toBe(true)
  })
})
