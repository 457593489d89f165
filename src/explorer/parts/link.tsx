import type { ComponentChildren } from 'preact'
import { addressOf, go } from '../router.js'

/** A link inside the explorer: a real address, followed without loading the page anew. */
export function Link({ to, query, children, current, label, plain }: {
  to: string
  query?: Readonly<Record<string, string | null | undefined>>
  children: ComponentChildren
  current?: boolean
  label?: string
  plain?: boolean
}) {
  return (
    <a
      href={addressOf(to, query)}
      class={plain ? 'plain' : undefined}
      aria-current={current ? 'page' : undefined}
      title={label}
      onClick={(event: MouseEvent) => {
        if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        go(to, query ?? {})
      }}
    >
      {children}
    </a>
  )
}

/** The address of a stored thing: its id. */
export function pathOf(id: string): string {
  return `/${id}`
}
