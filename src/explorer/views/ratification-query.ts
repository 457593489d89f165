import { EVIDENCE_FIELDS, type EvidencePiece } from '../parts/evidence-fields.js'
import type { StandingWord } from './ratification-words.js'

export const CHOICE_QUERY = `query Treaties($language: Language!) {
  instruments(where: {kind: {in: [TREATY, PROTOCOL]}}, sort: {adoptedEarliest: ASC}, first: 200) { nodes { id name(language: $language) symbols adopted { edtf } } }
  states(sort: {nameEn: ASC}, first: 200) { nodes { id iso3 name(language: $language) } }
}`

/** The fields of a standing, and of what it rests on. */
export const STANDING = 'standing certainty because signedOn { edtf } depositedOn { edtf } consent { kind } entersIntoForceOn { edtf } since { edtf } unknownBecause lastCoveredOn unverifiedLeftOut'

export const MATRIX_QUERY = `query Matrix($instruments: [ID!]!, $states: [ID!]!, $on: String, $knownAt: String) {
  treatyMatrix(instruments: $instruments, states: $states, on: $on, knownAt: $knownAt) {
    on
    coverage { says empty }
    leftOut { unverified }
    counts { instrumentId standing certainty low count }
    cells {
      stateId instrumentId
      status { ${STANDING} confidence }
      irregularities { kind because }
    }
  }
}`

export const CELL_QUERY = `query Cell($state: ID!, $instrument: ID!, $on: String, $knownAt: String, $language: Language!) {
  treatyStatus(state: $state, instrument: $instrument, on: $on, knownAt: $knownAt) {
    on
    status { ${STANDING} }
    steps { rule article because on { edtf } ${EVIDENCE_FIELDS} }
    irregularities { kind because }
    coverage { says }
  }
}`

export interface ChoiceData {
  readonly instruments: { readonly nodes: readonly { readonly id: string; readonly name: string; readonly symbols: readonly string[]; readonly adopted: { readonly edtf: string } | null }[] }
  readonly states: { readonly nodes: readonly { readonly id: string; readonly iso3: string; readonly name: string }[] }
}

/** How a state stands under a treaty on a day, and on what that rests. */
export interface Standing {
  readonly standing: StandingWord; readonly certainty: string; readonly because: string
  readonly signedOn: { readonly edtf: string } | null; readonly depositedOn: { readonly edtf: string } | null; readonly consent: { readonly kind: string } | null; readonly entersIntoForceOn: { readonly edtf: string } | null; readonly since: { readonly edtf: string } | null
  readonly unknownBecause: string | null; readonly lastCoveredOn: string | null; readonly unverifiedLeftOut: number
}

/** One step by which the day of effect is found. */
export interface TreatyStep { readonly rule: string; readonly article: string | null; readonly because: string; readonly on: { readonly edtf: string } | null; readonly evidence: readonly EvidencePiece[] }

/** One state under one treaty. */
export interface Cell {
  readonly stateId: string
  readonly instrumentId: string
  readonly status: Standing & { readonly confidence: string | null }
  readonly irregularities: readonly { readonly kind: string; readonly because: string }[]
}

export interface MatrixData {
  readonly treatyMatrix: { readonly on: string; readonly coverage: { readonly says: string; readonly empty: string | null }; readonly leftOut: { readonly unverified: number }; readonly cells: readonly Cell[]; readonly counts: readonly { readonly instrumentId: string; readonly standing: StandingWord; readonly low: boolean; readonly count: number }[] }
}

export interface CellData {
  readonly treatyStatus: { readonly on: string; readonly status: Standing; readonly steps: readonly TreatyStep[]; readonly irregularities: readonly { readonly kind: string; readonly because: string }[]; readonly coverage: { readonly says: string } }
}
