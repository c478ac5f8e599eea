import { openCsv } from './csv'
import { type Sheet, Unreadable, limits } from './sheet'
import { openWorkbook } from './workbook'
import { openArchive } from './zip'

/** Opens a file by what is in it, whatever its name says. Throws Unreadable with the reason and what to do. */
export async function openSheet(bytes: Buffer): Promise<Sheet> {
  return assertOpenable(bytes) === 'xlsx' ? openWorkbook(bytes) : openCsv(bytes)
}

/** What a look at the first bytes, and at an archive's directory, tells already. Throws Unreadable. */
export function assertOpenable(bytes: Buffer): 'xlsx' | 'csv' {
  if (bytes.length === 0) throw new Unreadable('imports:failures.empty')
  if (bytes.length > limits.file) throw new Unreadable('imports:failures.too-large')
  const head = bytes.toString('latin1', 0, 8)
  if (head.startsWith('PK\u0003\u0004')) {
    const { names, has } = openArchive(bytes)
    if (has('xl/workbook.bin')) throw new Unreadable('imports:failures.binary-workbook')
    if (!names.some((name) => name.startsWith('xl/'))) throw new Unreadable('imports:failures.wrong-type')
    return 'xlsx'
  }
  if (head === '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1') throw new Unreadable(whichOldFile(bytes))
  if (knownBinaries.some((sign) => head.startsWith(sign))) throw new Unreadable('imports:failures.wrong-type')
  return 'csv'
}

/** A workbook with a password and one of Excel 97 come in the same wrapping. */
function whichOldFile(bytes: Buffer): string {
  const holds = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) return 'imports:failures.password'
  return holds('Workbook') ? 'imports:failures.old-workbook' : 'imports:failures.wrong-type'
}

/** First signs of files that people mix up with a table. */
const knownBinaries = ['PK\u0005\u0006', '%PDF', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'Rar!', '7z\u00bc', '{\\rtf', '\u001f\u008b']
