import type { RecordKind } from '../engine/engine'

/** What the embedding thread is asked. */
export type EmbeddingRequests = {
  /** Loads the model of a folder; says for the operator what is wrong with it, if anything. */
  load: { in: { folder: string }; out: { problem: string | undefined } }
  /** How near each partner is in meaning to the record of that kind, 0 to 1. */
  likenesses: { in: { kind: RecordKind; text: string; partners: readonly string[] }; out: number[] }
}
