/** What a text puts in the place of each proposal: `{p1}`. */
const SLOT = /\{p\d+\}/g

/** A text without what is proposed in it: each slot for a proposal is shown as “[…]”. */
export function decidedText(template: string): string {
  return template.replace(SLOT, '[…]')
}

/** The words of a text as printed that stand in one of the stretches `EN:12-45` of a language; empty where there is none. */
export function stretchesOf(text: string, language: string, spans: readonly string[]): readonly string[] {
  return spans.flatMap((span) => {
    const [, of, start, end] = /^([A-Z]{2}):(\d+)-(\d+)$/.exec(span) ?? []
    const words = of === language ? text.slice(Number(start), Number(end)) : ''
    return words === '' ? [] : [words]
  })
}
