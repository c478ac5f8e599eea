import { resolve } from 'node:path'
import PDFDocument from 'pdfkit'
import type { SheetInput, SheetSide } from './sheet.requests'

const mm = 72 / 25.4
const fonts = {
  regular: resolve('node_modules/@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'),
  bold: resolve('node_modules/@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf'),
}
const [left, right] = [30 * mm, 20 * mm]
const width = 210 * mm - left - right

/** One A4 sheet with the margins of administrative papers, two columns to sign at its foot. */
export async function drawSheet({ motto, title, fair, place, facts, paragraphs, sides, foot }: SheetInput): Promise<Uint8Array> {
  const margins = { top: 20 * mm, bottom: 20 * mm, left, right }
  const document = new PDFDocument({ size: 'A4', margins, info: { Title: title } })
  const chunks: Buffer[] = []
  const done = new Promise<void>((end) => document.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => end()))
  document.registerFont('regular', fonts.regular)
  document.registerFont('bold', fonts.bold)
  const centred = { width, align: 'center' as const }
  for (const [index, line] of motto.entries())
    document
      .font('bold')
      .fontSize(index === 0 ? 11 : 11.5)
      .text(line, left, undefined, centred)
  document
    .moveTo(105 * mm - 22 * mm, document.y + 3)
    .lineTo(105 * mm + 32 * mm, document.y + 3)
    .lineWidth(0.6)
    .stroke()
  document.moveDown(1.6)
  document.font('bold').fontSize(15).text(title, left, undefined, centred)
  document.font('regular').fontSize(10.5).text(fair, left, undefined, centred).moveDown(1.2)
  document.fontSize(11)
  for (const { term, value } of facts.filter((fact) => fact.value !== '')) {
    document.font('bold').text(`${term}: `, left, undefined, { width, continued: true }).font('regular').text(value)
    document.moveDown(0.35)
  }
  document.moveDown(0.5)
  for (const paragraph of paragraphs) document.font('regular').text(paragraph, left, undefined, { width, align: 'justify' }).moveDown(0.5)
  document.moveDown(0.6).font('regular').fontSize(11).text(place, left, undefined, { width, align: 'right' }).moveDown(0.8)
  const top = Math.min(document.y, 235 * mm)
  for (const [index, side] of sides.entries()) drawSide(document, side, left + (index * width) / 2, top)
  document
    .font('regular')
    .fontSize(8)
    .fillColor('#4b5563')
    .text(foot, left, 297 * mm - 28 * mm, { width, align: 'center' })
  document.end()
  await done
  return Buffer.concat(chunks)
}

function drawSide(
  document: PDFKit.PDFDocument,
  { role, organisation, signer, position, confirmed }: SheetSide,
  x: number,
  y: number,
): void {
  const column = { width: width / 2 - 4 * mm, align: 'center' as const }
  document.fillColor('#111827').font('bold').fontSize(11).text(role.toLocaleUpperCase('vi'), x, y, column)
  document.font('regular').fontSize(10).text(organisation, x, undefined, column)
  if (position) document.text(position, x, undefined, column)
  const signed = Math.max(document.y + 18 * mm, y + 36 * mm)
  document.font('bold').fontSize(11).text(signer, x, signed, column)
  if (confirmed) document.font('regular').fontSize(8.5).fillColor('#0b5e57').text(confirmed, x, undefined, column).fillColor('#111827')
}
