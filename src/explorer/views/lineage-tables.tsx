import { useReading, useWords } from '../language/context.js'
import { useShortNames } from '../language/short-names.js'
import { Badge, ConfidenceBadge, StatusBadge } from '../parts/badge.js'
import { DataTable } from '../parts/data-table.js'
import { DateText } from '../parts/date.js'
import { Evidence } from '../parts/evidence.js'
import { Link, pathOf } from '../parts/link.js'
import { setState } from '../router.js'
import type { Drawn } from './lineage-drawn.js'
import type { LineageLink, LineageNode } from './lineage-query.js'
import { lineageWords } from './lineage-words.js'

/** The same content as the picture: its links and its things. */
export function LineageTables({ of, drawn, nodes }: { of: string; drawn: Drawn; nodes: readonly LineageNode[] }) {
  const { say } = useReading()
  const own = useWords(lineageWords.sentences)
  const kindWords = useWords({ en: lineageWords.en.kinds, es: lineageWords.es.kinds })
  const shortOf = useShortNames()
  const known = new Map(nodes.map((node) => [node.id, node]))
  const nameOf = new Map([drawn.subject, ...drawn.things].map(({ id, name }) => [id, name]))
  const named = (id: string): string => nameOf.get(id) ?? id
  const kindsOf = ({ kinds }: LineageLink): string => kinds.map((kind) => kindWords(kind)).join(', ')
  const side = (id: string): string => {
    const word = known.get(id)?.side
    return word === 'ANTECEDENT' || word === 'DESCENDANT' ? own(word) : ''
  }
  return (
    <div id="lineage-table">
      <h2>{own('linksHeading')}</h2>
      <DataTable
        caption={own('linksHeading')} stateKey="links" fileName={`lineage-${of.replaceAll('/', '-')}`} rows={drawn.links} keyOf={({ fromId, toId, proposed }) => `${fromId} ${toId} ${proposed}`}
        columns={[
          { key: 'from', heading: own('citing'), text: ({ fromId }) => named(fromId), show: ({ fromId }) => <Link to={pathOf(fromId)}>{named(fromId)}</Link> },
          { key: 'kind', heading: own('how'), text: (link) => `${kindsOf(link)}${link.proposed ? ` (${say('statusPROPOSED')})` : ''}`, show: (link) => <>{kindsOf(link)} <StatusBadge status={link.proposed ? 'PROPOSED' : link.status} /> <ConfidenceBadge confidence={link.confidence} /></> },
          { key: 'to', heading: own('cited'), text: ({ toId }) => named(toId), show: ({ toId }) => <Link to={pathOf(toId)}>{named(toId)}</Link> },
          { key: 'via', heading: own('via'), text: ({ via }) => via.map(({ id }) => id).join(' '), show: ({ via }) => via.map((provision, place) => <span key={provision.id}>{place > 0 && ', '}<Link to={pathOf(provision.id)} label={provision.name}>{shortOf(provision)}</Link></span>) },
          { key: 'evidence', heading: say('evidence'), text: ({ evidence }) => evidence.map(({ id }) => id).join(' '), show: ({ evidence, fromId }) => <Evidence pieces={evidence} about={named(fromId)} /> },
        ]}
      />
      <h2>{own('nodesHeading')}</h2>
      <DataTable
        caption={own('nodesHeading')} fileName={`lineage-things-${of.replaceAll('/', '-')}`} rows={drawn.things} keyOf={({ id }) => id}
        columns={[
          { key: 'date', heading: say('date'), text: ({ edtf }) => edtf ?? '', show: ({ edtf }) => <DateText edtf={edtf} /> },
          { key: 'name', heading: say('name'), isWide: true, text: ({ name }) => name, show: ({ id, name }) => <Link to={pathOf(id)}>{name}</Link> },
          { key: 'side', heading: own('side'), text: ({ id }) => side(id), show: ({ id }) => side(id) !== '' && <Badge tone="plain" text={side(id)} /> },
          { key: 'distance', heading: own('distance'), text: ({ id }) => String(known.get(id)?.distance ?? ''), isNumber: true },
          { key: 'expand', heading: own('expand'), text: () => '', show: ({ id, name }) => <><button type="button" aria-label={`${own('chosen')}: ${name}`} onClick={() => setState({ node: id }, 'replace')}>◎</button> <Link to={`/lineage/${id}`} >{own('expand')}<span class="hidden-but-read">: {name}</span></Link></> },
        ]}
      />
    </div>
  )
}
