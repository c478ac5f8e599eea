import { record } from '#server/audit/audit'
import type { Actor } from '#server/platform/actor'
import { config } from '#server/platform/config'
import { db, transact } from '#server/platform/database'
import { WrongState } from '#server/platform/errors'
import { cashier } from '../payments.policy'
import { findBankAccount, listBankAccounts } from './bank.queries'
import type { NewBankAccount } from './bank.schema'

/** Names the account that transfers go to from now on; what was named before stays in the history. */
export async function nameBankAccount(actor: Actor, input: NewBankAccount): Promise<void> {
  const person = cashier(actor)
  await transact(async (tx) => {
    const made = await tx
      .insertInto('bank_account')
      .values({
        id: input.id,
        bin: input.bin,
        bank_name: input.bankName,
        account_number: input.accountNumber,
        holder: input.holder,
        // In the demonstration nobody must send money anywhere.
        demonstration: config().DEMO,
        created_by: person.accountId,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made) {
      const { id, ...details } = input
      return record(tx, actor, { act: 'payments.name-bank-account', subject: ['bank-account', id], details })
    }
    const own = await tx.selectFrom('bank_account').select('created_by').where('id', '=', input.id).executeTakeFirst()
    if (own?.created_by !== person.accountId) throw new WrongState()
  })
}

export async function getBankSettings(actor: Actor) {
  cashier(actor)
  const [current, history] = await Promise.all([findBankAccount(db()), listBankAccounts(db())])
  return { current, history }
}
