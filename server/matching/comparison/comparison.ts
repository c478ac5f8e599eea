import type { Actor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import type { Conflict, CriterionKey, ExplainedCriterion } from '../engine/engine'
import { inPlainWords } from '../explanation/explanation'
import type { Evidence } from '../explanation/words'
import { type NeedSide, type TechnologySide, needSides, ownNeed, ownTechnology, technologySides } from '../matching.parties'
import { type Party, partyOf } from '../matching.policy'
import { listMatchesByIds } from '../matching.queries'
import type { Side } from '../matching.requests'
import type { MatchState } from '../matching.states'
import { COMPARED } from './comparison.schema'

export interface ComparedMatch {
  id: string
  score: number
  state: MatchState
  /** The record that is not the reader's own: without its text. */
  need: Omit<NeedSide, 'text'>
  technology: Omit<TechnologySide, 'text'>
  words: Evidence[]
  conflicts: string[]
  changes: string[]
}

export interface ComparedCriterion {
  key: CriterionKey
  /** One for each suggestion, in their order; undefined where an older engine did not ask this. */
  cells: ({ points: number; weight: number; sentence: string; conflict: boolean; best: boolean } | null)[]
}

export interface Comparison {
  about: Side
  record: { id: string; titleVi: string; titleEn: string }
  party: Party
  /** Best score first. */
  matches: ComparedMatch[]
  /** Which of them have the best score; none where all are equal. */
  best: boolean[]
  criteria: ComparedCriterion[]
  /** More were picked than fit. */
  leftOut: number
}

/** Up to four suggestions of one record beside each other. Those of other records are left out. Throws NotFound for strangers. */
export async function compareMatches(actor: Actor, about: Side, recordId: string, picked: readonly string[]): Promise<Comparison> {
  const own = about === 'need' ? await ownNeed(actor, recordId) : await ownTechnology(actor, recordId)
  const rows =
    picked.length > 0 ? await listMatchesByIds(db(), picked, about === 'need' ? { needId: recordId } : { technologyId: recordId }) : []
  const shown = rows.slice(0, COMPARED)
  const needs = about === 'need' ? new Map([[recordId, own as NeedSide]]) : await needSides(actor, shown)
  const technologies =
    about === 'technology'
      ? new Map([[recordId, own as TechnologySide]])
      : await technologySides(
          actor,
          shown.map((row) => row.technology_id),
        )
  const [first] = shown
  const party = (first && partyOf(actor, first)) ?? 'office'
  const columns = shown.flatMap((row) => {
    const need = needs.get(row.need_id)
    const technology = technologies.get(row.technology_id)
    if (!need || !technology) return []
    const explanation = inPlainWords(row.criteria as ExplainedCriterion[], row.conflicts as Conflict[], actor.locale, party)
    return [{ row, need, technology, explanation }]
  })
  const keys = [...new Set(columns.flatMap(({ explanation }) => explanation.lines.map(({ key }) => key)))]
  return {
    about,
    record: { id: own.id, titleVi: own.titleVi, titleEn: own.titleEn },
    party,
    matches: columns.map(({ row, need, technology, explanation }) => ({
      id: row.id,
      score: row.score,
      state: row.state,
      need: withoutText(need),
      technology: withoutText(technology),
      words: explanation.words,
      conflicts: explanation.conflicts,
      changes: explanation.changes.slice(0, 3),
    })),
    best: bestOf(columns.map(({ row }) => row.score)),
    criteria: keys.map((key) => {
      const lines = columns.map(({ explanation }) => explanation.lines.find((line) => line.key === key))
      const best = bestOf(lines.map((line) => line?.points))
      return {
        key,
        cells: lines.map((line, index) => {
          if (!line) return null
          const { points, weight, sentence, conflict } = line
          return { points, weight, sentence, conflict, best: best[index] === true }
        }),
      }
    }),
    leftOut: rows.length - shown.length,
  }
}

/** Which of these is the highest; none where all are alike, so that a mark always tells something. */
export function bestOf(values: readonly (number | undefined)[]): boolean[] {
  const known = values.filter((value) => value !== undefined)
  const most = Math.max(...known)
  const alike = known.length < 2 || known.every((value) => value === most)
  return values.map((value) => !alike && value === most)
}

function withoutText<Record extends { text: string }>({ text: _, ...record }: Record): Omit<Record, 'text'> {
  return record
}
