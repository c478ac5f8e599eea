import { readFileSync } from 'node:fs'
import type { InferenceSession } from 'onnxruntime-web'
import { EmbeddingCache } from './cache'
import { ModelError, type ModelFolder, readModelFolder } from './folder'
import { normalised, pooled } from './pooling'
import { type Packages, type Runtime, loadRuntime } from './runtime'
import { type TokenReader, tokenReader } from './tokens'

/** Texts read at once. */
const BATCH = 8
const CACHE_BYTES = 64 * 1024 * 1024

/** What fails is said by who asked; the runtime would print it too. */
const FATAL = 4

const INPUTS = new Set(['input_ids', 'attention_mask', 'token_type_ids'])

/** Who asks and what may answer: some models read them differently. */
export type Role = 'query' | 'passage'

export interface ModelOptions {
  packages?: Packages
  cacheBytes?: number
}

/** A loaded model: texts in, vectors of length 1 out. One call after another. */
export class EmbeddingModel {
  /** Texts that the model itself has read, none of them from the cache. */
  read = 0
  private readonly cache: EmbeddingCache

  private constructor(
    private readonly runtime: Runtime,
    private readonly folder: ModelFolder,
    private readonly session: InferenceSession,
    private readonly tokens: TokenReader,
    cacheBytes: number,
  ) {
    this.cache = new EmbeddingCache(cacheBytes)
  }

  /** Throws ModelError where the folder holds no model that can be run: it reads one text before it counts as loaded. */
  static async load(path: string, { packages, cacheBytes = CACHE_BYTES }: ModelOptions = {}): Promise<EmbeddingModel> {
    const folder = readModelFolder(path)
    const runtime = await loadRuntime(packages)
    const tokens = await orProblem(`${path}/tokenizer.json cannot be used`, () => tokenReader(runtime, folder))
    const session = await orProblem(`${folder.modelPath} is damaged or no ONNX model`, () =>
      runtime.onnx.InferenceSession.create(readFileSync(folder.modelPath), { executionProviders: ['wasm'] }),
    )
    const unknown = session.inputNames.filter((name) => !INPUTS.has(name))
    if (unknown.length > 0) throw new ModelError(`${folder.modelPath} asks for ${unknown.join(', ')}: it is no model of sentences`)
    const model = new EmbeddingModel(runtime, folder, session, tokens, cacheBytes)
    await orProblem(`${folder.modelPath} does not run`, () => model.embed(['công nghệ'], 'query'))
    return model
  }

  /** A vector for each text, in the order given. */
  async embed(texts: readonly string[], role: Role): Promise<Float32Array[]> {
    const asked = texts.map((text) => this.folder.prefixes[role] + text)
    const found = new Map<string, Float32Array>()
    for (const text of asked) {
      const known = this.cache.get(text)
      if (known) found.set(text, known)
    }
    // Of near length together: a batch is as long as its longest.
    const missing = [...new Set(asked)].filter((text) => !found.has(text)).sort((a, b) => a.length - b.length)
    for (let start = 0; start < missing.length; start += BATCH) {
      const some = missing.slice(start, start + BATCH)
      const vectors = await this.run(some)
      for (const [i, text] of some.entries()) {
        const vector = vectors[i] ?? new Float32Array()
        found.set(text, vector)
        this.cache.put(text, vector)
      }
    }
    return asked.map((text) => found.get(text) ?? new Float32Array())
  }

  private async run(texts: readonly string[]): Promise<Float32Array[]> {
    const { onnx } = this.runtime
    const read = texts.map((text) => this.tokens.read(text))
    const length = Math.max(...read.map((ids) => ids.length))
    const shape = [texts.length, length]
    const padded = (of: (ids: number[], token: number) => number) =>
      new onnx.Tensor(
        'int64',
        BigInt64Array.from(read.flatMap((ids) => Array.from({ length }, (_, token) => BigInt(of(ids, token))))),
        shape,
      )
    const inputs = {
      input_ids: padded((ids, token) => ids[token] ?? this.tokens.padding),
      attention_mask: padded((ids, token) => (token < ids.length ? 1 : 0)),
      token_type_ids: padded(() => 0),
    }
    const wanted = Object.entries(inputs).filter(([name]) => this.session.inputNames.includes(name))
    const outputs = await this.session.run(Object.fromEntries(wanted), { logSeverityLevel: FATAL })
    this.read += texts.length
    const output = outputs.sentence_embedding ?? outputs.last_hidden_state ?? outputs[this.session.outputNames[0] ?? '']
    if (!(output?.data instanceof Float32Array)) throw new ModelError('its answer is not in 32-bit floating-point numbers')
    const { data, dims } = output
    const width = dims.at(-1) ?? 0
    if (dims[0] !== texts.length || width === 0) throw new ModelError(`its answer has the shape ${dims.join(' × ')}`)
    // Some models are exported with the pooling inside.
    if (dims.length === 2) return texts.map((_, text) => normalised(data.slice(text * width, (text + 1) * width)))
    const masks = read.map((ids) => Array.from({ length }, (_, token) => (token < ids.length ? 1 : 0)))
    return pooled(data, masks, width, this.folder.pooling)
  }
}

async function orProblem<T>(problem: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new ModelError(`${problem}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
