import { createContext, type ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useReading } from '../language/context.js'
import { takeMove } from '../router.js'

/** The title of the page, for the parts inside it. */
export const TitleContext = createContext('')

/** The frame of a page: its title, which is also the window's, what stands above it, and its content. */
export function Page({ title, above, lead, children }: { title: string; above?: ComponentChildren; lead?: ComponentChildren; children: ComponentChildren }) {
  const { say } = useReading()
  useEffect(() => {
    document.title = title === say('siteName') ? title : `${title} · ${say('siteName')}`
  }, [title])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takeMove()) heading.current?.focus({ preventScroll: true })
  })
  return (
    <TitleContext.Provider value={title}>
      {above && <p class="above">{above}</p>}
      <h1 ref={heading} tabIndex={-1}>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </TitleContext.Provider>
  )
}
