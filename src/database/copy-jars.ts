import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { POM_FILE } from './jars-folder.js'
import { programOnPath, type Environment } from './program.js'

/** How far a fetch is: jars downloaded so far (none where Maven has them already), and jars in their folder. */
export interface CopyProgress {
  readonly downloaded: number
  readonly copied: number
}

/** Has Maven put the jars that pom.xml asks for into a folder; throws a sentence with Maven's reasons where it fails. */
export async function copyJars(
  folder: string,
  environment: Environment,
  onProgress: (progress: CopyProgress) => void,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const maven = programOnPath('mvn', environment) ?? 'mvn'
  const child = spawn(maven, ['-B', '-f', POM_FILE, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`], {
    env: { ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stopWithUs = (): void => void child.kill()
  process.once('exit', stopWithUs)
  const complaints: string[] = []
  let downloaded = 0
  let told = JSON.stringify({ downloaded: 0, copied: 0 })
  const tell = (): void => {
    const progress = { downloaded, copied: readdirSync(folder).filter((name) => name.endsWith('.jar')).length }
    if (JSON.stringify(progress) !== told) onProgress(progress)
    told = JSON.stringify(progress)
  }
  for (const output of [child.stdout, child.stderr]) {
    createInterface(output).on('line', (line) => {
      if (/\bDownloaded\b.*\.jar\b/.test(line)) downloaded += 1
      if (/\[ERROR\]/.test(line)) complaints.push(line.replace(/^.*\[ERROR\]\s*/, ''))
    })
  }
  const ticking = setInterval(tell, 1_000)
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    if (code !== 0) throw new Error(mavenFailure(complaints))
    tell()
  } finally {
    clearInterval(ticking)
    process.off('exit', stopWithUs)
  }
}

function mavenFailure(complaints: readonly string[]): string {
  return [
    "Maven could not fetch Neo4j's jars. Check the network and Maven's settings and start again; or set NEO4J_HOME to " +
      'an installed Neo4j 5, or NEO4J_URI to one that runs elsewhere. Maven says:',
    ...complaints.filter((line) => line.trim() !== '').slice(0, 3),
  ].join('\n')
}
