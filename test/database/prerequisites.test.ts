import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ensureServerJars } from '../../src/database/fetch-jars.js'
import { javaVersionIn } from '../../src/database/java.js'
import { checkPrerequisites, mavenVersionIn, requirePrerequisites } from '../../src/database/prerequisites.js'
import { programThatPrints } from '../support/fake-programs.js'
import { temporaryFolder } from '../support/neo4j.js'

let folder: string
let bin: string
let jarsHome: string
beforeEach(() => {
  folder = temporaryFolder()
  bin = join(folder, 'bin')
  jarsHome = join(folder, 'jars')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The shell that the programs of these tests are written for, and nothing else. */
function pathWith(programs: string): string {
  return `${programs}:/bin`
}

describe('The version of a program', () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15', { version: '17.0.15', major: 17 }],
    ['openjdk version "21" 2023-09-19', { version: '21', major: 21 }],
    ['java version "1.8.0_392"', { version: '1.8.0_392', major: 8 }],
    ['openjdk version "24-ea" 2025-03-18', { version: '24-ea', major: 24 }],
    ['The operation couldn’t be completed. Unable to locate a Java Runtime.', null],
  ])('is read off what Java prints: %s', (printed, version) => {
    expect(javaVersionIn(printed)).toEqual(version)
  })

  test.each([
    ['\u001b[1mApache Maven 3.8.7\u001b[m', [3, 8, 7]],
    ['Apache Maven 4.0.0-rc-3 (3952d00ce65df6753b63a51e86b1f626c55a8df2)', [4, 0, 0]],
    ['mvn: not found', null],
  ])('is read off what Maven prints: %s', (printed, version) => {
    expect(mavenVersionIn(printed)).toEqual(version)
  })
})

describe('A machine without what the embedded Neo4j needs', () => {
  test('is told everything that is missing at once, with the ways out', async () => {
    await expect(ensureServerJars({ jarsHome, environment: { PATH: bin } })).rejects.toThrow(
      [
        "The embedded Neo4j can't start on this machine:",
        '- Java 17 or newer: no java on PATH, and JAVA_HOME is not set. Install a Java runtime (17 or 21) and put it on ' +
          'PATH or in JAVA_HOME; or set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to use a Neo4j 5 that runs elsewhere.',
        "- Maven 3.6.3 or newer, to fetch Neo4j's jars once: no mvn on PATH. Install Maven and put mvn on PATH; or set " +
          'NEO4J_HOME to the folder of an installed Neo4j 5, whose jars serve as well; or set NEO4J_URI to use a ' +
          'Neo4j 5 that runs elsewhere.',
      ].join('\n'),
    )
  })

  test('is told which Java and which Maven are too old', async () => {
    programThatPrints(bin, 'java', 'openjdk version "11.0.22" 2024-01-16')
    programThatPrints(bin, 'mvn', 'Apache Maven 3.6.1')
    const checks = await checkPrerequisites(jarsHome, { PATH: pathWith(bin) })
    expect(checks.filter(({ ok }) => !ok).map(({ name, found }) => [name, found])).toEqual([
      ['Java 17 or newer', `Java 11.0.22 at ${join(bin, 'java')}`],
      ["Maven 3.6.3 or newer, to fetch Neo4j's jars once", `Maven 3.6.1 at ${join(bin, 'mvn')}`],
    ])
  })

  test('is told that JAVA_HOME holds no Java, even where PATH does', async () => {
    programThatPrints(bin, 'java', 'openjdk version "17.0.15" 2025-04-15')
    const environment = { PATH: pathWith(bin), JAVA_HOME: jarsHome }
    await expect(requirePrerequisites(jarsHome, environment)).rejects.toThrow(
      `Java 17 or newer: JAVA_HOME is ${jarsHome}, which has no bin/java.`,
    )
  })
})

describe('A machine with what the embedded Neo4j needs', () => {
  test('is told what was found, and which Java Neo4j was not tested on', async () => {
    programThatPrints(bin, 'java', 'openjdk version "24" 2025-03-18')
    programThatPrints(bin, 'mvn', 'Apache Maven 3.9.9')
    const checks = await checkPrerequisites(jarsHome, { PATH: pathWith(bin) })
    expect(checks.map(({ ok, found }) => [ok, found])).toEqual([
      [true, process.platform],
      [true, `Java 24 at ${join(bin, 'java')} (Neo4j 5.26 is tested on 17 and 21)`],
      [true, `Maven 3.9.9 at ${join(bin, 'mvn')}`],
    ])
  })

  test('needs no Maven where Neo4j 5 is installed', async () => {
    programThatPrints(bin, 'java', 'openjdk version "21.0.2" 2024-01-16')
    const neo4jHome = installedNeo4j('5.26.0')
    const environment = { PATH: pathWith(bin), NEO4J_HOME: neo4jHome }
    await expect(ensureServerJars({ jarsHome, environment })).resolves.toBe(join(neo4jHome, 'lib'))
  })

  test.each([
    ['4.4.30', (home: string) => `Neo4j 4.4.30 in ${home}.`],
    ['5.25.1', (home: string) => `Neo4j 5.25.1 in ${home}.`],
    ['2025.05.0', (home: string) => `Neo4j 2025.05.0 in ${home}.`],
    [null, (home: string) => `${home} has no lib/neo4j-kernel-*.jar.`],
  ])('is told that NEO4J_HOME with version %s is no Neo4j 5 from 5.26 on', async (version, sentence) => {
    programThatPrints(bin, 'java', 'openjdk version "21.0.2" 2024-01-16')
    const neo4jHome = installedNeo4j(version)
    const environment = { PATH: pathWith(bin), NEO4J_HOME: neo4jHome }
    await expect(ensureServerJars({ jarsHome, environment })).rejects.toThrow(
      `Neo4j 5 from 5.26 on in NEO4J_HOME: ${sentence(neo4jHome)} Point NEO4J_HOME at the folder of an installed Neo4j 5 (5.26 or newer), ` +
        `or unset it to have the jars fetched by Maven.`,
    )
  })
})

function installedNeo4j(version: string | null): string {
  const home = join(folder, 'neo4j')
  mkdirSync(join(home, 'lib'), { recursive: true })
  if (version !== null) writeFileSync(join(home, 'lib', `neo4j-kernel-${version}.jar`), '')
  return home
}
