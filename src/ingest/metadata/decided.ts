import type { DocumentSettings, GivenSettings } from './settings.js'

/** How a fact about a document was decided: said by a person, printed in the text, or guessed from what it shows. */
export type DecidedHow = 'FLAG' | 'SIDE_FILE' | 'PRINTED' | 'GUESSED'

/** A decided fact with the reason, one sentence. */
export interface Decided<Value> {
  readonly value: Value
  readonly how: DecidedHow
  readonly why: string
}

/** What a person said of a field, the command line before the file beside the document; undefined where nothing was said. */
export function given<Field extends keyof DocumentSettings>({ flags, sideFile }: GivenSettings, field: Field): Decided<NonNullable<DocumentSettings[Field]>> | undefined {
  const flag = flags[field]
  if (flag !== undefined) return { value: flag as NonNullable<DocumentSettings[Field]>, how: 'FLAG', why: `The command line says so (--${field}).` }
  const written = sideFile[field]
  return written === undefined ? undefined : { value: written as NonNullable<DocumentSettings[Field]>, how: 'SIDE_FILE', why: 'The file beside the document says so.' }
}

/** A fact that stands in the text. */
export function printed<Value>(value: Value, why: string): Decided<Value> {
  return { value, how: 'PRINTED', why }
}

/** A fact that follows from something in the text by a rule that can err. */
export function guessed<Value>(value: Value, why: string): Decided<Value> {
  return { value, how: 'GUESSED', why }
}
