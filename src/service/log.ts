import { pino, type Logger } from 'pino'
import type { Config } from '../config.js'

/** The log of a service: one JSON object a line on standard output, each with its time as text and its level by name. */
export function createLog({ logLevel }: Pick<Config, 'logLevel'>): Logger {
  return pino({
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    redact: { paths: ['password', '*.password', '*.authorization', '*.cookie'], remove: true },
  })
}
