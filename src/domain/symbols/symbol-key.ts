import { findSymbols } from './find-symbols.js'
import { keyOfSymbol } from './symbol-form.js'

/**
 * The key that all spellings of one symbol share: case, spaces of any kind, dashes, the spelling of “rev.” and a
 * stray bracket do not count (“MISPA IV/doc.4/13 rev. 1” = “mispa-iv/DOC. 4/13 REV.1”, “A/RES/55/25” = “resolution
 * 55/25”). Text that no family of symbols reads is folded as it stands.
 */
export function symbolKey(text: string): string {
  const bare = text.replace(/^[\s(“"‘'[]+|[\s”"’'\],;.]+$/g, '')
  const spellings = [bare, bare.replace(/\)$/, ''), bare.toUpperCase(), bare.toUpperCase().replace(/\)$/, '')]
  for (const spelling of spellings) {
    const whole = findSymbols(spelling).find(({ end }) => end === spelling.length)
    if (whole !== undefined && (whole.start === 0 || isWordBefore(spelling.slice(0, whole.start)))) return whole.key
  }
  return keyOfSymbol(bare)
}

/** “document AG/CG/doc.9/19”, “General Assembly resolution 55/25”: words that announce a symbol are no part of it. */
function isWordBefore(words: string): boolean {
  return /^[\p{L}\s]+$/u.test(words)
}
