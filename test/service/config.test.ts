import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigRefused, readConfig, settingsHelp, type Environment } from '../../src/config.js'
import { PACKAGE_ROOT } from '../../src/package-root.js'

describe('Settings that are not given', () => {
  test('make a service of this machine alone, on the embedded database', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      elsewhere: null,
      dataFolder: path.join(PACKAGE_ROOT, '.neo4j'),
      jarsHome: path.join(PACKAGE_ROOT, '.neo4j'),
      seedFolder: path.join(PACKAGE_ROOT, 'seed'),
      schemaFolder: path.join(PACKAGE_ROOT, 'schema'),
      explorerFolder: path.join(PACKAGE_ROOT, 'dist', 'explorer'),
      corsOrigins: [],
      introspection: true,
      suggestions: true,
      logLevel: 'info',
      reportErrorsTo: null,
      limits: { depth: 32, cost: 1_000_000, aliases: 100, directives: 100, tokens: 3_000, bodyKilobytes: 100, seconds: 20 },
      drainSeconds: 10,
    })
  })

  test('count as absent where they are empty, as a file of variables leaves them', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', NEO4J_PASSWORD: '', CORS_ORIGINS: '' })).toEqual(readConfig({}))
  })
})

describe('Settings that are given', () => {
  test('name another Neo4j, with the user neo4j and its default database unless they say otherwise', () => {
    expect(readConfig({ NEO4J_URI: 'neo4j+s://abc.example.org', NEO4J_PASSWORD: 'open sesame' }).elsewhere).toEqual({
      uri: 'neo4j+s://abc.example.org',
      username: 'neo4j',
      password: 'open sesame',
      database: undefined,
    })
  })

  test('of the command line go before those of the environment', () => {
    expect(readConfig({ PORT: '5000', HOST: '0.0.0.0' }, { PORT: '6000', HOST: undefined })).toMatchObject({ port: 6000, host: '0.0.0.0' })
  })

  test('list origins with commas between them', () => {
    expect(readConfig({ CORS_ORIGINS: 'https://example.org, http://localhost:8080/' }).corsOrigins).toEqual(['https://example.org', 'http://localhost:8080'])
  })

  test('cannot be changed afterwards', () => {
    const config = readConfig({ NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'x' })
    expect([config, config.limits, config.elsewhere, config.corsOrigins].every(Object.isFrozen)).toBe(true)
  })
})

describe('Settings that do not fit', () => {
  test('are told all at once, each with its name, its value and the way out', () => {
    expect(faultsOf({ PORT: '70000', INTROSPECTION: 'perhaps', LOG_LEVEL: 'loud', NEO4J_URI: 'http://localhost:7474', MAX_DEPTH: '-1', REPORT_ERRORS_TO: 'the editors', CORS_ORIGINS: 'example.org' })).toEqual([
      'PORT is “70000”: give a whole number from 0 to 65535.',
      'NEO4J_URI is “http://localhost:7474”: give a Bolt address: bolt://host:7687 for one server, neo4j://host:7687 for a cluster, neo4j+s://host for one with a certificate, such as Aura.',
      'CORS_ORIGINS is “example.org”: give origins such as https://example.org, with commas between them, or * for any page.',
      'INTROSPECTION is “perhaps”: give yes or no.',
      'LOG_LEVEL is “loud”: give one of silent, fatal, error, warn, info, debug, trace.',
      'REPORT_ERRORS_TO is “the editors”: give a mail address, or a web address that begins with https://.',
      'MAX_DEPTH is “-1”: give a whole number from 1 to 1000.',
      'NEO4J_PASSWORD is missing: give the password for the Neo4j of NEO4J_URI (anything does for a server that asks for none).',
    ])
  })

  test.each(['bolt://localhost', 'neo4j://10.0.0.1:7687', 'bolt+ssc://[::1]:7687', 'neo4j+s://x.databases.neo4j.io/'])('do not include the address %s', (uri) => {
    expect(faultsOf({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' })).toEqual([])
  })

  test.each(['localhost:7687', 'https://localhost', 'bolt://user:secret@localhost', 'bolt://'])('include the address %s', (uri) => {
    expect(faultsOf({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' })).toHaveLength(1)
  })
})

test('Every setting is explained in the help, with what holds unless it is given.', () => {
  const help = settingsHelp()
  expect(help.every(({ meaning }) => meaning.endsWith('.'))).toBe(true)
  expect(help.find(({ name }) => name === 'PORT')?.otherwise).toBe('4000')
  expect(help.find(({ name }) => name === 'INTROSPECTION')?.otherwise).toBe('yes')
})

function faultsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigRefused) return error.faults
    throw error
  }
}
