import type { Actor } from '#server/platform/actor'
import { db } from '#server/platform/database'
import { NotFound } from '#server/platform/errors'
import { referencesIn } from '../invoices/references'
import { cashier } from '../payments.policy'
import {
  countLines,
  findBankAccount,
  findStatement,
  lineRow,
  linesPerPage,
  listLineRows,
  listPossible,
  listStatements,
} from './bank.queries'
import type { LineSearch } from './bank.schema'
import { moveOfLine } from './lines.states'

/** Lines of statements with what can be done, the last imports, and how many lines wait. */
export async function listBank(actor: Actor, search: LineSearch) {
  cashier(actor)
  const [rows, counts, statements, account, statement] = await Promise.all([
    listLineRows(db(), search),
    countLines(db()),
    listStatements(db()),
    findBankAccount(db()),
    search.statement ? findStatement(db(), search.statement) : undefined,
  ])
  return {
    lines: rows.slice(0, linesPerPage),
    more: rows.length > linesPerPage,
    counts,
    statements,
    statement: statement
      ? {
          file_name: statement.file_name,
          incoming: statement.incoming,
          fresh: statement.fresh,
          matched: statement.matched,
          outgoing: statement.outgoing,
        }
      : null,
    hasAccount: account !== undefined,
  }
}

/** One line, and the invoices that it may be for: those it names, and open ones of just its amount. */
export async function getLine(actor: Actor, id: string) {
  cashier(actor)
  const line = await lineRow(db(), id)
  if (!line) throw new NotFound()
  const possible =
    line.state === 'unmatched' ? await listPossible(db(), { references: referencesIn(line.text), amounts: [line.amount] }) : []
  const can = (act: 'assign' | 'release' | 'set-aside' | 'take-back') => moveOfLine(line.state, act) !== undefined
  return {
    line,
    possible: possible.slice(0, 12),
    can: { assign: can('assign'), release: can('release'), setAside: can('set-aside'), takeBack: can('take-back') },
  }
}
