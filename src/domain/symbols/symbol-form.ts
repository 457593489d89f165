/** The comparable form of a symbol that is written in full: no spaces, lower case, one spelling of “rev.” and of “MISPA IV”. */
export function keyOfSymbol(symbol: string): string {
  return symbol
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=[a-z])\s+(?=[ivxlcdm]{1,9}\/)/g, '-')
    .replace(/\/?\b(rev|corr|add)\.?\s*(?=\d)/g, '$1.')
    .replace(/\s+/g, '')
    .replace(/\.$/, '')
}

/** The key without its brackets and its revision, which those who cite often leave out. */
export function stemOfKey(key: string): string {
  return key.replace(/(?:rev|corr|add)\.\d+/g, '').replace(/\([^)]*\)/g, '')
}
