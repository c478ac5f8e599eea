import type { Page } from '@playwright/test'
import { ask } from './database'

/** The coming fair of the demonstration, which takes registrations. */
export async function comingFair(page: Page): Promise<string> {
  await page.goto('/fairs')
  const href = await page.getByRole('link', { name: 'Techmart Công nghệ xanh' }).first().getAttribute('href')
  return href?.split('/')[2] ?? ''
}

export type Organisation = { id: string; name: string }

/** The organisation that a person of the demonstration acts for. */
export async function organisationOf(email: string): Promise<Organisation> {
  const [row] = await ask<Organisation>(
    `select o.id, o.name_vi as name from account a join membership m on m.account_id = a.id join organisation o on o.id = m.organisation_id
     where a.email = $1 order by m.created_at limit 1`,
    [email],
  )
  if (!row) throw new Error(`${email} belongs to none`)
  return row
}

/** Takes organisations into a fair, as if they had registered and been accepted. */
export async function acceptInto(fair: string, organisations: readonly { id: string; role: string }[]): Promise<void> {
  for (const { id, role } of organisations)
    await ask(
      `insert into fair_registration (id, fair_id, organisation_id, as_role, state, registered_by)
       select $1 || '-' || $2, $1, $2, $3, 'accepted', account_id from membership where organisation_id = $2 limit 1`,
      [fair, id, role],
    )
}
