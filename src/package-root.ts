import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the package, which holds schema/ and seed/; the same from the sources and from what is built of them. */
export const PACKAGE_ROOT: string = path.resolve(fileURLToPath(new URL('..', import.meta.url)))
