import type { Actor } from '#server/platform/actor'
import { transact } from '#server/platform/database'
import { grantDisclosure, revokeDisclosure } from '#server/technologies/technologies'
import { take } from '../deals.acts'

/** The supplier opens the confidential details of its technology to the enterprise it talks with; audited by technologies. */
export async function openDetails(actor: Actor, dealId: string): Promise<void> {
  const { deal, person } = await transact((tx) => take(tx, actor, dealId, 'disclose'))
  await grantDisclosure(person, deal.technology_id, deal.enterprise_organisation_id)
}

/** Closes them again. */
export async function closeDetails(actor: Actor, dealId: string): Promise<void> {
  const { deal, person } = await transact((tx) => take(tx, actor, dealId, 'disclose'))
  await revokeDisclosure(person, deal.technology_id, deal.enterprise_organisation_id)
}
