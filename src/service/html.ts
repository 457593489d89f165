/** A piece of HTML that is safe to stand inside another. */
export interface Html {
  readonly html: string
}

/** Writes HTML; every value is escaped unless it is HTML itself, and lists are joined. */
export function html(strings: TemplateStringsArray, ...values: readonly (string | number | Html | readonly Html[])[]): Html {
  return { html: strings.map((text, place) => text + (place < values.length ? written(values[place] as Html) : '')).join('') }
}

function written(value: string | number | Html | readonly Html[]): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return 'html' in value ? value.html : value.map(written).join('')
}
