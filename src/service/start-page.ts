import { createHash } from 'node:crypto'
import type { Example } from './examples.js'
import { html, type Html } from './html.js'
import { totals, type Loaded } from './loaded.js'

/** What the start page shows; `loaded` is null while the database does not answer. */
export interface StartPage {
  readonly loaded: Loaded | null
  readonly examples: readonly Example[]
  readonly reportErrorsTo: string | null
}

/** The start page: what is loaded, and example queries that run. */
export function startPage({ loaded, examples, reportErrorsTo }: StartPage): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Inter-American Security Graph</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<header>
<h1>Inter-American Security Graph</h1>
<p>Who shall do what, through whom, by when, in the public-security instruments of the Americas, with the paragraph that proves it.</p>
<nav aria-label="This service"><ul>
<li><a href="/ide/">Ask in the query editor</a></li>
<li><a href="/graphql?query=%7B__typename%7D">GraphQL address: <code>/graphql</code></a></li>
<li><a href="/readyz">Is it ready?</a></li>
<li><a href="/metrics">Metrics</a></li>
</ul></nav>
</header>
<main>
<section aria-labelledby="loaded">
<h2 id="loaded">What is loaded</h2>
${loaded === null ? html`<p>The database does not answer at the moment. <a href="/">Look again</a> in a few seconds.</p>` : loadedPart(loaded)}
</section>
<section aria-labelledby="examples">
<h2 id="examples">Questions to begin with</h2>
<ol>${examples.map(examplePart)}</ol>
</section>
</main>
<footer>${reportErrorsTo === null ? html`` : html`<p>A fact is wrong? <a href="${addressOf(reportErrorsTo)}">Report it</a> with its id and your source.</p>`}</footer>
</body>
</html>
`.html
}

function loadedPart({ name, dataVersion, day, counts, missing }: Loaded): Html {
  return html`<p>${name}, data version ${dataVersion} of ${day}.</p>
<table><caption>Records by sort</caption>
<thead><tr><th scope="col">Sort</th><th scope="col">Records</th></tr></thead>
<tbody>${totals(counts).map(([sort, count]) => html`<tr><th scope="row">${sort}</th><td>${count}</td></tr>`)}</tbody></table>
${missing.length === 0 ? html`` : html`<h3>Known to be missing</h3><ul>${missing.map(({ what, why }) => html`<li>${what}: ${why}.</li>`)}</ul>`}`
}

function examplePart({ id, title, query }: Example): Html {
  return html`<li><h3>${title}</h3>
<pre tabindex="0" role="region" aria-label="Query: ${title}"><code>${query}</code></pre>
<p><a href="/graphql?query=${encodeURIComponent(query)}">See the answer<span class="for">: ${title}</span></a> · <a href="/ide/?example=${id}">Open in the query editor<span class="for">: ${title}</span></a></p></li>`
}

function addressOf(reportErrorsTo: string): string {
  return /^https?:/.test(reportErrorsTo) ? reportErrorsTo : `mailto:${reportErrorsTo}`
}

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; padding: 0 }
a { color: #0b4f8a } a:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px }
pre { background: #f3f4f6; padding: .75rem; overflow-x: auto; font-size: .875rem }
table { border-collapse: collapse } th, td { text-align: left; padding: .15rem 1rem .15rem 0 } td { text-align: right; font-variant-numeric: tabular-nums }
caption, .for { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
@media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #16181c } a { color: #8cc2f2 } pre { background: #23262c } }
`

/** The policy of the start page: nothing is fetched, and only its own style is used. */
export const START_PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
