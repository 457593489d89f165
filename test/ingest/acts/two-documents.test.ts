import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { ActRead } from '../../../src/ingest/acts/act.js'
import { frameOf } from '../../../src/ingest/acts/frame-of.js'
import { readProvision, type ProvisionRead } from '../../../src/ingest/acts/read-provision.js'
import { indexNames } from '../../../src/ingest/references/name-index.js'
import { NOTHING_READ } from '../../../src/ingest/references/reference.js'
import { documentRecord, type DocumentRecord } from '../../../src/record/document.js'
import { knownFromSeed } from '../fixtures-acts/known-from-seed.js'
import { cited, who } from '../fixtures-acts/reading.js'
import { segmented } from '../text/fixture.js'
import { sharedDocuments, sharedText } from '../text/shared-documents.js'

describe.runIf(sharedDocuments !== null)('The acts and references of the Quito Recommendations', () => {
  const quito = reader('quito-2019.en.txt', { self: 'quito-2019', adoptedOn: '2019-10-31' })
  const act = (path: string, at = 0) => quito(path).acts[at] as ActRead

  test('What the members reaffirm is the meeting; the six outcomes are evidence (line 13).', () => {
    expect(cited(quito('pre/n4'))).toEqual(['REAFFIRMS mispa', 'CITES mexico-city-2008', 'CITES santo-domingo-2009', 'CITES port-of-spain-2011', 'CITES medellin-2013', 'CITES lima-2015', 'CITES san-pedro-sula-2017'])
    expect(quito('pre/n4').citations.map(({ role }) => role)).toEqual([undefined, ...Array.from({ length: 6 }, () => 'evidence')])
  })

  test('“the same Declaration” is the one on security (line 10).', () => {
    expect(cited(quito('pre/n2'))).toEqual(['RECALLS declaration-security-americas'])
  })

  test('One phrase names three networks (line 15).', () => {
    expect(cited(quito('pre/n5'))).toEqual(['TAKES_NOTE_OF redppol', 'TAKES_NOTE_OF red-prevencion', 'TAKES_NOTE_OF red-informacion'])
  })

  test('The frame and the verb both stand, and the Committee is a channel (lines 42, 43).', () => {
    const instruct = act('op/1')
    expect(instruct).toMatchObject({ frame: 'recommend', lemma: 'instruct', class: 'COMMAND', leads: true })
    expect([who(instruct.roles.addressedTo), who(instruct.roles.through), who(instruct.roles.supportedBy)]).toEqual([['member-states'], ['csh'], ['sms']])
    expect(cited(quito('op/1'))).toEqual(['BASED_ON hpa-toc', 'BASED_ON untoc', ...['untoc-firearms-protocol', 'untoc-smuggling-protocol', 'untoc-trafficking-protocol'].map((id) => `BASED_ON ${id}`)])
  })

  test('A date is read to its precision, a list is for the member states (line 46).', () => {
    expect(act('op/3').due).toMatchObject({ asPrinted: 'by the end of the first quarter of 2020', date: '2020-03-31', derived: true })
    expect(who(act('op/3').roles.deliveredTo)).toEqual(['member-states'])
  })

  test('Spanish initials are the one department, and a report without a recipient has none (line 47).', () => {
    expect([who(act('op/4').roles.addressedTo), who(act('op/4').roles.through), who(act('op/4').roles.deliveredTo)]).toEqual([['sms'], ['dps'], []])
    expect(act('op/4')).toMatchObject({ cadence: 'BIENNIAL', due: { date: '2021-10-31', derived: true } })
  })

  test('No addressee is invented for those who have none.', () => {
    const without = ['5', '7', '9', '12', '13', '14', '15', '17'].filter((label) => act(`op/${label}`).roles.addressedTo.length === 0)
    expect(without).toEqual(['5', '7', '9', '12', '13', '14', '15', '17'])
  })

  test('The group is established under a paragraph of its rules, and the guide is attached with its symbol (line 52).', () => {
    const [establish, charge] = quito('op/7').acts
    expect([who(establish?.roles.establishes ?? []), charge?.lemma, charge?.class]).toEqual([['stg-emergency-services'], 'charge', 'COMMAND'])
    expect(quito('op/7').citations).toMatchObject([{ kind: 'BASED_ON', reference: { pinpoint: 'paragraph 14', ids: ['document-of-port-of-spain'] } }, { reference: { ids: ['protocol-guide'], symbol: { asPrinted: 'REDVD/GT/SE-7/19 rev. 1', strayParenthesis: true } } }])
  })

  test('A day is observed each year (line 55).', () => {
    expect(act('op/9').observance).toEqual({ on: '--02-11', name: 'Inter-American Day of the Single Emergency Service Number' })
  })

  test('A slip of the pen makes no body (line 56).', () => {
    expect(quito('op/10').references.map(({ ids }) => ids[0])).toEqual(['member-states', 'dps'])
    expect(who(act('op/10').roles.deliveredTo)).toEqual(['dps'])
  })

  test('A purpose stands first, and the verb is found behind it (line 63).', () => {
    expect(act('op/16')).toMatchObject({ lemma: 'request', hedges: ['CONSIDER'], leads: false })
    expect(who(act('op/16').roles.addressedTo)).toEqual(['host-country-of-mispa'])
  })

  test('The recommendations of a plan are urged, and the meeting before which a report is due moves (line 65).', () => {
    const [implement, record] = quito('op/18').acts
    expect(implement?.incorporates.map(({ reference }) => reference.ids)).toEqual([['hpa-homicide']])
    expect([who(record?.roles.dueBefore ?? []), who(record?.roles.deliveredTo ?? []), record?.due?.date]).toEqual([['mispa-8'], ['csh'], undefined])
  })

  test('One paragraph holds three acts (line 66).', () => {
    const { acts } = quito('op/19')
    expect(acts.map(({ lemma, roles }) => [lemma, ...who(roles.addressedTo)])).toEqual([['recommend', 'oas-pc'], ['request', 'csh'], ['request', 'csh']])
    expect([who(acts[1]?.roles.consulting ?? []), who(acts[2]?.roles.deliveredTo ?? [])]).toEqual([['cajp'], ['oas-pc']])
  })

  test('Thanks, notes and welcomes are courtesies and no mandates (lines 68, 74, 77).', () => {
    expect(['fu/1', 'fu/6', 'fu/8'].flatMap((path) => quito(path).acts.map(({ lemma, class: classOfAct, isMandate }) => [lemma, classOfAct, isMandate]))).toEqual([
      ['express gratitude', 'COURTESY', false], ['take note', 'COURTESY', false], ['welcome', 'COURTESY', false], ['thank', 'COURTESY', false],
    ])
  })

  test('Recommendations contained in a document are adopted by its symbol (line 69).', () => {
    expect(cited(quito('fu/2'))).toContain('ADOPTS stg-prevention-2-recommendations')
    expect(act('fu/2').incorporates.map(({ reference }) => reference.ids)).toEqual([['stg-prevention-2-recommendations']])
  })

  test.each([['fu/3', 'dominican-republic', 'stg-prevention'], ['fu/4', 'ecuador', 'stg-emergency-services'], ['fu/5', 'ecuador', 'stg-police-management']])('%s elects %s to chair %s.', (path, state, body) => {
    expect([who(act(path).roles.elects), act(path).electsFor.map((elected) => [elected.office, elected.body?.to])]).toEqual([[state], [['CHAIR', body]]])
  })
})

describe.runIf(sharedDocuments !== null)('The acts and references of the Medellín draft', () => {
  const medellin = reader('medellin-2013-draft.en.txt', { self: 'medellin-2013' })

  test('Two outcomes are reaffirmed; the meetings that adopted them are only named (line 2).', () => {
    expect(cited(medellin('pre/1'))).toEqual(['REAFFIRMS mexico-city-2008', 'CITES mispa-1', 'REAFFIRMS santo-domingo-2009', 'CITES mispa-2'])
  })

  test('A place in a title and a place of a meeting are no actors (lines 10, 63).', () => {
    expect(medellin('pre/5').places.map(({ name, as }) => [name, as])).toEqual([['San Salvador', 'IN_TITLE'], ['El Salvador', 'VENUE']])
    expect(medellin('fu/5').places.find(({ name }) => name.includes('Guatemala'))).toMatchObject({ as: 'IN_TITLE', of: 'declaration-antigua' })
    expect(medellin('fu/5').acts.flatMap(({ roles }) => who([...roles.addressedTo, ...roles.concerns]))).not.toContain('guatemala')
  })

  test('A symbol with a no-break space is the resolution that convened the meeting (line 1).', () => {
    expect(medellin('opening').citations.find(({ role }) => role === 'convocation')?.reference).toMatchObject({ ids: ['cp-res-1014-1915-13'], symbol: { symbol: 'CP/RES. 1014 (1915/13)' } })
  })

  test('Parties and those who are not yet party are meant by rules (line 42).', () => {
    expect(medellin('op/4').acts.map(({ lemma, roles }) => [lemma, ...who(roles.addressedTo)])).toEqual([['urge', 'parties-to-oas-a-55-and-a-59'], ['encourage', 'not-parties-to-oas-a-55-and-a-59']])
  })

  test('The Secretariat urges the organizations, and the ministers do not (line 58).', () => {
    const [, urge] = medellin('fu/3').acts
    expect([urge?.insideAct, who(urge?.roles.through ?? []), who(urge?.roles.addressedTo ?? [])]).toEqual(['a1', ['gs-oas'], ['regional-and-subregional-organizations']])
  })

  test('The Secretariat receives a report and owes none (line 60).', () => {
    const [, report] = medellin('fu/4').acts
    expect([who(report?.roles.addressedTo ?? []), who(report?.roles.deliveredTo ?? [])]).toEqual([['jswg'], ['gs-oas']])
  })

  test('Six acts stand in one paragraph, and paragraph 20 of a declaration is cited (line 63).', () => {
    expect(medellin('fu/5').acts.map(({ lemma }) => lemma)).toEqual(['establish', 'follow up', 'elect', 'welcome', 'share', 'present'])
    expect(medellin('fu/5').citations.find(({ reference }) => reference.ids[0] === 'declaration-antigua')?.reference.pinpoint).toBe('declarative paragraph 20')
  })

  test('A group that nobody knows yet is linked to nobody: it has its printed name and what it may be (line 63).', () => {
    const [establish] = medellin('fu/5').acts
    expect(establish?.roles.establishes.map(({ to, asPrinted }) => [to, asPrinted])).toEqual([[null, 'Subsidiary Technical Working Group']])
    expect(establish?.roles.establishes[0]?.candidates).toContain('stg-international-cooperation')
  })

  test('“the Republic of xxxxx” is a placeholder and no state (line 66).', () => {
    const elect = medellin('fu/5bis#p1').acts.find(({ lemma }) => lemma === 'elect')
    expect(elect?.roles.elects).toMatchObject([{ to: null, asPrinted: 'the Republic of xxxxx', placeholder: 'STATE' }])
  })
})

describe.runIf(sharedDocuments !== null)('What is read agrees with what an editor read', () => {
  test.each([
    ['quito-2019.en.txt', 'quito-2019-adopted.yaml', { self: 'quito-2019', adoptedOn: '2019-10-31' }],
    ['medellin-2013-draft.en.txt', 'medellin-2013-draft.yaml', { self: 'medellin-2013' }],
  ])('%s: lemma, class, frame, mandate and hedges of every act', (text, record, more) => {
    const read = reader(text, more)
    const acts = curated(record).flatMap(({ path, acts: byEditor }) => byEditor.map((act, at) => ({ at: `${path} ${act.key}`, byEditor: core(act), read: core(read(path).acts[at]) })))
    expect(acts.filter(({ byEditor, read: found }) => JSON.stringify(byEditor) !== JSON.stringify(found))).toEqual([])
    expect(curated(record).filter(({ path, acts: byEditor }) => byEditor.length !== read(path).acts.length).map(({ path }) => path)).toEqual([])
  })
})

type Core = Pick<ActRead, 'lemma' | 'class' | 'frame' | 'isMandate' | 'hedges' | 'cadence' | 'insideAct'>

function core(act: Readonly<Record<keyof Core, unknown>> | Partial<Core> | undefined): unknown {
  const { lemma, class: classOfAct, frame, isMandate, hedges, cadence, insideAct } = act ?? {}
  return { lemma, class: classOfAct, frame, isMandate, hedges: [...((hedges ?? []) as readonly string[])].toSorted(), cadence, insideAct }
}

/** The acts of each provision and proposal as the seed has them. */
function curated(file: string): readonly { readonly path: string; readonly acts: DocumentRecord['provisions'][number]['acts'] }[] {
  const record = documentRecord.parse(parse(readFileSync(join(import.meta.dirname, '../../../seed/documents', file), 'utf8')))
  const text = segmented(sharedText(file.startsWith('quito') ? 'quito-2019.en.txt' : 'medellin-2013-draft.en.txt'))
  return record.provisions.flatMap((provision, at) => {
    const path = text.provisions[at]?.path ?? ''
    return [{ path, acts: provision.acts }, ...provision.proposals.map((proposal) => ({ path: `${path}#${proposal.key}`, acts: proposal.acts }))]
  })
}

/** Reads a real document once and gives what was read at a path; `fu/5bis#p1` is a proposal. */
function reader(name: string, more: { readonly self: string; readonly adoptedOn?: string }): (path: string) => ProvisionRead {
  let read: Map<string, ProvisionRead> | undefined
  return (path) => {
    read ??= readDocument(name, more)
    const found = read.get(path)
    if (found === undefined) throw new Error(`${name} has no unit ${path}.`)
    return found
  }
}

function readDocument(name: string, more: { readonly self: string; readonly adoptedOn?: string }): Map<string, ProvisionRead> {
  const index = indexNames(knownFromSeed())
  const { provisions } = segmented(sharedText(name))
  const frame = frameOf(provisions.find(({ section }) => section === 'ENACTING')?.text ?? '', 'EN')
  const read = new Map<string, ProvisionRead>()
  let memory = NOTHING_READ
  for (const { path, section, text, proposals } of provisions) {
    const input = { language: 'EN' as const, index, organization: 'OAS' as const, section, frame, ...more }
    const provision = readProvision({ ...input, text }, memory)
    memory = provision.memory
    read.set(path, provision)
    for (const proposal of proposals) read.set(`${path}#${proposal.key}`, readProvision({ ...input, text: proposal.text }, memory))
  }
  return read
}
