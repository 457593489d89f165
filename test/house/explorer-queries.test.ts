import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../src/explorer', import.meta.url))
const schema = buildSchema(readFileSync(fileURLToPath(new URL('../../schema/api.graphql', import.meta.url)), 'utf8'))
const modules = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => /^(views|parts|pictures)\/.*\.tsx?$/.test(file.replaceAll('\\', '/')) && !file.endsWith('.d.ts')).sort()

describe('The explorer asks the public schema only', () => {
  for (const file of modules.filter((one) => /export const \w*QUERY\b/.test(readFileSync(`${folder}/${one}`, 'utf8')))) {
    it(`${file}: every query is valid.`, async () => {
      const module = (await import(`${folder}/${file}`)) as Record<string, unknown>
      const queries = Object.entries(module).filter(([name, value]) => name.endsWith('QUERY') && typeof value === 'string')
      expect(queries.length).toBeGreaterThan(0)
      for (const [name, query] of queries) {
        expect([name, validate(schema, parse(query as string)).map(({ message }) => message)]).toEqual([name, []])
      }
    })
  }
})
