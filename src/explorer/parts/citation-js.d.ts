/** The little of citation-js that the explorer uses; the package brings no types. */
declare module '@citation-js/core' {
  export const plugins: { readonly output: { format(form: string, items: readonly object[]): unknown } }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
