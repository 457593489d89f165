import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** Value of an attribute, or the empty text. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? ''
}

/** All text inside a node. */
export function textOf(root: Node): string {
  let text = ''
  for (const node of nodesOf(root)) if (node.nodeName === '#text' && 'value' in node) text += node.value
  return text
}

/** A node and everything inside it, in document order; no recursion, for a page may nest a hundred thousand deep. */
export function* nodesOf(root: Node): Generator<Node> {
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node
    if ('childNodes' in node) for (const child of [...node.childNodes].reverse()) waiting.push(child)
  }
}
