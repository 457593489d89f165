import { useReading } from '../language/context.js'
import { setState } from '../router.js'

/** The day on which the world is asked about, and the day by which it was known; both stand in the address. */
export function TimeControls({ asOf, knownAt, withKnownAt = true }: { asOf: string | null; knownAt: string | null; withKnownAt?: boolean }) {
  const { say } = useReading()
  return (
    <div class="controls" role="group">
      <DayField label={say('asOf')} value={asOf} onDay={(day) => setState({ asOf: day })} />
      {withKnownAt && <DayField label={say('knownAt')} value={knownAt} onDay={(day) => setState({ knownAt: day })} />}
    </div>
  )
}

/** A field for one civil day; what is not yet a whole day changes nothing. */
export function DayField({ label, value, onDay }: { label: string; value: string | null; onDay: (day: string | null) => void }) {
  return (
    <label>
      {label}{' '}
      <input
        type="date"
        value={value ?? ''}
        onChange={(event) => {
          const day = event.currentTarget.value
          if (day === '' || /^\d{4}-\d{2}-\d{2}$/.test(day)) onDay(day === '' ? null : day)
        }}
      />
    </label>
  )
}
