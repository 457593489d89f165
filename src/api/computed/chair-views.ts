import type { ChairConflict } from '../../domain/tenure/chair-conflicts.js'
import type { ChairRow } from '../../domain/tenure/chairs-on.js'
import type { OfficeDuty } from '../../domain/tenure/office.js'
import type { Evidence } from '../../domain/tenure/tenure.js'
import { piecesOf, type EvidencePiece } from '../evidence.js'
import type { ChairConflictRow, ChairRowAnswer, OfficeDutyRow } from './chair-shapes.js'

/** A row of the fold as the API shows it. */
export function chairRowShown({ standing, says, span, proposal }: ChairRow): ChairRowAnswer {
  if (proposal !== null) {
    return {
      ...NOTHING, id: proposal.id, standing, says, placeholder: proposal.placeholder, stateId: proposal.state, proposalId: proposal.proposal,
      knownFrom: proposal.on, knownBasis: 'TEXT_DATE', evidence: piecesOf([proposal.provision], 'DRAFTED', null),
    }
  }
  if (span === null) throw new Error('A row of chairs has neither a tenure nor a proposal.')
  const { tenure, begin, beginBasis, end, endBasis, surelyUntil } = span
  return {
    id: tenure.id,
    standing,
    says,
    placeholder: null,
    beginBasis,
    endBasis,
    currentUntil: tenure.ofMeeting ? null : surelyUntil,
    notBefore: tenure.electionHeld?.earliest ?? null,
    seenOn: tenure.seenOn.map(({ edtf }) => edtf),
    knownFrom: tenure.known?.day ?? null,
    knownBasis: tenure.known?.basis ?? null,
    note: tenure.note,
    stateId: tenure.state,
    personIds: tenure.persons.map(({ person }) => person),
    tenureId: tenure.id,
    meetingId: tenure.electedAt ?? tenure.toBeElectedAt ?? (tenure.ofMeeting ? tenure.of : null),
    proposalId: null,
    begin,
    end,
    status: tenure.status,
    confidence: tenure.confidence,
    evidence: tenure.evidence.map(pieceOf),
  }
}

const NOTHING = {
  beginBasis: null, endBasis: null, currentUntil: null, notBefore: null, seenOn: [], note: null, personIds: [], tenureId: null, meetingId: null,
  begin: null, end: null, status: null, confidence: null,
} as const

/** A conflict of the fold as the API shows it. */
export function chairConflictShown({ says, field, value, why, preferred, against, evidence }: ChairConflict): ChairConflictRow {
  return { says, field, value, why, preferredId: preferred, againstId: against, evidence: evidence.map(pieceOf) }
}

/** A duty of the holder as the API shows it. */
export function officeDutyShown({ id, proposed, asPrinted, says, provision, status }: OfficeDuty): OfficeDutyRow {
  return { id, proposed, asPrinted, says, evidence: piecesOf([provision], status, null) }
}

function pieceOf({ saidIn, status, confidence, note }: Evidence): EvidencePiece {
  return { id: saidIn, status, confidence, note }
}
