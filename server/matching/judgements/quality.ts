/** How well a ranking puts first what answers a need, 0 to 1 each. */
export interface Quality {
  ndcg10: number
  recall10: number
  recall100: number
  mrr10: number
}

/** `grades`: offer → how well it answers, 0 = not at all. Undefined where nothing answers. */
export function qualityOf(ranked: string[], grades: ReadonlyMap<string, number>): Quality | undefined {
  const ideal = [...grades.values()].filter((grade) => grade > 0).sort((a, b) => b - a)
  if (ideal.length === 0) return undefined
  const gain = (list: number[]) => list.slice(0, 10).reduce((sum, grade, place) => sum + grade / Math.log2(place + 2), 0)
  const found = ranked.map((id) => Math.max(0, grades.get(id) ?? 0))
  const hits = (count: number) => found.slice(0, count).filter((grade) => grade > 0).length / ideal.length
  const first = found.slice(0, 10).findIndex((grade) => grade > 0)
  return { ndcg10: gain(found) / gain(ideal), recall10: hits(10), recall100: hits(100), mrr10: first < 0 ? 0 : 1 / (first + 1) }
}

export function meanOf(qualities: Quality[]): Quality {
  const mean = (key: keyof Quality) => qualities.reduce((sum, quality) => sum + quality[key], 0) / Math.max(1, qualities.length)
  return { ndcg10: mean('ndcg10'), recall10: mean('recall10'), recall100: mean('recall100'), mrr10: mean('mrr10') }
}

/**
 * What a change to the needs leaves of a mean over them, and how far chance may carry that (95 %): the needs are a sample.
 * `before` and `after` are of the same needs, in one order (ratio estimator; Cochran, Sampling Techniques, ch. 6).
 */
export function keptOf(before: readonly number[], after: readonly number[]): { share: number; margin: number } {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const all = sum(before)
  if (all === 0) return { share: 1, margin: 0 }
  const share = sum(after) / all
  return { share, margin: (1.96 * Math.sqrt(sum(after.map((value, i) => (value - share * (before[i] ?? 0)) ** 2)))) / all }
}
