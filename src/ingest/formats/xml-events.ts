import { SaxesParser } from 'saxes'
import { refuse } from './ingest-fault.js'

/** What a reader of XML is told; names come without their prefix. */
export interface XmlReader {
  readonly open: (name: string, attribute: (name: string) => string, line: number) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

/** Deeper markup than any text has. */
const DEEPEST = 200

/**
 * Reads XML from its beginning to its end. A document type is refused, for that is where entities hide: those that
 * swell without end and those that fetch other files. So is markup nested deeper than any text needs.
 */
export function readXml(file: string, xml: string, { open, text, close }: XmlReader): void {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('doctype', () => refuse({ file, problem: 'The XML declares a document type, which may hide entities without end or files from elsewhere.', wayOut: 'Remove the <!DOCTYPE …> declaration and try again.' }))
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST) refuse({ file, place: `line ${parser.line}`, problem: `The markup is nested more than ${DEEPEST} levels deep.`, wayOut: 'Save the text in another format.' })
    open(bare(tag.name), (name) => tag.attributes[name] ?? '', parser.line)
  })
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', (tag) => {
    depth--
    close(bare(tag.name))
  })
  parser.on('error', (error) =>
    refuse({ file, place: `line ${parser.line}`, problem: `The XML is not well formed (${error.message.replace(/^\d+:\d+:\s*/, '')}).`, wayOut: 'Mend the file, or save the text in another format.' }),
  )
  parser.write(xml).close()
}

function bare(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}
