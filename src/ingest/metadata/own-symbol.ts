import { findSymbols } from '../../domain/symbols/find-symbols.js'
import type { SymbolMention } from '../../domain/symbols/symbol.js'
import type { Segmented } from '../text/segmented.js'

/**
 * The symbol that a text bears itself: printed in the lines around its title, mostly alone on its line. A resolution's or
 * declaration's symbol goes before that of the paper it is printed on; what stands in brackets is another paper.
 */
export function ownSymbol({ titleBlocks, layout, opening }: Pick<Segmented, 'titleBlocks' | 'layout' | 'opening'>): SymbolMention | undefined {
  const lines = titleBlocks.filter((line) => !/^\s*\[/.test(line))
  const borne = lines.flatMap((line) => findSymbols(line).filter(({ kind, start, end }) => kind !== 'SERIES' && kind !== 'TREATY_SERIES' && isMostly(line, start, end)))
  const numbered = layout === 'UN' ? lines.flatMap((line) => findSymbols(line.replace(UN_NUMBER, `${rootOf(opening)}$1/$2 `)).filter(({ start }) => start === 0 && UN_NUMBER.test(line))) : []
  return [...borne, ...numbered].find(({ kind }) => kind !== 'DOCUMENT') ?? borne[0]
}

/** The number is that of the organ which speaks in the opening; where none is told, of the General Assembly. */
function rootOf(opening: string | null): string {
  if (/Human Rights Council|Consejo de Derechos Humanos|Conseil des droits de l/i.test(opening ?? '')) return 'A/HRC/RES/'
  return /Economic and Social Council|Consejo Económico y Social|Conseil économique et social/i.test(opening ?? '') ? 'E/RES/' : 'A/RES/'
}

/** “75/196.” before the title of a resolution. */
const UN_NUMBER = /^((?:ES-|S-)?\d{1,4})\/(\d{1,4}(?:\s?[A-Z])?)\.\s+(?=\S)/

/** Alone on its line, or in the column at its end. */
function isMostly(line: string, start: number, end: number): boolean {
  const around = `${line.slice(0, start)}${line.slice(end)}`.replace(/[\s.,;:()–-]+/g, ' ').trim()
  return around.length <= 24 || /\s{3,}$/.test(line.slice(0, start)) || /^(?:Resolution|Resoluci[oó]n|R[eé]solution|Resolu[cç][aã]o) $/i.test(line.slice(0, start))
}
