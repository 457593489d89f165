import { useReading } from '../language/context.js'
import { ConfidenceBadge, StatusBadge } from './badge.js'
import { DateText } from './date.js'
import type { EvidencePiece } from './evidence-fields.js'
import { Link, pathOf } from './link.js'
import { Ours } from './ours.js'

/** The evidence of one fact, one click away: the paragraphs and sources that say it, with status and confidence. */
export function Evidence({ pieces, about }: { pieces: readonly EvidencePiece[]; about: string }) {
  const { say } = useReading()
  if (pieces.length === 0) return <span class="soft">{say('noEvidence')}</span>
  return (
    <details class="evidence">
      <summary>
        {say('evidence')} <span class="soft">({pieces.length})</span>
        <span class="hidden-but-read">: {about}</span>
      </summary>
      <ul>
        {pieces.map((piece) => (
          <li key={piece.id}>
            <EvidenceSource piece={piece} /> <StatusBadge status={piece.status} /> <ConfidenceBadge confidence={piece.confidence} />
            {piece.note && <span class="soft"> <Ours text={piece.note} /></span>}
          </li>
        ))}
      </ul>
    </details>
  )
}

function EvidenceSource({ piece }: { piece: EvidencePiece }) {
  const { say } = useReading()
  if (piece.provision !== null) {
    return (
      <>
        <Link to={pathOf(piece.provision.id)}>{piece.provision.name}</Link>
        {piece.provision.summary && <span class="evidence__summary"> <Ours text={piece.provision.summary} /></span>}
      </>
    )
  }
  if (piece.source === null) return <code>{piece.id}</code>
  const { title, url, readOn } = piece.source
  const isAddress = url !== null && /^https?:\/\//.test(url)
  return (
    <>
      {isAddress ? <a href={url} rel="noreferrer external">{title}</a> : title}
      <span class="soft"> ({say('readOn', { day: '' })}<DateText edtf={readOn} />)</span>
    </>
  )
}
