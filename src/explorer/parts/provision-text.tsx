import { useReading } from '../language/context.js'
import { useKinds } from '../language/kinds.js'
import type { Words } from '../language/words.js'
import { usePlace } from '../router.js'
import type { CitesRow, ProposalNode, ProvisionNode } from '../views/instrument-query.js'
import { Badge, StatusBadge } from './badge.js'
import { DateText } from './date.js'
import { Link, pathOf } from './link.js'
import { ProposalSwitches } from './proposal-switches.js'
import { Ours } from './ours.js'

/** One provision as printed: label, words or our summary, verbs, marks of agreement, proposals, and what it cites. */
export function ProvisionText({ provision, cites, headingLevel = 3 }: { provision: ProvisionNode; cites: readonly CitesRow[]; headingLevel?: 3 | 2 }) {
  const { say, apiLanguage } = useReading()
  const { query } = usePlace()
  const kinds = useKinds()
  const wordings = provision.wordings.edges.map(({ node }) => node)
  const wording = wordings.find(({ language }) => language === apiLanguage) ?? wordings[0]
  const proposals = provision.proposals.edges.map(({ node }) => node)
  const Heading = headingLevel === 3 ? 'h3' : 'h2'
  return (
    <article class={`provision provision--${provision.status.toLowerCase()}`} id={provision.id.split('/').slice(2).join('-')}>
      <Heading class="provision__head">
        <Link to={pathOf(provision.id)} label={provision.name}>{provision.label ?? unprinted(provision.id, say(`section${provision.section}` as keyof Words))}</Link>{' '}
        {provision.acts.edges.map(({ node }) => (
          <span key={node.id} class="verb">
            <em>{node.verb}</em> <span class="soft">{say(`class${node.class}` as keyof Words)}</span>{' '}
          </span>
        ))}
        {(provision.bracketed || provision.status !== 'ADOPTED') && <StatusBadge status={provision.bracketed ? 'PROPOSED' : provision.status} />}
      </Heading>
      <div class="provision__body">
        <div>
          {wording !== undefined && <div class="wordings">{(query['languages'] === 'all' ? wordings : [wording]).map((one) => <blockquote key={one.language} lang={one.language.toLowerCase()}>{one.text}</blockquote>)}</div>}
          {provision.summary !== null && proposals.length === 0 && <p><Ours text={provision.summary} /> <span class="soft">({say('ourSummary')})</span></p>}
          {proposals.length > 0 && <ProposalSwitches provision={provision} proposals={proposals} />}
          {provision.marks.edges.map(({ node }) => (
            <p key={node.id} class="soft">✓ {say('approvedBy', { body: node.approvedBy?.name ?? '', day: '' })}<DateText edtf={node.approvedOn} /></p>
          ))}
          {provision.anomalies.length > 0 && (
            <details class="print-notes">
              <summary>⚠ {say('asPrinted')}: {provision.anomalies.length}</summary>
              <ul>{provision.anomalies.map((anomaly) => <li key={anomaly}>{anomaly}</li>)}</ul>
            </details>
          )}
        </div>
        {cites.length > 0 && (
          <aside aria-label={`${say('cites')}: ${provision.name}`}>
            <ul>
              {cites.map((row) => (
                <li key={row.id}>
                  <span class="soft">{row.verb} · {kinds(row.kind)}{row.role === null ? '' : ` · ${row.role}`}</span>
                  <br />
                  <Link to={pathOf(row.cited.id)}>{row.cited.name}</Link>{row.pinpoint && <span class="soft"> ({row.pinpoint})</span>}
                </li>
              ))}
            </ul>
          </aside>
        )}
      </div>
    </article>
  )
}

/** A paragraph without a printed label is named by its section and its place in it, which its id ends with (`pre/n4`). */
function unprinted(id: string, section: string): string {
  const place = /\/n(\d+)$/.exec(id)?.[1]
  return place === undefined ? section : `${section}, ${place}`
}

/** The tag of the state that proposes, with what is odd about its brackets. */
export function ProposalHead({ proposal }: { proposal: ProposalNode }) {
  const { say } = useReading()
  return (
    <>
      <Badge tone="open" text={say('statusPROPOSED')} /> {say('proposalBy', { state: proposal.proposedBy?.name ?? proposal.byAsPrinted })}
      {!proposal.wellFormed && <span class="soft"> ⚠ {proposal.repair}</span>}
    </>
  )
}
