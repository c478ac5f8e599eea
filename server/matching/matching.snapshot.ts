import { closeSync, fsyncSync, mkdirSync, openSync, readSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { SavedNumbers, SavedRecords } from './engine/engine'

/** What a saved index must agree in with who wants it, and where in the exchange's events it was taken. */
export interface SnapshotHead {
  /** Of engine, parameters, thesaurus and sentences. */
  madeWith: string
  /** The database and its history: one that was made anew or put back is another one. */
  database: string
  /** Everything up to this event is in it; of what came later some may be. */
  lastEvent: number
}

const END = 'matching index, whole'
const LENGTH_BYTES = 4
const PLACE_BYTES = 8
const ABANDONED_AFTER_MS = 60 * 60_000

/**
 * An index on its way into a file, portion by portion, so that searches are answered in between. It bears its name only once
 * it is whole. File: parts, each after its length in bytes (head, records …, numbers, end mark), then the place of the numbers.
 */
export class SnapshotWriter {
  private readonly file: number
  private readonly unfinished: string
  private written = 0

  constructor(
    private readonly path: string,
    head: SnapshotHead,
  ) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    for (const left of unfinishedBeside(path)) rmSync(left, { force: true })
    this.unfinished = `${path}.${hostname()}.${process.pid}`
    this.file = openSync(this.unfinished, 'w', 0o600)
    this.part(head)
  }

  records(records: SavedRecords): void {
    this.part(records)
  }

  /** Gives the file its name; returns its size in bytes. */
  finish(numbers: SavedNumbers): number {
    const place = Buffer.alloc(PLACE_BYTES)
    place.writeDoubleLE(this.written)
    this.part(numbers)
    this.part(END)
    this.write(place)
    fsyncSync(this.file)
    closeSync(this.file)
    renameSync(this.unfinished, this.path)
    return this.written
  }

  /** Leaves nothing behind. */
  giveUp(): void {
    closeSync(this.file)
    rmSync(this.unfinished, { force: true })
  }

  private part(value: unknown): void {
    const bytes = serialize(value)
    const length = Buffer.alloc(LENGTH_BYTES)
    length.writeUInt32LE(bytes.length)
    this.write(length)
    this.write(bytes)
  }

  private write(bytes: Buffer): void {
    for (let done = 0; done < bytes.length; ) done += writeSync(this.file, bytes, done)
    this.written += bytes.length
  }
}

/** Files of processes that died while they wrote; several machines may share the folder. */
function unfinishedBeside(path: string): string[] {
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(`${basename(path)}.`))
    .map((name) => join(dirname(path), name))
    .filter((file) => Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > ABANDONED_AFTER_MS)
}

export interface Snapshot {
  head: SnapshotHead
  numbers: SavedNumbers
  /** Throws where the file is damaged. */
  records(): Iterable<SavedRecords>
  close(): void
}

/** Opens a saved index; undefined where there is none, or it is not whole. */
export function openSnapshot(path: string): Snapshot | undefined {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return undefined
  }
  try {
    const { size } = statSync(path)
    const numbersAt = read(file, size - PLACE_BYTES, PLACE_BYTES).readDoubleLE()
    const head = partAt(file, 0)
    const numbers = partAt(file, numbersAt)
    if (partAt(file, numbers.next).value !== END) throw new Error('not whole')
    return {
      head: head.value as SnapshotHead,
      numbers: numbers.value as SavedNumbers,
      *records() {
        for (let at = head.next; at < numbersAt; ) {
          const { value, next } = partAt(file, at)
          yield value as SavedRecords
          at = next
        }
      },
      close: () => closeSync(file),
    }
  } catch {
    closeSync(file)
    return undefined
  }
}

function partAt(file: number, at: number): { value: unknown; next: number } {
  const length = read(file, at, LENGTH_BYTES).readUInt32LE()
  return { value: deserialize(read(file, at + LENGTH_BYTES, length)), next: at + LENGTH_BYTES + length }
}

function read(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  if (readSync(file, bytes, 0, length, at) < length) throw new Error('not whole')
  return bytes
}
