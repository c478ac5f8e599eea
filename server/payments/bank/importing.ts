import { record } from '#server/audit/audit'
import { sql } from 'kysely'
import type { Actor } from '#server/platform/actor'
import { type Tx, transact } from '#server/platform/database'
import { Invalid, WrongState, problem } from '#server/platform/errors'
import { newId } from '#server/platform/id'
import { postEntry } from '../ledger/posting'
import { cashier } from '../payments.policy'
import { findBankAccount, findStatement } from './bank.queries'
import { matchLine } from './matching'
import { type StatementLine, UnreadableStatement, readStatement } from './statements/reading'

export interface ImportedStatement {
  id: string
  incoming: number
  fresh: number
  matched: number
}

/**
 * Takes a bank's statement in. Lines that an earlier file had are passed over, so that a file may come twice and files may
 * overlap; each new one is booked as money not yet assigned, and pays the invoice that its text names. Imports come one after
 * another. Throws Invalid where the file cannot be read, then nothing of it is taken.
 */
export async function importStatement(
  actor: Actor,
  { id, file }: { id: string; file: { name: string; bytes: Uint8Array; truncated?: boolean } },
): Promise<ImportedStatement> {
  const person = cashier(actor)
  if (file.truncated) throw new Invalid({ file: ['payments:problems.statement-too-large'] })
  const { incoming, outgoing } = read(file.bytes)
  return transact(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('payments.import-statement'))`.execute(tx)
    const known = await findStatement(tx, id)
    if (known && known.imported_by !== person.accountId) throw new WrongState()
    if (known) return known
    const account = await findBankAccount(tx)
    if (!account) throw new WrongState('payments:problems.no-bank-account')
    const statement = {
      id,
      file_name: file.name.slice(0, 200),
      account_number: account.account_number,
      incoming: incoming.length,
      outgoing,
    }
    const fresh = await listFresh(tx, account.account_number, incoming)
    // What the file says is kept as it is; the counts are known only when all is matched.
    const lines = fresh.map((line) => ({ id: newId(), ...line }))
    const counts = { fresh: lines.length, matched: 0 }
    await tx
      .insertInto('bank_statement')
      .values({ ...statement, ...counts, imported_by: person.accountId })
      .execute()
    for (const line of lines)
      if (await take(tx, actor, { ...line, statementId: id, accountNumber: account.account_number })) counts.matched++
    await tx.updateTable('bank_statement').set(counts).where('id', '=', id).execute()
    await record(tx, actor, {
      act: 'payments.import-statement',
      subject: ['bank-statement', id],
      details: { file: statement.file_name, incoming: incoming.length, outgoing, ...counts },
    })
    return { id, incoming: incoming.length, ...counts }
  })
}

function read(bytes: Uint8Array) {
  try {
    return readStatement(bytes)
  } catch (error) {
    if (!(error instanceof UnreadableStatement)) throw error
    throw new Invalid({ file: [problem(`payments:problems.statement-${error.key}`, error.line === undefined ? {} : { line: error.line })] })
  }
}

async function listFresh(tx: Tx, accountNumber: string, lines: StatementLine[]): Promise<StatementLine[]> {
  const references = [...new Set(lines.map(({ bankReference }) => bankReference))]
  const rows = await tx
    .selectFrom('bank_line')
    .select('bank_reference')
    .where('account_number', '=', accountNumber)
    .where('bank_reference', '=', sql<string>`any(${references})`)
    .execute()
  const known = new Set(rows.map((row) => row.bank_reference))
  return lines.filter(({ bankReference }) => !known.has(bankReference) && known.add(bankReference))
}

type NewLine = StatementLine & { id: string; statementId: string; accountNumber: string }

/** Books one line as money that came in, and matches it. Returns whether it paid an invoice. */
async function take(tx: Tx, actor: Actor, line: NewLine): Promise<boolean> {
  const row = {
    id: line.id,
    statement_id: line.statementId,
    account_number: line.accountNumber,
    bank_reference: line.bankReference,
    booked_on: line.bookedOn,
    amount: line.amount,
    text: line.text,
    payer: line.payer,
    decided_by: null,
    decided_at: null,
  }
  await tx.insertInto('bank_line').values(row).execute()
  const postings = new Map([
    ['bank', line.amount],
    ['unmatched', -line.amount],
  ])
  await postEntry(tx, actor, { kind: 'transfer-arrived', bankLineId: line.id, postings })
  return matchLine(tx, actor, { ...row, state: 'unmatched' })
}
