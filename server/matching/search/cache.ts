interface Kept<Value> {
  version: number
  at: number
  value: Promise<Value>
}

/** Names and deadlines on a card may change without the index: nothing is kept longer than this. */
const KEPT_MS = 60_000
const MOST = 400

/** Results by search, good for one version of the index; the longest unused go first. One that is being made is made once. */
export class ResultCache<Value> {
  private readonly kept = new Map<string, Kept<Value>>()

  find(key: string, version: number, make: () => Promise<Value>): Promise<Value> {
    const known = this.kept.get(key)
    this.kept.delete(key)
    if (known && known.version === version && performance.now() - known.at < KEPT_MS) {
      this.kept.set(key, known)
      return known.value
    }
    const value = make()
    this.kept.set(key, { version, at: performance.now(), value })
    value.catch(() => this.kept.delete(key))
    const [oldest] = this.kept.keys()
    if (this.kept.size > MOST && oldest !== undefined) this.kept.delete(oldest)
    return value
  }
}
