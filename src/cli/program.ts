import { Command, CommanderError } from 'commander'
import { readConfig, settingsHelp, type Config, type Environment } from '../config.js'
import { doctor } from './doctor.js'
import { dump, restore } from './dump.js'
import { faultText } from './fault-text.js'
import { ingestHelp } from './ingest-help.js'
import { addDocumentOptions } from './ingest-settings.js'
import { seed } from './seed.js'
import { status } from './status.js'
import { createTeller, type Teller } from './teller.js'

/** Runs one command line (without the names of Node.js and the program) and gives its exit code; a fault is told in sentences. */
export async function runCommandLine(words: readonly string[], environment: Environment): Promise<number> {
  const teller = createTeller(process.stderr)
  let code = 0
  const run = (work: Work) => async (...given: unknown[]): Promise<void> => {
    const command = given.at(-1) as Command
    code = await work(readConfig(environment, settingsOf(command)), teller, command)
  }
  try {
    await programOf(run, environment).parseAsync([...words], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode
    teller.done()
    process.stderr.write(`${faultText(error, ['debug', 'trace'].includes(environment['LOG_LEVEL'] ?? ''))}\n`)
    return 1
  }
}

type Work = (config: Config, teller: Teller, command: Command) => Promise<number>
type Run = (work: Work) => (...given: unknown[]) => Promise<void>

function programOf(run: Run, environment: Environment): Command {
  const program = new Command('security-graph')
    .description('A graph of inter-American public-security mandates: who shall do what, through whom, by when, with the paragraph that proves it.')
    .usage('<command> [options]')
    .exitOverride()
    .showHelpAfterError('(--help lists the commands and the settings)')
    .addHelpText('after', helpText())
  const command = (usage: string, description: string): Command =>
    program.command(usage).description(description).option('--data-folder <folder>', 'folder of the embedded database')

  command('serve', 'Start the database, load the seed where the graph does not bear it, and serve GraphQL.')
    .option('--port <number>', 'port to listen on; 0 takes a free one')
    .option('--host <address>', 'address to listen on; 0.0.0.0 lets other machines ask')
    .option('--seed-folder <folder>', 'folder of the curated records')
    .option('--log-level <level>', 'how much is logged')
    // Reading its modules takes a second, which the other commands need not wait for.
    .action(run(async (config, teller) => (await import('./serve.js')).serve(config, teller)))
  command('seed', 'Load the seed into the graph and say what changed. A running service shows it at once.')
    .option('--check', 'only look for faults; nothing is loaded, and no database is needed')
    .option('--seed-folder <folder>', 'folder of the curated records')
    .action(run((config, teller, given) => seed(config, teller, given.opts())))
  addDocumentOptions(
    command('ingest', 'Read documents into the graph and say what was found, what could not be placed, and what differs from the record.')
      .argument('<files...>', 'texts, HTML, DOCX, PDF with a text layer, or Akoma Ntoso XML')
      .option('--dry-run', 'do all of it, report, and undo it')
      .option('--remove', 'take the documents out of the graph again, exactly as they came; files, their names, or ids')
      .option('--json <file>', 'write the report as JSON too; - writes it to the standard output in place of the text'),
  )
    .addHelpText('after', ingestHelp())
    .action(run(async (config, teller, given) => (await import('./ingest.js')).ingest(config, teller, given.args, given.opts())))
  command('status', 'Say which database is used, what it holds, and whether the seed has changed since.').action(run(status))
  command('doctor', 'Look at everything the service needs of this machine, and say how to mend what is missing.')
    .option('--port <number>', 'the port that the service would listen on')
    .action(run((config, teller) => doctor(config, teller, environment)))
  command('dump', 'Write the embedded database into a new file, while no service runs on it.')
    .argument('<file>', 'the file to write; an existing one is left alone')
    .action(run((config, teller, { args }) => dump(config, teller, String(args[0]))))
  command('restore', 'Replace the embedded database by the one in a dump file; the old one is kept beside it.')
    .argument('<file>', 'a file that `dump` wrote')
    .action(run((config, teller, { args }) => restore(config, teller, String(args[0]))))
  return program
}

/** Options of the command line under the names that the settings have in the environment. */
function settingsOf(command: Command): Environment {
  const { port, host, dataFolder, seedFolder, logLevel } = command.opts<Record<string, string | undefined>>()
  return { PORT: port, HOST: host, DATA_FOLDER: dataFolder, SEED_FOLDER: seedFolder, LOG_LEVEL: logLevel }
}

function helpText(): string {
  const rows = settingsHelp().map(({ name, meaning, otherwise }) => `  ${name.padEnd(18)}  ${meaning}${otherwise === '' ? '' : ` [${otherwise}]`}`)
  return `
Settings (environment variables; an option of the command line goes before its variable):
${rows.join('\n')}
  ${'NEO4J_HOME'.padEnd(18)}  Folder of an installed Neo4j 5 whose jars are used; Maven is not needed then.
  ${'JAVA_HOME'.padEnd(18)}  Folder of the Java that runs the embedded database, where PATH has another one.

Examples:
  npm start                                      everything with its defaults, at http://localhost:4000/
  npm start -- --port 5000                       the same on another port
  npm run seed -- --check                        look for faults in seed/ after an edit
  npm run ingest -- draft.pdf --dry-run          what a document would add to the graph
  npm run doctor                                 what is missing on this machine, and how to mend it
  npm run dump -- backup.dump                    a copy of the database, while the service is stopped
  NEO4J_URI=neo4j+s://… NEO4J_PASSWORD=… npm start    another Neo4j 5 in place of the embedded one
`
}
