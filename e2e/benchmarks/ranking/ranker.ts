import type { NeedRecord, OfferRecord } from '#server/matching/engine/engine'

/** A way of ranking offers for a need: the engine, or what it is compared with. */
export interface Ranker {
  name: string
  /** Takes in all offers; called once. */
  build(offers: OfferRecord[]): Promise<void> | void
  /** Ids of offers, best first, at most `limit`. */
  rank(need: NeedRecord, limit: number): Promise<string[]> | string[]
  close?(): Promise<void>
}

/** All that a record says, as plain search engines see it. */
export function textOf(record: OfferRecord | NeedRecord): string {
  const texts = 'problem' in record && 'trlMin' in record ? [record.title, record.problem] : [record.title, (record as OfferRecord).body]
  return texts
    .flatMap((text) => [text?.vi, text?.en])
    .filter(Boolean)
    .join('\n')
}
