import { fileURLToPath } from 'node:url'
import { getNamedType, type GraphQLField, type GraphQLSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { ROOTS } from '../../src/api/schema.js'
import { rootNames } from '../../src/api/stored/shapes.js'
import { readStoredSchema } from '../../src/graph/stored-schema.js'
import { openApi } from '../support/ask.js'
import { ROOT_QUESTIONS } from '../support/root-questions.js'
import { rootFields, selectionOf, type Selection } from '../support/selections.js'

const { ask, api } = openApi()
const schema = (): GraphQLSchema => api().schema
const stored = new Set([...readStoredSchema(fileURLToPath(new URL('../../schema/stored', import.meta.url))).document.definitions.flatMap((node) => ('name' in node && node.name !== undefined ? [node.name.value] : []))])

const STORED = ROOTS.map((type) => ({ type, ...rootNames(type) }))

async function statementsOf(field: string, given: string, { text }: Selection): Promise<number> {
  const { errors, statements } = await ask(`{ ${field}${given === '' ? '' : `(${given})`} ${text} }`)
  expect(errors).toEqual([])
  return statements
}

function selectionIn(field: string, withPointers: boolean): Selection {
  return selectionOf(getNamedType((rootFields(schema()).get(field) as GraphQLField<unknown, unknown>).type), stored, withPointers)
}

describe('The statements that a question takes', () => {
  it('are counted for every field at the root of the schema.', () => {
    expect([...rootFields(schema()).keys()].sort()).toEqual([...Object.keys(ROOT_QUESTIONS), ...STORED.flatMap(({ one, many }) => [one, many])].sort())
  })

  it.each(Object.entries(ROOT_QUESTIONS))('are as many for a long answer of %s as for a short one, and no more than one for each way on to stored things.', async (field, { statements, few, many }) => {
    const own = selectionIn(field, false)
    expect([await statementsOf(field, few, own), await statementsOf(field, many, own)]).toEqual([statements, statements])
    const whole = selectionIn(field, true)
    if (whole.pointers > 0) expect(await statementsOf(field, many, whole)).toBeLessThanOrEqual(statements + whole.pointers)
  })

  it.each(STORED)('are as many for fifty $many as for one, whatever is computed beside them.', async ({ type, one, many }) => {
    const nodes = selectionOf(schema().getType(type) as NonNullable<ReturnType<GraphQLSchema['getType']>>, stored, false, 1)
    const page = { text: `{ nodes ${nodes.text} }`, pointers: 0 }
    const counts = [await statementsOf(many, 'first: 1', page), await statementsOf(many, 'first: 50', page)]
    expect(new Set(counts).size).toBe(1)
    const { data } = await ask(`{ ${many}(first: 1) { nodes { id } } }`)
    const [first] = data[many].nodes as { id: string }[]
    expect(await statementsOf(one, `id: "${first?.id ?? ''}"`, nodes)).toBe(counts[0])
  })
})
