import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useReading } from '../language/context.js'
import { pictureAsPng, pictureAsSvg, saveBlob, saveText } from './save.js'

/**
 * A picture with its caption and downloads. Screen readers are told what it shows and are sent to the table, which has
 * the same content.
 */
export function Picture({ title, description, width, height, fileName, children, tableId }: {
  title: string
  description: string
  width: number
  height: number
  fileName: string
  children: ComponentChildren
  tableId: string
}) {
  const { say } = useReading()
  const svg = useRef<SVGSVGElement>(null)
  return (
    <figure class="picture">
      <div class="picture__scroll" tabIndex={0} role="region" aria-label={`${say('picture')}: ${title}`}>
        <svg ref={svg} role="img" aria-label={`${title}. ${description}`} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          <title>{title}</title>
          <desc>{description}</desc>
          {children}
        </svg>
      </div>
      <figcaption>
        {description} <a href={`#${tableId}`}>{say('table')}</a>
      </figcaption>
      <div class="controls">
        <button type="button" onClick={() => svg.current && saveText(pictureAsSvg(svg.current), `${fileName}.svg`, 'image/svg+xml')}>{say('downloadSvg')}</button>
        <button type="button" onClick={() => svg.current && void pictureAsPng(svg.current).then((blob) => saveBlob(blob, `${fileName}.png`))}>{say('downloadPng')}</button>
      </div>
    </figure>
  )
}
