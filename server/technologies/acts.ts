import { REASONS } from '#db/reference/reasons'
import type { Person } from '#server/platform/actor'
import type { Tx } from '#server/platform/database'
import { Forbidden, Invalid, NotFound, WrongState } from '#server/platform/errors'
import { mayRead, mayWrite } from './technologies.policy'
import { type TechnologyStanding, lockTechnology } from './technologies.queries'
import type { Reasoned } from './technologies.schema'
import { type Act, isLegal } from './technologies.states'

declare module '#server/platform/events' {
  interface Events {
    'technologies.submitted': { technologyId: string; organisationId: string }
    /** For the first time, in a new version, confirmed after it had expired, or with its embargo over: readers see something new. */
    'technologies.published': { technologyId: string; organisationId: string }
    'technologies.returned': { technologyId: string; organisationId: string }
    /** Withdrawn or expired. */
    'technologies.retired': { technologyId: string; organisationId: string }
  }
}

/** How long a listing stands without being confirmed. */
const daysStanding = 180

export const expiryFrom = (moment: Date) => new Date(moment.getTime() + daysStanding * 86_400_000)

export const titleOf = (technology: { title_vi: string; title_en: string }) => technology.title_vi || technology.title_en

/** Loads and locks it for a change by its supplier. What somebody may not see does not exist for them. */
export async function lockForSupplier(tx: Tx, actor: Person, id: string): Promise<TechnologyStanding> {
  const technology = await lockTechnology(tx, id)
  if (mayWrite(actor, technology)) return technology
  throw mayRead(actor, technology) || technology.state === 'published' ? new Forbidden() : new NotFound()
}

export function assertLegal(technology: TechnologyStanding, act: Act): void {
  if (!isLegal(technology, act)) throw new WrongState()
}

/** A code of the list, with a note where it asks for one. Throws Invalid. */
export function assertReason(list: 'return-technology' | 'withdraw-technology', { reason, note }: Reasoned): void {
  const known = REASONS.find((row) => row.list === list && row.code === reason)
  if (!known) throw new Invalid({ reason: ['errors:not-a-choice'] })
  if (known.needs_note && note === '') throw new Invalid({ note: ['errors:required'] })
}
