import { describe, expect, it } from 'vitest'
import { paths, segmented, unit } from '../text/fixture.js'

const wide = (left: string, right: string) => `${left.padEnd(50)}${right}`

describe('A resolution of the United Nations as a PDF leaves it when it is drawn as text', () => {
  const drawn = segmented([
    wide('United Nations', 'A/RES/88/21'), wide('General Assembly', 'Distr.: General'), wide('', '27 January 2034'),
    'Eighty-eighth session', 'Agenda item 9', '',
    '          Resolution adopted by the General Assembly on 18 December 2033', '          [on the recommendation of the Third Committee (A/88/400)]', '',
    '          88/21. Strengthening the lamps of the long pier, in', '                 particular its foghorns', '',
    '          The General Assembly,', '          Reaffirming its resolution 85/2 of 3 November 2030 on the lamps, 1 which', '     harbours asked for,', '',
    '     __________________', '      1', '          Resolution 80/9, annex.', '', '33-22335 (E) 290134', '*3322335*',
    wide('A/RES/88/21', 'Strengthening the lamps of the long pier, in'), '                         particular its foghorns', '',
    '          1.    Takes note of the report of the Secretary-General; 2', '          2.    Calls upon harbours:', '          (a)   To hang lamps on every second post of the pier and to paint', '     the posts;', '          (b)   To sound the horns.', '',
    '                                               50th plenary meeting', '                                               18 December 2033', '',
    '     __________________', '      2', '          A/88/121.', '2/2                                                33-22335',
  ].join('\n'))

  it('has its paragraphs and its notes, and nothing of the edges of its pages', () => {
    expect(paths(drawn)).toEqual(['opening', 'pre/n1', 'op/1', 'op/2', 'op/2/a', 'op/2/b', 'note/1', 'note/2'])
    expect(unit(drawn, 'pre/n1').text).toBe('Reaffirming its resolution 85/2 of 3 November 2030 on the lamps, which harbours asked for,')
    expect(drawn.provisions.filter(({ footnotes }) => footnotes.length > 0).map(({ path, footnotes }) => [path, footnotes.map(({ sign }) => sign)])).toEqual([['pre/n1', ['1']], ['op/1', ['2']]])
    expect(unit(drawn, 'note/1').text).toBe('Resolution 80/9, annex.')
  })

  it('has the lines above its title each by itself', () => {
    expect(drawn.title).toBe('Strengthening the lamps of the long pier, in particular its foghorns')
    expect(drawn.apparatus.find(({ kind }) => kind === 'ADOPTION')?.asPrinted).toBe('Resolution adopted by the General Assembly on 18 December 2033')
  })

  it('keeps the numbers of a revision with their words', () => {
    const text = segmented('THE PERMANENT COUNCIL,\nHAVING SEEN the lists CP/doc.5589/20 rev. 2 corr. 1;\nRESOLVES:\n1. To keep them.\n2. To print them.\n______\n1. The delegation of Peru regrets the print.\n2. The delegation of Chile does not.\n')
    expect(unit(text, 'pre/n1').text).toBe('HAVING SEEN the lists CP/doc.5589/20 rev. 2 corr. 1;')
    expect(paths(text)).toEqual(['opening', 'pre/n1', 'enacting', 'op/1', 'op/2', 'note/1', 'note/2'])
  })
})

describe('A resolution of the Security Council without a blank line', () => {
  const read = segmented('United Nations S/RES/3150 (2041)\nSecurity Council Distr.: General\n28 September 2041\n41-55743 (E)\n*4155743*\nResolution 3150 (2041)\nAdopted by the Security Council at its 9385th meeting, on\n28 September 2041\nThe Security Council,\nReaffirming its resolutions 3120 (2039) and 3129 (2039) on the bridge and the\nlamps of the bridge,\nActing under Chapter VII of the Charter of the United Nations,\n1. Calls upon all States to:\n(a) Find lamps and posts for the bridge, and to hang the former on the\nlatter;\n2\nS/RES/3150 (2041)\n(b) Light them;\n2. Decides to remain seized of this matter.\n')

  it('has its title and its day, and no page in its text', () => {
    expect(read.title).toBe('Resolution 3150 (2041)')
    expect(read.apparatus.filter(({ kind }) => kind === 'ADOPTION').map(({ asPrinted }) => asPrinted)).toEqual(['Adopted by the Security Council at its 9385th meeting, on 28 September 2041'])
    expect(paths(read)).toEqual(['opening', 'pre/n1', 'enacting', 'op/1', 'op/1/a', 'op/1/b', 'op/2'])
    expect(unit(read, 'op/1/a').text).toBe('Find lamps and posts for the bridge, and to hang the former on the latter;')
  })
})

describe('Texts whose first line is no opening', () => {
  it('begin with the line that enacts, and lose nothing behind it', () => {
    const read = segmented('MANDATES OF THE HARBOURS\n\nTHE HEADS OF STATE AND GOVERNMENT OF THE GULF RESOLVE:\n\n1. To light every pier of the gulf by night.\n\n2. To share the oil of the lamps.\n\nFOGHORNS\n\nTHE HEADS OF STATE AND GOVERNMENT OF THE GULF RESOLVE:\n\n1. To sound every horn of the gulf by day.\n')
    expect(paths(read)).toEqual(['enacting', 'op/1', 'op/2', 'enacting-2', 'op/1-2'])
  })

  it('are read behind the quotation marks of a draft that is recommended whole', () => {
    const read = segmented('2031/21. Lamps\n\nThe Economic and Social Council,\n\nRecommends to the General Assembly the following draft resolution:\n\n“The General Assembly,\n\n“Recalling its resolution 85/2,\n\n“1. Urges harbours to light their piers;\n\n“2. Thanks those who do.”\n')
    expect(paths(read)).toEqual(['opening', 'op/n1', 'opening-2', 'pre/n1', 'op/1', 'op/2'])
    expect(read.title).toBe('Lamps')
  })
})
