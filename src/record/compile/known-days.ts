import { readPartialDate } from '../../domain/time/partial-date.js'
import { edtf, type Claim } from '../common.js'
import type { CorpusRecord, Filed } from '../corpus-record.js'
import { bodyRecord, instrumentRecord, meetingRecord } from '../world.js'
import { daysOf, knownFromSources, type CompileContext, type Provenance } from './context.js'
import { withPreferredValues } from './preferred.js'

/**
 * Writes on every instrument, meeting and body since when which date of it was known: its adoption, its holding or its
 * founding as it was preferred by each day on which a source that says it appeared. A reader that is asked what was known
 * by a day takes the last entry of `dayKnown` up to it, with `dayEdtf`, `dayEarliest` and `dayLatest` beside it; a date
 * that is denied again, or open on a side, is an empty text there.
 */
export function compileKnownDays(context: CompileContext, corpus: CorpusRecord): void {
  const instruments = [...corpus.instruments, ...corpus.treaties.map((filed) => ({ ...filed, record: filed.record.instrument }))]
  writeKnownDays(context, 'Instrument', 'adopted', instruments, instrumentRecord)
  writeKnownDays(context, 'Meeting', 'held', corpus.meetings, meetingRecord)
  writeKnownDays(context, 'Body', 'founded', corpus.bodies, bodyRecord)
}

type Dated<Field extends string> = Provenance & { readonly id: string; readonly claims: readonly Claim[] } & { readonly [F in Field]?: string | undefined }

function writeKnownDays<Field extends string>(context: CompileContext, label: string, field: Field, filed: readonly Filed<Dated<Field>>[], shape: typeof instrumentRecord | typeof meetingRecord | typeof bodyRecord): void {
  for (const { record, file } of filed) {
    const steps = stepsOf(context, record, field, shape)
    if (steps.length === 0) continue
    const days = steps.map(({ value }) => (value === undefined ? null : readPartialDate(value)))
    context.rows.node(label, record.id, {
      dayKnown: steps.map(({ known }) => known),
      dayEdtf: days.map((day) => day?.edtf ?? ''),
      dayEarliest: days.map((day) => day?.earliest ?? ''),
      dayLatest: days.map((day) => day?.latest ?? ''),
    }, file)
  }
}

/** The preferred date after each day on which something that bears on it became known. */
function stepsOf<Field extends string>(context: CompileContext, record: Dated<Field>, field: Field, shape: typeof instrumentRecord | typeof meetingRecord | typeof bodyRecord): { readonly known: string; readonly value: string | undefined }[] {
  const own = record[field]
  // A claim that is no date is a fault that the check of the record tells.
  const claims = record.claims.filter((claim) => claim.field === field && edtf.safeParse(claim.value).success)
  const knownOf = (sources: readonly string[], value: unknown): string | null => knownFromSources(context, sources, daysOf(typeof value === 'string' ? value : null), null)
  const ownKnown = own === undefined ? null : knownOf(record.sources, own)
  const claimsKnown = claims.map((claim) => ({ claim, known: knownOf(claim.sources, claim.value) }))
  const days = [...new Set([ownKnown, ...claimsKnown.map(({ known }) => known)].flatMap((day) => day ?? []))].sort()
  return days.map((day) => {
    const isOwnKnown = ownKnown !== null && ownKnown <= day
    const { record: preferred } = withPreferredValues({ ...record, [field]: isOwnKnown ? own : undefined, claims: claimsKnown.filter(({ known }) => known !== null && known <= day).map(({ claim }) => claim) }, shape)
    return { known: day, value: (preferred as Dated<Field>)[field] }
  })
}
