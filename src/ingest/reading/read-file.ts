import path from 'node:path'
import type { Reading } from '../../record/readings/reading.js'
import { assemble } from '../assemble/assemble.js'
import { faultSentence } from '../formats/ingest-fault.js'
import { readDocument } from '../formats/read-document.js'
import type { ReadDocument } from '../formats/block.js'
import { decideMetadata, type DocumentMetadata } from '../metadata/metadata.js'
import type { DocumentSettings, GivenSettings } from '../metadata/settings.js'
import type { KnownName } from '../references/known-name.js'
import type { FileFindings } from '../report/report.js'
import { applyDecisions } from '../review/apply-decisions.js'
import { readBeside } from '../review/read-beside.js'
import { segment } from '../text/segment.js'
import type { Segmented } from '../text/segmented.js'
import { findingsOf } from './findings.js'
import type { KnownWorld } from './known-world.js'

/** A file that was read whole, or why it was not, in one sentence or several. */
export type FileRead = { readonly reading: Reading; readonly findings: FileFindings } | { readonly problem: string }

/** Reads a file whole: its text, what it is, its provisions with acts and citations, and an editor's decisions in them. */
export async function readFileWhole(file: string, flags: DocumentSettings, known: KnownWorld): Promise<FileRead> {
  const begun = await begin(file, flags, known)
  if ('problem' in begun) return begun
  const { document, segmented, metadata, decisions } = begun
  const { reading, unplaced } = assemble({ file: path.basename(file), segmented, metadata, index: known.index, stateOfTag: known.stateOfTag, isCurated: known.isCurated })
  const decided = applyDecisions(reading, decisions)
  if (decided.faults.length > 0) return { problem: decided.faults.map((fault) => `${path.basename(file)}: ${fault}`).join('\n') }
  return { reading: decided.reading, findings: findingsOf({ document, segmented, metadata, reading: decided.reading, unplaced, decisions: decisions.length }) }
}

/** The name by which other texts of the same call may cite a file's text; null of a file that cannot be read. */
export async function nameOfFile(file: string, flags: DocumentSettings, known: KnownWorld): Promise<KnownName | null> {
  const begun = await begin(file, flags, known)
  if ('problem' in begun) return null
  const { instrument, title, symbol, kind } = begun.metadata
  return { id: instrument.value, kind: 'INSTRUMENT', names: title === undefined ? [] : [title.value], symbols: symbol === undefined ? [] : [symbol.value], abbreviations: [], sort: kind.value }
}

interface Begun {
  readonly document: ReadDocument
  readonly segmented: Segmented
  readonly metadata: DocumentMetadata
  readonly decisions: Awaited<ReturnType<typeof readBeside>>['decisions']
}

async function begin(file: string, flags: DocumentSettings, known: KnownWorld): Promise<Begun | { readonly problem: string }> {
  const name = path.basename(file)
  const beside = await readBeside(file)
  if (beside.faults.length > 0) return { problem: beside.faults.join('\n') }
  const read = await readDocument(file)
  if ('fault' in read) return { problem: faultSentence(read.fault) }
  const settings: GivenSettings = { flags, sideFile: beside.settings }
  const language = flags.language ?? beside.settings.language
  const segmented = segment(language === undefined ? read.document : { ...read.document, languageGuess: language })
  if ('refused' in segmented) return { problem: `${name}: ${segmented.refused}` }
  const metadata = decideMetadata({ segmented, index: known.index, adoptedAt: known.adoptedAt, settings })
  if ('undecided' in metadata) return { problem: metadata.undecided.map((sentence) => `${name}: ${sentence}`).join('\n') }
  return { document: read.document, segmented, metadata, decisions: beside.decisions }
}
