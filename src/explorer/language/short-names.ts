import { useReading } from './context.js'
import type { InterfaceLanguage } from './words.js'

/** Sections as the ids of paragraphs name them, in words short enough for the head of a column. */
const SECTIONS: Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>> = {
  en: { opening: 'opening', pre: 'preamble', enacting: 'enacting', op: 'operative', fu: 'follow-up', annex: 'annex', note: 'note' },
  es: { opening: 'apertura', pre: 'preámbulo', enacting: 'fórmula', op: 'dispositivo', fu: 'seguimiento', annex: 'anexo', note: 'nota' },
}

/** A way to name a paragraph inside its text, by its id: “operative 7”, “preamble 4”. */
export function useShortNames(): (provision: { readonly id: string }) => string {
  const { language } = useReading()
  return (provision) => {
    const section = provision.id.split('/')[2] ?? ''
    return `${SECTIONS[language][section] ?? section} ${placeOf(provision)}`.trim()
  }
}

/** The place of a paragraph in its section: its label, or its number where none is printed; empty where the section is one paragraph. */
export function placeOf({ id }: { readonly id: string }): string {
  return id.split('/').slice(3).map((step) => step.replace(/^n(?=\d)/, '')).join(' ')
}
