import { useReading } from '../language/context.js'
import { useSettings } from '../settings.js'

/** A way to report an error in a fact, filled with the id and the page, where the service names an address for it. */
export function ReportError({ id }: { id: string }) {
  const { say } = useReading()
  const { reportErrorsTo } = useSettings()
  if (reportErrorsTo === null) return null
  const subject = encodeURIComponent(`Error in ${id}`)
  const body = encodeURIComponent(`${location.href}\n\n`)
  const address = /^https?:\/\//.test(reportErrorsTo) ? `${reportErrorsTo}${reportErrorsTo.includes('?') ? '&' : '?'}id=${encodeURIComponent(id)}&page=${encodeURIComponent(location.href)}` : `mailto:${reportErrorsTo}?subject=${subject}&body=${body}`
  return <a class="page-tools" href={address}>{say('reportError')}</a>
}
