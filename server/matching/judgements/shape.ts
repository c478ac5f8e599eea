/** How well a technology answers a need: 3 as it stands, 2 most of it, 1 a part or a side of it, 0 not at all. */
export type Grade = 0 | 1 | 2 | 3

/** What answers which need, within one sector of the demonstration exchange. */
export interface JudgedSector {
  /** Needs of this set alone, said in trade words; those of the demonstration are judged beside them. */
  needs: { key: string; title: string; text: string }[]
  /** Key of a need → key of a technology → grade. What is not named was not judged. */
  grades: Record<string, Record<string, Grade>>
}
