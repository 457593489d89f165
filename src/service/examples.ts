import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** One query that shows what can be asked: its id is the name of its file, its title the comment in its first line. */
export interface Example {
  readonly id: string
  readonly title: string
  readonly query: string
}

/** Reads the example queries of a folder (`01-name.graphql` …) in the order of their names; none where it is not there. */
export function readExamples(folder: string): readonly Example[] {
  return filesOf(folder).map((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8')
    const [first = '', ...rest] = text.split('\n')
    if (!first.startsWith('#')) throw new Error(`${path.join(folder, file)} does not begin with its title; give it a first line such as “# Which texts does the preamble cite?”.`)
    return { id: path.basename(file, '.graphql'), title: first.replace(/^#+\s*/, '').trim(), query: rest.join('\n').trim() }
  })
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.graphql')).sort()
  } catch {
    return []
  }
}
