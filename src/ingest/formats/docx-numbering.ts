import { counted } from './list-label.js'
import { readXml } from './xml-events.js'

/** Counts the automatic numbering of a Word file: gives the label of the next paragraph of a list, or null where none is printed. */
export type Numberer = (list: string, level: number) => string | null

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
}

interface List {
  readonly levels: Map<number, Level>
  readonly starts: Map<number, number>
  readonly pattern: string
}

/** A numberer for the lists that `numbering.xml` describes. */
export function numbererOf(file: string, xml: string | undefined): Numberer {
  const { patterns, lists } = listsOf(file, xml ?? '<w/>')
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return (list, level) => {
    const own = lists.get(list)
    const levels = patterns.get(own?.pattern ?? '')
    const here = own?.levels.get(level) ?? levels?.get(level)
    if (own === undefined || here === undefined) return null
    const count = counts.get(own.pattern) ?? []
    counts.set(own.pattern, count)
    if (!begun.has(list)) {
      begun.add(list)
      for (const [at, start] of own.starts) count[at] = start - 1
    }
    count[level] = (count[level] ?? here.start - 1) + 1
    count.length = level + 1
    if (here.format === 'none') return null
    if (here.format === 'bullet') return '•'
    const label = here.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const of = own.levels.get(at) ?? levels?.get(at)
      return counted(count[at] ?? of?.start ?? 1, TYPES[of?.format ?? ''] ?? '1')
    })
    return label.trim() === '' ? null : label.trim()
  }
}

const TYPES: Readonly<Record<string, string>> = { lowerLetter: 'a', upperLetter: 'A', lowerRoman: 'i', upperRoman: 'I' }

function listsOf(file: string, xml: string): { patterns: ReadonlyMap<string, ReadonlyMap<number, Level>>; lists: ReadonlyMap<string, List> } {
  const patterns = new Map<string, Map<number, Level>>()
  const lists = new Map<string, List>()
  let levels = new Map<number, Level>()
  let list: List | null = null
  let level = { at: 0, start: 1, format: 'decimal', text: '' }
  let inLevel = false
  readXml(file, xml, {
    open: (name, attribute) => {
      const value = attribute('w:val')
      if (name === 'abstractNum') {
        levels = new Map()
        patterns.set(attribute('w:abstractNumId'), levels)
      } else if (name === 'num') {
        list = { levels: new Map(), starts: new Map(), pattern: '' }
        levels = list.levels
        lists.set(attribute('w:numId'), list)
      } else if (name === 'abstractNumId' && list !== null) {
        Object.assign(list, { pattern: value })
      } else if (name === 'lvl' || name === 'lvlOverride') {
        level = { at: Number(attribute('w:ilvl')), start: 1, format: 'decimal', text: '' }
        inLevel = name === 'lvl'
      } else if (name === 'startOverride') {
        list?.starts.set(level.at, Number(value))
      } else if (inLevel && name === 'start') {
        level.start = Number(value)
      } else if (inLevel && name === 'numFmt') {
        level.format = value
      } else if (inLevel && name === 'lvlText') {
        level.text = value
      }
    },
    text: () => undefined,
    close: (name) => {
      if (name === 'lvl') {
        levels.set(level.at, level)
        inLevel = false
      }
    },
  })
  return { patterns, lists }
}
