import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compareMarkup } from '../evaluation/scoring/compare-markup.js'
import { evaluate } from '../evaluation/scoring/evaluate.js'
import { comparisonText, evaluationText } from '../evaluation/scoring/print.js'

/**
 * Prints how well the parser reads the labelled texts of evaluation/texts, and each error; with `--family FOLDER`, how far
 * its reading of plain text agrees with the markup of the Akoma Ntoso files of a folder. `--only worked-on|held-out` keeps
 * one half from being looked at. It needs no database.
 */
const project = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({ options: { family: { type: 'string' }, only: { type: 'string' }, figures: { type: 'boolean', default: false } } })
if (values.only !== undefined && values.only !== 'worked-on' && values.only !== 'held-out') {
  console.error(`--only ${values.only}: there are two halves, worked-on and held-out.`)
  process.exitCode = 2
} else if (values.family !== undefined) {
  const folder = path.resolve(values.family)
  const files = readdirSync(folder).filter((file) => file.endsWith('.xml')).sort()
  console.log(comparisonText(files.map((file) => compareMarkup(file, readFileSync(path.join(folder, file), 'utf8')))))
} else {
  const halves = await evaluate(project)
  console.log(evaluationText(values.only === undefined ? halves : halves.filter(({ name }) => name === values.only), values.figures))
}
