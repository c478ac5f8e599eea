import { type Page, expect } from '@playwright/test'
import { ask } from './database'
import { people } from './people'

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

/** Those who trade in the fairs of these tests: two that show, and an enterprise that looks for something. */
export async function threeOrganisations(): Promise<Record<'institute' | 'neighbour' | 'enterprise', Organisation>> {
  return {
    institute: await organisationOf(people.institute),
    neighbour: await organisationOf(people.neighbour),
    enterprise: await organisationOf(people.enterprise),
  }
}

/** Says that a person's organisation must meet this one. */
export async function wishToMeet(page: Page, fair: string, { name }: Organisation): Promise<void> {
  await page.goto(`/my/fairs/${fair}/wishes?q=${encodeURIComponent(name)}`)
  await page
    .getByRole('button', { name: `Nhất định gặp ${name}` })
    .first()
    .click()
  await expect(page.getByText('Đã ghi nguyện vọng.')).toBeVisible()
}

export async function acceptWishOf(page: Page, fair: string, { name }: Organisation): Promise<void> {
  await page.goto(`/my/fairs/${fair}/wishes`)
  await page.getByRole('button', { name: `Đồng ý gặp ${name}` }).click()
  await expect(page.getByText('Đã đồng ý gặp.', { exact: true })).toBeVisible()
}

/** Has the accepted wishes scheduled, to a proof, and announces the timetable. */
export async function publishTimetable(office: Page, fair: string): Promise<void> {
  await office.goto(`/office/fairs/${fair}/timetable`)
  await office.getByRole('button', { name: 'Xếp lịch', exact: true }).click()
  await expect(office.getByText('Đã chứng minh là tốt nhất', { exact: false })).toBeVisible({ timeout: 60_000 })
  await office.getByRole('button', { name: 'Công bố lịch' }).click()
  await expect(office.getByText('Đã công bố lịch và báo cho các đơn vị.')).toBeVisible()
}

export async function repairNoShow(office: Page, fair: string, { id }: Organisation): Promise<void> {
  await office.goto(`/office/fairs/${fair}/timetable/repair?event=no-show&organisationId=${id}`)
  await office.getByRole('button', { name: 'Áp dụng và báo các bên' }).click()
  await expect(office.getByText('Đã sửa lịch', { exact: false })).toBeVisible()
}

/** Prepares the memorandum of a meeting and has both sides confirm it; the Office has not recorded it yet. Returns its id. */
export async function signMemorandum(office: Page, fair: string, meeting: string, sides: readonly Page[]): Promise<string> {
  await office.goto(`/office/fairs/${fair}/memoranda/new?of=meeting:${meeting}`)
  await office.getByLabel('Giá trị tiềm năng').fill('2.500.000.000')
  await office.getByLabel('Người ký bên giao').fill('PGS. TS. Lê Minh Khôi')
  await office.getByLabel('Người ký bên nhận').fill('Trần Thị Hoa')
  await office.getByRole('button', { name: 'Gửi hai bên xác nhận' }).click()
  await expect(office.getByText('Đã gửi hai bên xác nhận.')).toBeVisible()
  const memorandum = lastPartOf(office)
  await expect(office.getByRole('button', { name: 'Ghi vào đàm phán' })).toHaveCount(0)
  for (const page of sides) {
    await page.goto(`/my/fairs/${fair}/memoranda/${memorandum}`)
    await page.getByRole('button', { name: 'Xác nhận đúng như bản ký' }).click()
    await expect(page.getByText('Đã xác nhận.', { exact: true })).toBeVisible()
  }
  return memorandum
}

/** Where both have confirmed, the Office's page has learnt it by itself. */
export async function recordMemorandum(office: Page): Promise<void> {
  await office.getByRole('button', { name: 'Ghi vào đàm phán' }).click()
  await expect(office.getByText('Đã ghi biên bản vào đàm phán.')).toBeVisible()
}

/** The id of the record that a page shows. */
export const lastPartOf = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? ''
