import type { InstrumentKind, Language, Stage } from '../../domain/vocabulary.js'
import type { NameIndex } from '../references/name-index.js'
import type { Segmented } from '../text/segmented.js'
import { adoptionLines } from './adoption.js'
import { dateOf } from './document-date.js'
import { given, printed, type Decided } from './decided.js'
import { kindOfText } from './kind.js'
import { readOpening, type Opening } from './opening.js'
import { ownSymbol } from './own-symbol.js'
import type { GivenSettings } from './settings.js'
import { stageOf } from './stage.js'
import { whichInstrument } from './which-instrument.js'

/** What a document is, each fact with how it was decided. */
export interface DocumentMetadata {
  readonly instrument: Decided<string>
  /** Key of the version: `adopted`, `draft-2013-10-31`. */
  readonly version: Decided<string>
  readonly stage: Decided<Stage>
  /** EDTF. */
  readonly date: Decided<string>
  readonly language: Decided<Language>
  readonly kind: Decided<InstrumentKind>
  readonly title: Decided<string> | undefined
  /** The instrument's own symbol as its organ prints it. */
  readonly symbol: Decided<string> | undefined
  /** The symbol of the paper, where it is not that of a decision. */
  readonly paper: string | undefined
  readonly meeting: Decided<string> | undefined
  /** The body whose decision it is, by its symbol. */
  readonly adoptedBy: string | undefined
  readonly organization: 'OAS' | 'UN'
  readonly opening: Opening
}

/** What could not be decided, each with the flag that decides it. */
export interface Undecided {
  readonly undecided: readonly string[]
}

/** What metadata are decided from. */
export interface MetadataInput {
  readonly segmented: Segmented
  readonly index: NameIndex
  /** The meeting at which each known instrument was adopted. */
  readonly adoptedAt: ReadonlyMap<string, string>
  readonly settings: GivenSettings
}

/** Decides what a document is; what a person said goes before what is printed, and that before what follows by a rule. */
export function decideMetadata({ segmented, index, adoptedAt, settings }: MetadataInput): DocumentMetadata | Undecided {
  const language: Decided<Language> = given(settings, 'language') ?? printed(segmented.language, 'The words of the text are of this language.')
  const organization = given(settings, 'organization')?.value ?? (segmented.layout === 'UN' ? 'UN' : 'OAS')
  const symbol = ownSymbol(segmented)
  const saidSymbol = given(settings, 'symbol')
  const title = given(settings, 'title') ?? (segmented.title === null ? undefined : printed(segmented.title, 'The title is printed above the text.'))
  const kind = kindOfText(segmented, symbol, title?.value ?? null, language.value, settings)
  const opening = readOpening(segmented.opening, language.value, index, organization)
  const meeting = given(settings, 'meeting') ?? (opening.meeting === null ? undefined : printed(opening.meeting, `The opening names “${opening.meetingAsPrinted ?? ''}”.`))
  const adoption = adoptionLines(segmented, language.value)
  const stage = stageOf({ segmented, adoption, symbol, settings })
  const date = dateOf({ segmented, language: language.value, stage: stage.value, adoption, symbol, settings })
  const instrument = whichInstrument({ index, adoptedAt, symbol, title: title?.value ?? null, kind: kind.value, meeting: meeting?.value ?? null, settings })
  if (instrument === undefined || date === undefined) {
    return {
      undecided: [
        ...(instrument === undefined ? ['Which instrument this is cannot be told: no symbol and no title are printed, and no known meeting is named. Give its id with --instrument.'] : []),
        ...(date === undefined ? [`When it was ${stage.value === 'ADOPTED' ? 'adopted' : 'drafted'} is not printed. Give the day with --date.`] : []),
      ],
    }
  }
  const isPaper = symbol?.kind === 'DOCUMENT'
  return {
    instrument,
    version: given(settings, 'version') ?? versionKey(stage, date),
    stage,
    date,
    language,
    kind,
    title,
    symbol: saidSymbol ?? (symbol === undefined || isPaper ? undefined : printed(symbol.symbol, 'The symbol is printed above the text.')),
    paper: isPaper ? symbol.symbol : undefined,
    meeting,
    adoptedBy: symbol?.organ === undefined ? undefined : bodyNamed(index, symbol.organ),
    organization,
    opening,
  }
}

function versionKey(stage: Decided<Stage>, date: Decided<string>): Decided<string> {
  if (stage.value === 'ADOPTED') return { ...stage, value: 'adopted' }
  const day = date.value.split('/').at(-1) ?? date.value
  return { ...date, value: `draft-${day.toLowerCase().replace(/[^a-z0-9-]/g, '')}` }
}

function bodyNamed(index: NameIndex, name: string): string | undefined {
  return [...index.byId.values()].find(({ kind, names }) => kind === 'BODY' && names.includes(name))?.id
}
