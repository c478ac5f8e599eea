import { type NumberFormat, readFormats } from './formats'
import { type Sheet, Unreadable, limits } from './sheet'
import { rowsOf } from './worksheet'
import { type Watcher, parserFor } from './xml'
import { type Archive, openArchive } from './zip'

/**
 * Opens an XLSX file. Written here because exceljs's streaming reader takes entries in the order in which they lie in the
 * file, and fails or reads dates as numbers where styles or the list of sheets come last (its issues 3064 and 1430).
 */
export async function openWorkbook(bytes: Buffer): Promise<Sheet> {
  const archive = openArchive(bytes)
  const main = await mainPart(archive)
  const book = await readBook(archive, main)
  const targets = await readTargets(archive, relationsOf(main))
  const partOf = (sheet: { relation: string }) => resolvePart(main, targets.get(sheet.relation)?.target ?? '')
  const [chosen, ...others] = book.sheets.filter((sheet) => sheet.visible && archive.has(partOf(sheet)))
  if (!chosen) throw new Unreadable('imports:failures.no-sheet')
  const part = (type: string) => [...targets.values()].find((one) => one.type.endsWith(`/${type}`))?.target
  const texts = await readTexts(archive, resolvePart(main, part('sharedStrings') ?? 'sharedStrings.xml'))
  const formats = await readStyles(archive, resolvePart(main, part('styles') ?? 'styles.xml'))
  const name = partOf(chosen)
  return {
    name: chosen.name,
    others: others.map((sheet) => sheet.name),
    expectedRows: await readExpectedRows(archive, name),
    rows: rowsOf(archive.open(name), { texts, formats, from1904: book.from1904 }),
  }
}

async function readXml(archive: Archive, name: string, watcher: Watcher, most = limits.unpacked): Promise<void> {
  if (!archive.has(name)) return
  const parser = parserFor(watcher)
  const decoder = new TextDecoder()
  let seen = 0
  for await (const chunk of archive.open(name)) {
    seen += chunk.length
    if (seen > most) throw new Unreadable('imports:failures.unpacked-too-large')
    parser.write(decoder.decode(chunk, { stream: true }))
  }
  parser.close()
}

async function mainPart(archive: Archive): Promise<string> {
  const targets = await readTargets(archive, '_rels/.rels')
  const target = [...targets.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target
  const name = (target ?? 'xl/workbook.xml').replace(/^\//, '')
  if (/\.bin$/.test(name) || archive.has('xl/workbook.bin')) throw new Unreadable('imports:failures.binary-workbook')
  if (!archive.has(name) || !name.startsWith('xl/')) throw new Unreadable('imports:failures.wrong-type')
  return name
}

const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1)
const relationsOf = (name: string) => `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`

function resolvePart(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  return new URL(target, `file:///${folderOf(from)}`).pathname.slice(1)
}

async function readTargets(archive: Archive, name: string): Promise<Map<string, { type: string; target: string }>> {
  const targets = new Map<string, { type: string; target: string }>()
  await readXml(archive, name, {
    open: (tag, { Id = '', Type = '', Target = '' }) => {
      if (tag === 'Relationship') targets.set(Id, { type: Type, target: Target })
    },
  })
  return targets
}

async function readBook(archive: Archive, name: string) {
  const sheets: { name: string; relation: string; visible: boolean }[] = []
  let from1904 = false
  await readXml(archive, name, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
      if (tag !== 'sheet') return
      const relation = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1] ?? ''
      sheets.push({ name: attributes.name ?? '', relation, visible: !attributes.state || attributes.state === 'visible' })
    },
  })
  return { sheets, from1904 }
}

/** The texts that cells refer to by number; how a text sounds (`rPh`) is no part of it. */
async function readTexts(archive: Archive, name: string): Promise<string[]> {
  const texts: string[] = []
  let current = ''
  let within = false
  let sounds = 0
  const watcher: Watcher = {
    open: (tag) => {
      if (tag === 'si') current = ''
      if (tag === 'rPh') sounds++
      within = tag === 't' && sounds === 0
    },
    text: (piece) => {
      if (within) current += piece
    },
    close: (tag) => {
      if (tag === 't') within = false
      if (tag === 'rPh') sounds--
      if (tag === 'si') texts.push(current)
    },
  }
  await readXml(archive, name, watcher, limits.sharedTexts)
  return texts
}

async function readStyles(archive: Archive, name: string): Promise<NumberFormat[]> {
  const own = new Map<number, string>()
  const used: number[] = []
  let within = false
  await readXml(archive, name, {
    open: (tag, { numFmtId = '0', formatCode = '' }) => {
      if (tag === 'numFmt') own.set(Number(numFmtId), formatCode)
      if (tag === 'cellXfs') within = true
      if (tag === 'xf' && within) used.push(Number(numFmtId))
    },
    close: (tag) => {
      if (tag === 'cellXfs') within = false
    },
  })
  return readFormats(used, own)
}

/** The sheet says its own size near its beginning, if it does. */
async function readExpectedRows(archive: Archive, name: string): Promise<number | null> {
  for await (const chunk of archive.open(name)) {
    const last = /<(?:\w+:)?dimension ref="[A-Z]+\d+:[A-Z]+(\d+)"/.exec(new TextDecoder().decode(chunk.subarray(0, 8_192)))?.[1]
    return last ? Number(last) - 1 : null
  }
  return null
}
