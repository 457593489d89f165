import { labelKey } from '../../domain/provision-path.js'
import type { SegmentedProvision } from './segmented.js'

/** “5 bis alt.” is an alternative to “5 bis” of the same part, where that is printed. */
export function withAlternatives(provisions: readonly SegmentedProvision[]): readonly SegmentedProvision[] {
  return provisions.map((provision) => {
    const key = labelKey(provision.label)
    if (key === null || !provision.proposals.some(({ kind }) => kind === 'ALTERNATIVE')) return provision
    const replaced = key.replace(/-alt(?:-\d+)?$/, '')
    const original = provisions.find(({ section, parent, label }) => section === provision.section && parent === provision.parent && labelKey(label) === replaced)
    if (replaced === key || original === undefined) return provision
    return { ...provision, proposals: provision.proposals.map((proposal) => (proposal.kind === 'ALTERNATIVE' ? { ...proposal, alternativeTo: original.path } : proposal)) }
  })
}
