import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { parse } from 'csv-parse/sync'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { SaxesParser } from 'saxes'
import { describe, test } from 'vitest'
import { askApi, openPage, type Stage } from './stage.js'

const PARAGRAPH = '/medellin-2013/draft-2013-10-31/op/4'

/** What is saved can be read by others: tables, pictures and citations. */
export function downloads(stage: () => Stage): void {
  describe.concurrent('A download', () => {
    test('of a table is CSV with the rows that are seen', async ({ expect }) => {
      const { page, go, done } = await openPage(stage())
      await go('/deadlines?on=2026-01-01')
      const rows = parse((await saved(page, 'Table as CSV')).toString('utf8'), { columns: true, bom: true }) as Record<string, string>[]
      const { deadlines } = await askApi(stage(), '{ deadlines(on: "2026-01-01", first: 200) { rows { task { says } } } }')
      expect(rows.map((row) => row['Duty'])).toEqual(deadlines['rows'].map((row: { task: { says: string } }) => row.task.says))
      await done()
    })

    test('of a picture is SVG that any reader takes, and PNG of twice its size', async ({ expect }) => {
      const { page, go, done } = await openPage(stage())
      await go('/chairs/stg-prevention?on=2019-11-15')
      const texts: string[] = []
      const reader = new SaxesParser({ xmlns: true })
      reader.on('text', (text) => void texts.push(text))
      reader.write((await saved(page, 'Picture as SVG')).toString('utf8')).close()
      expect(texts.join(' ')).toContain('Honduras')
      const png = await saved(page, 'Picture as PNG')
      const { width, height } = await page.locator('.picture svg').first().evaluate((svg) => ({ width: Number(svg.getAttribute('width')), height: Number(svg.getAttribute('height')) }))
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width * 2, height * 2])
      await done()
    })

    test('of a citation of any page holds the address with what is seen there', async ({ expect }) => {
      const { page, go, done } = await openPage(stage())
      await go('/chairs/stg-prevention?on=2019-11-15')
      const [csl] = JSON.parse((await saved(page, 'CSL-JSON')).toString('utf8')) as Record<string, unknown>[]
      expect(csl).toMatchObject({ title: expect.stringMatching(/^Chairs of Subsidiary Technical Working Group/), URL: `${stage().served.url}/chairs/stg-prevention?on=2019-11-15` })
      await done()
    })

    test('of a citation names the paragraph, the draft and the version of the data, in three forms', async ({ expect }) => {
      const { page, go, done } = await openPage(stage())
      await go(PARAGRAPH)
      const { corpus } = await askApi(stage(), '{ corpus { dataVersion } }')
      const said = ['paragraph 4', 'Draft', `data ${corpus['dataVersion'] as string}`]
      const [csl] = JSON.parse((await saved(page, 'CSL-JSON')).toString('utf8')) as Record<string, unknown>[]
      expect(csl).toMatchObject({ type: 'document', locator: expect.stringMatching(/paragraph 4/), version: corpus['dataVersion'], URL: `${stage().served.url}${PARAGRAPH}`, issued: { 'date-parts': [[2013, 10, 31]] } })
      const bibtex = plugins.input.chain((await saved(page, 'BibTeX')).toString('utf8')) as Record<string, unknown>[]
      const ris = (await saved(page, 'RIS')).toString('utf8')
      expect(ris).toMatch(/^TY {2}- /m)
      expect(ris).toMatch(/^ER {2}- /m)
      for (const text of [JSON.stringify(csl), JSON.stringify(bibtex), ris]) for (const words of said) expect(text).toContain(words)
      await done()
    })
  })
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).first().click()])
  return readFile(await download.path())
}
