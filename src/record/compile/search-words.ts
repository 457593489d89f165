import { LANGUAGES } from '../../domain/vocabulary.js'
import { stretchesOf } from '../../domain/search/decided-text.js'
import { SEARCH_PROPERTIES, searchedProperties } from '../../domain/search/searched-properties.js'
import { searchLine } from '../../domain/search/search-words.js'
import type { GraphRows, NodeRow } from '../rows.js'

/**
 * The rows with the words by which search finds each node. What stands in brackets is never among the words of a
 * wording: it is found as a proposal.
 */
export function withSearchWords({ nodes, links }: GraphRows): GraphRows {
  const wordings = new Map(nodes.filter(({ labels }) => labels.includes('Wording')).map((node) => [node.id, node]))
  return {
    nodes: nodes.map((node) => ({ ...node, properties: { ...node.properties, ...searchedProperties(node.labels, node.properties), ...printedProposal(node, wordings) } })),
    links,
  }
}

/** The words of a proposal as a text prints them. */
function printedProposal({ id, labels, properties }: NodeRow, wordings: ReadonlyMap<string, NodeRow>): NodeRow['properties'] {
  const spans = properties['spans']
  if (!labels.includes('Proposal') || !Array.isArray(spans)) return {}
  const provision = id.replace(/\/p\d+$/, '')
  return Object.fromEntries(LANGUAGES.flatMap((language) => {
    const text = wordings.get(`${provision}/wording-${language.toLowerCase()}`)?.properties['text']
    const printed = typeof text === 'string' ? stretchesOf(text, language, spans as readonly string[]) : []
    return printed.length === 0 ? [] : [[SEARCH_PROPERTIES.proposed[language], printed.map(searchLine)]]
  }))
}
