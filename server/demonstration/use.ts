import { dismissMatch, getMatch, listMatches, listMatchesOfNeed, listMatchesOfTechnology, learnFromUse } from '#server/matching/matching'
import { useWritten } from '#server/matching/learning/learning'
import type { Person } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { sectors } from './content'
import type { Stage } from './stage'
import { chances } from './timeline'

/** What these enterprises look for, which is not quite what the engine was given: the price and a finished technology first. */
const wanted: Readonly<Record<string, number>> = { text: 28, field: 8, trl: 27, mode: 5, budget: 28, place: 4 }

/** The criterion that is met least says why a suggestion is set aside. */
const reasons: Readonly<Record<string, string>> = {
  text: 'benefit-unclear',
  field: 'wrong-field',
  trl: 'too-early',
  mode: 'mode-unfit',
  budget: 'price-too-high',
  place: 'too-far',
}

interface Criterion {
  key: string
  weight: number
  points: number
}

/** Two years of people looking at what is suggested to them: the higher it stands the likelier it is read, as it is everywhere. */
export function lookAtSuggestions(stage: Stage): void {
  const chance = chances(2027)
  const often = (share: number) => chance.between(0, 9_999) < share * 10_000
  for (const sector of sectors) {
    for (const need of sector.needs) {
      const posted = stage.needs.get(need.key)
      if (!posted) continue
      const answers = new Set(need.answeredBy.map((key) => stage.technologies.get(key) ?? ''))
      for (const after of [3, 24]) {
        // Once a week: a day on which nothing else happens costs a settling of its own.
        const daysAgo = Math.floor((posted.daysAgo - after) / 7) * 7
        if (daysAgo < 1 || posted.daysAgo - after < 1) continue
        stage.timeline.on(daysAgo, 19, async () => {
          const reader = stage.editorOf(need.organisation)
          const matches = await listed(() => listMatchesOfNeed(reader, posted.id, { state: 'suggested', page: 1 }))
          await choose(reader, matches, often, (match) => !answers.has(match.technology_id))
        })
      }
    }
    for (const [index, technology] of sector.technologies.entries()) {
      const id = stage.technologies.get(technology.key)
      if (!id || index % 2 === 1) continue
      stage.timeline.on(7 * chance.between(1, 40), 20, async () => {
        const reader = stage.editorOf(technology.owner)
        const matches = await listed(() => listMatchesOfTechnology(reader, id, { state: 'suggested', page: 1 }))
        await choose(reader, matches, often, () => false)
      })
    }
  }
  // Who seeks for several needs reads them all in one list, now and then.
  const seeking = new Set(sectors.flatMap((sector) => sector.needs.map((need) => need.organisation)))
  for (const [index, key] of [...seeking].entries()) {
    for (let daysAgo = 378 + 7 * (index % 2); daysAgo > 0; daysAgo -= 14) {
      stage.timeline.on(daysAgo, 19, async () => {
        const reader = stage.editorOf(key)
        const matches = await listed(() => listMatches(reader, { side: 'needs', state: 'suggested', page: 1 }))
        await choose(reader, matches, often, () => false)
      })
    }
  }
  stage.timeline.on(560, 20, learnFromUse)
  stage.timeline.on(1, 21, learnFromUse)
}

/** What stands in the list, in its order; nothing where the record is not published yet, or no longer. */
async function listed(look: () => Promise<{ matches: { id: string }[] }>): Promise<string[]> {
  const list = await look().catch((error: unknown) => {
    if (error instanceof Error && error.name === 'NotFound') return { matches: [] }
    throw error
  })
  return list.matches.map(({ id }) => id)
}

async function choose(
  reader: Person,
  ids: string[],
  often: (share: number) => boolean,
  mayDismiss: (match: { technology_id: string }) => boolean,
): Promise<void> {
  if (ids.length === 0) return
  const rows = await db().selectFrom('match').select(['id', 'technology_id', 'criteria']).where('id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const opened: string[] = []
  const dismissed: { id: string; reason: string }[] = []
  for (const [index, id] of ids.entries()) {
    const match = byId.get(id)
    if (!match || !often(1 / (index + 1) ** 0.8)) continue
    const criteria = match.criteria as unknown as Criterion[]
    const shares = criteria.map(({ key, weight, points }) => ({ key, share: weight > 0 ? points / weight : 0 }))
    const worth = shares.reduce((sum, { key, share }) => sum + (wanted[key] ?? 0) * share, 0)
    const liked = 1 / (1 + Math.exp(-(worth - 68) / 3))
    if (!often(liked)) continue
    opened.push(id)
    if (!mayDismiss(match) || !often(0.3)) continue
    const lacking = shares.filter(({ key, share }) => share < (key === 'place' ? 0.3 : 0.75))
    const felt = lacking.find(() => often(0.5))
    const reason = often(0.2) ? 'already-in-use' : (reasons[felt?.key ?? ''] ?? 'wrong-scale')
    dismissed.push({ id, reason })
  }
  await Promise.all(opened.map((id) => getMatch(reader, id)))
  for (const { id, reason } of dismissed) await dismissMatch(reader, id, { reason, note: '' })
  await useWritten()
}
