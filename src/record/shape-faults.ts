import type { z } from 'zod'
import { didYouMean } from '../domain/names/nearest-name.js'
import type { RecordFault } from './fault.js'
import { unitPlace } from './unit-name.js'

/** The faults that a shape finds in a value, each as a sentence with the field, the value and the nearest match. */
export function shapeFaults(error: z.ZodError, value: unknown, file: string, record: string, shape: z.ZodType): RecordFault[] {
  return error.issues.flatMap((issue) => issueFaults(issue, value, file, record, shape))
}

function issueFaults(issue: z.core.$ZodIssue, value: unknown, file: string, record: string, shape: z.ZodType): RecordFault[] {
  const field = issue.path.map(String).join('.')
  const given = valueAt(value, issue.path)
  const fault = (problem: string, at = field): RecordFault => ({ file, ...(unitPlace(value, at) ?? { record, field: at }), problem })
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(shape, issue.path)
    return issue.keys.map((key) => fault(`there is no field “${key}” here.${didYouMean(key, known)}`, [field, key].filter(Boolean).join('.')))
  }
  if (issue.code === 'invalid_union') {
    const inner = nearestBranch(issue.errors).flatMap((one) => issueFaults({ ...one, path: [...issue.path, ...one.path] } as z.core.$ZodIssue, value, file, record, shape))
    if (inner.length > 0) return inner
  }
  return [fault(given === undefined ? missing(issue) : problemOf(issue, given))]
}

/** The branch of a union that was meant: of those that take this type of value, the one with the fewest faults. */
function nearestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const meant = branches.filter((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0))
  return [...meant].sort((left, right) => left.length - right.length)[0] ?? []
}

function missing(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `the field is missing; it holds ${aWord(issue.expected)}.`
  if (issue.code === 'invalid_value') return `the field is missing; it holds one of ${issue.values.map(String).join(', ')}.`
  return 'the field is missing.'
}

function problemOf(issue: z.core.$ZodIssue, given: unknown): string {
  switch (issue.code) {
    case 'invalid_value':
      return `${shown(given)} is not one of ${issue.values.map(String).join(', ')}.${didYouMean(String(given), issue.values.map(String))}`
    case 'invalid_type':
      return `${shown(given)} is not ${aWord(issue.expected)}.`
    case 'invalid_union':
      return `${shown(given)} does not fit any shape that this field can take.`
    case 'too_small':
      if (given === '') return 'the text is empty; fill the field or leave it out.'
      if (Array.isArray(given)) return 'the list is empty; it holds one thing at least.'
      return typeof given === 'number' ? `${given} is too small.` : `${shown(given)} is too short; it has ${Number(issue.minimum)} letters.`
    case 'too_big':
      return typeof given === 'number' ? `${given} is too great.` : `${shown(given)} is too long; it has ${Number(issue.maximum)} letters.`
    default:
      return typeof given === 'string' && issue.message.includes(`“${given}”`) ? sentence(issue.message) : `${shown(given)}: ${sentence(issue.message)}`
  }
}

function sentence(message: string): string {
  return message.replace(/\.?$/, '.')
}

function aWord(expected: string): string {
  return { string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', object: 'a record of fields' }[expected] ?? expected
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value)
  return text === undefined ? 'nothing' : text.length > 80 ? `${text.slice(0, 80)}…` : text
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner === null || typeof inner !== 'object' ? undefined : (inner as Record<PropertyKey, unknown>)[key]), value)
}

/** The names of the fields that the shape has at this path, in any branch; empty where it is no record of fields. */
function fieldsAt(shape: z.ZodType, path: readonly PropertyKey[]): string[] {
  const reached = path.reduce<readonly z.core.$ZodType[]>((types, key) => types.flatMap((type) => branchesOf(stepInto(type, key))), branchesOf(shape))
  return [...new Set(reached.flatMap((type) => Object.keys((type._zod.def as { shape?: Record<string, unknown> }).shape ?? {})))]
}

function stepInto(type: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  const def = type._zod.def as { shape?: Record<string, z.core.$ZodType>; element?: z.core.$ZodType }
  return typeof key === 'number' ? def.element : def.shape?.[String(key)]
}

/** A type without what is wrapped around it, and a union as its branches. */
function branchesOf(type: z.core.$ZodType | undefined): z.core.$ZodType[] {
  if (type === undefined) return []
  const { innerType, getter, options } = type._zod.def as { innerType?: z.core.$ZodType; getter?: () => z.core.$ZodType; options?: readonly z.core.$ZodType[] }
  if (innerType !== undefined) return branchesOf(innerType)
  if (getter !== undefined) return branchesOf(getter())
  return options === undefined ? [type] : options.flatMap(branchesOf)
}
