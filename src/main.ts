#!/usr/bin/env node
import { runCommandLine } from './cli/program.js'

// Days are civil days of the record, never of the machine.
process.env['TZ'] = 'UTC'
process.exit(await runCommandLine(process.argv.slice(2), process.env))
