import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Served } from './served.js'

/** What all browser tests share: one browser and one service. */
export interface Stage {
  readonly chrome: Browser
  readonly served: Served
}

/** A page of the explorer that is watched; `done` closes it and fails where it logged an error or asked another host. */
export interface WatchedPage {
  readonly page: Page
  readonly go: (address: string) => Promise<void>
  readonly done: () => Promise<void>
}

/** Opens a page that is watched. Errors that a test provokes are named in `expected`. */
export async function openPage({ chrome, served }: Stage, options: BrowserContextOptions = {}, expected: RegExp = /^$/): Promise<WatchedPage> {
  const leave = await enter()
  const context = await chrome.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(SOON.timeout)
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (!['data:', 'blob:'].includes(protocol) && origin !== served.url) faults.push(`asked ${origin}`)
  })
  return {
    page,
    go: async (address) => {
      await page.goto(`${served.url}${address}`)
      await settled(page)
    },
    done: async () => {
      // What a page still asks when a test is done with it concerns nobody.
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      await context.close()
      leave()
      expect(faults).toEqual([])
    },
  }
}

/** How many pages are open at a time: a small machine draws no more than these side by side. */
const SIDE_BY_SIDE = 2
/** After so long, in milliseconds, a page whose test failed gives its place to another. */
const FORGOTTEN = 60_000

const waiting: (() => void)[] = []
let free = SIDE_BY_SIDE

/** Waits for a place, and gives the way to leave it. */
async function enter(): Promise<() => void> {
  if (free > 0) free -= 1
  else await new Promise<void>((admit) => waiting.push(admit))
  let hasLeft = false
  const leave = (): void => {
    if (hasLeft) return
    hasLeft = true
    clearTimeout(forgotten)
    const next = waiting.shift()
    if (next === undefined) free += 1
    else next()
  }
  const forgotten = setTimeout(leave, FORGOTTEN).unref()
  return leave
}

/** How long a test waits for what a page is about to show, on a machine that may be busy. */
export const SOON = { timeout: 45_000, interval: 100 } as const

/** Waits until the page has its title and nothing says any more that the graph is being asked. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor()
  await page.waitForFunction(() => [...document.querySelectorAll('main [role=status].notice')].length === 0)
}

/** The words of the page's content, spaces made one. */
export async function contentOf(page: Page): Promise<string> {
  return ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ')
}

/** What the public API answers. */
export async function askApi({ served }: Stage, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answered> {
  const response = await fetch(`${served.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) })
  const { data, errors } = (await response.json()) as { data: Answered; errors?: readonly { message: string }[] }
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join(' '))
  return data
}

// A client takes an answer apart by the query that it sent, which no type here can know.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answered = Record<string, any>
