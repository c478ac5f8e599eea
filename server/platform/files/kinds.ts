import { fileTypeFromBuffer } from 'file-type'
import { readArchive } from './archive'

export type FileKind = 'picture' | 'document' | 'spreadsheet'

interface Accepted {
  mediaType: string
  /** What the name may end with. */
  extensions: readonly string[]
  kinds: readonly FileKind[]
  /** Looks inside, where the first bytes are not enough. */
  fits?: (bytes: Uint8Array) => boolean
}

const endsProperly = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(-1_024)).includes('%%EOF')

/** An office document holds its main part, and no macros. */
const officeDocument = (main: string) => (bytes: Uint8Array) => {
  const names = readArchive(bytes)?.names ?? []
  return names.includes('[Content_Types].xml') && names.includes(main) && !names.some((name) => /vbaProject/i.test(name))
}

const accepted: readonly Accepted[] = [
  { mediaType: 'image/png', extensions: ['png'], kinds: ['picture'] },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], kinds: ['picture'] },
  { mediaType: 'image/webp', extensions: ['webp'], kinds: ['picture'] },
  { mediaType: 'application/pdf', extensions: ['pdf'], kinds: ['document'], fits: endsProperly },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    kinds: ['document'],
    fits: officeDocument('word/document.xml'),
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
    kinds: ['document', 'spreadsheet'],
    fits: officeDocument('xl/workbook.xml'),
  },
]

const megabyte = 1024 * 1024

/** Most bytes of a file as it is sent. */
export const largest: Record<FileKind, number> = { picture: 8 * megabyte, document: 20 * megabyte, spreadsheet: 40 * megabyte }

/** What the content is and what it may serve as. Undefined where it is none of ours, or its name says something else. */
export async function recognise(
  name: string,
  bytes: Uint8Array,
  kinds: readonly FileKind[],
): Promise<{ mediaType: string; kind: FileKind } | undefined> {
  const found = await readable(bytes)
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const known = accepted.find(({ mediaType }) => mediaType === found)
  const kind = known?.kinds.find((each) => kinds.includes(each))
  if (!known || !kind || !known.extensions.includes(extension) || known.fits?.(bytes) === false) return undefined
  return { mediaType: known.mediaType, kind }
}

async function readable(bytes: Uint8Array): Promise<string | undefined> {
  // Office documents are archives; their kind is read from the directory, never by inflating parts of a stranger's file.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return accepted.find(({ mediaType, fits }) => mediaType.includes('officedocument') && fits?.(bytes))?.mediaType
  }
  return (await fileTypeFromBuffer(bytes.subarray(0, 8_192)))?.mime
}
