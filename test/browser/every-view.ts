import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, test } from 'vitest'
import { CONTENTS } from './contents.js'
import { askApi, contentOf, openPage, SOON, type Stage } from './stage.js'
import { VIEWS } from './views.js'

/** What holds of every view: it shows what the API answers, is accessible in both themes, fits a small screen, and is quiet. */
export function everyView(stage: () => Stage): void {
  describe.concurrent('Every view', () => {
    test.for(VIEWS.map(({ name, address }) => [name, address] as const))('%s shows what the API answers, is accessible in both themes, fits a small screen, and asks nobody else', async ([name, address], { expect }) => {
      const { page, go, done } = await openPage(stage(), { colorScheme: 'light' })
      await go(address)
      await expect.poll(() => page.title(), SOON).toContain((await page.locator('h1').innerText()).slice(0, 40))
      const content = CONTENTS[name]
      if (content !== undefined) {
        const wanted = content.words(await askApi(stage(), content.query)).filter((word): word is string => word !== null && word !== '')
        expect(wanted.length).toBeGreaterThan(2)
        await expect.poll(async () => missingFrom(await contentOf(page), wanted), SOON).toEqual([])
      }
      await page.evaluate(axe.source)
      expect(await seriousFaults(page, {})).toEqual([])
      // Only colours change with the theme.
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await seriousFaults(page, { runOnly: ['color-contrast'] })).toEqual([])
      await page.setViewportSize({ width: 360, height: 740 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      await done()
    })
  })
}

function missingFrom(content: string, wanted: readonly string[]): string[] {
  return wanted.filter((word) => !content.includes(word.replace(/\s+/g, ' ')))
}

/** What axe finds serious or critical, each with the first place where it is so; no rule that is asked reads style sheets, so none is fetched again for it. */
async function seriousFaults(page: Page, options: axe.RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate((wanted) => (window as unknown as { axe: typeof axe }).axe.run(document, { ...wanted, resultTypes: ['violations'], preload: false }), options)
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)
}
