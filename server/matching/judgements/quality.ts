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
