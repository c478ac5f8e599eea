import { resolve } from 'node:path'
import { log } from '#server/platform/log'
import { type Thread, startThread } from '#server/platform/threads/threads'
import type { RecordKind } from '../engine/engine'
import { type Reranker, rerank } from '../engine/reranking'
import type { Candidates, Side } from '../matching.requests'
import type { EmbeddingRequests } from './embedding.requests'
import { ModelError } from './folder'

/** Partners read between two looks at whether the thread still answers. */
const PORTION = 4
const PORTION_MS = 120_000
const LOAD_MS = 180_000
/** A model that failed is left alone so long: nothing may wait for it at every record. */
const PAUSE_MS = 5 * 60_000

/** The embedding model of this process, in a thread of its own. */
export class ModelReranker implements Reranker {
  private readonly thread: Thread<EmbeddingRequests>
  private pausedUntil = 0
  private failing = false

  private constructor(private readonly folder: string) {
    let starts = 0
    this.thread = startThread<EmbeddingRequests>('embedding', {
      // A thread that crashed starts again without its model.
      onStart: () => ++starts > 1 && void this.load().catch((error: unknown) => this.fail(error)),
    })
  }

  /** Throws ModelError where the folder holds no model that can be run. */
  static async start(folder: string): Promise<ModelReranker> {
    const reranker = new ModelReranker(resolve(folder))
    try {
      await reranker.load()
      return reranker
    } catch (error) {
      await reranker.stop()
      if (error instanceof ModelError) throw error
      throw new ModelError(`it was not loaded within ${LOAD_MS / 60_000} minutes, or what runs it ended (${(error as Error).message})`)
    }
  }

  /** The candidates in the order that engine and model come to together; in the engine's alone where the model fails. */
  async order(side: Side, { text, partners }: Candidates): Promise<Candidates['partners']> {
    if (performance.now() < this.pausedUntil) return partners
    try {
      const ordered = await rerank(this, side === 'need' ? 'needs' : 'offers', text, partners)
      if (this.failing) log.info('the re-ranker works again')
      this.failing = false
      return ordered
    } catch (error) {
      this.fail(error)
      return partners
    }
  }

  async likenesses(kind: RecordKind, text: string, partners: readonly string[]): Promise<number[]> {
    const all: number[] = []
    for (let start = 0; start < partners.length; start += PORTION) {
      const some = partners.slice(start, start + PORTION)
      all.push(...(await this.thread.ask('likenesses', { kind, text, partners: some }, { timeoutMs: PORTION_MS })))
    }
    return all
  }

  stop(): Promise<void> {
    return this.thread.stop()
  }

  private async load(): Promise<void> {
    const { problem } = await this.thread.ask('load', { folder: this.folder }, { timeoutMs: LOAD_MS })
    if (problem) throw new ModelError(problem)
  }

  private fail(error: unknown): void {
    this.pausedUntil = performance.now() + PAUSE_MS
    if (!this.failing) log.error({ err: error }, 'the re-ranker fails: suggestions are chosen in the order of the engine')
    this.failing = true
  }
}

/** Vite makes this module anew when a file it rests on changes; the loaded model outlives that. */
const processWide = globalThis as { modelReranker?: ModelReranker }

/** Loads the re-ranker of this process. Throws ModelError where the folder holds no model that can be run. */
export async function startReranker(folder: string): Promise<void> {
  processWide.modelReranker = await ModelReranker.start(folder)
}

export async function stopReranker(): Promise<void> {
  const running = processWide.modelReranker
  processWide.modelReranker = undefined
  await running?.stop()
}

/** The re-ranker of this process, where one was asked for. */
export function runningReranker(): ModelReranker | undefined {
  return processWide.modelReranker
}
