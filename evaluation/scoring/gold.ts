import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { ACT_CLASSES, HEDGES, LANGUAGES } from '../../src/domain/vocabulary.js'

const words = z.union([z.string(), z.array(z.string())])

const act = z.strictObject({
  verb: z.string(),
  class: z.enum(ACT_CLASSES),
  to: z.array(z.strictObject({ words, is: z.string().optional() })).default([]),
  due: z.strictObject({ words: z.string(), is: z.string().optional() }).optional(),
  hedges: z.array(z.enum(HEDGES)).default([]),
  proposed: z.boolean().default(false),
})

const provision = z.strictObject({
  key: z.string(),
  label: z.string().optional(),
  begins: z.string(),
  ends: z.string().optional(),
  acts: z.array(act).default([]),
  references: z.array(z.strictObject({ words: z.string(), is: z.union([z.string(), z.array(z.string())]) })).default([]),
  symbols: z.array(z.strictObject({ words: z.string(), is: z.string() })).default([]),
  'also-named': z.array(z.string()).default([]),
})

const gold = z.strictObject({
  text: z.string(),
  language: z.enum(LANGUAGES),
  'held-out': z.boolean(),
  provisions: z.array(provision),
})

/** What a careful reader says of one text; see evaluation/README.md for the form. */
export type Gold = z.infer<typeof gold>
/** One provision as a careful reader sees it. */
export type GoldProvision = Gold['provisions'][number]
/** One act as a careful reader sees it. */
export type GoldAct = GoldProvision['acts'][number]

/** All labelled texts of a folder in the order of their names; a file that is not in the form throws with its name and place. */
export function readGold(folder: string): readonly Gold[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const read = gold.safeParse(parse(readFileSync(path.join(folder, file), 'utf8')))
      if (!read.success) throw new Error(`${file}: ${read.error.issues.map(({ path: place, message }) => `${place.join('.')}: ${message}`).join('; ')}`)
      return read.data
    })
}
