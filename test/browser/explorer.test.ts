import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openChrome } from './chrome.js'
import { downloads } from './downloads.js'
import { everyView } from './every-view.js'
import { hostile } from './hostile.js'
import { loss } from './loss.js'
import { manners } from './manners.js'
import { moving } from './moving.js'
import { searching } from './searching.js'
import { startServed, type Served } from './served.js'
import type { Stage } from './stage.js'

// One start of service and browser for all of it. What only reads is tried side by side; the loss of the database comes last.
let chrome: Browser
let served: Served
const stage = (): Stage => ({ chrome, served })

beforeAll(async () => {
  ;[served, chrome] = await Promise.all([startServed(), openChrome()])
}, 600_000)
afterAll(async () => {
  await chrome?.close()
  await served?.stop()
})

everyView(stage)
moving(stage)
searching(stage)
downloads(stage)
hostile(stage)
manners(stage)
loss(stage)
