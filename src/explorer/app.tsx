import { useEffect, useState } from 'preact/hooks'
import { ReadingContext } from './language/context.js'
import { languageOf, sayIn } from './language/words.js'
import { Link } from './parts/link.js'
import { addressOf, go, usePlace } from './router.js'
import { viewAt } from './views/all.js'

/** The explorer: head, the view that the address names, and foot, in the reader's language and theme. */
export function App() {
  const place = usePlace()
  const language = languageOf(place.query)
  const say = sayIn(language)
  const [theme, setTheme] = useState<string | null>(() => localStorage.getItem('theme'))
  useEffect(() => {
    if (theme === null) delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const isDark = theme === 'dark' || (theme === null && matchMedia('(prefers-color-scheme: dark)').matches)
  const changeTheme = (): void => {
    const next = isDark ? 'light' : 'dark'
    localStorage.setItem('theme', next)
    setTheme(next)
  }
  const View = viewAt(place.path)
  const nav = [
    ['/', say('navAbout')],
    ['/instruments', say('navInstruments')],
    ['/lineage', say('navLineage')],
    ['/threads', say('navThreads')],
    ['/follow-up', say('navFollowUp')],
    ['/ratification', say('navRatification')],
    ['/chairs', say('navChairs')],
    ['/deadlines', say('navDeadlines')],
    ['/search', say('navSearch')],
  ] as const
  return (
    <ReadingContext.Provider value={{ language, apiLanguage: language === 'es' ? 'ES' : 'EN', say }}>
      <a class="skip" href="#content">{say('skipToContent')}</a>
      <header class="site-head">
        <div class="site-head__inner">
          <Link to="/" plain><span class="site-name">{say('siteName')}</span></Link>
          <div class="site-tools">
            <a href="/ide/">{say('navApi')}</a>
            <button type="button" onClick={changeTheme}>{isDark ? say('themeLight') : say('themeDark')}</button>
            <button type="button" lang={language === 'es' ? 'en' : 'es'} onClick={() => {
              history.pushState(null, '', addressOf(place.path, { ...place.query, lang: language === 'es' ? 'en' : 'es' }))
              dispatchEvent(new PopStateEvent('popstate'))
            }}>{say('otherLanguage')}</button>
          </div>
          <nav class="site-nav" aria-label={say('siteName')}>
            {nav.map(([path, name]) => (
              <Link key={path} to={path} current={place.path === path || (path !== '/' && place.path.startsWith(`${path}/`))}>{name}</Link>
            ))}
          </nav>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <View key={place.path} path={place.path} query={place.query} />
      </main>
      <p class="print-only">{say('siteName')}: {location.href}</p>
      <footer class="site-foot">
        <p>{say('siteName')} · <button type="button" class="as-link" onClick={() => go('/')}>{say('navAbout')}</button></p>
      </footer>
    </ReadingContext.Provider>
  )
}
