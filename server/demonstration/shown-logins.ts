import { totpCode, totpStep } from '#server/identity/second-factor/totp'
import { config } from '#server/platform/config'
import { db } from '#server/platform/database'
import { type DemonstrationLogin, demonstrationLogins, demonstrationPassword } from './logins'

export interface ShownLogins {
  password: string
  logins: Pick<DemonstrationLogin, 'who' | 'email'>[]
  /** A code that the officer's second factor takes now; null where it is not set up. */
  code: string | null
}

/** The logins that the demonstration's sign-in page shows; null where there is no demonstration, or its accounts are not here. */
export async function showLogins(): Promise<ShownLogins | null> {
  if (!config().DEMO) return null
  const emails = demonstrationLogins.map(({ email }) => email)
  const accounts = await db()
    .selectFrom('account')
    .select(['email', 'totp_confirmed_at', 'totp_last_step'])
    .where('email', 'in', emails)
    .execute()
  const logins = demonstrationLogins.filter(({ email }) => accounts.some((account) => account.email === email))
  if (logins.length === 0) return null
  const officer = logins.find(({ totpSecret }) => totpSecret)
  const account = accounts.find(({ email, totp_confirmed_at }) => email === officer?.email && totp_confirmed_at)
  return {
    password: demonstrationPassword,
    logins: logins.map(({ who, email }) => ({ who, email })),
    // A step that somebody used already serves nobody: show the next one's code, which counts half a minute early.
    code:
      officer?.totpSecret && account ? await totpCode(officer.totpSecret, Math.max(totpStep(), (account.totp_last_step ?? 0) + 1)) : null,
  }
}

const kinds: Record<DemonstrationLogin['who'], string> = {
  enterprise: 'an enterprise',
  institute: 'an institute',
  office: 'a member of the Office',
}

/** The same for the terminal, a line each; none where there is no demonstration. */
export async function printLogins(): Promise<string[]> {
  const shown = await showLogins()
  if (!shown) return []
  return [
    ...shown.logins.map(({ who, email }) => `${email.padEnd(26)} ${kinds[who]}`),
    `password of each: ${shown.password}`,
    ...(shown.code ? ['The Office is also asked for a code: the sign-in page shows it.'] : []),
  ]
}
