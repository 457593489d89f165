/** A view of the explorer as it is looked at: a short name, and the address that opens it. */
export interface SeenView {
  readonly name: string
  readonly address: string
}

/** Every view, each with a state that shows what it can. */
export const VIEWS: readonly SeenView[] = [
  { name: 'start', address: '/' },
  { name: 'texts', address: '/instruments' },
  { name: 'instrument-adopted', address: '/quito-2019' },
  { name: 'instrument-draft', address: '/medellin-2013/draft-2013-10-31' },
  { name: 'treaty', address: '/oas-a-55' },
  { name: 'provision', address: '/quito-2019/op/7' },
  { name: 'provision-proposed', address: '/medellin-2013/draft-2013-10-31/fu/5bis' },
  { name: 'lineage', address: '/lineage/quito-2019?proposed=yes' },
  { name: 'provision-lineage', address: '/lineage/quito-2019/adopted/op/7' },
  { name: 'threads', address: '/threads' },
  { name: 'thread', address: '/thread-resources' },
  { name: 'changes', address: '/changes/medellin-2013?to=quito-2019&show=FACTS,WORDS' },
  { name: 'follow-up', address: '/follow-up/medellin-2013' },
  { name: 'ratification', address: '/ratification?instruments=oas-a-55,oas-a-59&states=peru,uruguay,barbados,united-states&on=2013-11-22&cell=peru~oas-a-55' },
  { name: 'chairs', address: '/chairs?on=2019-11-15' },
  { name: 'chairs-of-one', address: '/chairs/stg-prevention?on=2019-11-15' },
  { name: 'deadlines', address: '/deadlines?on=2026-01-01' },
  { name: 'state', address: '/peru' },
  { name: 'body', address: '/stg-emergency-services' },
  { name: 'meeting', address: '/mispa-7' },
  { name: 'collective', address: '/member-states?on=2019-10-31' },
  { name: 'finding', address: '/finding-quito-op-7-group' },
  { name: 'person', address: '/adam-blackwell' },
  { name: 'source', address: '/oas-a-55-table' },
  { name: 'search', address: '/search?text=police' },
  { name: 'not-found', address: '/nothing-of-this-name' },
]
