import type { Language, Section } from '../../domain/vocabulary.js'
import type { Block, MarkedUnit, ReadDocument } from './block.js'
import { readXml } from './xml-events.js'

/**
 * Reads Akoma Ntoso (the UN's AKN4UN profile): the text in reading order, notes lifted to its end, and what the
 * markup says of the structure.
 */
export function readAkomaNtoso(file: string, xml: string): ReadDocument {
  const state = beginning()
  readXml(file, xml, {
    open: (name, attribute, line) => open(state, name, attribute, line),
    text: (text) => write(state, text),
    close: (name) => close(state, name),
  })
  return {
    file,
    format: 'AKOMA_NTOSO',
    encoding: 'UTF-8',
    languageGuess: state.language,
    blocks: [...state.blocks, ...state.notes],
    structure: state.units,
    remarks: [],
  }
}

interface Place {
  readonly name: string
  readonly section: MarkedUnit['section'] | null
  readonly isItalic: boolean
}

/** A paragraph as it is being read. */
interface Open {
  text: string
  label: string
  italicLead: number
  readonly notes: { sign: string; at: number }[]
  readonly line: number
}

interface State {
  readonly path: Place[]
  readonly blocks: Block[]
  readonly notes: Block[]
  readonly units: MarkedUnit[]
  readonly paragraphs: Open[]
  language: Language | undefined
  label: string
  italics: number
  noteSign: string | null
}

function beginning(): State {
  return { path: [], blocks: [], notes: [], units: [], paragraphs: [], language: undefined, label: '', italics: 0, noteSign: null }
}

const LANGUAGE_CODES: Readonly<Record<string, Language>> = { eng: 'EN', en: 'EN', spa: 'ES', es: 'ES', fra: 'FR', fre: 'FR', fr: 'FR', por: 'PT', pt: 'PT' }
const PARAGRAPHS = new Set(['p', 'li', 'listIntroduction', 'listConclusion', 'listWrapUp', 'heading', 'subheading', 'crossHeading', 'block', 'longTitle'])
const SECTIONS: Readonly<Record<string, Section>> = { preamble: 'PREAMBLE', formula: 'OPENING', mainBody: 'OPERATIVE', attachment: 'ANNEX', annex: 'ANNEX' }

function open(state: State, name: string, attribute: (name: string) => string, line: number): void {
  const outer = state.path.at(-1)?.section ?? null
  const own = SECTIONS[name] ?? outer
  const isItalic = name === 'i' || (name === 'span' && /\bitalic\b/.test(attribute('class')))
  state.path.push({ name, section: outer === 'ANNEX' ? 'ANNEX' : own, isItalic })
  if (name === 'FRBRlanguage') state.language = LANGUAGE_CODES[attribute('language')] ?? state.language
  if (name === 'num') state.label = ''
  if (isItalic) state.italics++
  if (name === 'authorialNote') {
    const sign = attribute('marker') || '*'
    const around = state.paragraphs.at(-1)
    around?.notes.push({ sign, at: around.text.length })
    state.noteSign = sign
  }
  if (name === 'eol' || name === 'br') write(state, '\n')
  if (PARAGRAPHS.has(name)) state.paragraphs.push({ text: '', label: state.label, italicLead: 0, notes: [], line })
}

function write(state: State, text: string): void {
  const place = state.path.at(-1)?.name
  if (place === 'num') {
    state.label += text
    return
  }
  const paragraph = state.paragraphs.at(-1)
  if (paragraph === undefined) return
  const isItalic = state.italics > 0 && (paragraph.text.trim() === '' || paragraph.italicLead === paragraph.text.length)
  paragraph.text += text
  if (isItalic) paragraph.italicLead = paragraph.text.length
}

function close(state: State, name: string): void {
  const place = state.path.pop()
  if (place?.isItalic === true) state.italics--
  if (name === 'authorialNote') state.noteSign = null
  if (!PARAGRAPHS.has(name)) return
  const paragraph = state.paragraphs.pop()
  if (paragraph === undefined) return
  if (state.noteSign !== null) {
    const text = flat(paragraph.text).text
    if (text !== '') state.notes.push({ text, kind: 'footnote', noteSign: state.noteSign, line: paragraph.line })
    return
  }
  emit(state, paragraph, name, place?.section ?? null)
}

function emit(state: State, paragraph: Open, name: string, section: MarkedUnit['section'] | null): void {
  const { text, at } = flat(paragraph.text)
  const label = paragraph.label.trim()
  state.label = ''
  if (text === '') return
  const shift = label === '' ? 0 : label.length + 1
  const inHeading = name === 'heading' || name === 'subheading' || name === 'crossHeading'
  state.blocks.push({
    text: label === '' ? text : `${label}\t${text}`,
    kind: inHeading ? 'heading' : 'paragraph',
    line: paragraph.line,
    italicLead: paragraph.italicLead === 0 ? 0 : shift + at(paragraph.italicLead),
    noteReferences: paragraph.notes.map((note) => ({ sign: note.sign, at: shift + at(note.at) })),
  })
  if (section !== null) state.units.push({ section: inHeading ? 'HEADING' : section, label: label === '' ? null : label, text })
}

/** The text with every run of white space that holds a line end as one space, trimmed; and where each place of it went. */
function flat(text: string): { readonly text: string; readonly at: (offset: number) => number } {
  const shrink = (part: string): string => part.replace(/[ \t]*[\r\n]\s*/g, ' ').replace(/^\s+/, '')
  const whole = shrink(text).trimEnd()
  return { text: whole, at: (offset) => Math.min(whole.length, shrink(text.slice(0, offset)).length) }
}
