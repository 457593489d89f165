import { describe, expect, it } from 'vitest'
import { followUpOf, type FollowUpMatter } from '../../../src/domain/duties/follow-up.js'
import type { Task } from '../../../src/domain/duties/task.js'
import { body, task, thing } from './a-task.js'

const matter = (tasks: readonly Task[], more: Partial<FollowUpMatter> = {}): FollowUpMatter => ({ of: 'text', sort: 'Instrument', instruments: ['text'], tasks, mentions: [], ...more })
const WHOLE = thing('CONCERNS', 'text', 'Instrument')

describe('Who follows up a text', () => {
  it('A mandate that concerns the text makes whoever is charged with it, its channel and its recipient follow it up; whoever benefits does not.', () => {
    const { followers } = followUpOf(matter([task('text/adopted/fu/7/a1', { fillers: { CONCERNS: [WHOLE], ADDRESSED_TO: 'council', THROUGH: 'committee', DELIVERED_TO: 'secretariat', BENEFITS: 'department' } })]), false)
    expect(followers.map(({ body: one, role }) => [one, role])).toEqual([['council', 'CHARGED'], ['committee', 'CHANNEL'], ['secretariat', 'RECIPIENT']])
  })

  it('A role in one paragraph is no follow-up of the whole: nobody is designated, and the report on the process comes nearest.', () => {
    const report = task('text/adopted/op/4/a1', { deliverable: 'biennial report', fillers: { ADDRESSED_TO: 'secretariat', CONCERNS: 'process' } })
    const meeting = task('text/adopted/op/19/a1', { deliverable: 'joint meeting', fillers: { ADDRESSED_TO: 'council', CONCERNS: 'process' } })
    const found = followUpOf(matter([report, meeting]), false)
    expect([found.followers, found.nearest]).toEqual([[], [report]])
    expect(found.roles.map(({ body: one, role }) => `${one} ${role}`)).toEqual(['council CHARGED', 'process SUBJECT', 'secretariat CHARGED'])
  })

  it('What else the text asks of a follower counts what it asks of the holder of its office.', () => {
    const follows = task('text/adopted/fu/5/a2', { fillers: { ADDRESSED_TO: 'group', CONCERNS: [WHOLE] } })
    const reports = task('text/adopted/fu/5/a6', { fillers: { ADDRESSED_TO: [thing('ADDRESSED_TO', 'chair-of-group', 'Collective', 'group')] } })
    const others = task('text/adopted/op/1/a1', { fillers: { ADDRESSED_TO: 'somebody-else' } })
    expect(followUpOf(matter([follows, reports, others]), false).followers[0]?.otherTasks).toEqual([reports])
  })

  it('What stands in brackets follows nothing up unless it is asked for, and is counted.', () => {
    const proposed = task('text/draft/fu/5bis/p1/a1', { proposed: true, status: 'DRAFTED', fillers: { ADDRESSED_TO: 'group', CONCERNS: [WHOLE] } })
    expect(followUpOf(matter([proposed]), false)).toMatchObject({ followers: [], roles: [], proposedLeftOut: 1 })
    expect(followUpOf(matter([proposed]), true)).toMatchObject({ followers: [{ body: 'group' }], roles: [{ body: 'group', proposed: true }], proposedLeftOut: 0 })
  })

  it('The adopted text is read, not the draft that came before it.', () => {
    const draft = task('text/draft/fu/5/a1', { stage: 'DRAFT', on: '2019-09-01', fillers: { ADDRESSED_TO: 'council', CONCERNS: [WHOLE] } })
    const adopted = task('text/adopted/fu/5/a1', { fillers: { ADDRESSED_TO: 'committee', CONCERNS: [WHOLE] } })
    expect(followUpOf(matter([draft, adopted]), false).followers.map(({ body: one }) => one)).toEqual(['committee'])
    expect(followUpOf(matter([draft], { of: 'text/draft', sort: 'Version' }), false).roles.map(({ body: one }) => one)).toEqual(['council'])
  })

  it('Of a body: its roles in every text, one row for each role and text, approvals of units among them.', () => {
    const tasks = [
      task('one/adopted/op/1/a1', { fillers: { THROUGH: 'committee', ADDRESSED_TO: 'states' } }),
      task('one/adopted/op/2/a1', { fillers: { THROUGH: 'committee' } }),
      task('two/adopted/op/1/a1', { fillers: { DELIVERED_TO: 'committee' } }),
    ]
    const approved = ['pre/1', 'op/1'].map((path, order) => ({ body: 'committee', provision: `two/draft/${path}`, order, instrument: 'two', version: 'two/draft', how: 'APPROVED_BY' }))
    const { roles, followers } = followUpOf({ of: 'committee', sort: 'Body', instruments: [], tasks, mentions: approved }, false)
    expect(followers).toEqual([])
    expect(roles.map(({ instrument, role, provisions }) => [instrument, role, provisions.length])).toEqual([['one', 'CHANNEL', 2], ['two', 'RECIPIENT', 1], ['two', 'APPROVER', 2]])
  })
})

describe('What has nobody', () => {
  it.each([
    ['a mandate without an addressee', task('text/adopted/op/5/a1', { class: 'SOFT' }), true],
    ['a mandate to somebody', task('text/adopted/op/5/a1', { fillers: { ADDRESSED_TO: 'states' } }), false],
    ['the founding of a group, which needs nobody', task('text/adopted/op/7/a1', { class: 'CONSTITUTIVE', isMandate: false }), true],
    ['an election', task('text/adopted/fu/3/a1', { class: 'CONSTITUTIVE', isMandate: false, fillers: { ELECTS: [thing('ELECTS', 'ecuador', 'State')] } }), false],
    ['a courtesy', task('text/adopted/fu/8/a1', { class: 'COURTESY', isMandate: false }), false],
  ])('Told of as without addressee: %s.', (_, one, expected) => {
    expect(followUpOf(matter([one]), false).withoutAddressee).toEqual(expected ? [one] : [])
  })

  it('A body that is cited, founded or given a chair and asked nothing has no task.', () => {
    const tasks = [task('text/adopted/fu/4/a1', { isMandate: false, fillers: { ELECTS_FOR: [body('ELECTS_FOR', 'group')] } }), task('text/adopted/op/1/a1', { fillers: { ADDRESSED_TO: 'committee' } })]
    const cites = ['network', 'committee'].map((one) => ({ body: one, provision: 'text/adopted/pre/n5', order: 6, instrument: 'text', version: 'text/adopted', how: 'TAKES_NOTE_OF' }))
    expect(followUpOf(matter(tasks, { mentions: cites }), false).withoutTask).toEqual([
      { body: 'group', how: ['ELECTS_FOR'], provisions: ['text/adopted/fu/4'] },
      { body: 'network', how: ['TAKES_NOTE_OF'], provisions: ['text/adopted/pre/n5'] },
    ])
  })
})
