import type { KnownTicket, ShownAnswer } from './scan-answers'
import { asked, finished, openBase, within } from './scan-base'
import type { QueuedScan, ScanQueue } from './scan-sync'

export interface KeptAnswer extends ShownAnswer {
  place: string
  at: number
  /** The exchange has answered. */
  settled: boolean
}

/** What a device holds on its own disk: scans not answered yet, answers, the list of tickets. It outlives reloads and restarts. */
export class ScanStore implements ScanQueue<ShownAnswer> {
  private constructor(
    private readonly base: IDBDatabase,
    private readonly place: string,
  ) {}

  static async open(place: string): Promise<ScanStore> {
    const base = await openBase()
    // Asked for, so that a full disk does not take the queue; a browser may say no.
    void navigator.storage?.persist?.().catch(() => {})
    return new ScanStore(base, place)
  }

  close(): void {
    this.base.close()
  }

  /** The scan is safe on the disk once this is done. */
  async add(scan: QueuedScan, answer: ShownAnswer): Promise<void> {
    const { place } = this
    const transaction = this.base.transaction(['queue', 'answers'], 'readwrite', { durability: 'strict' })
    transaction.objectStore('queue').put({ ...scan, place })
    transaction.objectStore('answers').put({ ...answer, place, at: scan.at, settled: false } satisfies KeptAnswer)
    await finished(transaction)
  }

  async next(most: number): Promise<QueuedScan[]> {
    const rows: (QueuedScan & { place: string })[] = await asked(
      this.base.transaction('queue').objectStore('queue').getAll(within(this.place), most),
    )
    return rows.map(({ place: _place, ...scan }) => scan)
  }

  async settle(answers: readonly ShownAnswer[]): Promise<void> {
    const transaction = this.base.transaction(['queue', 'answers'], 'readwrite', { durability: 'strict' })
    const queue = transaction.objectStore('queue')
    const kept = transaction.objectStore('answers')
    for (const answer of answers) {
      const key = queue.index('id').getKey(answer.id)
      key.onsuccess = () => {
        if (key.result !== undefined) queue.delete(key.result)
      }
      const before: IDBRequest<KeptAnswer | undefined> = kept.get(answer.id)
      before.onsuccess = () =>
        kept.put({ ...answer, place: this.place, at: before.result?.at ?? Date.now(), settled: true } satisfies KeptAnswer)
    }
    await finished(transaction)
  }

  waiting(): Promise<number> {
    return asked(this.base.transaction('queue').objectStore('queue').count(within(this.place)))
  }

  /** The latest answers first. */
  async recent(most: number): Promise<KeptAnswer[]> {
    const range = within(this.place)
    const index = this.base.transaction('answers').objectStore('answers').index('place')
    const rows: KeptAnswer[] = []
    return new Promise((resolve, reject) => {
      const cursor = index.openCursor(range, 'prev')
      cursor.onerror = () => reject(cursor.error)
      cursor.onsuccess = () => {
        const at = cursor.result
        if (!at || rows.length >= most) return resolve(rows)
        rows.push(at.value as KeptAnswer)
        at.continue()
      }
    })
  }

  /** Takes a new list in; who came in on this device stays marked, since the list may be older than the scan. */
  async putTickets(tickets: readonly KnownTicket[]): Promise<void> {
    const transaction = this.base.transaction('tickets', 'readwrite')
    const store = transaction.objectStore('tickets')
    const before: (KnownTicket & { place: string })[] = await asked(store.getAll(within(this.place)))
    const own = new Map(before.map(({ id, days }) => [id, days]))
    store.delete(within(this.place))
    for (const ticket of tickets)
      store.put({ ...ticket, place: this.place, days: [...new Set([...ticket.days, ...(own.get(ticket.id) ?? [])])] })
    await finished(transaction)
  }

  ticket(id: string): Promise<KnownTicket | undefined> {
    return asked(this.base.transaction('tickets').objectStore('tickets').get([this.place, id]))
  }

  tickets(): Promise<KnownTicket[]> {
    return asked(this.base.transaction('tickets').objectStore('tickets').getAll(within(this.place)))
  }

  async markEntered(ticket: KnownTicket, day: string): Promise<void> {
    const transaction = this.base.transaction('tickets', 'readwrite')
    transaction.objectStore('tickets').put({ ...ticket, place: this.place, days: [...new Set([...ticket.days, day])] })
    await finished(transaction)
  }

  async fact(name: string): Promise<number | undefined> {
    const row: { value: number } | undefined = await asked(this.base.transaction('facts').objectStore('facts').get([this.place, name]))
    return row?.value
  }

  async setFact(name: string, value: number): Promise<void> {
    const transaction = this.base.transaction('facts', 'readwrite')
    transaction.objectStore('facts').put({ place: this.place, name, value })
    await finished(transaction)
  }

  /** Forgets names and answers; what still waits to be sent stays. */
  async forget(): Promise<void> {
    const settled = (await this.recent(10_000)).filter((answer) => answer.settled)
    const transaction = this.base.transaction(['tickets', 'facts', 'answers'], 'readwrite')
    transaction.objectStore('tickets').delete(within(this.place))
    transaction.objectStore('facts').delete(within(this.place))
    for (const { id } of settled) transaction.objectStore('answers').delete(id)
    await finished(transaction)
  }
}
