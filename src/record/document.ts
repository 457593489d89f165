import { z } from 'zod'
import {
  ACT_CLASSES, CADENCES, CITATION_KINDS, HEDGES, OFFICES, PROPOSAL_KINDS, SECTIONS, STAGES, LANGUAGES,
} from '../domain/vocabulary.js'
import { day, edtf, id } from './common.js'

/** What fills a role: an id, or an id with the words that the text prints for it, or a placeholder that names nobody. */
export const roleFiller = z.union([
  id,
  z.strictObject({ to: id, asPrinted: z.string().optional() }),
  z.strictObject({ placeholder: z.string().min(1), standsFor: z.enum(['STATE', 'BODY', 'DATE', 'OTHER']) }),
])

const fillers = z.array(roleFiller).default([])

/** One act that a paragraph performs; `isMandate` where it asks something of someone. Roles that are empty in the text stay empty. */
export const actRecord = z.strictObject({
  /** Key inside the paragraph, `a1`, `a2` …, in printed order. */
  key: z.string().regex(/^a\d+$/),
  /** The verb as printed, with what stands around it in the phrase (“Continue strengthening”). */
  verb: z.string().min(1),
  /** The verb of the class, in lower case and base form. */
  lemma: z.string().min(1),
  /** The verb that frames the whole part (“recommend” in “WE RECOMMEND: … Instruct”). */
  frame: z.string().optional(),
  class: z.enum(ACT_CLASSES),
  isMandate: z.boolean(),
  /** True for the act with which the paragraph begins. */
  leads: z.boolean().default(false),
  hedges: z.array(z.enum(HEDGES)).default([]),
  /** One sentence of ours: what is asked or done. */
  summary: z.string().min(1).optional(),
  /** What is to be delivered, in our words (“list of hemispheric mechanisms”). */
  deliverable: z.string().optional(),
  /** What it is against or for, in our words. */
  aim: z.string().optional(),
  due: z
    .strictObject({
      /** Words of the text (“by the end of the first quarter of 2020”). */
      asPrinted: z.string(),
      /** The date with its precision, where one can be computed. */
      date: edtf.optional(),
      /** True where the date is counted by a rule and not printed. */
      derived: z.boolean().default(false),
      rule: z.string().optional(),
    })
    .optional(),
  cadence: z.enum(CADENCES).optional(),
  /** A yearly day, as EDTF-like `--MM-DD`. */
  observance: z.strictObject({ on: z.string().regex(/^--\d{2}-\d{2}$/), name: z.string() }).optional(),
  /** The act inside which this one stands, where an addressee is told to ask something of others. */
  insideAct: z.string().regex(/^a\d+$/).optional(),
  addressedTo: fillers,
  through: fillers,
  deliveredTo: fillers,
  supportedBy: fillers,
  coordinatedWith: fillers,
  consulting: fillers,
  within: fillers,
  benefits: fillers,
  concerns: fillers,
  establishes: fillers,
  elects: fillers,
  electsFor: z.array(z.strictObject({ to: id, office: z.enum(OFFICES), asPrinted: z.string().optional() })).default([]),
  dueBefore: fillers,
  incorporates: z.array(z.strictObject({ to: id, scope: z.string(), asPrinted: z.string().optional() })).default([]),
  /** Character span in the wording, by language, where a document was read. */
  spans: z.array(z.strictObject({ language: z.enum(LANGUAGES), start: z.int().min(0), end: z.int().min(0) })).default([]),
  confidence: z.enum(['HIGH', 'MEDIUM', 'LOW']).default('HIGH'),
})
export type ActRecord = z.infer<typeof actRecord>

/** One citation: its kind from the closed list, the verb and the words as printed, and what is cited. */
export const citationRecord = z.strictObject({
  kind: z.enum(CITATION_KINDS),
  verb: z.string().min(1),
  to: id,
  /** Paragraph or article cited (“paragraph 14”), as printed. */
  pinpoint: z.string().optional(),
  /** What the cited thing does there, where it is not simply cited (“evidence”). */
  role: z.string().optional(),
  /** The name or symbol as printed, and no more of the sentence. */
  asPrinted: z.string().optional(),
  symbolAsPrinted: z.string().optional(),
  spans: z.array(z.strictObject({ language: z.enum(LANGUAGES), start: z.int().min(0), end: z.int().min(0) })).default([]),
  confidence: z.enum(['HIGH', 'MEDIUM', 'LOW']).default('HIGH'),
})
export type CitationRecord = z.infer<typeof citationRecord>

export interface ProposalRecord {
  key: string
  by: string
  byAsPrinted: string
  kind: (typeof PROPOSAL_KINDS)[number]
  wellFormed: boolean
  repair?: string | undefined
  template: string
  words?: string | undefined
  alternativeTo?: string | undefined
  cites: CitationRecord[]
  acts: ActRecord[]
  proposals: ProposalRecord[]
  spans: { language: 'EN' | 'ES' | 'FR' | 'PT'; start: number; end: number }[]
}

/**
 * Text in brackets that a state proposes. Its acts are proposed acts; nothing of it is said by the provision. The
 * template renders it: our words, with the few proposed words quoted and a slot `{p2}` for each nested proposal.
 */
export const proposalRecord: z.ZodType<ProposalRecord> = z.lazy(() =>
  z.strictObject({
    key: z.string().regex(/^p\d+$/),
    by: id,
    byAsPrinted: z.string(),
    kind: z.enum(PROPOSAL_KINDS),
    wellFormed: z.boolean(),
    /** The repair that was assumed where the brackets do not close. */
    repair: z.string().optional(),
    template: z.string(),
    /** The few proposed words, quoted as fact. */
    words: z.string().optional(),
    /** Path of the provision whose proposal this one would replace, inside the same version (`fu/5bis`). */
    alternativeTo: z.string().optional(),
    cites: z.array(citationRecord).default([]),
    acts: z.array(actRecord).default([]),
    proposals: z.array(proposalRecord).default([]),
    spans: z.array(z.strictObject({ language: z.enum(LANGUAGES), start: z.int().min(0), end: z.int().min(0) })).default([]),
  }) as z.ZodType<ProposalRecord>,
)

/** One unit of a text, in printed order. */
export const provisionRecord = z.strictObject({
  section: z.enum(SECTIONS),
  /** The label as printed, or null where none is. */
  label: z.string().nullable(),
  /** Path of the provision this one is a point of (`op/3` for `op/3/a`). */
  parent: z.string().optional(),
  /** Line of the plain text that was read, counted from 1. */
  line: z.int().positive().optional(),
  /** Our one sentence; null where all of the unit stands in brackets. It may hold slots for insertions, `{p1}`. */
  summary: z.string().min(1).nullable(),
  anomalies: z.array(z.strictObject({ kind: z.string(), asPrinted: z.string(), note: z.string() })).default([]),
  marks: z.array(z.strictObject({ by: id, on: day, asPrinted: z.string() })).default([]),
  /** Places named, and what they are there; a place is never an actor. */
  places: z.array(z.strictObject({ name: z.string(), as: z.enum(['VENUE', 'IN_TITLE', 'IN_NAME', 'OTHER']), of: z.string().optional() })).default([]),
  cites: z.array(citationRecord).default([]),
  acts: z.array(actRecord).default([]),
  proposals: z.array(proposalRecord).default([]),
  announcesFootnote: z.strictObject({ by: id, anchor: z.string().nullable(), candidateAnchor: z.string().optional(), note: z.string().optional() }).optional(),
  wordings: z.array(z.strictObject({ language: z.enum(LANGUAGES), text: z.string().min(1) })).default([]),
})
export type ProvisionRecord = z.infer<typeof provisionRecord>

/** One version of one instrument, provision by provision, as an editor or the parser read it. */
export const documentRecord = z.strictObject({
  instrument: id,
  version: z.strictObject({
    key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    stage: z.enum(STAGES),
    date: edtf,
    /** Symbol printed on this version, or null where none is. */
    symbol: z.string().nullable(),
    /** Title printed on this version, or null where none is. */
    title: z.string().nullable(),
    note: z.string().optional(),
    /** Units that are printed but are no provisions (title, adoption line, headings, a lone mark). */
    apparatus: z.array(z.strictObject({ line: z.int().positive().optional(), what: z.string(), asPrinted: z.string().optional() })).default([]),
  }),
  source: id,
  language: z.enum(LANGUAGES),
  provisions: z.array(provisionRecord).min(1),
})
export type DocumentRecord = z.infer<typeof documentRecord>
