import { chromium, type Browser } from 'playwright-core'

/**
 * A browser without a window: the Chrome or Chromium that CHROME_PATH names, else the Chromium that comes with the
 * packages, which runs on Linux for x64 alone.
 */
export async function openChrome(): Promise<Browser> {
  const installed = process.env['CHROME_PATH']
  if (installed !== undefined && installed !== '') return chromium.launch({ executablePath: installed, args: ['--no-sandbox'] })
  const { default: packed } = await import('@sparticuz/chromium')
  // Its own arguments are for a cloud function that ends after one page: they put everything into one process, which a
  // closed page can take along, and drop the rules of the web.
  return chromium.launch({ executablePath: await packed.executablePath(), args: ['--no-sandbox', '--disable-gpu'] })
}
