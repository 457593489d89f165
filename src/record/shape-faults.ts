import type { z } from 'zod'
import { didYouMean } from '../domain/names/nearest-name.js'
import type { RecordFault } from './fault.js'

/** The faults that a shape finds in a value, each as a sentence with the field, the value and the nearest match. */
export function shapeFaults(error: z.ZodError, value: unknown, file: string, record: string, shape: z.ZodType): RecordFault[] {
  return error.issues.flatMap((issue) => issueFaults(issue, value, file, record, shape))
}

function issueFaults(issue: z.core.$ZodIssue, value: unknown, file: string, record: string, shape: z.ZodType): RecordFault[] {
  const field = issue.path.map(String).join('.')
  const given = valueAt(value, issue.path)
  const fault = (problem: string, at = field): RecordFault => ({ file, record, field: at, problem })
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => fault(`there is no field “${key}” here.${didYouMean(key, fieldsAt(shape, issue.path))}`, [field, key].filter(Boolean).join('.')))
    case 'invalid_value':
      return [fault(`“${String(given)}” is not one of ${issue.values.map(String).join(', ')}.${didYouMean(String(given), issue.values.map(String))}`)]
    case 'invalid_type':
      return [fault(given === undefined ? `the field is missing; it holds ${aWord(issue.expected)}.` : `${shown(given)} is not ${aWord(issue.expected)}.`)]
    case 'invalid_union': {
      const nearest = [...issue.errors].sort((left, right) => left.length - right.length)[0] ?? []
      const inner = nearest.flatMap((one) => issueFaults({ ...one, path: [...issue.path, ...one.path] } as z.core.$ZodIssue, value, file, record, shape))
      return inner.length > 0 ? inner : [fault(`${shown(given)} does not fit any shape that this field can take.`)]
    }
    default:
      return [fault(`${shown(given)}: ${issue.message}.`)]
  }
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

/** The names of the fields that the shape has at this path; empty where it is no record of fields. */
function fieldsAt(shape: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: z.core.$ZodType | undefined = shape
  for (const key of path) at = at && stepInto(unwrap(at), key)
  const def = at && (unwrap(at)._zod.def as { shape?: Record<string, unknown> })
  return def?.shape ? Object.keys(def.shape) : []
}

function stepInto(at: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  const def = at._zod.def as { shape?: Record<string, z.core.$ZodType>; element?: z.core.$ZodType }
  return typeof key === 'number' ? def.element : def.shape?.[String(key)]
}

function unwrap(at: z.core.$ZodType): z.core.$ZodType {
  const def = at._zod.def as { innerType?: z.core.$ZodType; getter?: () => z.core.$ZodType }
  if (def.innerType) return unwrap(def.innerType)
  return def.getter ? unwrap(def.getter()) : at
}
