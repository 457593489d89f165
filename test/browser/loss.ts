import type { Route } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { contentOf, openPage, SOON, type Stage } from './stage.js'

/** The database goes away under a page, and comes back. */
export function loss(stage: () => Stage): void {
  describe('While the database is away', () => {
    test('a page says so, asks again, and shows its answer when it is back, without being loaded anew', async () => {
      const { page, go, done } = await openPage(stage(), {}, /503|Service Unavailable/)
      await go('/')
      await page.evaluate(() => Object.assign(window, { isSamePage: true }))
      await page.route('**/graphql', away)
      await page.getByRole('navigation').getByRole('link', { name: 'Deadlines' }).click()
      await expect.poll(() => page.locator('[role=alert]').allInnerTexts(), SOON).toEqual([expect.stringMatching(/The database does not answer at the moment\. This page asks again/)])
      await page.unroute('**/graphql', away)
      await expect.poll(() => contentOf(page), SOON).toContain('Duties as they stand on')
      expect(await page.locator('[role=alert]').count()).toBe(0)
      expect(await page.evaluate(() => (window as unknown as { isSamePage?: boolean }).isSamePage)).toBe(true)
      await done()
    })

    test('a page keeps what it has, and a failure can be asked again at once', async () => {
      const { page, go, done } = await openPage(stage(), {}, /500|503|Internal Server Error|Service Unavailable/)
      await go('/chairs/stg-police-management?on=2019-11-15')
      await page.route('**/graphql', away)
      await page.getByLabel('On the day').fill('2021-06-01')
      await expect.poll(() => contentOf(page), SOON).toContain('What you see was answered before')
      expect(await contentOf(page)).toContain('Ecuador')
      await page.unroute('**/graphql', away)
      await expect.poll(() => page.locator('[role=alert]').count(), SOON).toBe(0)
      await page.route('**/graphql', failing)
      await page.getByLabel('On the day').fill('2021-06-02')
      await expect.poll(() => contentOf(page), SOON).toContain('Something went wrong')
      await page.unroute('**/graphql', failing)
      await page.getByRole('button', { name: 'Ask again' }).first().click()
      await expect.poll(() => contentOf(page), SOON).toContain('On 2 June 2021')
      await done()
    })

    test('because its process was killed, a page says so, and shows its answer when another one serves', async () => {
      const { page, go, done } = await openPage(stage(), {}, /503|Service Unavailable/)
      await go('/threads')
      const { graph } = stage().served
      const killed = graph.pid?.() as number
      process.kill(killed, 'SIGKILL')
      await page.getByRole('navigation').getByRole('link', { name: 'Deadlines' }).click()
      await expect.poll(() => contentOf(page), SOON).toContain('The database does not answer at the moment. This page asks again')
      await expect.poll(() => contentOf(page), SOON).toContain('Duties as they stand on')
      expect(await page.locator('[role=alert]').count()).toBe(0)
      expect(graph.pid?.()).not.toBe(killed)
      await done()
    })
  })
}

/** What the service answers while its database is away. */
function away(route: Route): Promise<void> {
  return route.fulfill({ status: 503, contentType: 'application/json', body: JSON.stringify({ errors: [{ message: 'The database does not answer.', extensions: { code: 'SERVICE_UNAVAILABLE' } }] }) })
}

/** What the service answers where something inside it fails. */
function failing(route: Route): Promise<void> {
  return route.fulfill({ status: 500, contentType: 'application/json', body: JSON.stringify({ errors: [{ message: 'Something failed inside the service.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }) })
}
