import { useAnswer } from '../client/use-answer.js'
import { useReading } from '../language/context.js'

export const TEXTS_QUERY = `query HeldTexts($language: Language!) {
  instruments(where: {textHeld: {eq: true}}, first: 200, sort: {adoptedEarliest: DESC}) { nodes { id name(language: $language) } }
}`

interface TextsData {
  readonly instruments: { readonly nodes: readonly { readonly id: string; readonly name: string }[] }
}

/** A choice among the texts that are held, and whatever else the address names. */
export function TextChoice({ label, value, name, onText }: { label: string; value: string; name: string | null; onText: (id: string) => void }) {
  const { apiLanguage } = useReading()
  const texts = useAnswer<TextsData>(TEXTS_QUERY, { language: apiLanguage }).data?.instruments.nodes ?? []
  const options = texts.some(({ id }) => id === value) ? texts : [{ id: value, name: name ?? value }, ...texts]
  return (
    <label>
      {label}{' '}
      <select class="text-choice" value={value} onChange={(event) => onText(event.currentTarget.value)}>
        {options.map((text) => <option key={text.id} value={text.id}>{text.name}</option>)}
      </select>
    </label>
  )
}
