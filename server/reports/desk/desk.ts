import { type Actor, isPerson } from '#server/platform/actor'
import { today } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden } from '#server/platform/errors'
import { type FigureCode, figureCodes } from '../figures/codes.schema'
import { sumFigures } from '../figures/figures.queries'
import { type Period, periodBefore, periodOf } from '../periods'
import { mayReport } from '../reports.policy'
import { type Queues, countQueues } from './desk.queries'

export interface Desk {
  queues: Queues
  period: Period
  figures: { figure: FigureCode; now: number; before: number }[]
}

/** What waits for the Office, and this month in figures beside the last. Throws Forbidden for everybody else. */
export async function getDesk(actor: Actor): Promise<Desk> {
  if (!isPerson(actor) || !mayReport(actor)) throw new Forbidden()
  const day = today()
  const period = periodOf('this-month', day)
  const [queues, { totals }] = await Promise.all([countQueues(db(), day), sumFigures(db(), figureCodes, period, periodBefore(period), [])])
  return { queues, period, figures: totals.map(({ figure, now, before: earlier }) => ({ figure, now, before: earlier })) }
}
