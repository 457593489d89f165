import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { AnswerState } from '../parts/answer-state.js'
import { DateText } from '../parts/date.js'
import { Link, pathOf } from '../parts/link.js'
import { Ours } from '../parts/ours.js'
import { Page } from '../parts/page.js'
import { PageTools } from '../parts/page-tools.js'
import { SearchBox } from '../parts/search-box.js'
import { CorpusTables, talliesOf } from './start-tables.js'
import { startWords } from './start-words.js'

export const QUERY = `query Corpus($language: Language!) {
  corpus {
    dataVersion
    day
    counts { sort kind count }
    texts { id stage date provisions languages instrument { id name(language: $language) } meeting { id name(language: $language) } }
    missing { what about why }
  }
  instruments(first: 200, sort: {adoptedEarliest: DESC}) { nodes { id adopted { earliest } adoptedAt { edges { node { id name(language: $language) } } } } }
}`

export interface CorpusData {
  readonly instruments: { readonly nodes: readonly { readonly id: string; readonly adopted: { readonly earliest: string | null } | null; readonly adoptedAt: { readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[] } }[] }
  readonly corpus: {
    readonly dataVersion: string
    readonly day: string
    readonly counts: readonly { readonly sort: string; readonly kind: string | null; readonly count: number }[]
    readonly texts: readonly {
      readonly id: string
      readonly stage: string
      readonly date: string
      readonly provisions: number
      readonly languages: readonly string[]
      readonly instrument: { readonly id: string; readonly name: string }
      readonly meeting: { readonly id: string; readonly name: string } | null
    }[]
    readonly missing: readonly { readonly what: string; readonly about: string | null; readonly why: string }[]
  }
}

/** The start page: what is in here and what is not, a search box, and six stories that lead into the graph. */
export function StartView() {
  const { apiLanguage, say } = useReading()
  const words = useWords(startWords)
  const variables = { language: apiLanguage }
  const asking = useAnswer<CorpusData>(QUERY, variables)
  const corpus = asking.data?.corpus
  return (
    <Page title={say('siteName')} lead={say('startLead')}>
      <SearchBox />
      <section aria-labelledby="stories">
        <h2 id="stories">{say('startStories')}</h2>
        <ul class="cards">
          {STORIES.map(({ key, to, query }) => (
            <li class="card" key={key}>
              <h3><Link to={to} query={query}>{words(`${key}Title`)}</Link></h3>
              <p>{words(`${key}Text`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <AnswerState {...asking} hasData={corpus !== undefined} />
      {corpus && (
        <>
          <section aria-labelledby="texts">
            <h2 id="texts">{say('startTexts')}</h2>
            <ul class="cards">
              {corpus.texts.map((text) => (
                <li class="card" key={text.id}>
                  <h3><Link to={pathOf(text.id)}>{text.instrument.name}</Link></h3>
                  <p>
                    {say(text.stage === 'ADOPTED' ? 'stageADOPTED' : 'stageDRAFT')}, <DateText edtf={text.date} />. {words('provisions', { count: text.provisions })}
                    {text.meeting && <> <Link to={pathOf(text.meeting.id)}>{text.meeting.name}</Link>.</>}
                  </p>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="held">
            <h2 id="held">{say('startHeld')}</h2>
            <p>{words('data', { version: corpus.dataVersion })} <DateText edtf={corpus.day} />.</p>
            <ul class="tallies">
              {talliesOf(corpus.counts).map(({ sort, count }) => (
                <li key={sort}><strong>{count}</strong> {words(sort)}</li>
              ))}
            </ul>
            <CorpusTables counts={corpus.counts} instruments={asking.data?.instruments.nodes ?? []} />
          </section>
          <section aria-labelledby="missing">
            <h2 id="missing">{say('startMissing')}</h2>
            <ul>
              {corpus.missing.map(({ what, about, why }) => (
                <li key={what}>{about === null ? <Ours text={what} /> : <Link to={pathOf(about)}><Ours text={what} /></Link>}: <Ours text={why} />.</li>
              ))}
            </ul>
          </section>
          <PageTools query={QUERY} variables={variables} version={asking.version} />
        </>
      )}
    </Page>
  )
}

/** Six stories, one for each way of looking. */
const STORIES = [
  { key: 'followUp', to: '/follow-up/medellin-2013', query: {} },
  { key: 'chairs', to: '/chairs/stg-police-management', query: { on: '2019-11-15' } },
  { key: 'ratification', to: '/ratification', query: { instruments: 'oas-a-55,oas-a-59', on: '2013-11-22', group: 'standing' } },
  { key: 'lineage', to: '/lineage/quito-2019', query: {} },
  { key: 'text', to: '/medellin-2013/draft-2013-10-31', query: {} },
  { key: 'deadlines', to: '/deadlines', query: {} },
] as const
