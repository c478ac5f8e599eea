import type { DealState, Side } from '../deals.states'
import { type Actor, isPerson } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { db } from '#server/platform/database'
import { Forbidden } from '#server/platform/errors'
import { standing } from '#server/platform/standing-answers'
import { hidesEnterprise, sideOf } from '../deals.policy'
import { type Awaited, awaited } from '../deals.states'
import { countOffice, countOwn, listOffice, listOwn } from './lists.queries'

export const ownPage = 15
export const officePage = 25
/** A deal in which nothing happened for so many days is one that the Office looks after. */
export const quietDays = 14

export const dealGroups = { active: ['proposed', 'open'], agreed: ['agreed'], closed: ['declined', 'ended'] } as const satisfies Record<
  string,
  DealState[]
>
export type DealGroup = keyof typeof dealGroups

export interface DealLine {
  id: string
  state: DealState
  side: Side
  technology: { vi: string; en: string }
  need: { vi: string; en: string } | null
  /** NULL = an enterprise that is not known to the supplier. */
  other: { vi: string; en: string } | null
  last: { body: string; at: Date; side: Side; mine: boolean } | null
  unread: number
  awaited: Awaited
  updatedAt: Date
}

/** How many deals of the organisation acted for are under way: the count of its first list. */
export async function countActiveDeals({ organisation }: Actor): Promise<number> {
  if (!organisation) throw new Forbidden()
  const { id } = organisation
  const active: readonly DealState[] = dealGroups.active
  return standing([`organisation:${id}`], `active deals ${id}`, async () =>
    sum((await countOwn(db(), id)).filter(({ state }) => active.includes(state))),
  )
}

/** The deals of the organisation acted for, those in which something happened last first. */
export async function listDeals(actor: Actor, { group = 'active', page = 1 }: { group?: DealGroup; page?: number } = {}) {
  if (!isPerson(actor) || !actor.organisation) throw new Forbidden()
  const organisationId = actor.organisation.id
  const counted = await countOwn(db(), organisationId)
  const counts = Object.fromEntries(
    Object.entries(dealGroups).map(([name, states]) => [
      name,
      sum(counted.filter(({ state }) => (states as readonly DealState[]).includes(state))),
    ]),
  ) as Record<DealGroup, number>
  const rows = await listOwn(db(), {
    organisationId,
    accountId: actor.accountId,
    states: dealGroups[group],
    offset: (page - 1) * ownPage,
    limit: ownPage,
  })
  const deals = rows.map((row): DealLine => {
    const side = sideOf(actor, row) ?? 'office'
    const enterprise = hidesEnterprise(side, row) ? null : { vi: row.enterprise_vi, en: row.enterprise_en }
    return {
      id: row.id,
      state: row.state,
      side,
      technology: { vi: row.technology_vi, en: row.technology_en },
      need: row.need_vi === null ? null : { vi: row.need_vi, en: row.need_en ?? '' },
      other: side === 'supplier' ? enterprise : { vi: row.supplier_vi, en: row.supplier_en },
      last:
        row.last_at && row.last_side
          ? { body: row.last_body ?? '', at: row.last_at, side: row.last_side, mine: row.last_account_id === actor.accountId }
          : null,
      unread: row.unread ?? 0,
      awaited: awaited(row, side),
      updatedAt: row.updated_at,
    }
  })
  return { group, page, pages: Math.max(1, Math.ceil(counts[group] / ownPage)), counts, deals }
}

export interface OfficeFilter {
  state?: DealState
  /** Only those that live and in which nothing happened lately. */
  quiet?: boolean
  organisationId?: string
  page?: number
}

/** All deals, for the Office: both sides by name, the quietest last. */
export async function listAllDeals(actor: Actor, { page = 1, ...filter }: OfficeFilter = {}) {
  if (!isPerson(actor) || !actor.office) throw new Forbidden()
  const quietSince = filter.quiet ? new Date(now().getTime() - quietDays * 86_400_000) : undefined
  const asked = { state: filter.state, organisationId: filter.organisationId, quietSince }
  const counted = await countOffice(db(), asked)
  const rows = await listOffice(db(), { ...asked, offset: (page - 1) * officePage, limit: officePage })
  const total = sum(counted)
  return {
    total,
    quietDays,
    page,
    pages: Math.max(1, Math.ceil(total / officePage)),
    deals: rows.map((row) => ({
      id: row.id,
      state: row.state,
      openedBy: row.opened_by_side,
      technology: { vi: row.technology_vi, en: row.technology_en },
      supplier: { vi: row.supplier_vi, en: row.supplier_en },
      enterprise: { vi: row.enterprise_vi, en: row.enterprise_en },
      anonymous: row.anonymous && row.enterprise_accepted_at === null,
      contracted: row.contracted_at !== null,
      awaited: awaited(row, 'office'),
      openedAt: row.created_at,
      updatedAt: row.updated_at,
    })),
  }
}

const sum = (rows: { count: number }[]) => rows.reduce((total, { count }) => total + count, 0)
