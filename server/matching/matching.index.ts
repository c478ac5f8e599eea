import { db } from '#server/platform/database'
import { Unavailable } from '#server/platform/errors'
import { listenForEvents } from '#server/platform/live'
import { log } from '#server/platform/log'
import { type Thread, startThread } from '#server/platform/threads/threads'
import type { Alike, Parameters, SearchQuery, SearchResult } from './engine/engine'
import { changedBy, eventsSince, newestEvent, ofOrganisation } from './index-events'
import { FIRST_SAVE_MS, IndexFile, SAVE_EVERY_MS } from './index-file'
import { PORTION, putAnew, putEverything } from './index-records'
import { ensureWeights } from './learning/weights/weights.first'
import { weightsInForce } from './learning/weights/weights.queries'
import type { SweepRequests } from './sweep/sweep.requests'
import type { AlikeInput, Candidates, Explained, MatchingRequests, PairInput, RankInput, Side } from './matching.requests'

/** Pairs explained at once. */
const EXPLAINED = 6

/** The index as this process holds it: a thread that is loaded from the database and kept fresh by its events. */
export class MatchingIndex {
  /** Raised with each change; what was computed from another version may be stale. */
  version = 0
  private readonly watchers = new Set<() => void>()
  private readonly thread: Thread<MatchingRequests>
  private readonly listener: { stop(): Promise<void> }
  private readonly changed: Record<Side, Set<string>> = { technology: new Set(), need: new Set() }
  private loads = 0
  private loadingSince = 0
  private loaded = false
  private stopped = false
  private ready!: Promise<void>
  private becomeReady = () => {}
  private applying = false
  private reading: Promise<void> = Promise.resolve()
  private lastEvent = 0
  private weighed: number | null = null
  private savedVersion = -1
  private readonly saves: NodeJS.Timeout
  private readonly file: IndexFile | undefined

  /** `path` is the file in which the index is kept for the next start; without one it is read from the database each time. */
  constructor(databaseUrl: string, path?: string) {
    this.expectLoad()
    this.saves = setInterval(() => void this.save(), SAVE_EVERY_MS).unref()
    this.thread = startThread<MatchingRequests>('matching', { onStart: () => void this.load() })
    this.file = path === undefined ? undefined : new IndexFile(this.thread, path)
    this.listener = listenForEvents(databaseUrl, {
      onEvent: ({ id, name, payload }) => this.notice(id, name, payload),
      onListening: () => this.catchUp(),
    })
  }

  get isReady(): boolean {
    return this.loaded
  }

  /** Calls back after each change, when searches answer with it. */
  onChange(watcher: () => void): void {
    this.watchers.add(watcher)
  }

  /** Milliseconds since the loading began that goes on. */
  get loadingFor(): number {
    return this.loaded ? 0 : performance.now() - this.loadingSince
  }

  /** Waits until everything is loaded. Throws Unavailable where it takes longer than allowed. */
  async whenReady(timeoutMs: number): Promise<void> {
    if (this.loaded) return
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new Unavailable('search:problems.loading')), timeoutMs)
    })
    await Promise.race([this.ready, tooLong]).finally(() => clearTimeout(timer))
  }

  search(query: SearchQuery): Promise<SearchResult> {
    return this.thread.ask('search', query, { timeoutMs: 10_000 })
  }

  /** Has everything made that a change of the word statistics made stale, a little at a time. */
  async warm(): Promise<void> {
    while (await this.thread.ask('warm', null, { timeoutMs: 60_000 }));
  }

  /** Has the thread score by the weights in force; asks nothing of it where it does already. */
  async weigh(): Promise<void> {
    const inForce = await weightsInForce(db())
    if (inForce.version === this.weighed) return
    await this.thread.ask('weigh', inForce, { timeoutMs: 60_000 })
    this.weighed = inForce.version
    this.changedNow()
  }

  /** Asks what the sweep over all pairs asks. */
  readonly sweep = <Name extends keyof SweepRequests & string>(name: Name, input: SweepRequests[Name]['in']) =>
    this.thread.ask(name, input, { timeoutMs: 60_000 })

  /** The record's best partners. Undefined where it is not in the index. */
  rank(input: RankInput): Promise<string[] | undefined> {
    return this.thread.ask('rank', input, { timeoutMs: 60_000 })
  }

  /** The best of whom some will be suggested, with the texts that a re-ranker reads. */
  candidates(input: MatchingRequests['candidates']['in']): Promise<Candidates | undefined> {
    return this.thread.ask('candidates', input, { timeoutMs: 60_000 })
  }

  /** Asked in small portions, so that a search never waits for all of them. */
  async explain(kind: Side, id: string, partners: string[]): Promise<Explained | undefined> {
    let all: Explained | undefined
    for (let start = 0; start < partners.length; start += EXPLAINED) {
      const some = await this.thread.ask('explain', { kind, id, partners: partners.slice(start, start + EXPLAINED) }, { timeoutMs: 60_000 })
      const known = new Set(all?.statistics.map(({ hash }) => hash))
      all = all
        ? {
            ...all,
            suggestions: [...all.suggestions, ...some.suggestions],
            statistics: [...all.statistics, ...some.statistics.filter(({ hash }) => !known.has(hash))],
          }
        : some
    }
    return all
  }

  /** Records that say much the same, most alike first. */
  alike(input: AlikeInput): Promise<Alike[]> {
    return this.thread.ask('alike', input, { timeoutMs: 10_000 })
  }

  pair(input: PairInput) {
    return this.thread.ask('pair', input)
  }

  /** What a score with these parameters would be made with now. */
  provenance(parameters: Parameters) {
    return this.thread.ask('provenance', parameters)
  }

  /** The nearest partners of these needs, however low they score, in one request. */
  nearest(needIds: string[], limit: number) {
    return this.thread.ask('nearest', { needIds, limit }, { timeoutMs: 10_000 })
  }

  /** Reads these records anew, now: what is published is put in, what is not is taken out. */
  refresh(side: Side, ids: string[]): Promise<void> {
    // One reading after another: an older state must never overwrite a newer one.
    const reading = this.reading.then(() => this.read(side, ids))
    this.reading = reading.catch(() => {})
    return reading
  }

  async stop(): Promise<void> {
    this.stopped = true
    clearInterval(this.saves)
    await this.listener.stop()
    await this.thread.stop()
  }

  private changedNow(): void {
    this.version++
    for (const watcher of this.watchers) watcher()
  }

  private async read(side: Side, ids: string[]): Promise<void> {
    if (ids.length === 0) return
    await putAnew(this.thread, side, ids)
    this.changedNow()
  }

  private expectLoad(): void {
    this.loaded = false
    this.loadingSince = performance.now()
    this.ready = new Promise((done) => {
      this.becomeReady = done
    })
  }

  /** Fills an empty thread. What changes meanwhile is read again afterwards. */
  private async load(): Promise<void> {
    const load = ++this.loads
    if (this.loaded) this.expectLoad()
    // A thread that starts again knows only the engine's own weights.
    this.weighed = null
    try {
      await ensureWeights()
      const goesOn = () => !this.stopped && load === this.loads
      if (!(await this.restore()) && !(await putEverything(this.thread, goesOn))) return
      await this.weigh()
      await this.warm()
      if (!goesOn()) return
      this.loaded = true
      this.changedNow()
      this.apply()
      this.becomeReady()
      setTimeout(() => void this.save(), FIRST_SAVE_MS).unref()
    } catch (error) {
      if (this.stopped || load !== this.loads) return
      log.error({ err: error }, 'the matching index could not be loaded, trying again')
      setTimeout(() => !this.stopped && load === this.loads && void this.load(), 2_000)
    }
  }

  /** Takes the index as it was saved, and notes what has changed since. False where none is of use. */
  private async restore(): Promise<boolean> {
    const event = await this.file?.restore()
    if (event === undefined) return false
    await this.noticeSince(event)
    return true
  }

  /** Writes the index into its file, if it has changed since. */
  async save(): Promise<void> {
    const { version, lastEvent } = this
    const behind = this.applying || this.changed.technology.size + this.changed.need.size > 0
    if (!this.file || !this.loaded || behind || lastEvent === 0 || this.savedVersion === version) return
    try {
      await this.file.save(lastEvent)
      this.savedVersion = version
    } catch (error) {
      if (!this.stopped) log.warn({ err: error }, 'the matching index could not be saved: the next start takes longer')
    }
  }

  private notice(id: number, name: string, payload: unknown): void {
    this.lastEvent = Math.max(this.lastEvent, id)
    if (name === 'matching.weights-changed' && this.loaded)
      void this.weigh().catch((error: unknown) => log.warn({ err: error }, 'the new weights are taken up later'))
    if (ofOrganisation.has(name)) void this.noticeOrganisation((payload as { organisationId: string }).organisationId)
    const record = changedBy(name, payload)
    if (!record) return
    this.changed[record.side].add(record.id)
    this.apply()
  }

  /** A technology stands in the index with its supplier's province, kind and record. */
  private async noticeOrganisation(organisationId: string): Promise<void> {
    const ids = await this.thread.ask('offersOf', organisationId).catch(() => [])
    for (const id of ids) this.changed.technology.add(id)
    this.apply()
  }

  /** Reads again what changed while nobody was listening. */
  private async catchUp(): Promise<void> {
    if (this.lastEvent === 0) this.lastEvent = await newestEvent()
    else await this.noticeSince(this.lastEvent)
  }

  private async noticeSince(event: number): Promise<void> {
    for (const { id, name, payload } of await eventsSince(event)) this.notice(id, name, payload)
  }

  private apply(): void {
    if (!this.loaded || this.applying || this.stopped) return
    this.applying = true
    void this.applyAll()
      .catch((error: unknown) => {
        if (this.stopped) return
        log.warn({ err: error }, 'the matching index is behind, trying again')
        setTimeout(() => this.apply(), 1_000)
      })
      .finally(() => {
        this.applying = false
      })
  }

  private async applyAll(): Promise<void> {
    const next = (): Side | undefined => (this.changed.technology.size > 0 ? 'technology' : this.changed.need.size > 0 ? 'need' : undefined)
    for (let side = next(); side && this.loaded && !this.stopped; side = next()) {
      const ids = [...this.changed[side]].slice(0, PORTION)
      for (const id of ids) this.changed[side].delete(id)
      try {
        await this.refresh(side, ids)
      } catch (error) {
        for (const id of ids) this.changed[side].add(id)
        throw error
      }
    }
  }
}
