import { createInflateRaw } from 'node:zlib'
import { Readable } from 'node:stream'
import { Unreadable, limits } from './sheet'

interface Entry {
  method: number
  packed: number
  unpacked: number
  offset: number
}

export interface Archive {
  names: string[]
  has(name: string): boolean
  /** The entry's bytes as they are unpacked; ends with Unreadable where there are more than it declares. */
  open(name: string): AsyncIterable<Uint8Array>
}

const damaged = () => new Unreadable('imports:failures.damaged')
const tooLarge = () => new Unreadable('imports:failures.unpacked-too-large')

/**
 * Opens an archive by its directory, so that entries can be read in any order, and refuses one that declares too much
 * before anything is unpacked.
 */
export function openArchive(bytes: Buffer): Archive {
  const entries = readDirectory(bytes)
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    open: (name) => {
      const entry = entries.get(name)
      if (!entry) throw damaged()
      return unpack(bytes, entry)
    },
  }
}

function readDirectory(bytes: Buffer): Map<string, Entry> {
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (end < 0 || end + 22 > bytes.length) throw damaged()
  const count = bytes.readUInt16LE(end + 10)
  if (count > limits.zipEntries) throw tooLarge()
  const entries = new Map<string, Entry>()
  let at = bytes.readUInt32LE(end + 16)
  let unpacked = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw damaged()
    if (bytes.readUInt16LE(at + 8) & 1) throw new Unreadable('imports:failures.password')
    const [nameLength, extraLength, noteLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    const name = bytes
      .toString('utf8', at + 46, at + 46 + nameLength)
      .replace(/\\/g, '/')
      .replace(/^\//, '')
    const entry = {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    }
    readLongSizes(bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength), entry)
    unpacked += entry.unpacked
    if (unpacked > limits.unpacked) throw tooLarge()
    entries.set(name, entry)
    at += 46 + nameLength + extraLength + noteLength
  }
  return entries
}

/** Some programs write sizes as 64-bit numbers in an extra field even where they are small. */
function readLongSizes(extra: Buffer, entry: Entry): void {
  for (let at = 0; at + 4 <= extra.length; ) {
    const [id, size] = [extra.readUInt16LE(at), extra.readUInt16LE(at + 2)]
    if (id === 1) {
      let place = at + 4
      for (const name of ['unpacked', 'packed', 'offset'] as const) {
        if (entry[name] !== 0xffffffff || place + 8 > extra.length) continue
        entry[name] = Number(extra.readBigUInt64LE(place))
        place += 8
      }
    }
    at += 4 + size
  }
}

async function* unpack(bytes: Buffer, { method, packed, unpacked, offset }: Entry): AsyncGenerator<Uint8Array> {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50) throw damaged()
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  if (start + packed > bytes.length) throw damaged()
  const content = bytes.subarray(start, start + packed)
  if (method === 0) return yield content
  if (method !== 8) throw damaged()
  let seen = 0
  const unpacking = Readable.from([content]).pipe(createInflateRaw({ chunkSize: 64 * 1024 }))
  try {
    for await (const chunk of unpacking as AsyncIterable<Buffer>) {
      seen += chunk.length
      // The directory may lie about the size.
      if (seen > unpacked) throw tooLarge()
      yield chunk
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged()
  }
  if (seen !== unpacked) throw damaged()
}
