import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { AnswerState } from '../parts/answer-state.js'
import { DataTable } from '../parts/data-table.js'
import { DateText } from '../parts/date.js'
import { Evidence, type EvidencePiece } from '../parts/evidence.js'
import { Link, pathOf } from '../parts/link.js'
import { ratificationWords } from './ratification-words.js'

const STATES = `{ stateId state { id name(language: $language) } moves { kind on { edtf } fewestDays mostDays evidence { id status confidence note provision { id name(language: $language) summary } source { id title url readOn } } } whenUrged { standing because } atEnd { standing because } }`

export const GAP_QUERY = `query Gap($provision: ID!, $until: String, $language: Language!) {
  ratificationGap(provision: $provision, until: $until) {
    urgedOn until status
    provision { id name(language: $language) summary }
    coverage { says empty }
    treaties {
      instrument { id name(language: $language) }
      counts { alreadyParty joined notJoined notKnown }
      joined ${STATES}
      notJoined ${STATES}
      notKnown ${STATES}
    }
  }
}`

interface GapStateRow {
  readonly stateId: string
  readonly state: { readonly id: string; readonly name: string }
  readonly moves: readonly { readonly kind: string; readonly on: { readonly edtf: string }; readonly fewestDays: number; readonly evidence: readonly EvidencePiece[] }[]
  readonly atEnd: { readonly because: string }
}

interface GapData {
  readonly ratificationGap: {
    readonly urgedOn: string; readonly until: string
    readonly provision: { readonly id: string; readonly name: string; readonly summary: string | null }
    readonly coverage: { readonly says: string }
    readonly treaties: readonly { readonly instrument: { readonly id: string; readonly name: string }; readonly counts: { readonly alreadyParty: number }; readonly joined: readonly GapStateRow[]; readonly notJoined: readonly GapStateRow[]; readonly notKnown: readonly GapStateRow[] }[]
  }
}

/** What states did after a paragraph asked them to join: who moved, how many days later, who did not, who is not known. */
export function GapPart({ provision }: { provision: string }) {
  const { apiLanguage, say } = useReading()
  const words = useWords(ratificationWords)
  const asking = useAnswer<GapData>(GAP_QUERY, { provision, until: null, language: apiLanguage })
  const gap = asking.data?.ratificationGap
  return (
    <section aria-labelledby="gap">
      <h2 id="gap">{words('gapTitle')}</h2>
      <AnswerState {...asking} hasData={gap !== undefined} />
      {gap && (
        <>
          <p>{words('gapLead')} <Link to={pathOf(gap.provision.id)}>{gap.provision.name}</Link>. {gap.provision.summary}</p>
          {gap.treaties.map(({ instrument, counts, joined, notJoined, notKnown }) => (
            <DataTable
              key={instrument.id}
              caption={`${instrument.name}. ${words('addressed', { day: gap.urgedOn })}: ${joined.length + notJoined.length + notKnown.length}; ${counts.alreadyParty} ${words('already')}.`}
              fileName={`gap-${instrument.id}`}
              rows={[...joined.map((row) => ({ ...row, outcome: 'joined' as const })), ...notJoined.map((row) => ({ ...row, outcome: 'notJoined' as const })), ...notKnown.map((row) => ({ ...row, outcome: 'notKnown' as const }))]}
              keyOf={({ stateId }) => stateId}
              columns={[
                { key: 'state', heading: say('state'), text: ({ state }) => state.name, show: ({ state }) => <Link to={pathOf(state.id)}>{state.name}</Link> },
                { key: 'outcome', heading: words('outcome'), text: ({ outcome }) => words(outcome, { day: gap.until }) },
                { key: 'when', heading: words('when'), text: ({ moves }) => moves.map(({ on, fewestDays }) => `${on.edtf} (${fewestDays})`).join('; '), show: ({ moves }) => moves.map((move) => <span key={move.on.edtf}><DateText edtf={move.on.edtf} /> <span class="soft">{move.kind.toLowerCase()}, {words('days', { count: move.fewestDays })}</span> <Evidence pieces={move.evidence} about={move.kind} /></span>) },
                { key: 'because', heading: words('because'), text: ({ atEnd }) => atEnd.because },
              ]}
            />
          ))}
          <p class="soft">{gap.coverage.says}</p>
        </>
      )}
    </section>
  )
}
