import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Makes a program in this folder that prints a text and does nothing else. */
export function programThatPrints(folder: string, name: string, text: string): void {
  return script(folder, name, `cat <<'TEXT'\n${text}\nTEXT`)
}

/** Makes an `mvn` in this folder that, in place of fetching jars, links those of another folder; each call is noted. */
export function mavenThatLinks(folder: string, jarsFolder: string, calls: string): void {
  return script(
    folder,
    'mvn',
    `if [ "$1" = -v ]; then echo 'Apache Maven 3.9.9'; exit 0; fi
echo fetched >>'${calls}'
for argument; do
  case "$argument" in -DoutputDirectory=*) target="\${argument#-DoutputDirectory=}" ;; esac
done
sleep 1
ln -s '${jarsFolder}'/* "$target"`,
  )
}

/** Makes an `mvn` in this folder that fails as Maven does where it reaches no repository. */
export function mavenThatFails(folder: string): void {
  return script(
    folder,
    'mvn',
    `if [ "$1" = -v ]; then echo 'Apache Maven 3.9.9'; exit 0; fi
echo '[ERROR] Could not resolve dependencies: Unknown host repository.example'
exit 1`,
  )
}

function script(folder: string, name: string, body: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 })
}
