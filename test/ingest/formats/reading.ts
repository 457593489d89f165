import { readBytes } from '../../../src/ingest/formats/read-document.js'
import type { ReadDocument } from '../../../src/ingest/formats/block.js'
import { faultSentence } from '../../../src/ingest/formats/ingest-fault.js'

/** A file that can be read, as drawn text; fails the test with the fault where it cannot. */
export async function readOf(file: string, bytes: Uint8Array | string): Promise<ReadDocument> {
  const result = await readBytes(file, Buffer.from(bytes))
  if ('fault' in result) throw new Error(faultSentence(result.fault))
  return result.document
}

/** The sentence with which a file is refused; fails the test where it is read. */
export async function refusalOf(file: string, bytes: Uint8Array | string): Promise<string> {
  const result = await readBytes(file, Buffer.from(bytes))
  if ('document' in result) throw new Error(`${file} was read.`)
  return faultSentence(result.fault)
}
