/** Largest file that is opened, in bytes. */
export const MOST_BYTES = 50 * 1024 * 1024

/** Longest text that is read, in characters: some 2,000 printed pages. */
export const MOST_CHARACTERS = 5_000_000

/** Longest time that one file is read, in milliseconds. */
export const MOST_MILLISECONDS = 60_000
