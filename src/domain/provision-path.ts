import { SECTION_KEYS, type Section } from './vocabulary.js'

/** What of a provision decides its path: its section, its label as printed, and the path it is a point of. */
export interface PathSource {
  readonly section: Section
  readonly label: string | null
  readonly parent?: string | undefined
}

/**
 * Paths of the provisions of one version, relative to it and in the same order (`op/3`, `op/3-2`, `pre/n4`, `opening`,
 * `op/3/a`); a path is never given twice, so that two paragraphs with one printed label stay two (DESIGN §2.1).
 */
export function provisionKeys(provisions: readonly PathSource[]): string[] {
  const seen = new Map<string, number>()
  const places = new Map<string, number>()
  return provisions.map(({ section, label, parent }) => {
    const within = parent ?? SECTION_KEYS[section]
    const place = (places.get(within) ?? 0) + 1
    places.set(within, place)
    return provisionPath({ section, label, parent }, place, seen)
  })
}

/**
 * Path of one provision: `place` is its position, from 1, among the units of its section or parent, and `seen` counts
 * the paths already given, and learns this one.
 */
export function provisionPath(source: PathSource, place: number, seen: Map<string, number>): string {
  const key = labelKey(source.label)
  const within = source.parent ?? SECTION_KEYS[source.section]
  const standsAlone = key === null && source.parent === undefined && STANDING_ALONE.has(source.section)
  return unused(standsAlone ? within : `${within}/${key ?? `n${place}`}`, seen)
}

/** A printed label as part of a path: `(1)` is 1, `5 bis alt.` is 5bis-alt, `**` is star2; null where nothing is printed. */
export function labelKey(label: string | null): string | null {
  if (label === null) return null
  const words = label
    .replace(/[º°ª]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[*†‡]+/g, (marks) => ` ${MARK_NAMES[marks[0] as string] ?? 'mark'}${marks.length > 1 ? marks.length : ''} `)
    .toLowerCase()
    .replace(NEGOTIATED, '')
    .replace(LATIN_ORDINAL, '$1$2 ')
    .replace(/(?<=\d)[.](?=\d)/g, '·')
    .replace(/[^a-z0-9·]+/g, '-')
    .replaceAll('·', '.')
    .replace(/^[-.]+|[-.]+$/g, '')
  return words === '' ? null : words
}

/** Sections that are one unit as a rule, so that the section's own name is the path. */
const STANDING_ALONE: ReadonlySet<Section> = new Set(['OPENING', 'ENACTING'])

const MARK_NAMES: Readonly<Record<string, string>> = { '*': 'star', '†': 'dagger', '‡': 'ddagger' }

/** Negotiators number “PP3” and “OP 5 bis” what the section says already. */
const NEGOTIATED = /^\s*(?:pp|op|po)\s?(?=\d)/

/** “5 bis” is one number, as “3 ter” and “a bis” are; “alt” stays a word of its own. */
const LATIN_ORDINAL = /\b(\d+|[a-z])[\s.]*\b(bis|ter|quater|quinquies|sexies|septies|octies)\b/g

function unused(path: string, seen: Map<string, number>): string {
  const times = (seen.get(path) ?? 0) + 1
  seen.set(path, times)
  return times === 1 ? path : unused(`${path}-${times}`, seen)
}
