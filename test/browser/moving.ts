import { describe, expect, test } from 'vitest'
import { contentOf, openPage, settled, SOON, type Stage } from './stage.js'

/** Addresses hold the state of a page; the reader moves with links, with the keyboard, and in two languages. */
export function moving(stage: () => Stage): void {
  describe.concurrent('An address', () => {
    test.for([
      ['/lineage/quito-2019/op/7?direction=ANTECEDENTS&depth=1&since=2010&until=2015&expand=document-of-port-of-spain&node=document-of-port-of-spain', 'Lineage of Operative paragraph 7'],
      ['/ratification?instruments=oas-a-55&states=peru,haiti&on=2000-01-01&cell=peru~oas-a-55&group=standing&sort-cells=-state', 'Who is bound'],
      ['/medellin-2013/draft-2013-10-31/fu/5bis?accept=medellin-2013%2Fdraft-2013-10-31%2Ffu%2F5bis%2Fp1', 'Follow-up paragraph 5 bis'],
    ] as const)('%s restores what was seen', async ([address, title], { expect }) => {
      const { page, go, done } = await openPage(stage())
      await go(address)
      await expect.poll(() => page.title(), SOON).toContain(title)
      const seen = await stableContent(page)
      await page.reload()
      await settled(page)
      await expect.poll(() => contentOf(page), SOON).toBe(seen)
      await done()
    })

    test('takes up what is changed on the page, and back and forward lead through it', async ({ expect }) => {
      const { page, go, done } = await openPage(stage())
      await go('/')
      await page.getByRole('link', { name: 'Who chaired the police management group on a given day?' }).click()
      await expect.poll(() => page.title(), SOON).toContain('Chairs of')
      await page.getByLabel('On the day').fill('2021-06-01')
      await expect.poll(() => page.url(), SOON).toContain('on=2021-06-01')
      await page.getByLabel('Show what drafts propose').click()
      await expect.poll(() => page.url(), SOON).toContain('proposed=yes')
      await page.goBack()
      await expect.poll(() => page.getByLabel('Show what drafts propose').isChecked(), SOON).toBe(false)
      await page.goBack()
      await expect.poll(() => page.getByLabel('On the day').inputValue(), SOON).toBe('2019-11-15')
      await page.goBack()
      await expect.poll(() => page.title(), SOON).toBe('Inter-American Security Graph')
      await page.goForward()
      await expect.poll(() => page.title(), SOON).toContain('Chairs of')
      await done()
    })
  })

  describe.concurrent('The keyboard', () => {
    test('skips to the content, is seen where it is, and reaches links, tables and pictures', async ({ expect }) => {
      const { page, go, done } = await openPage(stage())
      await go('/deadlines')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
      expect((await page.locator('.skip').boundingBox())?.y).toBeGreaterThanOrEqual(0)
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
      const reached = new Set<string>()
      const unseen: string[] = []
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab')
        const at = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement
          const { outlineStyle, outlineWidth } = getComputedStyle(element)
          return { what: element.className || element.tagName, outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth) }
        })
        reached.add(at.what)
        if (at.what !== 'BODY' && at.outline < 2) unseen.push(at.what)
      }
      expect(unseen).toEqual([])
      expect([...reached]).toEqual(expect.arrayContaining(['picture__scroll', 'table-scroll', 'sort', 'SUMMARY', 'A']))
      await done()
    })

    test('sorts a table, opens its evidence and follows the link there', async ({ expect }) => {
      const { page, go, done } = await openPage(stage())
      await go('/deadlines')
      await page.getByRole('button', { name: 'Sort by State' }).focus()
      await page.keyboard.press('Enter')
      expect(await page.getByRole('columnheader', { name: 'State' }).getAttribute('aria-sort')).toBe('ascending')
      expect(page.url()).toContain('sort-duties=state')
      await page.locator('td summary').first().focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.title(), SOON).toContain('paragraph')
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), SOON).toBe('H1')
      await done()
    })
  })

  describe.concurrent('The reader’s language', () => {
    test('goes along from page to page, with names in it', async ({ expect }) => {
      const { page, go, done } = await openPage(stage())
      await go('/')
      await page.getByRole('button', { name: 'Español' }).click()
      await expect.poll(() => page.locator('html').getAttribute('lang'), SOON).toBe('es')
      expect(await page.locator('h1').innerText()).toBe('Grafo Interamericano de Seguridad')
      await page.getByRole('link', { name: '¿Qué órgano da seguimiento a las Recomendaciones de Medellín?' }).click()
      await expect.poll(() => page.title(), SOON).toContain('Recomendaciones de Medellín para el Fortalecimiento de la Cooperación Internacional')
      expect(page.url()).toContain('lang=es')
      await expect.poll(() => contentOf(page), SOON).toContain('Comisión de Seguridad Hemisférica')
      expect(await contentOf(page)).toContain('aprobado en comisión')
      await done()
    })

    test('stands beside another one where a text is held in both, if the reader wants it', async ({ expect }) => {
      const { page, go, done } = await openPage(stage())
      await page.route('**/graphql', async (route) => {
        const response = await route.fetch()
        const text = JSON.stringify(await response.json(), (key, value: unknown) => (key === 'wordings' ? { edges: [{ node: { language: 'EN', text: 'Lend boats.' } }, { node: { language: 'ES', text: 'Prestar botes.' } }] } : value))
        await route.fulfill({ response, body: text })
      })
      await go('/quito-2019')
      const words = page.locator('#op-7 blockquote')
      await expect.poll(() => words.allTextContents(), SOON).toEqual(['Lend boats.'])
      await page.getByLabel('Languages side by side').click()
      await expect.poll(() => words.evaluateAll((quotes) => quotes.map((quote) => [quote.getAttribute('lang'), quote.textContent])), SOON).toEqual([['en', 'Lend boats.'], ['es', 'Prestar botes.']])
      const [one, other] = [await words.nth(0).boundingBox(), await words.nth(1).boundingBox()]
      expect([one?.y, (one?.x ?? 0) < (other?.x ?? 0)]).toEqual([other?.y, true])
      expect(page.url()).toContain('languages=all')
      await done()
    })

    test.for([
      ['/chairs/stg-prevention?on=2019-11-15', ['República Dominicana: por elección el 31 de octubre de 2019; no se indica el fin.', 'Un texto adoptado pesa más que un informe.', 'No consta cuánto dura el cargo']],
      ['/ratification?instruments=oas-a-55&states=peru,uruguay&on=2013-11-22&cell=peru~oas-a-55', ['Es parte: el tratado entró en vigor para el Estado el 14 de abril de 1996.', 'Su fila está cortada en la copia que se leyó.', 'Depositó su instrumento el 26 de abril de 1995.']],
      ['/deadlines?on=2026-01-01', ['Vencía el 31 de marzo de 2020; nada en el corpus muestra que se entregó, ni que no.', 'Se celebra cada año; la próxima vez, el 11 de febrero de 2026.']],
      ['/follow-up/quito-2019', ['Ninguno designado', 'Se apoya en los actos de Recomendaciones de Quito']],
    ] as const)('is that of the answers too: %s', async ([address, sentences], { expect }) => {
      const { page, go, done } = await openPage(stage())
      await go(`${address}${address.includes('?') ? '&' : '?'}lang=es`)
      await expect.poll(async () => {
        const content = await contentOf(page)
        return sentences.filter((sentence) => !content.includes(sentence))
      }, SOON).toEqual([])
      await done()
    })
  })
}

/** The content when it has stopped changing: parts of a page are answered one after the other. */
async function stableContent(page: Parameters<typeof contentOf>[0]): Promise<string> {
  await page.waitForLoadState('networkidle')
  let before = ''
  await expect.poll(async () => {
    const now = await contentOf(page)
    const isSame = now === before
    before = now
    return isSame
  }, { ...SOON, interval: 400 }).toBe(true)
  return before
}
