import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  convertMillimetersToTwip,
} from 'docx'
import type { DocumentInput, DocumentPart, DocumentTable } from './document.requests'

const font = 'Times New Roman'
/** Sizes of docx are half points. */
const points = (size: number) => size * 2
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

interface Look {
  size?: number
  bold?: boolean
  italics?: boolean
}

const run = (text: string, { size = 14, ...look }: Look = {}) => new TextRun({ text, font, size: points(size), ...look })

const centred = (text: string, look: Look = {}, after = 0) =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after }, children: [run(text, look)] })

/** A line as long as what stands above it, or a part of it. */
const rule = (share: number) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 120 },
    indent: { left: convertMillimetersToTwip(80 * ((1 - share) / 2)), right: convertMillimetersToTwip(80 * ((1 - share) / 2)) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  })

const side = (children: Paragraph[], width: number) =>
  new TableCell({ width: { size: width, type: WidthType.PERCENTAGE }, borders: noBorders, children })

const columns = (cells: TableCell[]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [new TableRow({ children: cells })],
  })

const head = (input: DocumentInput) =>
  columns([
    side(
      [
        centred(input.superior, { size: 13 }),
        centred(input.agency, { size: 13, bold: true }),
        rule(0.4),
        centred(input.number, { size: 13 }),
      ],
      42,
    ),
    side(
      [
        centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true }),
        centred('Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true }),
        rule(0.7),
        centred(input.placeAndDay, { italics: true }),
      ],
      58,
    ),
  ])

function table({ header, rows, widths, numbersFrom }: DocumentTable): Table {
  const line = (cells: string[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 20, type: WidthType.PERCENTAGE },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [
              new Paragraph({
                alignment: bold ? AlignmentType.CENTER : index >= numbersFrom ? AlignmentType.RIGHT : AlignmentType.LEFT,
                children: [run(text, { size: 12, bold })],
              }),
            ],
          }),
      ),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    rows: [line(header, true), ...rows.map((row) => line(row, false))],
  })
}

function part(input: DocumentPart): (Paragraph | Table)[] {
  if ('table' in input) return [table(input.table), new Paragraph({ spacing: { after: 120 }, children: [] })]
  if ('heading' in input)
    return [new Paragraph({ keepNext: true, spacing: { before: 160, after: 120 }, children: [run(input.heading, { bold: true })] })]
  if ('note' in input)
    return [
      new Paragraph({
        spacing: { after: 120 },
        alignment: AlignmentType.JUSTIFIED,
        children: [run(input.note, { size: 12, italics: true })],
      }),
    ]
  return input.paragraph.split(/\n+/).map(
    (text) =>
      new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: convertMillimetersToTwip(12.7) },
        spacing: { after: 120, line: 288 },
        children: [run(text)],
      }),
  )
}

const foot = ({ copies, signer }: DocumentInput) =>
  columns([
    side(
      [
        new Paragraph({ children: [run('Nơi nhận:', { size: 12, bold: true, italics: true })] }),
        ...copies.map((copy) => new Paragraph({ children: [run(`- ${copy}`, { size: 11 })] })),
      ],
      50,
    ),
    side([centred(signer, { bold: true })], 50),
  ])

/** An administrative document as DOCX, laid out as Appendix I of Decree 30/2020/NĐ-CP has it. */
export async function write(input: DocumentInput): Promise<Uint8Array> {
  const millimetres = convertMillimetersToTwip
  const document = new Document({
    title: `${input.kind} ${input.subject}`,
    creator: input.agency,
    styles: { default: { document: { run: { font, size: points(14) } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: millimetres(210), height: millimetres(297) },
            margin: {
              top: millimetres(20),
              bottom: millimetres(20),
              left: millimetres(30),
              right: millimetres(15),
              header: millimetres(10),
            },
          },
        },
        // The first page bears no number.
        headers: {
          first: new Header({ children: [new Paragraph({ children: [] })] }),
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ font, size: points(13), children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [
          head(input),
          new Paragraph({ spacing: { after: 120 }, children: [] }),
          centred(input.kind, { bold: true }),
          centred(input.subject, { bold: true }),
          rule(0.3),
          centred(`Kính gửi: ${input.recipient}`, {}, 200),
          ...input.parts.flatMap(part),
          foot(input),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
