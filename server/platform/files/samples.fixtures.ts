import { crc32, deflateRawSync } from 'node:zlib'
import sharp from 'sharp'

interface Part {
  name: string
  bytes?: Uint8Array
  /** What the directory says of the size when inflated, where it is not the truth. */
  declares?: number
  /** Points at the bytes of the part before, as overlapping bombs do. */
  shares?: boolean
}

/** A ZIP archive of the given parts, well made unless a part says otherwise. */
export function buildArchive(parts: Part[]): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  let previous = 0
  for (const { name, bytes = Buffer.from(`<${name}/>`), declares = bytes.length, shares = false } of parts) {
    const packed = deflateRawSync(bytes)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(declares, 22)
    head.writeUInt16LE(Buffer.byteLength(name), 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(declares, 24)
    entry.writeUInt16LE(Buffer.byteLength(name), 28)
    entry.writeUInt32LE(shares ? previous : offset, 42)
    central.push(entry, Buffer.from(name))
    if (shares) continue
    previous = offset
    local.push(head, Buffer.from(name), packed)
    offset += 30 + Buffer.byteLength(name) + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, directory, end])
}

const documentParts: Part[] = [{ name: '[Content_Types].xml' }, { name: '_rels/.rels' }, { name: 'word/document.xml' }]
const workbookParts: Part[] = [{ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml' }]

/** The smallest of each kind that we take. */
export const samples = {
  docx: (more: Part[] = []) => buildArchive([...documentParts, ...more]),
  xlsx: (more: Part[] = []) => buildArchive([...workbookParts, ...more]),
  pdf: (inside = '') => Buffer.from(`%PDF-1.7\n${inside}\n%%EOF\n`),
  png: (width = 40, height = 30) =>
    sharp({ create: { width, height, channels: 3, background: '#0b5e57' } })
      .png()
      .toBuffer(),
  /** Says that it is 60,000 points wide and high, with a right check sum. */
  async hugePng() {
    const png = await this.png()
    png.writeUInt32BE(60_000, 16)
    png.writeUInt32BE(60_000, 20)
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
    return png
  },
  /** With a place and a camera in it. */
  jpeg: (width = 40, height = 30) =>
    sharp({ create: { width, height, channels: 3, background: '#0b5e57' } })
      .withExif({ IFD0: { Make: 'Secret Camera' }, IFD3: { GPSLatitude: '20/1 51/1 54/1', GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer(),
}
