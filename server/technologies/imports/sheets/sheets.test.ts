import { describe, expect, it } from 'vitest'
import { deflateRawSync } from 'node:zlib'
import { xlsxOf } from '../imports.fixtures'
import { openSheet } from './open'
import { columnIndex, columnLetters, type SheetRow, tidy } from './sheet'

const read = async (bytes: Uint8Array) => {
  const rows: SheetRow[] = []
  for await (const row of (await openSheet(Buffer.from(bytes))).rows) rows.push(row)
  return rows
}
const texts = (rows: SheetRow[]) => rows.map(({ cells }) => [...cells.values()].map(({ text }) => text))
const refusal = (bytes: Uint8Array) =>
  read(bytes).then(
    () => 'read',
    (error: { problem?: string }) => error.problem,
  )

describe('a workbook', () => {
  it('is read with what stands behind its cells', async () => {
    const bytes = await xlsxOf([
      ['chữ', 1500000, 0.1 + 0.2, new Date(Date.UTC(2024, 1, 29)), true],
      [
        { formula: 'A1', result: 'tính xong' },
        { formula: 'B1*2', result: 3 },
        { error: '#REF!' },
        { richText: [{ text: 'hai ' }, { text: 'phần' }] },
      ],
    ])
    const [first, second] = await read(bytes)
    expect([...(first?.cells.values() ?? [])]).toEqual([
      { text: 'chữ' },
      { text: '1500000', number: 1500000 },
      { text: '0.3', number: 0.3 },
      { text: '2024-02-29', day: '2024-02-29' },
      { text: 'true' },
    ])
    expect([...(second?.cells.values() ?? [])]).toEqual([
      { text: 'tính xong' },
      { text: '3', number: 3 },
      { text: '#REF!', fault: 'error' },
      { text: 'hai phần' },
    ])
  })

  it('tells formulas without a result, percentages and hidden rows', async () => {
    const bytes = await xlsxOf([[1, 2], [3]], (sheet) => {
      sheet.getCell('A1').value = { formula: 'C1' } as never
      sheet.getCell('B1').numFmt = '0%'
      sheet.getRow(2).hidden = true
    })
    const [first, second] = await read(bytes)
    expect([...(first?.cells.values() ?? [])]).toEqual([
      { text: '', fault: 'formula' },
      { text: '200%', number: 200 },
    ])
    expect([first?.hidden, second?.hidden]).toEqual([false, true])
  })

  it('is read from its first visible sheet', async () => {
    const bytes = await xlsxOf([['ẩn']], (sheet, book) => {
      sheet.state = 'hidden'
      book.addWorksheet('Thứ hai').addRow(['đọc'])
      book.addWorksheet('Thứ ba').addRow(['bỏ'])
    })
    const sheet = await openSheet(Buffer.from(bytes))
    expect([sheet.name, sheet.others]).toEqual(['Thứ hai', ['Thứ ba']])
    expect(texts(await read(bytes))).toEqual([['đọc']])
  })

  it('composes marks and knows one kind of space', async () => {
    expect(texts(await read(await xlsxOf([['tiê\u0301ng\u00a0Viê\u0323t\u200b ']])))).toEqual([['tiếng Việt']])
  })
})

describe('text with separators', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  it.each([
    ['semicolons', 'a;b\r\n1,5;"x;y"'],
    ['commas', 'a,b\n"1,5",x;y'],
    ['tabs', 'a\tb\n1,5\tx;y'],
    ['a mark before it', '\ufeffa;b\n1,5;"x;y"'],
    ['a line that names the separator', 'sep=;\na;b\n1,5;"x;y"'],
  ])('is read with %s', async (_, text) => {
    expect(texts(await read(bytes(text)))).toEqual([
      ['a', 'b'],
      ['1,5', 'x;y'],
    ])
  })

  it('keeps line ends and doubled quotation marks inside cells, and counts rows as a spreadsheet does', async () => {
    const rows = await read(bytes('a;b\n"một\r\nhai";"nói ""được"""\n\nthép 3";x'))
    expect(texts(rows)).toEqual([['a', 'b'], ['một\nhai', 'nói "được"'], [], ['thép 3"', 'x']])
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4])
  })

  it('is read in UTF-16 as Excel writes it', async () => {
    expect(texts(await read(Buffer.from('\ufeffđạt\tđược', 'utf16le')))).toEqual([['đạt', 'được']])
  })

  it('is refused in another encoding or with a quotation mark left open', async () => {
    expect(await refusal(new Uint8Array([0x61, 0xf0, 0x3b, 0x62]))).toBe('imports:failures.not-utf8')
    expect(await refusal(bytes('a;b\n"mở;x\n1;2'))).toBe('imports:failures.quotes?row=2')
  })
})

describe('what is no table', () => {
  const wide = (text: string) => Buffer.from(text, 'utf16le')
  const old = (inside: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), wide(inside)])

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'wrong-type'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'wrong-type'],
    ['a workbook with a password', old('EncryptedPackage'), 'password'],
    ['a workbook of Excel 97', old('Workbook'), 'old-workbook'],
    ['an old document', old('WordDocument'), 'wrong-type'],
    ['bytes with zeros', Buffer.from('a;b\0c'), 'wrong-type'],
    ['an archive cut off', Buffer.from('PK\u0003\u0004 and then nothing'), 'damaged'],
  ])('%s is refused', async (_, bytes, key) => {
    expect(await refusal(bytes)).toBe(`imports:failures.${key}`)
  })

  it('a workbook cut off or damaged inside is refused', async () => {
    const bytes = await xlsxOf(Array.from({ length: 50 }, (_, row) => [row, `dòng ${row}`]))
    expect(await refusal(bytes.subarray(0, bytes.length - 30))).toBe('imports:failures.damaged')
    const damaged = Uint8Array.from(bytes)
    const sheet = Buffer.from(damaged.buffer).indexOf('xl/worksheets/sheet1.xml')
    damaged.fill(0x55, sheet + 60, sheet + 90)
    expect(await refusal(damaged)).toBe('imports:failures.damaged')
  })

  it('an archive of something else is refused', async () => {
    expect(await refusal(archive({ 'word/document.xml': '<x/>' }))).toBe('imports:failures.wrong-type')
    expect(await refusal(archive({ 'xl/workbook.bin': 'x' }))).toBe('imports:failures.binary-workbook')
  })
})

describe('an archive that unpacks to too much', () => {
  const parts = (sheet: string) => ({
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="a" Type="x/worksheet" Target="sheet.xml"/></Relationships>',
    'xl/workbook.xml': '<workbook><sheets><sheet name="S" r:id="a" xmlns:r="r"/></sheets></workbook>',
    'xl/sheet.xml': sheet,
  })
  const body = `<worksheet><sheetData>${' '.repeat(2_000_000)}</sheetData></worksheet>`

  it('is refused by what it declares, before it is unpacked', async () => {
    expect(await refusal(archive(parts(body), 700 * 1024 * 1024))).toBe('imports:failures.unpacked-too-large')
  })

  it('is refused while it is unpacked where it declares less', async () => {
    expect(await refusal(archive(parts(body), 1_000))).toBe('imports:failures.unpacked-too-large')
  })

  it('does not follow entities', async () => {
    const lol =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>'
    expect(await refusal(archive(parts(lol)))).toBe('imports:failures.damaged')
  })
})

it('names columns as spreadsheets do', () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  expect(['A1', 'AA12', '12'].map(columnIndex)).toEqual([0, 26, undefined])
  expect(tidy(' a\u00a0b\r\nc\u200b ')).toBe('a b\nc')
})

/** A small archive; `declared` is the size that it says its last part has. */
function archive(files: Record<string, string>, declared?: number): Uint8Array {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  const names = Object.keys(files)
  for (const name of names) {
    const content = Buffer.from(files[name] ?? '')
    const packed = deflateRawSync(content)
    const size = name === names.at(-1) && declared !== undefined ? declared : content.length
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(size, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    locals.push(local, Buffer.from(name), packed)
    entries.push(entry, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}
