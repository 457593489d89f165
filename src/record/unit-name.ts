/** A unit of a document as faults call it: “quito-2019/adopted, unit 23 (OPERATIVE 4.)”. */
export function unitName(version: string, place: number, { section, label }: { readonly section?: unknown; readonly label?: unknown }): string {
  return `${version}, unit ${place + 1} (${[section, label].filter((part) => typeof part === 'string').join(' ')})`
}

/** The unit in which a field of a document lies, with the rest of its path; null for a field of the document itself. */
export function unitPlace(document: unknown, field: string): { readonly record: string; readonly field: string } | null {
  const [, place, rest] = /^provisions\.(\d+)\.?(.*)$/.exec(field) ?? []
  const { instrument, version, provisions } = (document ?? {}) as { readonly instrument?: unknown; readonly version?: { readonly key?: unknown }; readonly provisions?: readonly unknown[] }
  const unit = provisions?.[Number(place)]
  if (unit === null || typeof unit !== 'object') return null
  return { record: unitName(`${String(instrument)}/${String(version?.key)}`, Number(place), unit), field: rest as string }
}
