/** The label of a list item as it is printed: number 3 of a list of type `a` is “c.”, of type `i` “iii.”. */
export function listLabel(count: number, type: string): string {
  return `${counted(count, type)}.`
}

/** A number as letters, roman digits or decimal ones: `1`, `a`, `A`, `i`, `I`. */
export function counted(count: number, type: string): string {
  if (count < 1) return String(count)
  if (type === 'a' || type === 'A') return cased(lettersOf(count), type)
  if (type === 'i' || type === 'I') return cased(romanOf(count), type)
  return String(count)
}

function cased(letters: string, type: string): string {
  return type === type.toUpperCase() ? letters.toUpperCase() : letters
}

/** a … z, then aa, bb … as word processors count. */
function lettersOf(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26))
  return letter.repeat(Math.floor((count - 1) / 26) + 1)
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
]

function romanOf(count: number): string {
  let rest = count
  return ROMAN.map(([value, digits]) => {
    const times = Math.floor(rest / value)
    rest -= times * value
    return digits.repeat(times)
  }).join('')
}
