import { readFileSync, readdirSync } from 'node:fs'
import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { openApi } from '../support/ask.js'

const { ask, api } = openApi()
const folder = new URL('../../schema/examples/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql')).sort()

/** Whether an answer holds anything: a list with something in it, at any depth. */
const holdsSomething = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && typeof value === 'object' && Object.values(value).some(holdsSomething)

describe('Each example query', () => {
  it.each(files)('%s asks a question in its first line, is small enough for the service, and finds something in the seed.', async (file) => {
    const query = readFileSync(new URL(file, folder), 'utf8')
    expect(query).toMatch(/^# [A-Z].*\?\n/)
    expect(validate(api().schema, parse(query))).toEqual([])
    const { data, errors } = await ask(query)
    expect(errors).toEqual([])
    expect(holdsSomething(data)).toBe(true)
  })

  it('has a number of its own, so that the order of the manual is plain.', () => {
    const numbers = files.map((file) => file.slice(0, 2))
    expect(new Set(numbers).size).toBe(files.length)
  })
})
