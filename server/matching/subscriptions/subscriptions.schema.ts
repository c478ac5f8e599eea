import { z } from 'zod'

export const rhythms = ['at-once', 'daily', 'weekly', 'never'] as const
export type Rhythm = (typeof rhythms)[number]

export const generalRhythmSchema = z.object({ organisationId: z.string().min(1).max(40), rhythm: z.enum(rhythms) })

/** For one record: its own rhythm, or that of the organisation. */
export const recordRhythmSchema = z.object({ rhythm: z.enum(['as-organisation', ...rhythms]) })

export const stopSchema = z.object({ token: z.string().max(300).default('') })

export interface Choice {
  need_id: string | null
  technology_id: string | null
  rhythm: Rhythm
}

/** How often a person hears of a suggestion: as chosen for their own record, else for the organisation, else at once. */
export function rhythmFor(choices: readonly Choice[], record: { needId?: string; technologyId?: string }): Rhythm {
  const { needId, technologyId } = record
  const own = choices.find(
    ({ need_id, technology_id }) =>
      (needId !== undefined && need_id === needId) || (technologyId !== undefined && technology_id === technologyId),
  )
  const general = choices.find(({ need_id, technology_id }) => need_id === null && technology_id === null)
  return own?.rhythm ?? general?.rhythm ?? 'at-once'
}
