import { makeZip } from './make-zip.js'

const SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word file whose body is this WordprocessingML; notes, numbering and styles where they are given. */
export function makeDocx(body: string, parts: { readonly footnotes?: string; readonly numbering?: string; readonly styles?: string } = {}): Buffer {
  return makeZip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<w:document ${SPACE}><w:body>${body}</w:body></w:document>`,
    ...(parts.footnotes === undefined ? {} : { 'word/footnotes.xml': `<w:footnotes ${SPACE}>${parts.footnotes}</w:footnotes>` }),
    ...(parts.numbering === undefined ? {} : { 'word/numbering.xml': `<w:numbering ${SPACE}>${parts.numbering}</w:numbering>` }),
    ...(parts.styles === undefined ? {} : { 'word/styles.xml': `<w:styles ${SPACE}>${parts.styles}</w:styles>` }),
  })
}

/** A paragraph of runs; `properties` is what stands in its `w:pPr`. */
export function paragraph(runs: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
}

/** A run of text; `properties` is what stands in its `w:rPr`. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** Properties of a paragraph that is numbered by a list. */
export function inList(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
}
