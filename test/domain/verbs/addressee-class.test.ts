import { describe, expect, it } from 'vitest'
import { addresseeClass, ownOrganization, type Addressee } from '../../../src/domain/verbs/addressee-class.js'

const body = (kind: Addressee['kind'], ...within: readonly string[]): Addressee => ({ sort: 'Body', name: '', kind, rule: null, within })
const group = (rule: Addressee['rule'], name = ''): Addressee => ({ sort: 'Collective', name, kind: null, rule, within: [] })

describe('The class of an addressee', () => {
  it.each<[string, Addressee, string | null, string | null]>([
    ['a state', { sort: 'State', name: 'Ecuador', kind: null, rule: null, within: [] }, 'oas', 'STATES'],
    ['a department of the own organization', body('DEPARTMENT', 'dps', 'sms', 'gs-oas', 'oas'), 'oas', 'OWN_SECRETARIAT'],
    ['a committee of the own organization', body('COMMITTEE', 'csh', 'oas-pc', 'oas'), 'oas', 'OWN_ORGAN'],
    ['that committee in a text of the United Nations', body('COMMITTEE', 'csh', 'oas-pc', 'oas'), 'un', 'OUTSIDE_ORGANIZATIONS'],
    ['a secretariat of another organization', body('SECRETARIAT', 'unodc', 'un'), 'oas', 'OUTSIDE_ORGANIZATIONS'],
    ['a body in a text of which it is not known who speaks', body('COMMITTEE', 'csh', 'oas'), null, null],
    ['the member states', group('MEMBERS_OF'), 'oas', 'STATES'],
    ['parties to a treaty', group('PARTIES_TO'), 'oas', 'STATES'],
    ['the host country of a meeting', group('HOST_OF'), 'oas', 'STATES'],
    ['the chair of a group', { ...group('OFFICE_HOLDER'), kind: 'WORKING_GROUP', within: ['stg', 'mispa', 'oas'] }, 'oas', 'OWN_ORGAN'],
    ['permanent observers', group('UNKNOWABLE', 'Permanent observers of the OAS'), 'oas', 'STATES'],
    ['ministries and police forces', group('UNKNOWABLE', 'Ministries of public security and police forces of the Americas'), 'oas', 'STATES'],
    ['nongovernmental organizations', group('UNKNOWABLE', 'Nongovernmental organizations'), 'oas', 'OUTSIDE_ORGANIZATIONS'],
    ['agencies of the system', group('UNKNOWABLE', 'Agencies and entities of the inter-American system'), 'oas', 'OUTSIDE_ORGANIZATIONS'],
    ['civil society, which is neither', group('UNKNOWABLE', 'Civil society'), 'oas', null],
    ['a person', { sort: 'Person', name: 'A person', kind: null, rule: null, within: [] }, 'oas', null],
  ])('of %s', (_, addressee, own, expected) => {
    expect(addresseeClass(addressee, own)).toBe(expected)
  })

  it('is judged from the organization that the adopting body is part of.', () => {
    expect(ownOrganization([{ id: 'mispa', kind: 'PROCESS' }, { id: 'oas', kind: 'ORGANIZATION' }])).toBe('oas')
    expect(ownOrganization([{ id: 'mispa', kind: 'PROCESS' }])).toBeNull()
  })
})
