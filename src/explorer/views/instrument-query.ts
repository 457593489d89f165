import { EVIDENCE_FIELDS, type EvidencePiece } from '../parts/evidence-fields.js'
import { FACT_PAGE, type FactPage } from '../parts/named-links.js'
import { ROLE_PAGE, type RolePage } from '../parts/role-table.js'

/** What the page of an instrument asks about the instrument. */
export const INSTRUMENT_QUERY = `query Instrument($id: ID!, $language: Language!) {
  instrument(id: $id) {
    id name(language: $language) kind aliases symbols session textHeld knownOnlyByCitation depositary adoptionPlace openedForSignature enteredIntoForce registration note
    adopted { edtf }
    ${EVIDENCE_FIELDS}
    versions { edges { node { id stage date symbol provisionCount } } }
    adoptedAt ${FACT_PAGE}
    adoptedBy ${FACT_PAGE}
    establishes ${FACT_PAGE}
    convenes ${FACT_PAGE}
    governs ${FACT_PAGE}
    followedUpBy ${FACT_PAGE}
    protocolTo ${FACT_PAGE}
    protocols ${FACT_PAGE}
    followsFrom ${FACT_PAGE}
    clauses { edges { node { id kind article instruments days notice rule applies confidence note } } }
    cites(first: 200) { total rows { id kind verb pinpoint role status provision { id } cited { __typename id name(language: $language) } } }
    citedBy(first: 200) { total rows { id kind verb pinpoint status confidence provision { id name(language: $language) } instrument { id name(language: $language) } evidence { id status confidence note provision { id name(language: $language) summary } source { id title url readOn } } } }
    ${ROLE_PAGE}
  }
}`

/** One citation by the instrument or one of its paragraphs. */
export interface CitesRow {
  readonly id: string; readonly kind: string; readonly verb: string | null; readonly pinpoint: string | null; readonly role: string | null; readonly status: string
  readonly provision: { readonly id: string } | null
  readonly cited: { readonly __typename: string; readonly id: string; readonly name: string }
}

/** One citation of the instrument. */
export interface CitedByRow {
  readonly id: string; readonly kind: string; readonly verb: string | null; readonly pinpoint: string | null; readonly status: string; readonly confidence: string
  readonly provision: { readonly id: string; readonly name: string } | null
  readonly instrument: { readonly id: string; readonly name: string } | null
  readonly evidence: readonly EvidencePiece[]
}

export interface InstrumentData {
  readonly instrument: {
    readonly id: string; readonly name: string; readonly kind: string; readonly aliases: readonly string[]; readonly symbols: readonly string[]; readonly session: string | null
    readonly textHeld: boolean; readonly knownOnlyByCitation: boolean; readonly depositary: string | null; readonly adoptionPlace: string | null; readonly openedForSignature: string | null
    readonly enteredIntoForce: string | null; readonly registration: string | null; readonly note: string | null; readonly adopted: { readonly edtf: string } | null
    readonly evidence: readonly EvidencePiece[]
    readonly versions: { readonly edges: readonly { readonly node: { readonly id: string; readonly stage: string; readonly date: string; readonly symbol: string | null; readonly provisionCount: number } }[] }
    readonly adoptedAt: FactPage; readonly adoptedBy: FactPage; readonly establishes: FactPage; readonly convenes: FactPage; readonly governs: FactPage; readonly followedUpBy: FactPage
    readonly protocolTo: FactPage; readonly protocols: FactPage; readonly followsFrom: FactPage
    readonly clauses: { readonly edges: readonly { readonly node: { readonly id: string; readonly kind: string; readonly article: string | null; readonly instruments: number | null; readonly days: number | null; readonly notice: string | null; readonly rule: string | null; readonly applies: boolean | null; readonly confidence: string; readonly note: string | null } }[] }
    readonly cites: { readonly total: number; readonly rows: readonly CitesRow[] }
    readonly citedBy: { readonly total: number; readonly rows: readonly CitedByRow[] }
    readonly rolesIn: RolePage
  } | null
}

/** What the page asks about the text of one version, a page of provisions at a time. */
export const TEXT_QUERY = `query Text($version: ID!, $language: Language!, $after: String) {
  version(id: $version) { id stage date title symbol note apparatus instrument { id } }
  provisions(where: {version: {id: {eq: $version}}}, sort: {order: ASC}, first: 100, after: $after) {
    totalCount
    endCursor
    nodes {
      id name(language: $language) section order label status summary bracketed anomalies
      wordings { edges { node { language text } } }
      acts { edges { node { id verb class isMandate } } }
      marks { edges { node { id approvedOn asPrinted approvedBy { id name(language: $language) } } } }
      proposals { edges { node { id kind byAsPrinted wellFormed repair template words proposedBy { id name(language: $language) } nestedIn { id } alternativeTo { id } } } }
    }
  }
}`

/** A proposal in brackets. */
export interface ProposalNode {
  readonly id: string; readonly kind: string; readonly byAsPrinted: string; readonly wellFormed: boolean; readonly repair: string | null; readonly template: string; readonly words: string | null
  readonly proposedBy: { readonly id: string; readonly name: string } | null; readonly nestedIn: { readonly id: string } | null; readonly alternativeTo: { readonly id: string } | null
}

/** A provision of the text. */
export interface ProvisionNode {
  readonly id: string; readonly name: string; readonly section: string; readonly order: number; readonly label: string | null; readonly status: string; readonly summary: string | null
  readonly bracketed: boolean; readonly anomalies: readonly string[]
  readonly wordings: { readonly edges: readonly { readonly node: { readonly language: string; readonly text: string } }[] }
  readonly acts: { readonly edges: readonly { readonly node: { readonly id: string; readonly verb: string; readonly class: string; readonly isMandate: boolean } }[] }
  readonly marks: { readonly edges: readonly { readonly node: { readonly id: string; readonly approvedOn: string; readonly asPrinted: string; readonly approvedBy: { readonly id: string; readonly name: string } | null } }[] }
  readonly proposals: { readonly edges: readonly { readonly node: ProposalNode }[] }
}

export interface TextData {
  readonly version: { readonly id: string; readonly stage: string; readonly date: string; readonly title: string | null; readonly symbol: string | null; readonly note: string | null; readonly apparatus: readonly string[]; readonly instrument: { readonly id: string } | null } | null
  readonly provisions: { readonly totalCount: number; readonly endCursor: string | null; readonly nodes: readonly ProvisionNode[] }
}
