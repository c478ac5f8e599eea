import type { FullConfig } from '@playwright/test'
import { ask } from './database'
import { people, signInEverybody } from './people'

export default async function setup(config: FullConfig): Promise<void> {
  await settleBystander()
  await signInEverybody(config.projects[0]?.use.baseURL ?? '')
}

/** Every organisation of the demonstration has records that somebody else may come across: one that has none is added. */
async function settleBystander(): Promise<void> {
  await ask(
    `insert into account (id, email, name, password_hash, email_confirmed_at)
     select 'bystander', $1, 'Lâm Thị Vắng', password_hash, now() from account where email = $2
       and not exists (select from account where email = $1)`,
    [people.bystander, people.neighbour],
  )
  await ask(
    `insert into organisation (id, kind, name_vi, province, verification, verified_at, created_by)
     values ('bystander', 'enterprise', 'Công ty Ngoài Cuộc', '38', 'verified', now(), 'bystander') on conflict do nothing`,
  )
  await ask(`insert into membership (organisation_id, account_id, role) values ('bystander', 'bystander', 'owner') on conflict do nothing`)
}
