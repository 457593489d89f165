/** Items by key, in the order in which each key is first met. */
export function groups<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const grouped = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = grouped.get(key)
    if (group === undefined) grouped.set(key, [item])
    else group.push(item)
  }
  return grouped
}
