import { resolve } from 'node:path'
import PDFDocument from 'pdfkit'
import { create } from 'qrcode'
import type { BadgeInput, BadgeSheet } from './badges.requests'

const mm = 72 / 25.4
const fonts = {
  regular: resolve('node_modules/@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'),
  bold: resolve('node_modules/@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf'),
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Pages of a sheet and where the badges lie on them, in millimetres. */
const layouts: Record<BadgeSheet['layout'], { page: [number, number]; columns: number; rows: number; badge: [number, number] }> = {
  a6: { page: [105, 148], columns: 1, rows: 1, badge: [105, 148] },
  'a4-4': { page: [210, 297], columns: 2, rows: 2, badge: [100, 140] },
  'a4-8': { page: [210, 297], columns: 2, rows: 4, badge: [96, 68] },
}

/** Draws badges, one after another, and gives the event loop of its thread a turn between them. */
export async function drawBadges({ title, when, layout, badges }: BadgeSheet): Promise<Uint8Array> {
  const { page, columns, rows, badge } = layouts[layout]
  const document = new PDFDocument({ size: [page[0] * mm, page[1] * mm], margin: 0, autoFirstPage: false, info: { Title: title } })
  const chunks: Buffer[] = []
  const done = new Promise<void>((end) => document.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => end()))
  document.registerFont('regular', fonts.regular)
  document.registerFont('bold', fonts.bold)
  const perPage = columns * rows
  const [left, top] = [(page[0] - columns * badge[0]) / 2, (page[1] - rows * badge[1]) / 2]
  for (const [index, input] of badges.entries()) {
    const place = index % perPage
    if (place === 0) document.addPage()
    const box = {
      x: (left + (place % columns) * badge[0]) * mm,
      y: (top + Math.floor(place / columns) * badge[1]) * mm,
      width: badge[0] * mm,
      height: badge[1] * mm,
    }
    if (badge[0] > badge[1]) drawLying(document, box, { title, when }, input)
    else drawUpright(document, box, { title, when }, input)
    if (perPage > 1) drawCutMarks(document, box)
    if (index % 50 === 49) await new Promise((turn) => setImmediate(turn))
  }
  if (badges.length === 0) document.addPage()
  document.end()
  await done
  return Buffer.concat(chunks)
}

type Head = Pick<BadgeSheet, 'title' | 'when'>

/** Tall badge: head, name, place, band of the kind, code. */
function drawUpright(document: PDFKit.PDFDocument, box: Box, { title, when }: Head, badge: BadgeInput): void {
  const pad = 8 * mm
  const inner = { x: box.x + pad, width: box.width - 2 * pad }
  fitted(document, 'bold', title, { ...inner, y: box.y + 9 * mm, height: 12 * mm }, [12, 8], '#0b5e57')
  fitted(document, 'regular', when, { ...inner, y: box.y + 21.5 * mm, height: 5 * mm }, [8.5, 6], '#4b5563')
  fitted(document, 'bold', badge.name, { ...inner, y: box.y + 30 * mm, height: 24 * mm }, [25, 11], '#111827', 'bottom')
  fitted(document, 'regular', badge.position, { ...inner, y: box.y + 56 * mm, height: 9 * mm }, [11, 7], '#374151')
  fitted(document, 'bold', badge.organisation, { ...inner, y: box.y + 65.5 * mm, height: 11 * mm }, [11.5, 7], '#374151')
  drawBand(document, { x: box.x, y: box.y + 79 * mm, width: box.width, height: 11 * mm }, badge)
  const side = 38 * mm
  drawCode(document, badge.code, box.x + (box.width - side) / 2, box.y + 93 * mm, side)
  fitted(document, 'regular', badge.number, { ...inner, y: box.y + 132 * mm, height: 5 * mm }, [9, 7], '#4b5563')
}

/** Small badge for the sheet of eight: words on the left, the code on the right. */
function drawLying(document: PDFKit.PDFDocument, box: Box, { title }: Head, badge: BadgeInput): void {
  const pad = 5 * mm
  const side = 28 * mm
  const words = { x: box.x + pad, width: box.width - side - 3 * pad }
  fitted(document, 'bold', title, { x: box.x + pad, y: box.y + 5 * mm, width: box.width - 2 * pad, height: 8 * mm }, [9, 6], '#0b5e57')
  fitted(document, 'bold', badge.name, { ...words, y: box.y + 15 * mm, height: 17 * mm }, [16, 8], '#111827', 'bottom')
  fitted(document, 'regular', badge.position, { ...words, y: box.y + 33 * mm, height: 7 * mm }, [8.5, 6], '#374151')
  fitted(document, 'bold', badge.organisation, { ...words, y: box.y + 40.5 * mm, height: 10 * mm }, [8.5, 6], '#374151')
  drawCode(document, badge.code, box.x + box.width - pad - side, box.y + 15 * mm, side)
  const under = { x: box.x + box.width - pad - side, y: box.y + 45 * mm, width: side, height: 4 * mm }
  fitted(document, 'regular', badge.number, under, [7, 5.5], '#4b5563')
  drawBand(document, { x: box.x, y: box.y + box.height - 13 * mm, width: box.width, height: 9 * mm }, badge)
}

function drawBand(document: PDFKit.PDFDocument, box: Box, { colour, kind }: BadgeInput): void {
  document.rect(box.x, box.y, box.width, box.height).fill(colour)
  const inner = { x: box.x + 4 * mm, y: box.y + box.height * 0.16, width: box.width - 8 * mm, height: box.height * 0.7 }
  fitted(document, 'bold', kind.toLocaleUpperCase('vi'), inner, [13, 8], '#ffffff')
}

/** A text in the largest size in which it fits its box, wrapped between words; what fits in none is cut with an ellipsis. */
function fitted(
  document: PDFKit.PDFDocument,
  font: 'regular' | 'bold',
  given: string,
  box: Box,
  [largest, smallest]: [number, number],
  colour: string,
  stand: 'top' | 'bottom' = 'top',
): void {
  const text = given.normalize('NFC')
  if (text === '') return
  document.font(font).fillColor(colour)
  const options = { width: box.width, align: 'center' as const, lineGap: 0 }
  let size = largest
  for (; size > smallest; size -= 0.5) {
    document.fontSize(size)
    const widest = Math.max(...text.split(' ').map((word) => document.widthOfString(word)))
    if (widest <= box.width && document.heightOfString(text, options) <= box.height) break
  }
  document.fontSize(size)
  const height = Math.min(box.height, document.heightOfString(text, options))
  const y = stand === 'bottom' ? box.y + box.height - height : box.y
  document.text(text, box.x, y, { ...options, height: box.height + 1, ellipsis: true })
}

/** The code as plain squares, runs of a row in one piece, with the quiet zone that readers need. */
function drawCode(document: PDFKit.PDFDocument, code: string, x: number, y: number, side: number): void {
  const { modules } = create(code, { errorCorrectionLevel: 'Q' })
  const unit = side / (modules.size + 8)
  document.rect(x, y, side, side).fill('#ffffff')
  for (let row = 0; row < modules.size; row++) {
    for (let from = 0; from < modules.size; from++) {
      let to = from
      while (to < modules.size && modules.get(row, to)) to++
      if (to > from) document.rect(x + (from + 4) * unit, y + (row + 4) * unit, (to - from) * unit, unit)
      from = Math.max(from, to)
    }
  }
  document.fill('#000000')
}

function drawCutMarks(document: PDFKit.PDFDocument, { x, y, width, height }: Box): void {
  const length = 4 * mm
  document.lineWidth(0.4).strokeColor('#9ca3af')
  for (const [cx, cy, dx, dy] of [
    [x, y, 1, 1],
    [x + width, y, -1, 1],
    [x, y + height, 1, -1],
    [x + width, y + height, -1, -1],
  ] as const) {
    document
      .moveTo(cx, cy)
      .lineTo(cx + dx * length, cy)
      .moveTo(cx, cy)
      .lineTo(cx, cy + dy * length)
      .stroke()
  }
}
