import { type Page, expect, test } from '@playwright/test'
import { pageOf } from './support/browsing'
import { ask } from './support/database'
import { acceptInto, organisationOf, recordMemorandum, repairNoShow, signMemorandum, threeOrganisations } from './support/fairs'
import { people, signedInAs } from './support/people'

const phone = { viewport: { width: 360, height: 740 } }

/** A fair that is on today at whatever hour, with short slots and four tables. */
async function runningFair(organisations: readonly { id: string; role: string }[]): Promise<string> {
  const id = `day-${Date.now()}`
  await ask(
    `insert into fair (id, state, title_vi, about_vi, venue, province, starts_on, ends_on, day_starts, day_ends, meeting_minutes, tables, announced_at, created_by)
     select $1, 'running', $1, 'Phiên thử trong ngày.', 'Hội trường', '38', day, day, '00:00', '23:59', 5, 4, now(), account.id
     from account, (select (now() at time zone 'Asia/Ho_Chi_Minh')::date as day) d where office limit 1`,
    [id],
  )
  await freeNow(organisations)
  await acceptInto(id, organisations)
  return id
}

/** The demonstration's own fair is on today too; whom it has meet at this very hour depends on the hour. */
async function freeNow(organisations: readonly { id: string }[]): Promise<void> {
  await ask(
    `update meeting m set state = 'cancelled', cancel_note = 'Nhường giờ cho phiên thử.'
     from (select now() at time zone 'Asia/Ho_Chi_Minh' as now) n
     where tsrange(on_day + m.starts_at, on_day + m.ends_at) && tsrange(n.now - interval '10 minutes', n.now + interval '30 minutes')
       and array[m.supplier_organisation_id, m.enterprise_organisation_id] && $1::text[]`,
    [organisations.map(({ id }) => id)],
  )
}

/** A meeting so many slots of five minutes from now. */
async function meetingIn(fair: string, turns: number, of: { supplier: string; enterprise: string; technology?: string; table: number }) {
  const id = `${fair}-${of.table}-${turns}`
  await ask(
    `insert into meeting (id, fair_id, technology_id, supplier_organisation_id, enterprise_organisation_id, on_day, starts_at, ends_at, table_number, arranged_by)
     select $1, $2, $3, $4, $5, slot::date, slot::time, (slot + interval '5 minutes')::time, $6, account.id
     from account, (select date_bin('5 minutes', now() at time zone 'Asia/Ho_Chi_Minh', '2000-01-01'::timestamp) + $7 * interval '5 minutes' as slot) s
     where office limit 1`,
    [id, fair, of.technology ?? null, of.supplier, of.enterprise, of.table, turns],
  )
  return id
}

async function technologyOf(organisation: string): Promise<string> {
  const [row] = await ask<{ id: string }>(
    `select id from technology t where organisation_id = $1 and state = 'published'
       and not exists (select from deal d where d.technology_id = t.id and d.enterprise_organisation_id = $2 and d.state in ('proposed', 'open', 'agreed'))
     order by id limit 1`,
    [organisation, (await organisationOf(people.enterprise)).id],
  )
  return row?.id ?? ''
}

test.describe.configure({ mode: 'serial' })

/** Milliseconds until the day in Việt Nam has three slots of five minutes left: none but just before midnight. */
function untilThereIsRoom(): number {
  const left = 86_400_000 - ((Date.now() + 7 * 3_600_000) % 86_400_000)
  return left < 20 * 60_000 ? left + 1_000 : 0
}

test('the day of a fair: a no-show repaired live, a walk-in, an outcome that opens a deal, a memorandum, a contract', async ({
  browser,
}) => {
  const wait = untilThereIsRoom()
  test.setTimeout(240_000 + wait)
  await new Promise((done) => setTimeout(done, wait))
  const { institute, neighbour, enterprise } = await threeOrganisations()
  const fair = await runningFair([
    { id: institute.id, role: 'exhibitor' },
    { id: neighbour.id, role: 'exhibitor' },
    { id: enterprise.id, role: 'visitor' },
  ])
  const technology = await technologyOf(institute.id)
  const now = await meetingIn(fair, 0, { supplier: institute.id, enterprise: enterprise.id, technology, table: 1 })
  await meetingIn(fair, 2, { supplier: neighbour.id, enterprise: institute.id, table: 2 })
  const office = await pageOf(browser, 'officer')
  const seeker = await pageOf(browser, 'enterprise', phone)
  const shower = await pageOf(browser, 'institute', phone)
  const other = await pageOf(browser, 'neighbour', phone)

  await test.step('the screen in the hall names exhibitors, and nobody else', async () => {
    const screen = await (await browser.newContext({ viewport: { width: 1920, height: 1080 } })).newPage()
    await screen.goto(`/fairs/${fair}/screen`)
    await expect(screen.getByText(institute.name).first()).toBeVisible()
    expect(await screen.content()).not.toContain(enterprise.name)
    expect(await screen.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1920)
    await screen.context().close()
  })

  await test.step('the desk begins a meeting; a no-show changes the agenda on another phone', async () => {
    await office.goto(`/office/fairs/${fair}/desk`)
    await office.getByRole('button', { name: 'Bắt đầu bàn 1' }).click()
    await expect(office.getByText('Đã ghi bắt đầu.')).toBeVisible()
    await shower.goto(`/my/fairs/${fair}`)
    await expect(shower.locator('#meetings').getByText('Đã xếp lịch')).toHaveCount(2)
    await repairNoShow(office, fair, neighbour)
    // Nobody has touched this page since.
    await expect(shower.locator('#meetings').getByText('Đã xếp lịch')).toHaveCount(1)
    const [{ id: disruption = '' } = {}] = await ask<{ id: string }>('select id from disruption where fair_id = $1', [fair])
    await ask('update disruption set ended_at = now() where id = $1', [disruption])
  })

  await test.step('a walk-in is asked on one phone, agreed on another, seated at the desk', async () => {
    await seeker.goto(`/my/fairs/${fair}/walk-ins`)
    await seeker.getByRole('button', { name: `Xin gặp ${neighbour.name}` }).click()
    await expect(seeker.getByText('Đã gửi yêu cầu gặp.')).toBeVisible()
    await other.goto(`/my/fairs/${fair}/walk-ins`)
    await other.getByRole('button', { name: `Đồng ý ${enterprise.name}` }).click()
    await expect(other.getByText('Đã đồng ý. Hai bên đang chờ bàn.')).toBeVisible()
    await expect(seeker.getByText('Chờ bàn', { exact: true })).toBeVisible()
    await office.goto(`/office/fairs/${fair}/desk`)
    await office.getByRole('button', { name: 'Gọi cặp kế tiếp' }).click()
    await expect(office.getByText(/Đã xếp bàn \d+/)).toBeVisible()
    // Both phones learn it by themselves.
    for (const page of [seeker, other]) await expect(page.getByText('Đã có bàn')).toBeVisible()
    expect(await seeker.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

  await test.step('the outcome is two presses from its form, by keyboard too, and opens a deal', async () => {
    await seeker.goto(`/my/fairs/${fair}/meetings/${now}/outcome`)
    expect(await seeker.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await seeker.getByText('Mở phòng đàm phán').click()
    await seeker.getByRole('button', { name: 'Gửi kết quả' }).click()
    await expect(seeker.getByText('Đã ghi kết quả. Cảm ơn bạn.')).toBeVisible()
    await shower.goto(`/my/fairs/${fair}/meetings/${now}/outcome`)
    await shower.getByRole('radio', { name: 'Mở phòng đàm phán' }).focus()
    await shower.keyboard.press('Space')
    await shower.getByRole('radio', { name: 'Chưa rõ' }).focus()
    await shower.keyboard.press('ArrowRight')
    await shower.getByRole('button', { name: 'Gửi kết quả' }).press('Enter')
    await expect(shower.getByText('Đã ghi kết quả. Cảm ơn bạn.')).toBeVisible()
    const [deal] = await ask<{ state: string; hoped: number }>(
      `select d.state, (select s.value_hoped::int from meeting_slip s where s.meeting_id = m.id and s.organisation_id = $2) as hoped
       from meeting m join deal d on d.id = m.deal_id where m.id = $1`,
      [now, institute.id],
    )
    expect(deal).toEqual({ state: 'open', hoped: 100_000_000 })
  })

  await test.step('who opened the meeting before it was settled is told so, whatever they sent', async () => {
    const stale = await office.request.post(`/office/fairs/${fair}/meetings/${now}`, {
      form: { intent: 'cancel', meetingId: now, note: 'x' },
      headers: { origin: new URL(office.url()).origin },
    })
    expect(stale.status()).toBe(422)
    expect(await stale.text()).toContain('Buổi gặp đã đổi trạng thái')
  })

  await test.step('a memorandum is confirmed by both owners and moves the deal', async () => {
    const signing = await signMemorandum(office, fair, now, [seeker, shower])
    await recordMemorandum(office)
    await office.goto(`/office/fairs/${fair}/memoranda`)
    await expect(office.locator('#recorded').getByRole('row')).toHaveCount(2)
    const sheet = await office.request.get(`/fairs/${fair}/memoranda/${signing}/sheet.pdf`)
    expect(sheet.headers()['content-type']).toBe('application/pdf')

    await test.step('by nobody else', async () => {
      for (const path of [`/my/fairs/${fair}/memoranda/${signing}`, `/my/fairs/${fair}/meetings/${now}/outcome`])
        expect((await other.request.get(path)).status(), path).toBe(404)
      expect((await other.request.get(`/fairs/${fair}/memoranda/${signing}/sheet.pdf`)).status()).toBe(404)
      const viewer = await (await browser.newContext({ storageState: signedInAs('viewer') })).newPage()
      await viewer.goto(`/my/fairs/${fair}/memoranda/${signing}`)
      await expect(viewer.getByRole('button', { name: 'Xác nhận đúng như bản ký' })).toHaveCount(0)
      const origin = new URL(office.url()).origin
      const send = (page: Page, path: string, form: Record<string, string>) =>
        page.request.post(path, { form, maxRedirects: 0, headers: { origin } })
      expect((await send(viewer, `/my/fairs/${fair}/memoranda/${signing}`, { intent: 'confirm' })).status()).toBe(403)
      expect(
        (await send(viewer, `/my/fairs/${fair}/meetings/${now}/outcome`, { meetingId: now, dealId: 'x', step: 'nothing' })).status(),
      ).toBe(403)
      for (const path of ['desk', 'desk/walk-in', 'memoranda', 'memoranda/new', 'contracts'])
        expect((await seeker.request.get(`/office/fairs/${fair}/${path}`)).status(), path).toBe(403)
      expect((await send(seeker, `/office/fairs/${fair}/desk`, { intent: 'start', meetingId: now })).status()).toBe(403)
      await viewer.context().close()
    })
  })

  await test.step('a contract of the two, recorded elsewhere, is suggested, linked and unlinked', async () => {
    const contract = `${fair}-contract`
    await ask(
      `insert into transfer (id, deal_id, technology_id, supplier_organisation_id, enterprise_organisation_id, contract_number, signed_on, objects,
         transferred_right, mode, value, registration_duty, registration_rule, recorded_by)
       select $1, m.deal_id, m.technology_id, m.supplier_organisation_id, m.enterprise_organisation_id, $1, m.on_day, '{know-how}',
         'non-exclusive-use', 'non-exclusive-licence', 850000000, 'may', 'test', m.arranged_by from meeting m where m.id = $2`,
      [contract, now],
    )
    await office.goto(`/office/fairs/${fair}/contracts`)
    await office.getByRole('button', { name: `Gắn với phiên ${contract}` }).click()
    await expect(office.getByText('Đã gắn hợp đồng với phiên.')).toBeVisible()
    await expect(office.locator('#linked').getByRole('link', { name: contract })).toBeVisible()
    await office.getByRole('button', { name: `Gỡ ${contract}` }).click()
    await expect(office.getByText('Đã gỡ hợp đồng khỏi phiên.')).toBeVisible()
    const acts = await ask<{ act: string }>(`select act from audit where subject_kind = 'transfer' and subject_id = $1 order by id`, [
      contract,
    ])
    expect(acts.map(({ act }) => act)).toEqual(['transfers.link-fair', 'transfers.unlink-fair'])
  })
  await Promise.all([office, seeker, shower, other].map((page) => page.context().close()))
})
