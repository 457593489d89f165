/** What differs from one embedded server to the next. */
export interface ServerShape {
  readonly port: number
  readonly heapMegabytes: number
}

/** The settings of the embedded server, as `neo4j.conf` names them; everything else keeps Neo4j's default. */
export function serverSettings({ port, heapMegabytes }: ServerShape): Readonly<Record<string, string>> {
  return {
    'server.directories.data': 'store',
    // Reached from this machine only, by Bolt only.
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    // Cypher reads neither this machine's files nor its network, and nothing that a plugin might bring.
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.security.procedures.allowlist': 'db.index.fulltext.queryNodes,dbms.components',
    // A statement that runs away ends before it hurts the others; a client may ask for a longer time for one transaction.
    'db.transaction.timeout': '30s',
    'db.memory.transaction.max': `${Math.floor(heapMegabytes / 2)}m`,
    'dbms.memory.transaction.total.max': `${Math.floor((heapMegabytes * 3) / 4)}m`,
    'server.memory.pagecache.size': '128m',
    // Search looks anew at what was written once in two seconds, or when somebody waits for it (see graph/search-indexes).
    'db.index.fulltext.eventually_consistent_refresh_interval': '2s',
    // An empty store takes 2 MB instead of 516.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    'db.shutdown_transaction_end_timeout': '3s',
    // Bolt would otherwise stay ten more seconds after the databases are closed.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    // An installed Neo4j 5 of another minor version may not know every name above: it warns instead of refusing.
    'server.config.strict_validation.enabled': 'false',
  }
}

/** Settings as the text of a `neo4j.conf`. */
export function confText(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
}

/**
 * The second compiler takes only what runs fifteen times as often as a JVM asks for by itself: on two cores it would
 * otherwise take a third of the processor in the minutes after a start, when the seed is loaded and documents come in.
 */
const SPARING_COMPILATION = Object.entries({ Tier4InvocationThreshold: 5_000, Tier4MinInvocationThreshold: 600, Tier4CompileThreshold: 15_000, Tier4BackEdgeThreshold: 40_000 })
  .map(([name, byItself]) => `-XX:${name}=${byItself * 15}`)

/** The flags of the server's JVM: bounded memory, the packages that Neo4j opens, an end when memory is out. */
export function jvmFlags(heapMegabytes: number): readonly string[] {
  return [
    `-Xms${Math.min(128, heapMegabytes)}m`,
    `-Xmx${heapMegabytes}m`,
    '-XX:+UseSerialGC',
    ...SPARING_COMPILATION,
    '-XX:MaxDirectMemorySize=256m',
    '-XX:ReservedCodeCacheSize=128m',
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-OmitStackTraceInFastThrow',
    ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
      (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
    ),
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    '-Duser.timezone=UTC',
  ]
}
