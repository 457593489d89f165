/** A text with its highlights; they are places in it and never markup. */
export function Marked({ text, highlights, cutBefore = false, cutAfter = false, lang }: {
  text: string
  highlights: readonly { readonly start: number; readonly end: number }[]
  cutBefore?: boolean
  cutAfter?: boolean
  lang?: string | undefined
}) {
  return (
    <span lang={lang}>
      {cutBefore && '… '}
      {highlights.map(({ start, end }, place) => (
        <>
          {text.slice(place === 0 ? 0 : highlights[place - 1]?.end, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(highlights.at(-1)?.end ?? 0)}
      {cutAfter && ' …'}
    </span>
  )
}
