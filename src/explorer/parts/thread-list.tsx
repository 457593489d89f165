import { useAnswer } from '../client/use-answer.js'
import { useReading, useWords } from '../language/context.js'
import { THREADS_OF_QUERY, type ThreadsOfData } from '../views/threads-query.js'
import { threadsWords } from '../views/threads-words.js'
import { ConfidenceBadge, StatusBadge } from './badge.js'
import { Link, pathOf } from './link.js'
import { Ours } from './ours.js'

/** The lines of work that pass through a text, paragraph or body; nothing where there is none. They are judgement, and stand apart from citation. */
export function ThreadList({ of }: { of: string }) {
  const { apiLanguage } = useReading()
  const own = useWords(threadsWords)
  const rows = useAnswer<ThreadsOfData>(THREADS_OF_QUERY, { of, language: apiLanguage }).data?.threadsOf.rows ?? []
  const threads = [...new Map(rows.map(({ thread }) => [thread.id, thread])).values()]
  if (threads.length === 0) return null
  return (
    <section>
      <h2>{own('of')}</h2>
      <ul class="named-links">
        {threads.map((thread) => <li key={thread.id}><Link to={pathOf(thread.id)}>{thread.name}</Link> <span class="soft"><Ours text={thread.about} /></span> <StatusBadge status="INFERRED" /> <ConfidenceBadge confidence={thread.confidence} /></li>)}
      </ul>
    </section>
  )
}
