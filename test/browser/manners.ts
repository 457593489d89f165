import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, test } from 'vitest'
import { contentOf, openPage, SOON, type Stage } from './stage.js'

/** How much JavaScript the first page may take, compressed. */
const BUDGET = 150 * 1_024

/** A sheet of A4 without its margins, in pixels. */
const PAPER = { width: 720, height: 1_020 }

/** On paper, at rest, over a slow line, and under a strict policy. */
export function manners(stage: () => Stage): void {
  describe.concurrent('The explorer', () => {
    test('prints its content without what only a screen can do', async ({ expect }) => {
      const { page, go, done } = await openPage(stage())
      await go('/follow-up/medellin-2013')
      await page.emulateMedia({ media: 'print' })
      for (const hidden of ['.site-nav', '.skip', 'button', 'select', '.query-behind']) expect(await page.locator(hidden).first().isVisible()).toBe(false)
      for (const printed of ['h1', '.matrix', '#roles-table table', '#roles-table thead .sort', '.picture svg', '.print-only']) expect(await page.locator(printed).first().isVisible()).toBe(true)
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('.table-scroll') as Element).overflowX)).toBe('visible')
      await page.setViewportSize(PAPER)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PAPER.width)
      await done()
    })

    test('moves nothing for readers who want no motion', async ({ expect }) => {
      const { page, go, done } = await openPage(stage(), { reducedMotion: 'reduce' })
      await go('/ratification?instruments=oas-a-55&states=peru')
      const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element)
        return animationName !== 'none' || transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0)
      }).length)
      expect(moving).toBe(0)
      await done()
    })

    test('needs less than 150 KB of compressed JavaScript for its first page', ({ expect }) => {
      const { built } = stage().served
      const scripts = [...readFileSync(path.join(built, 'index.html'), 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file as string)
      expect(scripts.length).toBeGreaterThan(0)
      expect(scripts.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(built, file))).length, 0)).toBeLessThan(BUDGET)
      // What only downloads need is apart from it.
      expect(readdirSync(path.join(built, 'assets')).filter((file) => file.endsWith('.js')).length).toBeGreaterThan(scripts.length)
    })

    test('allows no inline script or style', async ({ expect }) => {
      const policy = (await fetch(stage().served.url, { headers: { accept: 'text/html' } })).headers.get('content-security-policy')
      expect(policy).toContain("script-src 'self'")
      expect(policy).toContain("style-src 'self'")
      expect(policy).not.toContain('unsafe')
    })

    test('shows the query behind a page, and opens it in the query editor with its variables', async ({ expect }) => {
      const { page, go, done } = await openPage(stage())
      await go('/deadlines?on=2026-01-01')
      await page.getByText('The query behind this page').click()
      expect(await page.locator('.query-behind pre').innerText()).toContain('"on":"2026-01-01"')
      const link = await page.getByRole('link', { name: 'Open in the query editor' }).getAttribute('href')
      const script = await startOfEditor(`${stage().served.url}${link ?? ''}`)
      expect(script).toContain('query Deadlines($of: ID')
      expect(script).toContain('"on": "2026-01-01"')
      await done()
    })

    test('hands the query editor no script in the guise of a query', async ({ expect }) => {
      const hostile = '`);globalThis.taken = true;(`${(globalThis.taken = true)}\\`</script>'
      const script = await startOfEditor(`${stage().served.url}/ide/?query=${encodeURIComponent(hostile)}`)
      const told: { initialQuery?: string }[] = []
      new Function('AltairGraphQL', script)({ init: (options: { initialQuery: string }) => told.push(options) })
      expect([told[0]?.initialQuery, 'taken' in globalThis]).toEqual([hostile, false])
    })

    test('says which kind of empty an answer is, and what of it failed', async ({ expect }) => {
      const { page, go, done } = await openPage(stage(), {}, /400|Bad Request/)
      await go('/lineage/untoc-article-not-here')
      await expect.poll(() => contentOf(page), SOON).toMatch(/was refused: .*untoc-article-not-here/)
      await go('/search?text=zzzzqqqq')
      await expect.poll(() => contentOf(page), SOON).toContain('Not in the corpus')
      await done()
    })
  })

  describe.concurrent('Somebody who has never heard of GraphQL', () => {
    test('finds from the start page who follows up the Medellín recommendations, who chaired, and who had acceded', async ({ expect }) => {
      const { page, go, done } = await openPage(stage())
      const story = async (title: RegExp): Promise<void> => {
        await go('/')
        await page.getByRole('link', { name: title }).click()
      }
      await story(/follows up the Medellín/)
      await expect.poll(() => contentOf(page), SOON).toMatch(/OAS Permanent Council \(charged\).*Follow-up paragraph 7/)
      await story(/chaired the police management/)
      await expect.poll(() => contentOf(page), SOON).toMatch(/Ecuador: elected on 2019-10-31/)
      await story(/had joined the mutual-assistance convention/)
      await expect.poll(() => contentOf(page), SOON).toMatch(/Peru.*A party: entered into force for it on 1996-04-14/)
      expect(page.url()).toContain('on=2013-11-22')
      await done()
    })
  })
}

/** The script with which the query editor begins, as its page names it. */
async function startOfEditor(address: string): Promise<string> {
  const html = await (await fetch(address)).text()
  const source = /src="(start\/query\.js[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  return (await fetch(new URL(source, new URL('/ide/', address)))).text()
}
