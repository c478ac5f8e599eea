import type { RecordKind } from '../engine/engine'
import type { Reranker } from '../engine/reranking'
import type { EmbeddingModel } from './model'
import { likeness } from './pooling'

/** How near each partner is to the record of that kind, as the model reads them. The need asks and the technology answers, from whichever side the question comes. */
export async function likenessesOf(model: EmbeddingModel, kind: RecordKind, text: string, partners: readonly string[]): Promise<number[]> {
  const asks = kind === 'needs'
  const [own] = await model.embed([text], asks ? 'query' : 'passage')
  const others = await model.embed(partners, asks ? 'passage' : 'query')
  return others.map((other) => (own ? likeness(own, other) : 0))
}

/** A model in the caller's own thread: for commands, which nobody waits for. */
export function rerankerOf(model: EmbeddingModel): Reranker {
  return { likenesses: (kind, text, partners) => likenessesOf(model, kind, text, partners) }
}
