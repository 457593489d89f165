import type { Column } from './data-table.js'

/** Hands a text to the reader as a file. */
export function saveText(text: string, fileName: string, type: string): void {
  saveBlob(new Blob([text], { type: `${type};charset=utf-8` }), fileName)
}

/** Hands a file to the reader. */
export function saveBlob(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** The table as CSV; cells that a spreadsheet would take for formulas are escaped. */
export async function tableAsCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync')
  return stringify([columns.map(({ heading }) => heading), ...rows.map((row) => columns.map(({ text }) => text(row)))], { escape_formulas: true, bom: true })
}

/** The picture as SVG text, with the colours that it is seen in. */
export function pictureAsSvg(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  const seen = [picture, ...picture.querySelectorAll<SVGElement>('*')]
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  copies.forEach((element, place) => {
    const style = getComputedStyle(seen[place] as SVGElement)
    for (const property of ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'opacity', 'paint-order']) {
      element.setAttribute(property, style.getPropertyValue(property))
    }
    element.removeAttribute('class')
  })
  return new XMLSerializer().serializeToString(copy)
}

/** The picture as PNG at twice its size. */
export async function pictureAsPng(picture: SVGSVGElement): Promise<Blob> {
  const { width, height } = picture.getBoundingClientRect()
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureAsSvg(picture))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * 2)
  canvas.height = Math.ceil(height * 2)
  const context = canvas.getContext('2d') as CanvasRenderingContext2D
  context.fillStyle = getComputedStyle(document.body).backgroundColor || '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture could not be drawn.')) : resolve(blob)), 'image/png'))
}
