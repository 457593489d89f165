import { useReading } from '../language/context.js'
import { saveText } from './save.js'

/** What is cited: the text, the paragraph where one is seen, the status, and the version of the data. */
export interface Citable {
  readonly id: string
  readonly title: string
  readonly issued: string | null
  readonly author: string
  readonly pinpoint: string | null
  readonly isDraft: boolean
  readonly dataVersion: string
}

type Format = 'bibtex' | 'ris' | 'csl'

/** Downloads of a citation with paragraph, draft status and data version. */
export function Cite({ thing }: { thing: Citable }) {
  const { say } = useReading()
  const formats: readonly (readonly [Format, string, string, string])[] = [
    ['bibtex', say('citeBibtex'), 'bib', 'application/x-bibtex'],
    ['ris', say('citeRis'), 'ris', 'application/x-research-info-systems'],
    ['csl', say('citeCsl'), 'json', 'application/vnd.citationstyles.csl+json'],
  ]
  return (
    <div class="controls page-tools" role="group" aria-label={say('cite')}>
      <span>{say('cite')}</span>
      {formats.map(([format, name, ending, type]) => (
        <button key={format} type="button" onClick={() => void citationOf(thing, format).then((text) => saveText(text, `${thing.id.replaceAll('/', '-')}.${ending}`, type))}>{name}</button>
      ))}
    </div>
  )
}

async function citationOf(thing: Citable, format: Format): Promise<string> {
  const { citationItem, citationText } = await import('./citation.js')
  return citationText(citationItem(thing, location.origin + location.pathname + location.search), format)
}
