import { isDeepStrictEqual } from 'node:util'

/**
 * A question of a researcher as data: the query that any user could write, its variables, and what its answer must
 * hold. `at` picks values: `a.b` steps in, `[]` steps through a list, `[x=y]` keeps the entries whose field x is y.
 */
export interface Question {
  readonly id: string
  readonly asks: string
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly expected: readonly Expected[]
}

/** What must be found at a place: exactly this, these in any order, at least these, none of these, or text that holds this. */
export type Expected = { readonly at: string } & (
  | { readonly is: unknown }
  | { readonly are: readonly unknown[] }
  | { readonly include: readonly unknown[] }
  | { readonly exclude: readonly unknown[] }
  | { readonly says: string | readonly string[] }
)

/** What of a question's expectations the answer does not meet, each as a sentence; none where it passes. */
export function shortfalls(question: Question, data: unknown): string[] {
  return question.expected.flatMap((expected) => {
    const found = pick(data, expected.at)
    const told = JSON.stringify(found).slice(0, 600)
    const wrong = (wanted: string): string[] => [`${question.id}: at ${expected.at} ${wanted}, found ${told}`]
    if ('is' in expected) return found.length === 1 && isDeepStrictEqual(found[0], expected.is) ? [] : wrong(`expected ${JSON.stringify(expected.is)}`)
    if ('are' in expected) return isDeepStrictEqual(sorted(found), sorted(expected.are)) ? [] : wrong(`expected exactly ${JSON.stringify(expected.are)}`)
    if ('include' in expected) {
      const missing = expected.include.filter((one) => !found.some((value) => isDeepStrictEqual(value, one)))
      return missing.length === 0 ? [] : wrong(`missed ${JSON.stringify(missing)}`)
    }
    if ('exclude' in expected) {
      const present = expected.exclude.filter((one) => found.some((value) => isDeepStrictEqual(value, one)))
      return present.length === 0 ? [] : wrong(`must not hold ${JSON.stringify(present)}`)
    }
    const words = typeof expected.says === 'string' ? [expected.says] : expected.says
    const missing = words.filter((word) => !found.some((value) => typeof value === 'string' && value.toLowerCase().includes(word.toLowerCase())))
    return missing.length === 0 ? [] : wrong(`does not say ${JSON.stringify(missing)}`)
  })
}

/** The values that a path picks out of an answer. */
export function pick(data: unknown, path: string): unknown[] {
  const steps = path === '' ? [] : path.replace(/\[/g, '.[').split(/\.(?![^[]*\])/).filter((step) => step !== '')
  return steps.reduce<unknown[]>((values, step) => values.flatMap((value) => stepInto(value, step)), [data])
}

function stepInto(value: unknown, step: string): unknown[] {
  if (step === '[]') return Array.isArray(value) ? value : []
  const kept = /^\[([^=\]]+)=([^\]]*)\]$/.exec(step)
  if (kept !== null) return Array.isArray(value) ? value.filter((entry) => pick(entry, kept[1] as string).some((one) => String(one) === kept[2])) : []
  if (step === 'length') return Array.isArray(value) ? [value.length] : []
  return value !== null && typeof value === 'object' && step in value ? [(value as Record<string, unknown>)[step]] : []
}

function sorted(values: readonly unknown[]): unknown[] {
  return [...values].sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1))
}
