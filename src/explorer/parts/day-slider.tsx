import { useState } from 'preact/hooks'
import { DateText } from './date.js'

/** Days since 1 January 1970, counted without a clock or time zone. */
function dayNumber(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  return Date.UTC(year, month - 1, date) / 86_400_000
}

function dayOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10)
}

/** A slider through days; the page is asked again when it is let go, and the day is shown while it moves. */
export function DaySlider({ label, first, last, value, onDay }: { label: string; first: string; last: string; value: string; onDay: (day: string) => void }) {
  const [moving, setMoving] = useState<string | null>(null)
  const shown = moving ?? value
  return (
    <div class="day-slider controls">
      <label>
        {label}{' '}
        <input
          type="range"
          min={dayNumber(first)}
          max={dayNumber(last)}
          step={1}
          value={dayNumber(shown)}
          aria-valuetext={shown}
          onInput={(event) => setMoving(dayOf(Number(event.currentTarget.value)))}
          onChange={(event) => {
            setMoving(null)
            onDay(dayOf(Number(event.currentTarget.value)))
          }}
        />
      </label>
      <DateText edtf={shown} />
    </div>
  )
}
