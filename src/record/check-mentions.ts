import { didYouMean } from '../domain/names/nearest-name.js'
import type { CorpusHeader } from './corpus-header.js'
import type { CorpusRecord, Filed } from './corpus-record.js'
import { versionPath } from './compile/texts.js'
import type { RecordFault } from './fault.js'
import { unitName } from './unit-name.js'

interface Mention extends Omit<RecordFault, 'problem'> {
  readonly id: string
}

/** Faults of ids that a record mentions without a link: the source of an alias, what a place belongs to, what is missing. */
export function mentionFaults(corpus: CorpusRecord, header: CorpusHeader | null, isKnown: (id: string) => boolean, known: Iterable<string>): RecordFault[] {
  const named = [...corpus.states, ...corpus.persons, ...corpus.bodies, ...corpus.meetings, ...corpus.instruments, ...corpus.collectives]
  const names = [...known].filter((one) => !one.includes('~'))
  const mentions = [...named.flatMap(aliasSources), ...corpus.treaties.flatMap(treatyMentions), ...corpus.documents.flatMap(placeOwners), ...missingThings(header)]
  return mentions
    .filter(({ id }) => !isKnown(id))
    .map(({ id, ...place }) => ({ ...place, problem: `nothing has the id “${id}”.${didYouMean(id, names)}` }))
}

function aliasSources({ file, name, record }: Filed<{ readonly aliases: readonly (string | { readonly source?: string | undefined })[] }>): Mention[] {
  return record.aliases.flatMap((alias, place) => (typeof alias === 'string' || alias.source === undefined ? [] : [{ file, record: name, field: `aliases.${place}.source`, id: alias.source }]))
}

function treatyMentions({ file, name, record }: CorpusRecord['treaties'][number]): Mention[] {
  const notBefore = record.clauses.general?.notBefore ?? null
  return [
    ...aliasSources({ file, name, record: record.instrument }).map((mention) => ({ ...mention, field: `instrument.${mention.field ?? ''}` })),
    ...(notBefore === null ? [] : [{ file, record: name, field: 'clauses.general.notBefore', id: notBefore }]),
  ]
}

function placeOwners({ file, record }: CorpusRecord['documents'][number]): Mention[] {
  return record.provisions.flatMap((provision, unit) =>
    provision.places.flatMap(({ of }, place) => (of === undefined ? [] : [{ file, record: unitName(versionPath(record), unit, provision), field: `places.${place}.of`, id: of }])),
  )
}

function missingThings(header: CorpusHeader | null): Mention[] {
  return (header?.missing ?? []).flatMap(({ about }, place) => (about === undefined ? [] : [{ file: 'seed/corpus.yaml', record: '', field: `missing.${place}.about`, id: about }]))
}
