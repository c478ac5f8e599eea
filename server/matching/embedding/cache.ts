import { createHash } from 'node:crypto'

/** What an entry takes beside its vector: key, map slot, array header; rounded up. */
const OVERHEAD = 200

/** Embeddings by their text, the least recently used dropped first, of so many bytes at most. */
export class EmbeddingCache {
  private readonly kept = new Map<string, Float32Array>()
  private used = 0

  constructor(private readonly mostBytes: number) {}

  get bytes(): number {
    return this.used
  }

  get(text: string): Float32Array | undefined {
    const key = keyOf(text)
    const found = this.kept.get(key)
    if (!found) return undefined
    this.kept.delete(key)
    this.kept.set(key, found)
    return found
  }

  put(text: string, embedding: Float32Array): void {
    const key = keyOf(text)
    this.drop(key)
    this.kept.set(key, embedding)
    this.used += embedding.byteLength + OVERHEAD
    for (const oldest of this.kept.keys()) {
      if (this.used <= this.mostBytes) break
      this.drop(oldest)
    }
  }

  private drop(key: string): void {
    const old = this.kept.get(key)
    if (!old) return
    this.kept.delete(key)
    this.used -= old.byteLength + OVERHEAD
  }
}

const keyOf = (text: string) => createHash('sha256').update(text).digest('base64')
