import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { dateInWords } from '../language/date-in-words.js'
import { plainly } from '../language/ids-in-sentences.js'
import { useKinds } from '../language/kinds.js'
import { AnswerState } from '../parts/answer-state.js'
import { DataTable } from '../parts/data-table.js'
import { Coverage } from '../parts/coverage.js'
import { DateText } from '../parts/date.js'
import { Evidence } from '../parts/evidence.js'
import type { EvidencePiece } from '../parts/evidence-fields.js'
import { Link, pathOf } from '../parts/link.js'
import { Ours } from '../parts/ours.js'
import { Named, useNamesIn } from '../parts/saying.js'
import { STANDING, type Standing } from './ratification-query.js'
import { listsSay, standingSays } from './ratification-says.js'
import { ratificationWords } from './ratification-words.js'

const STATES = `{ stateId state { id name(language: $language) } moves { kind on { edtf } fewestDays mostDays evidence { id status confidence note provision { id name(language: $language) summary } source { id title url readOn } } } atEnd { ${STANDING} } }`

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
  readonly atEnd: Standing
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
  const { apiLanguage, language, say } = useReading()
  const kinds = useKinds()
  const words = useWords(ratificationWords)
  const asking = useAnswer<GapData>(GAP_QUERY, { provision, until: null, language: apiLanguage })
  const gap = asking.data?.ratificationGap
  const names = useNamesIn(language === 'en' ? (gap?.treaties.flatMap(({ joined, notJoined, notKnown }) => [...joined, ...notJoined, ...notKnown].map(({ atEnd }) => atEnd.because)) ?? []) : [])
  return (
    <section aria-labelledby="gap">
      <h2 id="gap">{words('gapTitle')}</h2>
      <AnswerState {...asking} hasData={gap !== undefined} />
      {gap && (
        <>
          <p>{words('gapLead')} <Link to={pathOf(gap.provision.id)}>{gap.provision.name}</Link>. <Ours text={gap.provision.summary} /></p>
          {gap.treaties.map(({ instrument, counts, joined, notJoined, notKnown }) => (
            <DataTable
              key={instrument.id}
              caption={`${instrument.name}. ${words('addressed', { day: dateInWords(gap.urgedOn, language) })}: ${joined.length + notJoined.length + notKnown.length}; ${counts.alreadyParty} ${words('already')}.`}
              fileName={`gap-${instrument.id}`}
              rows={[...joined.map((row) => ({ ...row, outcome: 'joined' as const })), ...notJoined.map((row) => ({ ...row, outcome: 'notJoined' as const })), ...notKnown.map((row) => ({ ...row, outcome: 'notKnown' as const }))]}
              keyOf={({ stateId }) => stateId}
              columns={[
                { key: 'state', heading: say('state'), text: ({ state }) => state.name, show: ({ state }) => <Link to={pathOf(state.id)}>{state.name}</Link> },
                { key: 'outcome', heading: words('outcome'), text: ({ outcome }) => words(outcome, { day: dateInWords(gap.until, language) }) },
                { key: 'when', heading: words('when'), text: ({ moves }) => moves.map(({ on, fewestDays }) => `${on.edtf} (${fewestDays})`).join('; '), show: ({ moves }) => moves.map((move) => <span key={move.on.edtf}><DateText edtf={move.on.edtf} /> <span class="soft">{kinds(move.kind)}, {words('days', { count: move.fewestDays })}</span> <Evidence pieces={move.evidence} about={kinds(move.kind)} /></span>) },
                { key: 'because', heading: words('because'), isWide: true, text: ({ atEnd }) => plainly(standingSays(atEnd, gap.until, language), names), show: ({ atEnd }) => <Named text={standingSays(atEnd, gap.until, language)} names={names} /> },
              ]}
            />
          ))}
          <Coverage says={gap.coverage.says} spanish={listsSay(gap.treaties.map(({ instrument, joined, notJoined, notKnown }) => ({ name: instrument.name, lastCoveredOn: [...joined, ...notJoined, ...notKnown].flatMap(({ atEnd }) => atEnd.lastCoveredOn ?? []).sort().at(-1) ?? null })))} names={new Map(gap.treaties.map(({ instrument }) => [instrument.id, instrument.name]))} />
        </>
      )}
    </section>
  )
}
