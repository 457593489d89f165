/** Prose of our record (a summary, a note, a reason), which is written in English whatever the reader's language. */
export function Ours({ text }: { text: string | null | undefined }) {
  return text ? <span lang="en">{text}</span> : null
}
