import type { Page, Route } from 'playwright-core'
import { describe, test } from 'vitest'
import { contentOf, openPage, type Stage } from './stage.js'

const MARKUP = '<script>window.taken = 1</script><img src=x onerror="window.taken = 2">“A & B”'
const TURNED = '\u202Eytiruces cilbup no noitaralceD\u202C إعلان الأمن'
const ENDLESS = `Recommendations ${'on public security '.repeat(300)}`.slice(0, 5_000)

/** Words from documents are words, whatever stands in them. */
export function hostile(stage: () => Stage): void {
  describe.concurrent('A title', () => {
    test('with markup, from right to left and of 5,000 letters is shown as it is on every kind of page, and breaks none', async ({ expect }) => {
      const { page, go, done } = await openPage(stage(), { viewport: { width: 360, height: 740 } })
      const title = `${MARKUP} ${TURNED} ${ENDLESS}`
      await page.route('**/graphql', (route) => answerWith(route, title))
      for (const address of ['/quito-2019/op/7', '/lineage/quito-2019/adopted/op/7', '/follow-up/medellin-2013', '/stg-emergency-services', '/chairs/stg-prevention']) {
        await go(address)
        expect(await page.locator('h1').textContent()).toContain(title)
        expect(await contentOf(page)).toContain(title.replace(/\s+/g, ' ').slice(0, 200))
        expect(await marksOf(page)).toEqual({ taken: undefined, scripts: 1, images: 0, handlers: 0, width: 360 })
      }
      await done()
    })

    test('reaches the query editor and the place for reports only as escaped text', async ({ expect }) => {
      const { page, go, done } = await openPage(stage())
      await go('/search?text=%3Cscript%3Ewindow.taken%3D1%3C%2Fscript%3E')
      expect(await marksOf(page)).toMatchObject({ taken: undefined, scripts: 1, images: 0, handlers: 0 })
      await go('/quito-2019')
      const report = new URL((await page.getByRole('link', { name: 'Report an error in a fact' }).getAttribute('href')) as string)
      expect([report.origin, report.searchParams.get('id'), report.searchParams.get('page')]).toEqual(['https://example.org', 'quito-2019', `${stage().served.url}/quito-2019`])
      await done()
    })
  })

  describe.concurrent('A lineage of 300 things', () => {
    test('is drawn whole when that is asked for, and else says how many more there are', async ({ expect }) => {
      const { page, go, done } = await openPage(stage())
      await page.route('**/graphql', wideLineage)
      await go('/lineage/quito-2019')
      expect(await page.locator('.node').count()).toBe(41)
      expect(await contentOf(page)).toContain('Draw 160 more')
      await go('/lineage/quito-2019?draw=300')
      expect(await page.locator('.node').count()).toBe(301)
      expect(await page.locator('path.link').count()).toBeGreaterThan(600)
      await done()
    })
  })
}

/** The real answer, with every name and title in it replaced. */
async function answerWith(route: Route, title: string): Promise<void> {
  const response = await route.fetch()
  const text = JSON.stringify(await response.json(), (key, value: unknown) => (['name', 'title', 'summary'].includes(key) && typeof value === 'string' ? title : value))
  await route.fulfill({ response, body: text })
}

/** The real answer of a lineage, widened to 300 things and 600 links among them; other answers stay. */
async function wideLineage(route: Route): Promise<void> {
  const response = await route.fetch()
  const body = (await response.json()) as { data?: { lineage?: { total: number; endCursor: null; nodes: object[]; links: object[] } } }
  const lineage = body.data?.lineage
  if (lineage === undefined) return route.fulfill({ response })
  const [link] = lineage.links
  const id = (place: number): string => `work-${place}`
  const things = Array.from({ length: 300 }, (_, place) => place)
  Object.assign(lineage, {
    total: 300,
    nodes: things.map((place) => ({ id: id(place), sort: 'Instrument', distance: 1 + (place % 8), side: 'ANTECEDENT', date: { edtf: `${1960 + (place % 60)}`, earliest: `${1960 + (place % 60)}-01-01`, latest: null }, citable: { id: id(place), name: `Work ${place} on public security` } })),
    links: [...things.map((place) => ({ ...link, fromId: 'quito-2019', toId: id(place) })), ...things.slice(0, -7).flatMap((place) => [{ ...link, fromId: id(place + 1), toId: id(place) }, { ...link, fromId: id(place + 7), toId: id(place) }])],
  })
  await route.fulfill({ response, body: JSON.stringify(body) })
}

async function marksOf(page: Page): Promise<object> {
  return page.evaluate(() => ({
    taken: (window as unknown as { taken?: number }).taken,
    scripts: document.scripts.length,
    images: document.images.length,
    handlers: document.querySelectorAll('[onerror], [onclick], [style]').length,
    width: document.documentElement.scrollWidth,
  }))
}
