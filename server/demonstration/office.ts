import { seal } from '#server/platform/secrets'
import type { Person } from '#server/platform/actor'
import { now } from '#server/platform/clock'
import { transact } from '#server/platform/database'
import { demonstrationLogins } from './logins'
import { runAllJobs } from '#server/platform/jobs'
import { jobs } from '#server/subscriptions'
import { apply, confirm } from './people'

/**
 * The first member of the Office, whom nobody could have appointed, with the second factor that the sign-in page of the
 * demonstration shows: a secret that everybody knows cannot come from the verb that makes a random one.
 */
export async function appointOfficer(): Promise<Person> {
  const login = demonstrationLogins.find(({ who }) => who === 'office')
  if (!login?.totpSecret) throw new Error('the demonstration has no login for the Office')
  const { totpSecret } = login
  const name = 'Lê Thị Thu Hằng'
  await apply(name, login.email)
  await runAllJobs(jobs)
  const person = await confirm(name, login.email)
  await transact((tx) =>
    tx
      .updateTable('account')
      .set({ office: true, totp_secret: seal('totp', person.accountId, totpSecret), totp_confirmed_at: now() })
      .where('id', '=', person.accountId)
      .execute(),
  )
  return { ...person, office: true }
}
