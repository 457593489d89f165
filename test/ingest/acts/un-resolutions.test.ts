import { describe, expect, test } from 'vitest'
import { findSymbols } from '../../../src/domain/symbols/find-symbols.js'
import { readAkomaNtoso } from '../../../src/ingest/formats/akoma-ntoso.js'
import type { ActRead } from '../../../src/ingest/acts/act.js'
import { readProvision, type ProvisionRead } from '../../../src/ingest/acts/read-provision.js'
import { NOTHING_READ } from '../../../src/ingest/references/reference.js'
import { segment } from '../../../src/ingest/text/segment.js'
import type { Segmented } from '../../../src/ingest/text/segmented.js'
import { INDEX } from '../fixtures-acts/reading.js'
import { sharedDocuments, sharedNames, sharedText } from '../text/shared-documents.js'

const names = sharedDocuments === null ? [] : sharedNames('un-resolutions', '.xml')

describe.runIf(sharedDocuments !== null)('Resolutions of the United Nations General Assembly', () => {
  // The markup cuts some numbers short (“67/234” of “67/234 B”, “76/1” of “76/183”) or begins inside one (“80/67”).
  test('Of the symbols that the markup marks whole, none is missed but those that it cuts.', () => {
    const marked = names.flatMap((name) => markedSymbols(name).map((symbol) => ({ symbol, isFound: symbolsOf(name).has(symbol) })))
    expect(marked.length).toBeGreaterThan(800)
    expect(marked.filter(({ isFound }) => !isFound).map(({ symbol }) => symbol).toSorted()).toEqual(['67/234', '67/234', '76/1', '76/1', '80/67'])
  })

  test('Every numbered paragraph performs an act, and every clause of the preamble has its verb.', () => {
    const silent = names.flatMap((name) => unitsOf(name).filter(({ section, label, path, acts }) => acts.length === 0 && path.split('/').length === 2 && (section === 'PREAMBLE' || (section === 'OPERATIVE' && /^\d+\.$/.test(label ?? '') && path.startsWith('op/')))).map(({ path }) => `${name} ${path}`))
    expect(silent).toEqual([])
  })

  test('A directive of the third person names its addressee, or asks for a thing.', () => {
    const asking = names.filter((name) => /_E|E\.xml$/.test(name)).flatMap((name) => unitsOf(name).flatMap(({ path, acts }) => acts.filter(isDirective).map((act) => ({ at: `${name} ${path}`, act }))))
    const nobody = asking.filter(({ act }) => act.roles.addressedTo.length === 0)
    expect(asking.length).toBeGreaterThan(400)
    expect(nobody.length / asking.length, nobody.map(({ at, act }) => `${at} ${act.verb}`).join('\n')).toBeLessThan(0.1)
  })

  test.each([
    ['un-resolutions/75_195_E.xml', 'un-resolutions/75_195_S.xml'],
    ['un-resolutions/75_196_E.xml', 'un-resolutions/75_196_S.xml'],
    ['un-resolutions/75_197_E.xml', 'un-resolutions/75_197_S.xml'],
    ['un-resolutions/A_RES_77_237-2229003E.xml', 'un-resolutions/A_RES_77_237-2229003S.xml'],
  ])('%s and %s perform the same acts, nine paragraphs in ten, and cite the same symbols', (english, spanish) => {
    const [left, right] = [unitsOf(english), unitsOf(spanish)]
    const pairs = left.map((unit, at) => ({ path: unit.path, english: shapeOf(unit.acts), spanish: shapeOf(right[at]?.acts ?? []) })).filter(({ path }) => !path.startsWith('note/'))
    const apart = pairs.filter((pair) => pair.english !== pair.spanish)
    expect(1 - apart.length / pairs.length, JSON.stringify(apart, null, 1)).toBeGreaterThan(0.9)
    const symbols = (units: readonly Unit[]) => [...new Set(units.flatMap(({ references }) => references.flatMap(({ symbol }) => (symbol === undefined || symbol.organ === undefined ? [] : [symbol.key]))))].filter((key) => !/decision/.test(key)).toSorted()
    expect(symbols(right)).toEqual(symbols(left))
  })
})

interface Unit extends ProvisionRead {
  readonly path: string
  readonly section: string
  readonly label: string | null
}

const read = new Map<string, readonly Unit[]>()

function unitsOf(name: string): readonly Unit[] {
  const known = read.get(name)
  if (known !== undefined) return known
  const { language, provisions } = segmentedOf(name)
  const last = new Map<string, ActRead>()
  let memory = NOTHING_READ
  const units = provisions.map(({ path, section, label, parent, text }) => {
    const provision = readProvision({ text, section, language, index: INDEX, organization: 'UN', under: parent === undefined ? undefined : last.get(parent) }, memory)
    memory = provision.memory
    const act = provision.acts.at(-1)
    if (act !== undefined) last.set(path, act)
    return { ...provision, path, section, label }
  })
  read.set(name, units)
  return units
}

const segmentations = new Map<string, Segmented>()

function segmentedOf(name: string): Segmented {
  const known = segmentations.get(name)
  if (known !== undefined) return known
  const segmented = segment(readAkomaNtoso(name, sharedText(name)))
  if ('refused' in segmented) throw new Error(segmented.refused)
  segmentations.set(name, segmented)
  return segmented
}

function markedSymbols(name: string): readonly string[] {
  const xml = sharedText(name)
  return [...xml.slice(xml.indexOf('</coverPage>')).matchAll(/<a href[^>]*>([^<]*)<\/a>/g)].map((match) => (match[1] ?? '').replace(/\s+/g, ' ').trim()).filter((symbol) => /^(?:S-)?\d+\/\d+|^\d+ (?:[A-Z] )?\(|^[A-Z]+[\d/]/.test(symbol) && !symbol.endsWith('/'))
}

/** Symbols as printed, with and without the word that announces them. */
function symbolsOf(name: string): ReadonlySet<string> {
  const texts = segmentedOf(name).provisions.map(({ rawText }) => rawText)
  const printed = texts.flatMap((text) => findSymbols(text)).map(({ asPrinted }) => asPrinted.replace(/\s+/g, ' '))
  return new Set(printed.flatMap((symbol) => [symbol, symbol.replace(/^[\p{L} ]+ (?=[\dS])/u, '')]))
}

function isDirective({ standing, class: classOfAct, frame }: ActRead): boolean {
  return (standing === 'LEAD' || standing === 'COORDINATED') && frame === undefined && ['COMMAND', 'REQUEST', 'EXHORT'].includes(classOfAct)
}

function shapeOf(acts: readonly ActRead[]): string {
  return acts.map((act) => act.class).join(' ')
}
