import type { Person } from '#server/platform/actor'
import { newId } from '#server/platform/id'
import { buildOfficer } from '#server/identity/identity.fixtures'
import { db } from '#server/platform/database'
import { nameBankAccount } from './accounts'
import { importStatement } from './importing'

export interface Arrival {
  amount: number
  text: string
  reference?: string
  payer?: string
}

/** A bank's file with these arrivals. */
export function statementOf(arrivals: readonly Arrival[]): Uint8Array {
  const lines = arrivals.map(
    ({ amount, text, reference = newId(), payer = 'CTY TNHH MOT THANH VIEN' }) => `22/11/2026;${reference};${payer};;${amount};"${text}"`,
  )
  return new TextEncoder().encode(['Ngày giao dịch;Số tham chiếu;Đối tác;Ghi nợ;Ghi có;Nội dung', ...lines].join('\n'))
}

export async function withBankAccount(): Promise<Person> {
  const officer = await buildOfficer()
  await nameBankAccount(officer, { id: newId(), bin: '970436', bankName: 'Vietcombank', accountNumber: '0071001234567', holder: 'SO KHCN' })
  return officer
}

export async function bring(officer: Person, arrivals: readonly Arrival[], id = newId()) {
  return importStatement(officer, { id, file: { name: 'sao-ke.csv', bytes: statementOf(arrivals) } })
}

export function lineOf(reference: string) {
  return db().selectFrom('bank_line').selectAll().where('bank_reference', '=', reference).executeTakeFirstOrThrow()
}
