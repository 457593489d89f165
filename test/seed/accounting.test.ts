import { describe, expect, it } from 'vitest'
import { readPartialDate } from '../../src/domain/time/partial-date.js'
import { nameKey } from '../../src/domain/names/name-key.js'
import { symbolKey } from '../../src/domain/symbols/symbol-key.js'
import { factFile, factsFolder, type FactAction, type Facts } from './facts.js'
import { from, labelled, linksOf, node, said, value } from './real-seed.js'

const UNITED_NATIONS: Readonly<Record<string, string>> = {
  'UN-XVIII-12': 'untoc', 'UN-XVIII-12-a': 'untoc-trafficking-protocol', 'UN-XVIII-12-b': 'untoc-smuggling-protocol',
  'UN-XVIII-12-c': 'untoc-firearms-protocol', 'UN-XVIII-14': 'uncac', 'UN-VI-19': 'drug-convention-1988',
}
const treatyOf = (id: string): string => UNITED_NATIONS[id] ?? id.toLowerCase()
const kindOf = (kind: string): string => kind.replace(/([A-Z])/g, '_$1').toUpperCase()
const STATE_BY_ISO = new Map(labelled('State').flatMap((id) => [[String(value(id, 'iso3')), id], [String(value(id, 'iso2')), id]] as const))
const stateOf = (iso: string): string => STATE_BY_ISO.get(iso) ?? `no state ${iso}`

/** Ids by every name and symbol that a node bears. */
const named = (labels: readonly string[]): Map<string, string> =>
  new Map(labels.flatMap(labelled).flatMap((id) => {
    const { nameEn, aliases = [], abbreviations = [] } = node(id).properties as { nameEn: string; aliases?: string[]; abbreviations?: string[] }
    return [nameEn, ...aliases, ...abbreviations].map((name) => [nameKey(name), id] as const)
  }))
const bySymbol = new Map(labelled('Instrument').flatMap((id) => (value(id, 'symbols') as string[]).map((symbol) => [symbolKey(symbol), id] as const)))

if (factsFolder === null) {
  describe('The fact files', () => {
    it('are not here, so that only the number of records is known', () => expect(labelled('TreatyAction').length).toBeGreaterThan(700))
  })
} else {
  const mispa = factFile<Facts>('mispa.json')
  const treaties = factFile<{ actions: FactAction[]; statements: FactAction[]; instruments: { id: string; title: string; adoption_date: string }[] }>('treaty-actions.json')
  const additions = factFile<{ states: { iso3: string }[]; actions: FactAction[]; chairs: { state: string; person: string; of: string; start: string }[] }>('additions.json')
  const clauses = factFile<Record<string, Record<string, { days?: number | null; article?: string | null; confidence?: string } | null>>>('clauses.json')

  const seedActions = labelled('TreatyAction').map((id) => {
    const { kind, date = null, instrumentDate = null, confidence } = node(id).properties
    return { id, key: [from(id, 'ACTION_ON')[0], from(id, 'TAKEN_BY')[0], kind].join(' '), date, instrumentDate, confidence }
  })
  const keyOf = ({ instrument, state, kind }: FactAction): string => [treatyOf(instrument), stateOf(state), kindOf(kind)].join(' ')

  describe('Of the fact files the seed holds', () => {
    it('every treaty action, with its date, the date of the instrument and its confidence', () => {
      const lost = [...treaties.actions, ...additions.actions].filter(
        (fact) => !seedActions.some((one) => one.key === keyOf(fact) && one.date === (fact.date ?? null) && one.instrumentDate === (fact.instrument_date ?? null) && one.confidence === fact.confidence.toUpperCase()),
      )
      // The notes know no day for this one, and bound it in words; the seed bounds it in EDTF.
      expect(lost.map(keyOf)).toEqual(['oas-a-66 dominican-republic SIGNATURE'])
      expect(value('oas-a-66/dominican-republic/signature', 'date')).toBe('2002-06-04/2003-07-11')
    })

    it('every reservation and declaration', () => {
      const statements = (treaty: string, state: string): number => seedActions.filter(({ key }) => key.startsWith(`${treaty} ${state} `) && /RESERVATION|DECLARATION/.test(key)).length
      for (const { instrument, state } of treaties.statements) {
        const wanted = treaties.statements.filter((other) => other.instrument === instrument && other.state === state).length
        expect([instrument, state, statements(treatyOf(instrument), stateOf(state)) >= wanted]).toEqual([instrument, state, true])
      }
    })

    it('all its unverified actions, and no other unverified ones', () => {
      const unverified = treaties.actions.filter(({ confidence }) => confidence === 'unverified')
      expect(unverified).toHaveLength(55)
      expect(seedActions.filter(({ confidence }) => confidence === 'UNVERIFIED').map(({ key }) => key).sort()).toEqual(unverified.map(keyOf).sort())
    })

    it('every treaty, adopted on its day, with the days of its clauses', () => {
      expect(treaties.instruments).toHaveLength(15)
      for (const { id, adoption_date: adopted } of treaties.instruments) expect([id, value(treatyOf(id), 'adopted')]).toEqual([id, adopted])
      for (const [id, read] of Object.entries(clauses)) {
        for (const [key, name] of [['general', 'general'], ['per_state', 'per-state']] as const) {
          const clause = read[key]
          if (clause === null || clause === undefined) continue
          expect([id, name, value(`${treatyOf(id)}/clause/${name}`, 'days') ?? null]).toEqual([id, name, clause.days ?? null])
        }
      }
    })

    it('every state', () => {
      expect([...mispa.states, ...additions.states].map(({ iso3 }) => stateOf(iso3)).filter((id) => id.startsWith('no state'))).toEqual([])
      expect(labelled('State')).toHaveLength(mispa.states.length + additions.states.length)
    })

    it('every meeting, with the day on which it began, be it unverified', () => {
      const names = named(['Meeting'])
      const meetings = new Set(labelled('Meeting'))
      for (const { id, name_en: name, start } of mispa.meetings) {
        const found = meetings.has(id) ? id : names.get(nameKey(name ?? ''))
        expect([id, typeof found]).toEqual([id, 'string'])
        const day = /^\d{4}(-\d{2}){0,2}$/.exec(start ?? '')?.[0]
        if (day === undefined || found === undefined) continue
        const dates = [value(found, 'held'), value(found, 'plannedFor'), ...said(found, 'held').map((claim) => claim.value)].filter((date) => typeof date === 'string')
        expect([id, dates.map((date) => readPartialDate(date).earliest)]).toEqual([id, expect.arrayContaining([readPartialDate(day).earliest])])
      }
    })

    it('every document', () => {
      const names = named(['Instrument'])
      const instruments = new Set(labelled('Instrument'))
      const lost = mispa.documents.filter(({ id, title_en: title, symbol }) => !instruments.has(id) && !names.has(nameKey(title)) && !(typeof symbol === 'string' && bySymbol.has(symbolKey(symbol))))
      // A draft is a version of its instrument.
      expect(lost.map(({ id }) => id)).toEqual(['medellin-draft'])
    })

    it('every resolution, by its symbol or, where none was seen, by its day', () => {
      const lost = mispa.resolutions.filter(({ symbol }) => !bySymbol.has(symbolKey(symbol)))
      // Of the first the number is unverified, and so no symbol by which it is found; of the others none was seen.
      expect(lost.map(({ date }) => labelled('Instrument').filter((id) => value(id, 'adopted') === date && value(id, 'kind') === 'RESOLUTION'))).toEqual([['ag-res-2950-l-o-20'], ['cp-resolution-2026-02-04'], ['cp-resolution-2019-04-09']])
    })

    it('every body and group', () => {
      const names = named(['Body'])
      const lost = [...mispa.bodies, ...mispa.groups].filter(({ name_en: name }) => !names.has(nameKey(name)))
      // The notes add the task of the group to its name in brackets; the draft gives it no name.
      expect(lost.map(({ id, name_en: name }) => [id, names.get(nameKey(name.replace(/\s*\(.*/, '')))])).toEqual([['stg-coop', 'stg-international-cooperation']])
    })

    it('every chair, of a state or person', () => {
      const held = labelled('Tenure').map((id) => ({ id, states: from(id, 'HELD_BY'), persons: linksOf('HELD_BY_PERSON').filter((one) => one.from === id).map(({ to }) => nameKey(String(value(to, 'nameEn')))), from: value(id, 'from') }))
      for (const { id, state, person, start } of [...mispa.chairs, ...additions.chairs.map((chair) => ({ id: chair.person, ...chair }))]) {
        const day = /^\d{4}(-\d{2}(-\d{2})?)?/.exec(start ?? '')?.[0]
        const fits = held.filter((tenure) => (typeof state !== 'string' || tenure.states.includes(stateOf(state))) && (day === undefined || tenure.from === undefined || String(tenure.from).startsWith(day)))
        const withPerson = person === undefined ? fits : fits.filter(({ persons }) => person.split(/;\s*/).every((one) => persons.includes(nameKey(one.replace(/\s*\(.*|,.*/, '')))))
        expect([id, withPerson.length > 0]).toEqual([id, true])
      }
    })

    it('every holder of an office', () => {
      const persons = named(['Person'])
      const holders = mispa.offices.flatMap(({ person }) => person.split(/;\s*/))
      expect(holders.filter((person) => !persons.has(nameKey(person)))).toEqual([])
      const inOffice = new Set(linksOf('HELD_BY_PERSON').map(({ to }) => to))
      expect(holders.filter((person) => !inOffice.has(persons.get(nameKey(person)) ?? ''))).toEqual([])
    })

    it('every address that was read', () => {
      const known = new Set(labelled('Source').flatMap((id) => value(id, 'url') ?? []))
      const given = Object.values(mispa).flatMap((list) => (Array.isArray(list) ? (list as { source?: string | string[] }[]) : [])).flatMap(({ source }) => source ?? [])
      expect(new Set(given.filter((address) => /^https?:/.test(address) && !known.has(address)))).toEqual(new Set())
    })
  })
}
