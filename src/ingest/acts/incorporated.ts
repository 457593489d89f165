import type { CitationKind } from '../../domain/vocabulary.js'
import type { ActInput } from './act-input.js'
import type { ActRead } from './act.js'
import { ACT_WORDS } from './act-words.js'
import { regex } from '../references/regex.js'

/** Another text's recommendations that become one's own: adopted, or asked to be implemented. */
export function incorporated({ text, language, segment, to, references, section }: ActInput): ActRead['incorporates'] {
  if (section === 'PREAMBLE' || section === 'ENACTING' || segment.verb.use === 'STANCE') return []
  const instruments = references.filter(({ kind, start, end }) => kind === 'INSTRUMENT' && start >= segment.verbStart && end <= to)
  const adopting = ADOPTING.has(segment.verb.cites ?? 'CITES')
  const pattern = regex(`(?<!\\p{L})(?:${ACT_WORDS[language].incorporated})(?!\\p{L})`, 'giu')
  const taken = [...text.slice(segment.verbEnd, to).matchAll(pattern)].flatMap((match) => {
    const end = segment.verbEnd + match.index + match[0].length
    const reference = adopting ? instruments.find(({ start }) => start >= end) : instruments.find(({ start }) => start >= end && start - end <= 12)
    return reference === undefined ? [] : [{ reference, scope: match[0].trim() }]
  })
  if (taken.length > 0 || !adopting) return taken
  const [first] = instruments
  return first === undefined ? [] : [{ reference: first, scope: text.slice(segment.verbEnd, first.start).trim() || first.asPrinted }]
}

const ADOPTING: ReadonlySet<CitationKind> = new Set(['ADOPTS'])
