/** What an archive says of itself, read from its central directory without inflating anything. */
export interface Archive {
  names: string[]
  /** Bytes when inflated, as declared. */
  inflated: number
}

/** Office documents have a few hundred parts at most, and text shrinks some 10 to 20 times. */
const mostEntries = 2_000
const mostInflated = 200 * 1024 * 1024
const mostRatio = 150

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50

/**
 * Reads a ZIP archive's directory and refuses (undefined) what is not a plain one: too many parts, too much inside, sizes
 * that deflate cannot reach, parts that overlap, encryption, several disks, ZIP64, or bytes before or after it that would
 * make it something else as well.
 */
export function readArchive(bytes: Uint8Array): Archive | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const entries = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  const oneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === entries
  if (!oneDisk || entries === 0 || entries > mostEntries || start + size !== end) return undefined

  const names: string[] = []
  const spans: [number, number][] = []
  let inflated = 0
  let at = start
  for (let index = 0; index < entries; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return undefined
    const packed = view.getUint32(at + 20, true)
    const unpacked = view.getUint32(at + 24, true)
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    const method = view.getUint16(at + 10, true)
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1
    if (encrypted || (method !== 0 && method !== 8) || unpacked > packed * 1_032 + 64) return undefined
    if (local + 30 > start || view.getUint32(local, true) !== localSignature) return undefined
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (from + packed > start) return undefined
    spans.push([local, from + packed])
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)))
    inflated += unpacked
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (at !== end || inflated > mostInflated || inflated > bytes.length * mostRatio) return undefined
  return standApart(spans) ? { names, inflated } : undefined
}

/** The record that ends the archive; it must end the file. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 65_535); at--) {
    if (view.getUint32(at, true) === endSignature && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  return undefined
}

/** Parts that share bytes are how a small archive inflates to petabytes. The first must begin the file. */
function standApart(spans: [number, number][]): boolean {
  const sorted = spans.toSorted(([a], [b]) => a - b)
  return sorted[0]?.[0] === 0 && sorted.every(([from], index) => index === 0 || from >= (sorted[index - 1]?.[1] ?? 0))
}
