import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useReading } from '../language/context.js'

/** The frame of a page: its title, which is also the window's, what stands above it, and its content. */
export function Page({ title, above, lead, children }: { title: string; above?: ComponentChildren; lead?: ComponentChildren; children: ComponentChildren }) {
  const { say } = useReading()
  useEffect(() => {
    document.title = title === say('siteName') ? title : `${title} · ${say('siteName')}`
  }, [title])
  return (
    <>
      {above && <p class="above">{above}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </>
  )
}
