import type { ComponentChildren } from 'preact'
import { useReading, useWords } from '../language/context.js'
import { setState, usePlace } from '../router.js'
import type { ProposalNode, ProvisionNode } from '../views/instrument-query.js'
import { ProposalHead } from './provision-text.js'

const words = {
  en: { rendered: 'The paragraph under this choice', none: 'Without any proposal the text has no such paragraph.', excluded: 'Not together with the one it would replace.' },
  es: { rendered: 'El párrafo con esta elección', none: 'Sin ninguna propuesta el texto no tiene este párrafo.', excluded: 'No junto con la que reemplazaría.' },
} as const

/** The proposals of a paragraph, each with a switch; the choice stands in the address, and the text is rendered under it. */
export function ProposalSwitches({ provision, proposals }: { provision: ProvisionNode; proposals: readonly ProposalNode[] }) {
  const { say } = useReading()
  const own = useWords(words)
  const { query } = usePlace()
  const accepted = new Set((query['accept'] ?? '').split(',').filter((id) => id !== ''))
  const toggle = (proposal: ProposalNode): void => {
    const next = new Set(accepted)
    if (next.has(proposal.id)) {
      next.delete(proposal.id)
      for (const inner of proposals) if (inner.nestedIn?.id === proposal.id) next.delete(inner.id)
    } else {
      next.add(proposal.id)
      if (proposal.nestedIn) next.add(proposal.nestedIn.id)
      if (proposal.alternativeTo) next.delete(proposal.alternativeTo.id)
    }
    setState({ accept: [...next].sort().join(',') }, 'replace')
  }
  const outer = proposals.filter(({ nestedIn }) => nestedIn === null)
  const taken = outer.filter(({ id }) => accepted.has(id))
  const base = provision.summary === null ? null : filled(provision.summary, proposals, accepted)
  return (
    <div class="proposals">
      <ul>
        {proposals.map((proposal) => (
          <li key={proposal.id} class={proposal.nestedIn ? 'proposal proposal--nested' : 'proposal'}>
            <label>
              <input type="checkbox" checked={accepted.has(proposal.id)} onChange={() => toggle(proposal)} /> {say('accept')}
            </label>{' '}
            <ProposalHead proposal={proposal} />
            {proposal.alternativeTo && <span class="soft"> {own('excluded')}</span>}
            {proposal.words && <p class="soft">{say('printedAs', { words: proposal.words })}</p>}
          </li>
        ))}
      </ul>
      <p class="soft">{own('rendered')}:</p>
      <div class="rendered" aria-live="polite">
        {base !== null && <p>{base}</p>}
        {taken.map((proposal) => <p key={proposal.id}><ins>{filled(proposal.template, proposals, accepted)}</ins></p>)}
        {base === null && taken.length === 0 && <p class="soft">{own('none')}</p>}
      </div>
    </div>
  )
}

/** A template with the words of the accepted proposals in their slots, and nothing in the slots of the others. */
export function filled(template: string, proposals: readonly ProposalNode[], accepted: ReadonlySet<string>): ComponentChildren[] {
  return template.split(/(\{p\d+\})/).map((part) => {
    const key = /^\{(p\d+)\}$/.exec(part)?.[1]
    if (key === undefined) return part
    const proposal = proposals.find(({ id }) => id.endsWith(`/${key}`))
    return proposal !== undefined && accepted.has(proposal.id) ? <mark>{proposal.words ?? proposal.template}</mark> : ''
  })
}
