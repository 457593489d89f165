import type { ManagedTransaction } from 'neo4j-driver'
import type { AlignedUnit } from '../../domain/drafting/version-alignment.js'
import { unmarked } from '../../domain/drafting/unmarked.js'
import type { Language } from '../../domain/vocabulary.js'
import { cypher } from '../cypher.js'

/** The units of versions with their words in every language, in one statement. */
const VERSION_UNITS = cypher`
  UNWIND $versions AS id
  MATCH (version:Version {id: id})-[contains:CONTAINS]->(provision:Provision)
  WITH id, provision, contains.order AS order ORDER BY id, order
  RETURN id AS version, provision.id AS id, provision.section AS section, provision.label AS label, provision.status AS status,
    [(provision)-[:WORDED_AS]->(wording:Wording) | {language: wording.language, text: wording.text}] AS wordings,
    [(provision)-[:MARKED_BY]->(mark:AgreementMark) | mark.asPrinted] AS marks,
    COLLECT { MATCH (provision)-[:PERFORMS]->(act:Act) RETURN act.lemma ORDER BY act.order } AS lemmas,
    [(provision)-[:REAFFIRMS|RECALLS|RECOGNIZES|UNDERSCORES|TAKES_NOTE_OF|BASED_ON|ADOPTS|CITES]->(cited:Entity) | cited.id] AS cites`

/** A unit of a version as it stands in the graph. */
interface VersionUnitRow {
  readonly version: string
  readonly id: string
  readonly section: AlignedUnit['section']
  readonly label: string | null
  readonly status: string
  readonly wordings: readonly { readonly language: Language; readonly text: string }[]
  readonly marks: readonly string[]
  readonly lemmas: readonly string[]
  readonly cites: readonly string[]
}

/** The units of these versions, in printed order, with their words in the language in which all of them are held. */
export async function readVersionUnits(transaction: ManagedTransaction, versions: readonly string[]): Promise<ReadonlyMap<string, readonly AlignedUnit[]>> {
  const { records } = await transaction.run(VERSION_UNITS, { versions })
  return unitsInOneLanguage(records.map((record) => record.toObject() as unknown as VersionUnitRow))
}

/** The language in which every version has words, English before the others; null where there is none. */
function commonLanguage(rows: readonly VersionUnitRow[]): Language | null {
  const versions = [...new Set(rows.map(({ version }) => version))]
  const held = (version: string, language: Language): boolean => rows.some((row) => row.version === version && row.wordings.some((wording) => wording.language === language))
  return (['EN', 'ES', 'FR', 'PT'] as const).find((language) => versions.every((version) => held(version, language))) ?? null
}

/** Units by version, as they are aligned. */
function unitsInOneLanguage(rows: readonly VersionUnitRow[]): ReadonlyMap<string, readonly AlignedUnit[]> {
  const language = commonLanguage(rows)
  const units = new Map<string, AlignedUnit[]>()
  for (const { version, id, section, label, wordings, marks, lemmas, cites } of rows) {
    const wording = wordings.find((one) => one.language === language)
    const text = wording === undefined ? null : unmarked(wording.text, marks)
    units.set(version, [...(units.get(version) ?? []), { id, section, label, text, lemma: lemmas[0] ?? null, cites }])
  }
  return units
}
