import type { Actor } from '#server/platform/actor'
import { db, transact } from '#server/platform/database'
import { NotFound, WrongState } from '#server/platform/errors'
import { setFairOfTransfer } from '#server/transfers/transfers'
import { officer } from '../../meetings/timetabling/officer'
import { findFair } from '../../techmart.queries'
import { changed } from '../changed'
import { listLinkable, listLinked, sumLinked, tookPart } from './contracts.queries'

export const contractsPage = 20
const suggestionsShown = 10

/** The contracts signed at a fair, and those of its days that two who met there have signed since. Their values are signed ones. The Office only. */
export async function listFairContracts(actor: Actor, fairId: string, { page = 1, text = '' }: { page?: number; text?: string } = {}) {
  officer(actor)
  const fair = await findFair(db(), fairId)
  if (!fair) throw new NotFound()
  const [linked, sums, suggested] = await Promise.all([
    listLinked(db(), fairId, (page - 1) * contractsPage, contractsPage),
    sumLinked(db(), fairId),
    listLinkable(db(), fair, text.slice(0, 100), suggestionsShown),
  ])
  return { fair, linked, ...sums, suggested }
}

/**
 * Says that a contract, recorded where contracts are, was signed at this fair, or takes that back; its parties' meeting is found by itself.
 * Throws WrongState for a contract of other days, of strangers to the fair, or of another fair. Said again, nothing changes.
 */
export async function linkContract(actor: Actor, fairId: string, transferId: string, linked: boolean): Promise<void> {
  officer(actor)
  await transact(async (tx) => {
    const fair = await findFair(tx, fairId)
    if (!fair) throw new NotFound()
    const transfer = await setFairOfTransfer(tx, actor, transferId, {
      fairId,
      linked,
      check: async (contract) => {
        if (!linked) return
        const parties = [contract.supplier_organisation_id, contract.enterprise_organisation_id]
        if (contract.signed_on < fair.starts_on || contract.signed_on > fair.ends_on) throw new WrongState('day:problems.not-of-the-days')
        if (!(await tookPart(tx, fairId, parties))) throw new WrongState('day:problems.not-of-the-fair')
      },
    })
    await changed(tx, fairId, [transfer.supplier_organisation_id, transfer.enterprise_organisation_id])
  })
}
