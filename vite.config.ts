import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** The explorer: one page, built into files that the service serves; whatever only some pages need is loaded by them. */
export default defineConfig({
  root: fileURLToPath(new URL('src/explorer', import.meta.url)),
  publicDir: 'public',
  build: {
    outDir: fileURLToPath(new URL('dist/explorer', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})
