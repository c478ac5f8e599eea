import { expect, test } from '@playwright/test'
import { pageOf } from './support/browsing'
import { ask } from './support/database'
import { acceptInto, acceptWishOf, publishTimetable, threeOrganisations, wishToMeet } from './support/fairs'

/** A fair of today that has hours left whenever the test runs, with two institutes and an enterprise accepted. */
async function openFair(organisations: readonly { id: string; role: string }[]): Promise<string> {
  const id = `e2e-${Date.now()}`
  await ask(
    `insert into fair (id, state, title_vi, about_vi, venue, province, starts_on, ends_on, day_starts, day_ends, meeting_minutes, tables, announced_at, created_by)
     select $1, 'open', $1, 'Phiên thử xếp lịch tự động.', 'Hội trường', '38', day, day, '08:30', '10:30', 30, 2, now(), account.id
     from account, (select (now() at time zone 'Asia/Ho_Chi_Minh')::date + 1 as day) d where office limit 1`,
    [id],
  )
  await acceptInto(id, organisations)
  return id
}

test('wishes become a published timetable, and a no-show changes the other side’s page at once', async ({ browser }) => {
  test.setTimeout(120_000)
  const { institute, neighbour, enterprise } = await threeOrganisations()
  const fair = await openFair([
    { id: institute.id, role: 'exhibitor' },
    { id: neighbour.id, role: 'exhibitor' },
    { id: enterprise.id, role: 'visitor' },
  ])

  // The enterprise wishes on a small phone, without scripts.
  const seeker = await pageOf(browser, 'enterprise', { javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  for (const wished of [institute, neighbour]) await wishToMeet(seeker, fair, wished)
  await expect(seeker.locator('#mine').getByText('Chờ bên kia trả lời')).toHaveCount(2)
  expect(await seeker.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await seeker.goto(`/my/fairs/${fair}/availability`)
  await seeker.getByLabel('Tiếng Anh', { exact: true }).check()
  await seeker.getByLabel('Tiếng Việt', { exact: true }).check()
  await seeker.getByRole('button', { name: 'Lưu' }).click()
  await expect(seeker.getByText('Đã lưu thời gian có mặt.')).toBeVisible()

  const [first, second] = [await pageOf(browser, 'institute'), await pageOf(browser, 'neighbour')]
  for (const page of [first, second]) await acceptWishOf(page, fair, enterprise)

  const office = await pageOf(browser, 'officer')
  await publishTimetable(office, fair)

  await second.goto(`/my/fairs/${fair}`)
  await expect(second.locator('#meetings').getByText('Đã xếp lịch')).toHaveCount(1)

  await office.goto(`/office/fairs/${fair}/timetable/repair`)
  await office.getByText('Một đơn vị không đến', { exact: true }).click()
  await office.getByLabel('Đơn vị', { exact: true }).first().selectOption(enterprise.id)
  await office.getByRole('button', { name: 'Xem trước' }).first().click()
  await expect(office.getByRole('heading', { name: 'Mất buổi gặp (2)' })).toBeVisible()
  await expect(office.getByText('2 đơn vị khác phải đổi lịch')).toBeVisible()
  await office.getByRole('button', { name: 'Áp dụng và báo các bên' }).click()
  await expect(office.getByText('Đã sửa lịch: 2 buổi thay đổi, các bên đã được báo.')).toBeVisible()

  // Nobody has touched this page since.
  await expect(second.locator('#meetings').getByText('Đã huỷ')).toHaveCount(1)
  await Promise.all([seeker, first, second, office].map((page) => page.context().close()))
})
