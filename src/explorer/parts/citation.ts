import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { Citable } from './cite.js'

/** A citation as CSL-JSON, from which the other forms are made. */
export interface CslItem {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly author: readonly { readonly literal: string }[]
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly URL: string
  readonly version: string
  readonly note: string
  readonly locator?: string
}

/** The thing as CSL-JSON: the paragraph as locator, the draft status and the data's version in the note. */
export function citationItem({ id, title, issued, author, pinpoint, isDraft, dataVersion }: Citable, address: string): CslItem {
  const note = [pinpoint, isDraft ? 'Draft; decides nothing.' : null, `Inter-American Security Graph, data ${dataVersion}.`].filter((part) => part !== null).join(' ')
  return {
    id: id.replace(/[^a-zA-Z0-9]+/g, '-'),
    type: 'document',
    title: pinpoint === null ? title : `${title}, ${pinpoint}`,
    author: [{ literal: author }],
    ...(issued === null ? {} : { issued: { 'date-parts': [issued.slice(0, 10).split('-').map(Number)] } }),
    URL: address,
    version: dataVersion,
    note,
    ...(pinpoint === null ? {} : { locator: pinpoint }),
  }
}

/** A citation written in one form. */
export function citationText(item: CslItem, format: 'bibtex' | 'ris' | 'csl'): string {
  if (format === 'csl') return JSON.stringify([item], null, 2)
  return String(plugins.output.format(format, [item]))
}
