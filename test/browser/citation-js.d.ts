/** The little of citation-js that the tests use; the package brings no types. */
declare module '@citation-js/core' {
  export const plugins: { readonly input: { chain(text: string): unknown } }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
