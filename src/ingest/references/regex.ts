const COMPILED = new Map<string, RegExp>()

/** A regular expression, compiled once for its source and flags; use it with `matchAll`, `test` and `exec`, without `g` for the last two. */
export function regex(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`
  const known = COMPILED.get(key)
  if (known !== undefined) return known
  const compiled = new RegExp(source, flags)
  COMPILED.set(key, compiled)
  return compiled
}
