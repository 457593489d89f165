import { useReading, useWords } from '../language/context.js'
import { StatusBadge } from '../parts/badge.js'
import { DateText } from '../parts/date.js'
import { Evidence } from '../parts/evidence.js'
import { Link, pathOf } from '../parts/link.js'
import { setState } from '../router.js'
import type { Drawn, DrawnThing } from './lineage-drawn.js'
import { MOST_EXPANDED } from './lineage-query.js'
import { lineageWords } from './lineage-words.js'

/** The thing chosen in the picture: its links with their evidence, and where one can go on from it. */
export function ChosenThing({ thing, drawn, expanded }: { thing: DrawnThing; drawn: Drawn; expanded: readonly string[] }) {
  const { say } = useReading()
  const own = useWords(lineageWords.sentences)
  const kindWords = useWords({ en: lineageWords.en.kinds, es: lineageWords.es.kinds })
  const sorts = useWords({ en: lineageWords.en.sorts, es: lineageWords.es.sorts })
  const sortOf = (sort: string): string => (sort in lineageWords.en.sorts ? sorts(sort as keyof typeof lineageWords.en.sorts) : sort.toLowerCase())
  const nameOf = new Map([drawn.subject, ...drawn.things].map(({ id, name }) => [id, name]))
  const links = drawn.links.filter(({ fromId, toId }) => fromId === thing.id || toId === thing.id)
  const isExpanded = expanded.includes(thing.id)
  const isSubject = thing.id === drawn.subject.id
  const expand = isExpanded ? expanded.filter((id) => id !== thing.id) : [...expanded, thing.id]
  return (
    <section class="card" aria-live="polite" aria-label={own('chosen')}>
      <h2><Link to={pathOf(thing.id)}>{thing.name}</Link></h2>
      <p><DateText edtf={thing.edtf} /> · {own('totals', { total: new Set(links.flatMap(({ fromId, toId }) => [fromId, toId])).size - (links.length > 0 ? 1 : 0), links: links.length })}</p>
      {!isSubject && (
        <div class="controls">
          {(isExpanded || expanded.length < MOST_EXPANDED)
            ? <button type="button" onClick={() => setState({ expand: expand.join(',') })}>{own(isExpanded ? 'collapse' : 'expandHere')}</button>
            : <span class="soft">{own('mostExpanded', { count: MOST_EXPANDED })}</span>}
          <Link to={`/lineage/${thing.id}`}>{own('fromHere')}</Link>
        </div>
      )}
      <details>
        <summary>{own('linksHeading')} ({links.length})</summary>
        <ul class="named-links">
          {links.map((link) => {
            const other = link.fromId === thing.id ? link.toId : link.fromId
            const kinds = link.kinds.map((kind) => kindWords(kind)).join(', ')
            return (
              <li key={`${link.fromId} ${link.toId} ${link.proposed}`}>
                {link.fromId === thing.id ? <>{kinds} → <Link to={pathOf(other)}>{nameOf.get(other) ?? other}</Link></> : <><Link to={pathOf(other)}>{nameOf.get(other) ?? other}</Link> → {kinds}</>} <StatusBadge status={link.proposed ? 'PROPOSED' : link.status} />
                <Evidence pieces={link.evidence} about={`${kinds}, ${nameOf.get(other) ?? other}`} />
              </li>
            )
          })}
        </ul>
      </details>
      <p class="soft">{say('kind')}: {sortOf(thing.sort)}</p>
    </section>
  )
}
