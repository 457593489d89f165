import { useReading, useWords } from '../language/context.js'
import { useKinds } from '../language/kinds.js'
import { Badge, StatusBadge } from '../parts/badge.js'
import { DateText } from '../parts/date.js'
import { Evidence } from '../parts/evidence.js'
import { Facts } from '../parts/facts.js'
import { Link, pathOf } from '../parts/link.js'
import type { ThreadStep } from './threads-query.js'
import { threadsWords } from './threads-words.js'
import { Ours } from '../parts/ours.js'

const TONES: Readonly<Record<string, string>> = { STRONGER: 'good', WEAKER: 'warn', SAME: 'plain', NOT_COMPARABLE: 'open' }

/** One step: its paragraph, its acts, and what changed since the step before. */
export function ThreadStepPart({ step, isFirst }: { step: ThreadStep; isFirst: boolean }) {
  const { language, say } = useReading()
  const own = useWords(threadsWords)
  const kinds = useKinds()
  const readable = (words: string): string => (/^[A-Z][A-Z_]+$/.test(words) ? kinds(words) : words)
  return (
    <li class={step.proposed ? 'step is-proposed' : 'step'} id={`step-${step.order}`}>
      <h3><DateText edtf={step.date.edtf} />: <Link to={pathOf(step.provision.id)}>{step.provision.name}</Link> <StatusBadge status={step.proposed ? 'PROPOSED' : step.status} /></h3>
      {step.note && <p><Ours text={step.note} /></p>}
      {step.provision.summary && <p class="soft"><Ours text={step.provision.summary} /> ({say('ourSummary')})</p>}
      {step.acts.map((act) => (
        <Facts key={act.id} rows={[
          [say('verb'), <><em>{act.verb}</em> <span class="soft">{kinds(act.class)}{act.level === null ? '' : `, ${own('level', { level: act.level })}`}{act.hedges.length > 0 && `; ${act.hedges.map(kinds).join(', ')}`}</span></>],
          [own('addressees'), act.addressedTo.length === 0 ? <span class="soft">{own('nobody')}</span> : act.addressedTo.map(({ partyName }) => partyName).join('; ')],
          [own('CHANNEL'), act.through.map(({ partyName }) => partyName).join('; ')],
          [own('deliverable'), act.deliverable],
          [own('due'), act.due && <DateText edtf={act.due.edtf} />],
          [own('CADENCE'), act.cadence && kinds(act.cadence)],
        ]} />
      ))}
      <p><strong>{own('changed')}:</strong> {isFirst && own('first')}{!isFirst && step.changes.length === 0 && own('nothing')}</p>
      {step.changes.length > 0 && (
        <ul class="changes">
          {step.changes.map((change) => (
            <li key={change.aspect}><Badge tone="plain" text={own(change.aspect)} /> {change.before.length > 0 && <del>{change.before.map(readable).join('; ')}</del>} {change.after.length > 0 && <ins>{change.after.map(readable).join('; ')}</ins>}</li>
          ))}
        </ul>
      )}
      {step.strength.map(({ addressees, result, reason }) => <p key={addressees ?? ''}>{own('strength')}: <Badge tone={TONES[result] ?? 'plain'} text={own(result)} /> {reason && <span class="soft">{language === 'en' ? reason : own('notComparable')}</span>}</p>)}
      <Evidence pieces={step.evidence} about={step.provision.name} />
    </li>
  )
}
