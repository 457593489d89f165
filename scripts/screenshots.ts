import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { openChrome } from '../test/browser/chrome.js'
import { startServed } from '../test/browser/served.js'
import { VIEWS } from '../test/browser/views.js'

/**
 * Takes a picture of every view at two sizes, light and dark, into screenshots/; words on the command line choose the
 * views whose names hold one of them. EXPLORER_URL names a service that runs already; else one is started on the seed.
 */
const SIZES = [{ name: 'wide', width: 1280, height: 900 }, { name: 'narrow', width: 360, height: 740 }]
const THEMES = ['light', 'dark'] as const

process.env['TZ'] = 'UTC'
const folder = fileURLToPath(new URL('../screenshots', import.meta.url))
const wanted = process.argv.slice(2)
const views = VIEWS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const running = process.env['EXPLORER_URL']
const served = running === undefined ? await startServed() : null
const url = served?.url ?? (running as string)
const chrome = await openChrome()
try {
  for (const colorScheme of THEMES) {
    for (const size of SIZES) {
      const context = await chrome.newContext({ viewport: { width: size.width, height: size.height }, colorScheme })
      for (const view of views) {
        const page = await context.newPage()
        await page.goto(`${url}${view.address}`, { waitUntil: 'networkidle' })
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        // A browser draws no picture of any height: what lies below this is left out, and the file says so.
        const cut = Math.min(height, 6_000)
        await page.setViewportSize({ width: size.width, height: cut })
        const file = `${view.name}.${size.name}.${colorScheme}${cut < height ? '.top' : ''}.png`
        writeFileSync(path.join(folder, file), await page.screenshot())
        await page.close()
      }
      await context.close()
    }
  }
  console.log(`${views.length * SIZES.length * THEMES.length} pictures are in ${path.relative(process.cwd(), folder)}/.`)
} finally {
  await chrome.close()
  await served?.stop()
}
process.exit(0)
