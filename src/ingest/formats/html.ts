import { html, parse } from 'parse5'
import type { Block, BlockKind } from './block.js'
import { drawText, emptyDrawing, finishBlock, withoutMenus, type Drawing } from './html-drawing.js'
import { attribute, nodesOf, textOf, type Element, type Node } from './html-nodes.js'
import { listLabel } from './list-label.js'

/** Blocks of a web page: its text by paragraphs, without menus, scripts, forms, page heads and feet. */
export function blocksOfHtml(source: string): readonly Block[] {
  const drawing = emptyDrawing()
  draw(contentOf(parse(source)), drawing)
  return withoutMenus(drawing.blocks)
}

/** The encoding that a page names in its head, or null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ?? null
}

const DROPPED = new Set([
  'script', 'style', 'noscript', 'template', 'nav', 'header', 'footer', 'aside', 'menu', 'form', 'button', 'select', 'textarea', 'iframe', 'object', 'head', 'title', 'dialog', 'canvas', 'audio', 'video',
])
const DROPPED_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'menu', 'menubar'])
const BLOCKS = new Set([
  'p', 'div', 'section', 'article', 'main', 'body', 'html', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'tbody', 'thead', 'tr', 'td', 'th', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'br', 'center', 'figure', 'address', 'caption',
])
const KINDS: Readonly<Record<string, BlockKind>> = { li: 'list-item', td: 'table-cell', th: 'table-cell', h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading' }

/** Where a page marks its content, that part alone, so long as it holds most of the text. */
function contentOf(document: Node): Node {
  const marked: Element[] = []
  for (const node of nodesOf(document)) {
    if ('tagName' in node && (node.tagName === 'main' || node.tagName === 'article' || attribute(node, 'role') === 'main')) marked.push(node)
    if (marked.length === 3) break
  }
  const all = textOf(document).length
  return marked.find((element) => textOf(element).length > all * 0.5) ?? document
}

interface Step {
  readonly node: Node
  readonly leaving: boolean
  readonly label: string | undefined
}

/** Walks a page element by element, in and out again. */
function draw(root: Node, drawing: Drawing): void {
  const steps: Step[] = [{ node: root, leaving: false, label: undefined }]
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node, leaving, label } = step
    if (node.nodeName === '#text' && 'value' in node) drawText(drawing, node.value)
    if (!('childNodes' in node)) continue
    const element = 'tagName' in node ? node : null
    if (element !== null && !leaving && isDropped(element)) continue
    if (element !== null) cross(element, drawing, leaving, label)
    if (leaving) continue
    steps.push({ node, leaving: true, label: undefined })
    if (element !== null && drawNote(element, drawing)) continue
    const labels = element?.tagName === 'ol' ? labelsOf(element) : NO_LABELS
    for (const child of [...node.childNodes].reverse()) steps.push({ node: child, leaving: false, label: labels.get(child) })
  }
  finishBlock(drawing)
}

const NO_LABELS: ReadonlyMap<Node, string> = new Map()

/** Goes into an element or out of it: blocks end, italics begin and end. */
function cross(element: Element, drawing: Drawing, leaving: boolean, label: string | undefined): void {
  const { tagName } = element
  const step = leaving ? -1 : 1
  if (BLOCKS.has(tagName)) {
    finishBlock(drawing)
    const inItem = drawing.kind === 'list-item' && tagName === 'p'
    drawing.kind = leaving ? 'paragraph' : (KINDS[tagName] ?? (inItem ? 'list-item' : 'paragraph'))
    if (!leaving && label !== undefined) drawing.label = label
  }
  const style = attribute(element, 'style')
  if (tagName === 'i' || tagName === 'em' || /font-style:\s*italic/i.test(style)) drawing.inside.italic += step
  if (tagName === 'b' || tagName === 'strong' || /font-weight:\s*(?:bold|[6-9]00)/i.test(style)) drawing.inside.bold += step
  if (tagName === 'a' && attribute(element, 'href') !== '') drawing.inside.link += step
  if (tagName === 'pre') drawing.inside.pre += step
}

/** A raised number or sign behind a word refers to a note; it is kept apart from the text. */
function drawNote(element: Element, { open }: Drawing): boolean {
  const isAnchor = element.tagName === 'a' && /^#_?(?:ftn|edn|fn|note)/i.test(attribute(element, 'href'))
  if (element.tagName !== 'sup' && !isAnchor) return false
  const sign = /^\s*\[?(\d{1,3}|[*†‡]{1,3})\]?\/?\s*$/.exec(textOf(element))?.[1]
  if (sign === undefined || open.text.trim() === '' || /\d$/.test(open.text)) return false
  open.notes.push({ sign, at: open.text.length })
  return true
}

function labelsOf(list: Element): ReadonlyMap<Node, string> {
  const type = attribute(list, 'type') || '1'
  let count = Number.parseInt(attribute(list, 'start'), 10) || 1
  const labels = new Map<Node, string>()
  for (const child of list.childNodes) {
    if (!('tagName' in child) || child.tagName !== 'li') continue
    count = Number.parseInt(attribute(child, 'value'), 10) || count
    labels.set(child, listLabel(count, type))
    count++
  }
  return labels
}

function isDropped(element: Element): boolean {
  return (
    element.namespaceURI !== html.NS.HTML ||
    DROPPED.has(element.tagName) ||
    DROPPED_ROLES.has(attribute(element, 'role')) ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display:\s*none/i.test(attribute(element, 'style'))
  )
}
