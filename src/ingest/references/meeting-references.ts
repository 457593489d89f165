import type { NameWord } from '../../domain/names/name-key.js'
import { meetingPhrases, meetingsMeant, type MeetingPhrase } from './ordinal-meetings.js'
import type { KnownName } from './known-name.js'
import { printedDays } from './printed-days.js'
import type { Reference, ReferenceMemory } from './reference.js'
import type { ReferenceInput } from './read-references.js'
import type { ReferenceWords } from './reference-words-table.js'
import { regex } from './regex.js'

/**
 * Meetings named by their place in a series (“Second Meeting of the … Group”, “forty-first regular session” beside the
 * organ, “the Second Meeting” after the first) or by their days (“the meeting of October 8-9, 2013”).
 */
export function meetingReferences(input: ReferenceInput, words: ReferenceWords, read: readonly NameWord[], named: readonly Reference[], memory: ReferenceMemory): readonly Reference[] {
  return meetingPhrases(input.text, words, read).flatMap((phrase) => {
    if (named.some((reference) => phrase.start < reference.end && phrase.end > reference.start && !isSeriesItself(reference, phrase))) return []
    const found = ofBodyBehind(input, phrase, named, words) ?? besideOrgan(input, phrase, named, memory) ?? afterTheFirst(input, phrase, named, memory)
    return found === undefined ? [] : [found]
  })
}

/** “Eighth” + “Meeting of Ministers …”: the name of the process begins with the very word “Meeting”. */
function isSeriesItself(reference: Reference, phrase: MeetingPhrase): boolean {
  return reference.kind === 'BODY' && reference.ids.length === 1 && phrase.start <= reference.start && phrase.end > reference.start
}

function ofBodyBehind(input: ReferenceInput, phrase: MeetingPhrase, named: readonly Reference[], words: ReferenceWords): Reference | undefined {
  const inside = named.find((reference) => isSeriesItself(reference, phrase))
  const behind = named.find(({ start, kind, ids }) => kind === 'BODY' && ids.length === 1 && start >= phrase.end && regex(`^ (?:${words.of})(?: (?:${[...words.articles, 'los', 'las'].join('|')}))? ?[“"]?$`, 'i').test(input.text.slice(phrase.end, start)))
  const body = inside ?? behind
  const id = body?.ids[0]
  if (body === undefined || id === undefined) return undefined
  const meant = meetingsMeant(phrase, id, input.index)
  if (meant.length > 0) return referenceTo(input, phrase.start, body.end, meant, 'ORDINAL', 'HIGH')
  if (phrase.ordinal !== undefined || phrase.count !== undefined) return inside === undefined ? undefined : unknownMeeting(input, phrase.start, body.end)
  const onDays = heldOn(input, id, body.end)
  return onDays === undefined ? undefined : referenceTo(input, phrase.start, body.end, [onDays], 'DATE', 'MEDIUM')
}

/** “adopted by the General Assembly … at its forty-first regular session”; “the meeting of October 8-9, 2013” of a body named before. */
function besideOrgan(input: ReferenceInput, phrase: MeetingPhrase, named: readonly Reference[], memory: ReferenceMemory): Reference | undefined {
  const organs = [...memory.recent, ...named.filter(({ end }) => end <= phrase.start)].filter(({ kind, ids }) => kind === 'BODY' && ids.length === 1)
  for (const organ of organs.toReversed()) {
    const id = organ.ids[0] ?? ''
    const isHere = named.includes(organ)
    const meant = isHere ? meetingsMeant(phrase, id, input.index) : []
    if (meant.length > 0) return referenceTo(input, phrase.start, phrase.end, meant, 'ORDINAL', 'MEDIUM')
    if (phrase.ordinal === undefined && phrase.count === undefined) {
      const days = printedDays(input.text.slice(phrase.end), input.language)[0]
      const close = days !== undefined && days.start <= 8 ? (input.index.meetingsOf.get(id) ?? []).find(({ held }) => held === days.edtf) : undefined
      if (days !== undefined && close !== undefined) return referenceTo(input, phrase.start, phrase.end + days.end, [close], 'DATE', 'MEDIUM')
    }
  }
  return undefined
}

/** “the Recommendations of the Second Meeting” after the First Meeting of the same series. */
function afterTheFirst(input: ReferenceInput, phrase: MeetingPhrase, named: readonly Reference[], memory: ReferenceMemory): Reference | undefined {
  if (phrase.ordinal === undefined || !/^\p{Lu}/u.test(input.text.slice(phrase.start))) return undefined
  const before = [...memory.recent.slice(-6), ...named.filter(({ end }) => end <= phrase.start)].toReversed()
  for (const reference of before) {
    const series = seriesOf(input, reference)
    const meant = series === undefined ? [] : meetingsMeant(phrase, series, input.index)
    if (meant.length > 0) return referenceTo(input, phrase.start, phrase.end, meant, 'ORDINAL', 'MEDIUM')
  }
  return undefined
}

/** The series of a meeting, or of the meeting whose report an instrument is by its title. */
function seriesOf({ index }: ReferenceInput, reference: Reference): string | undefined {
  const thing = index.byId.get(reference.ids[0] ?? '')
  if (thing?.kind === 'MEETING') return thing.meetingOf
  if (thing?.kind !== 'INSTRUMENT') return undefined
  return [...index.meetingsOf.values()].flat().find(({ names }) => names.some((name) => reference.asPrinted.includes(name)))?.meetingOf
}

function heldOn({ index, text, language }: ReferenceInput, body: string, from: number): KnownName | undefined {
  const clause = /^[^;.]*/.exec(text.slice(from))?.[0] ?? ''
  const days = printedDays(clause, language).map(({ edtf }) => edtf)
  return (index.meetingsOf.get(body) ?? []).find(({ held }) => held !== undefined && days.includes(held))
}

function referenceTo(input: ReferenceInput, start: number, end: number, meant: readonly KnownName[], basis: Reference['basis'], confidence: Reference['confidence']): Reference {
  return { start, end, asPrinted: input.text.slice(start, end), kind: 'MEETING', ids: meant.map(({ id }) => id), candidates: [], basis, confidence }
}

function unknownMeeting(input: ReferenceInput, start: number, end: number): Reference {
  const asPrinted = input.text.slice(start, end)
  return { start, end, asPrinted, kind: 'MEETING', ids: [], candidates: [], basis: 'CAPITALISED', title: asPrinted, confidence: 'MEDIUM' }
}
