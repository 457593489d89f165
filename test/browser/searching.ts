import { describe, test } from 'vitest'
import { askApi, contentOf, openPage, SOON, type Stage } from './stage.js'

/** Somebody looks for something by its words, its name or its symbol. */
export function searching(stage: () => Stage): void {
  describe.concurrent('Search', () => {
    test('names on the start page what is found while one types, and leads to all of it', async ({ expect }) => {
      const { page, go, done } = await openPage(stage())
      await go('/')
      const box = page.getByRole('searchbox')
      await box.pressSequentially('gestión de la pol')
      await expect.poll(() => page.getByRole('list', { name: 'Found so far' }).textContent(), SOON).toContain('Subsidiary Technical Working Group on Police Management')
      await box.fill('ag/res 2925 xlviii o 18')
      await expect.poll(() => page.getByRole('list', { name: 'Found so far' }).textContent(), SOON).toContain('Advancing Hemispheric Security')
      await box.press('Enter')
      await expect.poll(() => page.title(), SOON).toContain('Search: ag/res 2925 xlviii o 18')
      expect(new URL(page.url()).searchParams.get('text')).toBe('ag/res 2925 xlviii o 18')
      await done()
    })

    test('shows each hit with its place, marks the words, and follows what is typed in its address', async ({ expect }) => {
      const { page, go, done } = await openPage(stage())
      await go('/search?text=emergency')
      const { search } = await askApi(stage(), '{ search(text: "emergency", first: 25) { total hits { name } } }')
      await expect.poll(() => page.locator('.search-hits__name > a').allTextContents(), SOON).toEqual(search['hits'].map(({ name }: { name: string }) => name))
      expect(await contentOf(page)).toContain(`Found for “emergency”: ${search['total'] as number}`)
      expect((await page.locator('.search-hits mark').allTextContents()).every((word) => /^emergenc/i.test(word))).toBe(true)
      await page.getByRole('searchbox').fill('homicide')
      await expect.poll(() => page.url(), SOON).toContain('text=homicide')
      await expect.poll(() => contentOf(page), SOON).toContain('Found for “homicide”')
      await done()
    })

    test('is narrowed by what was found, and the address keeps it', async ({ expect }) => {
      const { page, go, done } = await openPage(stage())
      await go('/search?text=police')
      await page.getByRole('navigation', { name: 'Narrow the results' }).getByRole('link', { name: 'body', exact: true }).click()
      await expect.poll(() => page.url(), SOON).toContain('type=BODY')
      const { search } = await askApi(stage(), '{ search(text: "police", types: [BODY]) { hits { name } } }')
      await expect.poll(() => page.locator('.search-hits__name > a').allTextContents(), SOON).toEqual(search['hits'].map(({ name }: { name: string }) => name))
      await page.reload()
      await expect.poll(() => page.locator('.search-hits__name > a').count(), SOON).toBe(search['hits'].length)
      await done()
    })
  })
}
