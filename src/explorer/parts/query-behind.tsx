import { useState } from 'preact/hooks'
import { useReading } from '../language/context.js'

/** The GraphQL query behind a page, to copy or to open in the query editor. */
export function QueryBehind({ query, variables }: { query: string; variables: Readonly<Record<string, unknown>> }) {
  const { say } = useReading()
  const [isCopied, setCopied] = useState(false)
  const text = `${query.trim()}\n\n# ${JSON.stringify(variables)}`
  return (
    <details class="query-behind page-tools">
      <summary>{say('queryBehind')}</summary>
      <pre tabIndex={0}><code>{text}</code></pre>
      <div class="controls">
        <button type="button" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>{say('copyQuery')}</button>
        <span role="status">{isCopied ? say('copied') : ''}</span>
        <a href={`/ide/?query=${encodeURIComponent(query.trim())}&variables=${encodeURIComponent(JSON.stringify(variables, null, 2))}`}>{say('openInEditor')}</a>
      </div>
    </details>
  )
}
