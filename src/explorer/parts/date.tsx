import { useReading } from '../language/context.js'
import { dateInWords } from '../language/date-in-words.js'

/** A date in words, with the source's own form in its title; “unknown” where there is none. */
export function DateText({ edtf }: { edtf: string | null | undefined }) {
  const { language, say } = useReading()
  if (edtf === null || edtf === undefined || edtf === '') return <span class="soft">{say('unknown')}</span>
  return <time dateTime={edtf} title={edtf}>{dateInWords(edtf, language)}</time>
}
