import { useReading } from '../language/context.js'
import type { Words } from '../language/words.js'

const TONES: Readonly<Record<string, string>> = {
  ADOPTED: 'good', REPORTED: 'plain', INFERRED: 'open', APPROVED_IN_COMMITTEE: 'warn', DRAFTED: 'warn', PROPOSED: 'open',
  HIGH: 'plain', MEDIUM: 'plain', LOW: 'warn', UNVERIFIED: 'bad',
}

/** A word of a closed list as a badge: its text says it, its colour only repeats it. */
export function StatusBadge({ status }: { status: string }) {
  const { say } = useReading()
  return <Badge tone={TONES[status] ?? 'plain'} text={say(`status${status}` as keyof Words)} />
}

/** How sure a fact is; nothing is shown for high confidence, which is the rule. */
export function ConfidenceBadge({ confidence }: { confidence: string }) {
  const { say } = useReading()
  return confidence === 'HIGH' ? null : <Badge tone={TONES[confidence] ?? 'plain'} text={say(`confidence${confidence}` as keyof Words)} />
}

/** A short text on a ground of one tone: plain, good, warn, bad or open. */
export function Badge({ tone, text }: { tone: string; text: string }) {
  return <span class={`badge badge--${tone}`}>{text}</span>
}
