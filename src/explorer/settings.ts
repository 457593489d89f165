import { useEffect, useState } from 'preact/hooks'

/** What the service tells its pages: where errors in facts are reported. */
export interface ExplorerSettings {
  readonly reportErrorsTo: string | null
}

let asked: Promise<ExplorerSettings> | undefined

/** The settings of the service; none until it has answered. */
export function useSettings(): ExplorerSettings {
  const [settings, setSettings] = useState<ExplorerSettings>({ reportErrorsTo: null })
  useEffect(() => {
    asked ??= fetch('/explorer-settings.json').then((response) => response.json() as Promise<ExplorerSettings>).catch(() => ({ reportErrorsTo: null }))
    void asked.then(setSettings)
  }, [])
  return settings
}
