import path from 'node:path'
import { z } from 'zod'
import { PACKAGE_ROOT } from './package-root.js'

/** Variables as a process has them: each a text, or absent. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Another Neo4j than the embedded one: its Bolt address, who asks, and the database where it is not the default one. */
export interface Login {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database: string | undefined
}

/** What one query may cost; a query that would cost more is refused before it runs, a slow one is given up. */
export interface Limits {
  readonly depth: number
  readonly cost: number
  readonly aliases: number
  readonly directives: number
  readonly tokens: number
  readonly bodyKilobytes: number
  readonly seconds: number
}

/** Everything that can be set, read from the environment once. */
export interface Config {
  readonly host: string
  readonly port: number
  /** The Neo4j that runs elsewhere, or null for the embedded one. */
  readonly elsewhere: Login | null
  /** Folder of the embedded database. */
  readonly dataFolder: string
  /** Folder into which the jars of the embedded Neo4j are fetched; data folders may share it. */
  readonly jarsHome: string
  readonly seedFolder: string
  readonly schemaFolder: string
  /** Folder of the built explorer. */
  readonly explorerFolder: string
  /** Web pages of these origins may ask; `['*']` is any page. */
  readonly corsOrigins: readonly string[]
  readonly introspection: boolean
  readonly suggestions: boolean
  readonly logLevel: LogLevel
  /** Where a reader reports a fact that is wrong: a mail or web address, or null. */
  readonly reportErrorsTo: string | null
  readonly limits: Limits
  /** How long requests under way may take when the service is told to stop. */
  readonly drainSeconds: number
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
type LogLevel = (typeof LOG_LEVELS)[number]

/** The settings do not fit; every fault of them, one sentence each. */
export class ConfigRefused extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`${faults.length === 1 ? 'One setting does' : `${faults.length} settings do`} not fit; nothing was started.\n${faults.join('\n')}`)
    this.name = 'ConfigRefused'
  }
}

/**
 * Reads the settings from the environment, with those of the command line (by the same names) before them; an empty
 * variable counts as absent. Throws ConfigRefused with every fault at once.
 */
export function readConfig(environment: Environment, commandLine: Environment = {}): Config {
  const given = Object.fromEntries(Object.entries({ ...environment, ...withoutGaps(commandLine) }).filter(([, text]) => text !== ''))
  const { data, error } = settings.safeParse(given)
  const faults = [...(error?.issues ?? []).map((issue) => faultSentence(String(issue.path[0]), given, issue.message)), ...missingPassword(given)]
  if (data === undefined || faults.length > 0) throw new ConfigRefused(faults)
  return Object.freeze({
    host: data.HOST,
    port: data.PORT,
    elsewhere: data.NEO4J_URI === undefined ? null : Object.freeze({ uri: data.NEO4J_URI, username: data.NEO4J_USERNAME, password: data.NEO4J_PASSWORD ?? '', database: data.NEO4J_DATABASE }),
    dataFolder: data.DATA_FOLDER,
    jarsHome: data.JARS_FOLDER,
    seedFolder: data.SEED_FOLDER,
    schemaFolder: path.join(PACKAGE_ROOT, 'schema'),
    explorerFolder: path.join(PACKAGE_ROOT, 'dist', 'explorer'),
    corsOrigins: Object.freeze(data.CORS_ORIGINS),
    introspection: data.INTROSPECTION,
    suggestions: data.SUGGESTIONS,
    logLevel: data.LOG_LEVEL,
    reportErrorsTo: data.REPORT_ERRORS_TO ?? null,
    limits: Object.freeze({
      depth: data.MAX_DEPTH,
      cost: data.MAX_COST,
      aliases: data.MAX_ALIASES,
      directives: data.MAX_DIRECTIVES,
      tokens: data.MAX_TOKENS,
      bodyKilobytes: data.MAX_BODY_KILOBYTES,
      seconds: data.MAX_SECONDS,
    }),
    drainSeconds: data.DRAIN_SECONDS,
  })
}

/** One setting as the help tells it. */
export interface SettingHelp {
  readonly name: string
  readonly meaning: string
  /** What holds where it is not given; empty where nothing does. */
  readonly otherwise: string
}

/** All settings, in the order in which the help tells them. */
export function settingsHelp(): readonly SettingHelp[] {
  return Object.entries(settings.shape).map(([name, shape]) => {
    const otherwise = shape.safeParse(undefined).data
    return { name, meaning: shape.description ?? '', otherwise: typeof otherwise === 'boolean' ? (otherwise ? 'yes' : 'no') : String(otherwise ?? '') }
  })
}

const whole = (least: number, most: number, otherwise: number) =>
  z.string().default(String(otherwise)).refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most, `give a whole number from ${least} to ${most}.`).transform(Number)

const yesOrNo = (otherwise: boolean) =>
  z.string().default(otherwise ? 'yes' : 'no').refine((text) => YES.has(text) || NO.has(text), 'give yes or no.').transform((text) => YES.has(text))

const folder = (otherwise: string) => z.string().default(path.join(PACKAGE_ROOT, otherwise)).transform((text) => path.resolve(text))

const YES = new Set(['yes', 'true', 'on', '1'])
const NO = new Set(['no', 'false', 'off', '0'])

const settings = z.object({
  PORT: whole(0, 65_535, 4000).describe('Port of the service; 0 takes a free one.'),
  HOST: z.string().default('127.0.0.1').describe('Address it listens on; 0.0.0.0 lets other machines ask.'),
  DATA_FOLDER: folder('.neo4j').describe('Folder of the embedded database.'),
  JARS_FOLDER: folder('.neo4j').describe('Folder into which the jars of Neo4j are fetched once.'),
  SEED_FOLDER: folder('seed').describe('Folder of the curated records.'),
  NEO4J_URI: z.string().refine(isBoltAddress, 'give a Bolt address: bolt://host:7687 for one server, neo4j://host:7687 for a cluster, neo4j+s://host for one with a certificate, such as Aura.').optional().describe('Use this Neo4j 5 in place of the embedded one.'),
  NEO4J_USERNAME: z.string().default('neo4j').describe('Who asks that Neo4j.'),
  NEO4J_PASSWORD: z.string().optional().describe('The password for it.'),
  NEO4J_DATABASE: z.string().optional().describe('The database in it, where it is not the default one.'),
  CORS_ORIGINS: z.string().default('').transform(listed).refine((origins) => origins.every(isOrigin), 'give origins such as https://example.org, with commas between them, or * for any page.').describe('Web pages of these origins may ask; none unless set.'),
  INTROSPECTION: yesOrNo(true).describe('Whether the schema may be asked for.'),
  SUGGESTIONS: yesOrNo(true).describe('Whether an error names the nearest field.'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `give one of ${LOG_LEVELS.join(', ')}.`).default('info').describe(`One of ${LOG_LEVELS.join(', ')}.`),
  REPORT_ERRORS_TO: z.string().refine(isAddress, 'give a mail address, or a web address that begins with https://.').optional().describe('Where readers report a wrong fact: a mail or web address.'),
  MAX_DEPTH: whole(1, 1_000, 32).describe('How deep a query may be nested.'),
  MAX_COST: whole(1, 100_000_000, 1_000_000).describe('How many values a query may ask for, its page sizes multiplied.'),
  MAX_ALIASES: whole(0, 10_000, 100).describe('How many fields of a query may be renamed.'),
  MAX_DIRECTIVES: whole(0, 10_000, 100).describe('How many directives a query may hold.'),
  MAX_TOKENS: whole(10, 100_000, 3_000).describe('How many words and signs a query may hold.'),
  MAX_BODY_KILOBYTES: whole(1, 10_000, 100).describe('How large a request may be.'),
  MAX_SECONDS: whole(1, 600, 20).describe('How long an answer may take.'),
  DRAIN_SECONDS: whole(0, 600, 10).describe('How long requests under way may take when the service stops.'),
})

/** A password is asked for where another Neo4j is named; this stands apart because one setting calls for the other. */
function missingPassword(given: Environment): string[] {
  if (given['NEO4J_URI'] === undefined || given['NEO4J_PASSWORD'] !== undefined) return []
  return ['NEO4J_PASSWORD is missing: give the password for the Neo4j of NEO4J_URI (anything does for a server that asks for none).']
}

function isBoltAddress(text: string): boolean {
  return /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+$/.test(text.replace(/\/$/, ''))
}

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text)
}

function isAddress(text: string): boolean {
  return z.email().safeParse(text).success || (/^https?:\/\//.test(text) && URL.canParse(text))
}

function listed(text: string): string[] {
  return text.split(',').map((one) => one.trim().replace(/\/$/, '')).filter((one) => one !== '')
}

function faultSentence(name: string, given: Environment, wayOut: string): string {
  return `${name} is “${given[name] ?? ''}”: ${wayOut}`
}

function withoutGaps(commandLine: Environment): Environment {
  return Object.fromEntries(Object.entries(commandLine).filter(([, text]) => text !== undefined))
}
