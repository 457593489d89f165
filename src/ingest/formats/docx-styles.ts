import { readXml } from './xml-events.js'

/** What a paragraph style says of the paragraphs that bear it. */
export interface DocxStyle {
  readonly isHeading: boolean
  readonly isContents: boolean
  readonly isItalic: boolean
  readonly isBold: boolean
  readonly isCapitals: boolean
  readonly list: string | null
  readonly level: number
}

/** The style that a paragraph bears, with what it takes over from the styles it is based on. */
export type StyleFinder = (id: string) => DocxStyle

const PLAIN: DocxStyle = { isHeading: false, isContents: false, isItalic: false, isBold: false, isCapitals: false, list: null, level: 0 }

/** A finder over `styles.xml`. */
export function styleFinder(file: string, xml: string | undefined): StyleFinder {
  const own = new Map<string, Partial<DocxStyle> & { basedOn?: string }>()
  let style: { -readonly [Key in keyof DocxStyle]?: DocxStyle[Key] } & { basedOn?: string } = {}
  readXml(file, xml ?? '<w/>', {
    open: (name, attribute) => {
      const value = attribute('w:val')
      const isOn = !/^(?:0|false|off)$/.test(value)
      if (name === 'style') {
        style = {}
        own.set(attribute('w:styleId'), style)
      }
      if (name === 'name') Object.assign(style, { ...(/^heading|^title$/i.test(value) ? { isHeading: true } : {}), ...(/^toc \d|^index \d/i.test(value) ? { isContents: true } : {}) })
      if (name === 'basedOn') style.basedOn = value
      if (name === 'outlineLvl' && Number(value) < 9) style.isHeading = true
      if (name === 'i') style.isItalic = isOn
      if (name === 'b') style.isBold = isOn
      if (name === 'caps') style.isCapitals = isOn
      if (name === 'numId') style.list = value
      if (name === 'ilvl') style.level = Number(value)
    },
    text: () => undefined,
    close: () => undefined,
  })
  return (id) => {
    const chain: Partial<DocxStyle>[] = []
    for (let at: string | undefined = id; at !== undefined && chain.length < 12; at = own.get(at)?.basedOn) chain.unshift(own.get(at) ?? {})
    return Object.assign({}, PLAIN, ...chain) as DocxStyle
  }
}
