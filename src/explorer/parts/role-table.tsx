import { useReading, useWords } from '../language/context.js'
import { StatusBadge } from './badge.js'
import { DataTable } from './data-table.js'
import { Link, pathOf } from './link.js'
import { Ours } from './ours.js'

/** The acts in which a thing has a role, as the API gives them. */
export interface RolePage {
  readonly total: number
  readonly rows: readonly {
    readonly id: string
    readonly kind: string
    readonly status: string
    readonly provision: { readonly id: string; readonly name: string; readonly summary: string | null } | null
    readonly act: { readonly verb: string; readonly summary: string | null } | null
    readonly instrument: { readonly id: string; readonly name: string } | null
  }[]
}

/** The selection that the part needs. */
export const ROLE_PAGE = `rolesIn(first: 200) { total rows { id kind status provision { id name(language: $language) summary } act { verb summary } instrument { id name(language: $language) } } }`

export const roleWords = {
  en: {
    heading: 'What texts ask of it, and where it appears', caption: 'Roles in acts, by paragraph',
    ADDRESSED_TO: 'is asked', THROUGH: 'is the channel', DELIVERED_TO: 'receives', SUPPORTED_BY: 'supports', COORDINATED_WITH: 'coordinates', CONSULTING: 'is consulted',
    WITHIN: 'is the framework', BENEFITS: 'benefits', CONCERNS: 'is what it is about', ESTABLISHES: 'is established', ELECTS: 'is elected', ELECTS_FOR: 'an office of it is filled',
    DUE_BEFORE: 'is the deadline', INCORPORATES: 'is taken over',
  },
  es: {
    heading: 'Lo que los textos le piden, y dónde aparece', caption: 'Funciones en los actos, por párrafo',
    ADDRESSED_TO: 'recibe el encargo', THROUGH: 'es el canal', DELIVERED_TO: 'recibe', SUPPORTED_BY: 'apoya', COORDINATED_WITH: 'coordina', CONSULTING: 'es consultado',
    WITHIN: 'es el marco', BENEFITS: 'se beneficia', CONCERNS: 'es el asunto', ESTABLISHES: 'queda establecido', ELECTS: 'es elegido', ELECTS_FOR: 'se provee un cargo suyo',
    DUE_BEFORE: 'es el plazo', INCORPORATES: 'se incorpora',
  },
} as const
type RoleWord = keyof typeof roleWords.en

/** The table of a thing's roles, each with the paragraph that gives it. */
export function RoleTable({ page, fileName }: { page: RolePage | null | undefined; fileName: string }) {
  const { say } = useReading()
  const words = useWords(roleWords)
  if (!page || page.rows.length === 0) return null
  return (
    <section>
      <h2>{words('heading')}</h2>
      <DataTable
        caption={words('caption')}
        fileName={fileName}
        rows={page.rows}
        keyOf={({ id }) => id}
        columns={[
          { key: 'role', heading: say('role'), text: ({ kind }) => words(kind as RoleWord) },
          { key: 'verb', heading: say('verb'), text: ({ act }) => act?.verb ?? '' },
          { key: 'what', heading: say('summary'), isWide: true, text: ({ act, provision }) => act?.summary ?? provision?.summary ?? '', show: ({ act, provision }) => <Ours text={act?.summary ?? provision?.summary} /> },
          { key: 'paragraph', heading: say('paragraph'), text: ({ provision, instrument }) => provision?.name ?? instrument?.name ?? '', show: ({ provision, instrument }) => (provision ? <Link to={pathOf(provision.id)}>{provision.name}</Link> : instrument ? <Link to={pathOf(instrument.id)}>{instrument.name}</Link> : null) },
          { key: 'status', heading: say('status'), text: ({ status }) => status, show: ({ status }) => <StatusBadge status={status} /> },
        ]}
      />
    </section>
  )
}
