import { expect, test } from '@playwright/test'
import { answer, atTheDoor, stamp, ticketOf, type, waiting } from '../support/attendance'
import { pageOf } from '../support/browsing'
import { ask } from '../support/database'
import {
  acceptWishOf,
  lastPartOf,
  publishTimetable,
  recordMemorandum,
  repairNoShow,
  signMemorandum,
  threeOrganisations,
  wishToMeet,
} from '../support/fairs'
import { signedInAs } from '../support/people'
import { recordContract } from './contract'

// A form sent without a browser names its origin, as a browser would.
test.use({ extraHTTPHeaders: { origin: `http://localhost:${process.env.E2E_PORT}` } })

const phone = { viewport: { width: 360, height: 780 } }
const title = `Techmart trọn vòng ${stamp}`
const price = '4.000.000'

const day = (offset: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(Date.now() + offset * 86_400_000))

/** Technologies of a supplier about which it has never talked with this enterprise. */
async function freshTechnologies(supplier: string, enterprise: string): Promise<string[]> {
  const rows = await ask<{ id: string }>(
    `select id from technology t where organisation_id = $1 and state = 'published'
       and not exists (select from deal d where d.technology_id = t.id and d.enterprise_organisation_id = $2) order by id`,
    [supplier, enterprise],
  )
  return rows.map(({ id }) => id)
}

test('a fair from its plan to its report: booths paid, wishes met, people let in, a deal, a memorandum, a contract', async ({
  browser,
  request,
}) => {
  test.setTimeout(420_000)
  const { neighbour: supplier, institute: absent, enterprise } = await threeOrganisations()
  const office = await pageOf(browser, 'officer')
  const shower = await pageOf(browser, 'neighbour')
  const other = await pageOf(browser, 'institute')
  const seeker = await pageOf(browser, 'enterprise', phone)
  let fair = ''

  await test.step('the Office plans and announces it, and draws a hall with two booths', async () => {
    await office.goto('/office/fairs/new')
    await office.getByLabel('Tên phiên', { exact: true }).fill(title)
    await office.getByLabel('Giới thiệu', { exact: true }).fill('Phiên đi trọn một vòng: từ kế hoạch đến báo cáo.')
    await office.getByLabel('Cấp tỉnh').check()
    await office.getByLabel('Địa điểm').fill('Nhà thi đấu đa năng')
    await office.getByLabel('Tỉnh, thành phố').selectOption('38')
    await office.getByLabel('Ngày bắt đầu').fill(day(0))
    await office.getByLabel('Ngày kết thúc').fill(day(1))
    await office.getByLabel('Bắt đầu mỗi ngày').fill('00:00')
    await office.getByLabel('Kết thúc mỗi ngày').fill('23:45')
    await office.getByLabel('Nghỉ trưa từ').fill('')
    await office.getByLabel('Nghỉ trưa đến').fill('')
    await office.getByLabel('Mỗi lượt gặp').fill('15')
    await office.getByLabel('Số bàn gặp').fill('4')
    await office.getByRole('button', { name: 'Lập phiên' }).click()
    await expect(office.getByText('Đã lập phiên.')).toBeVisible()
    fair = lastPartOf(office)
    expect((await request.get(`/fairs/${fair}`)).status()).toBe(404)
    await office.getByRole('button', { name: 'Công bố và nhận đăng ký' }).click()
    await expect(office.getByText('Đã công bố phiên.')).toBeVisible()

    await office.goto(`/office/fairs/${fair}/halls`)
    await office.getByLabel('Tên (tiếng Việt)').fill('Sảnh chính')
    await office.getByLabel('Chiều rộng (m)').fill('20')
    await office.getByLabel('Chiều sâu (m)').fill('12')
    await office.getByRole('button', { name: 'Thêm', exact: true }).click()
    await office.getByRole('link', { name: 'Nhập từ CSV' }).click()
    const row = (code: string, x: number) => `${code},${x},0,3,3,4000000,500,no,standard`
    await office
      .getByLabel('Hoặc dán nội dung vào đây')
      .fill(['code,x,y,width,depth,price,power,water,kind', row('F1', 0), row('F2', 3)].join('\n'))
    await office.getByRole('button', { name: 'Kiểm tra' }).click()
    await office.getByRole('button', { name: 'Đưa vào mặt bằng' }).click()
    await expect(office.getByText('Đã nhập danh sách gian.')).toBeVisible()
  })

  await test.step('two suppliers and an enterprise register, and are accepted', async () => {
    for (const [page, organisation] of [
      [shower, supplier],
      [other, absent],
    ] as const) {
      await page.goto(`/fairs/${fair}/register`)
      await page.getByRole('radio', { name: /^Trưng bày|^Đơn vị trưng bày/ }).check()
      for (const id of await freshTechnologies(organisation.id, enterprise.id))
        await page.locator(`input[name="technologyIds"][value="${id}"]`).check()
      await page.getByRole('button', { name: 'Gửi đăng ký' }).click()
      await expect(page).toHaveURL(/my\/fairs/)
    }
    await seeker.goto(`/fairs/${fair}/register`)
    await seeker.getByRole('radio', { name: /^Kết nối|^Khách/ }).check()
    for (const need of await seeker.locator('input[name="needIds"]').all()) await need.check()
    const consent = seeker.getByLabel('Đồng ý cho biết tên đơn vị khi gặp')
    if (await consent.isVisible()) await consent.check()
    await seeker.getByRole('button', { name: 'Gửi đăng ký' }).click()
    await expect(seeker).toHaveURL(/my\/fairs/)
    for (const { name } of [supplier, absent, enterprise]) {
      await office.goto(`/office/fairs/${fair}?state=applied`)
      await office.getByRole('button', { name: `Duyệt ${name}` }).click()
      await expect(office.getByText('Đã duyệt đăng ký.')).toBeVisible()
    }
  })

  await test.step('a booth is paid by card, the other by transfer', async () => {
    for (const [page, code] of [
      [shower, 'F1'],
      [other, 'F2'],
    ] as const) {
      await page.goto(`/fairs/${fair}/booth`)
      await page.getByRole('link', { name: `Xem gian ${code}` }).click()
      await page.getByRole('button', { name: `Giữ gian ${code}` }).click()
      await page.getByRole('button', { name: `Xác nhận thuê gian ${code}` }).click()
      await page.getByRole('link', { name: /^Thanh toán \d/ }).click()
    }
    await shower.getByRole('button', { name: /bằng thẻ/ }).click()
    await shower.getByRole('button', { name: 'Thanh toán thành công' }).click()
    await expect(shower.getByText(/Đã thanh toán đủ/)).toBeVisible()

    const reference = /SGD\d{10}/.exec(await other.locator('main').innerText())?.[0] ?? ''
    const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date())
    const lines = [
      'Ngày giao dịch;Số tham chiếu;Đối tác;Ghi nợ;Ghi có;Nội dung',
      `${today};J${Date.now()};VIEN;;${price};MBVCB.${reference} thue gian`,
    ]
    await office.goto('/office/payments/bank')
    await office
      .getByLabel('Tệp sao kê (CSV)')
      .setInputFiles({ name: 'sao-ke.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) })
    await office.getByRole('button', { name: 'Nhập sao kê' }).click()
    await expect(office.getByText('1 dòng tiền vào, 1 dòng mới, 1 dòng đã tự khớp')).toBeVisible()
    for (const page of [shower, other]) {
      await page.goto(`/fairs/${fair}/booth`)
      await expect(page.getByText('Gian này là của đơn vị trong suốt phiên.')).toBeVisible()
    }
  })

  await test.step('wishes are asked and accepted, and become a proven timetable', async () => {
    for (const wished of [supplier, absent]) await wishToMeet(seeker, fair, wished)
    for (const page of [shower, other]) await acceptWishOf(page, fair, enterprise)
    await publishTimetable(office, fair)
    await office.goto(`/office/fairs/${fair}`)
    await office.getByRole('button', { name: 'Khai mạc' }).click()
    await expect(office.getByText('Phiên đã khai mạc.')).toBeVisible()
  })

  await test.step('visitors are let in without a line, and the exchange learns of it afterwards', async () => {
    const visitors = [await ticketOf(request, fair, `Khách một ${stamp}`, true), await ticketOf(request, fair, `Khách hai ${stamp}`, false)]
    const context = await browser.newContext({ storageState: signedInAs('officer'), ...phone })
    const door = await atTheDoor(context, fair)
    await context.setOffline(true)
    for (const { id } of visitors) {
      await type(door, id)
      await expect(answer(door)).toHaveAttribute('data-outcome', 'entered')
    }
    await expect(waiting(door)).toHaveAttribute('data-count', '2')
    await context.setOffline(false)
    await expect(waiting(door)).toHaveAttribute('data-count', '0', { timeout: 30_000 })
    const scans = await ask(`select id from ticket_scan where ticket_id = any ($1) and outcome = 'entered'`, [visitors.map(({ id }) => id)])
    expect(scans).toHaveLength(2)
    await context.close()
  })

  let meeting = ''
  await test.step('a no-show is repaired while the other side looks at its phone', async () => {
    await seeker.goto(`/my/fairs/${fair}`)
    await expect(seeker.locator('#meetings').getByText('Đã xếp lịch')).toHaveCount(2)
    await repairNoShow(office, fair, absent)
    await expect(seeker.locator('#meetings').getByText('Đã xếp lịch')).toHaveCount(1)
    const [row] = await ask<{ id: string }>(`select id from meeting where fair_id = $1 and state = 'arranged'`, [fair])
    meeting = row?.id ?? ''
  })

  let deal = ''
  await test.step('both sides say what came of the meeting, and a deal is open', async () => {
    // The hour of the slot depends on the hour of the test: it is put to the day before, which is over.
    await ask(
      `update meeting set on_day = day - 1, starts_at = make_time($3, $2, 0), ends_at = make_time($3, $2 + 1, 0)
       from (select (now() at time zone 'Asia/Ho_Chi_Minh')::date as day) d where id = $1`,
      [meeting, Math.floor(Math.random() * 58), 1 + Math.floor(Math.random() * 6)],
    )
    for (const page of [seeker, shower]) {
      await page.goto(`/my/fairs/${fair}/meetings/${meeting}/outcome`)
      await page.getByText('Mở phòng đàm phán').click()
      await page.getByRole('button', { name: 'Gửi kết quả' }).click()
      await expect(page.getByText('Đã ghi kết quả. Cảm ơn bạn.')).toBeVisible()
    }
    const [row] = await ask<{ id: string; state: string }>(
      'select d.id, d.state from meeting m join deal d on d.id = m.deal_id where m.id = $1',
      [meeting],
    )
    expect(row?.state).toBe('open')
    deal = row?.id ?? ''
  })

  await test.step('a memorandum is confirmed by both and recorded', async () => {
    await signMemorandum(office, fair, meeting, [seeker, shower])
    await recordMemorandum(office)
  })

  await test.step('terms are agreed, the contract is recorded and linked to the fair', async () => {
    await shower.goto(`/deals/${deal}/terms`)
    await shower.getByLabel('Nội dung thống nhất').fill('Chuyển quyền sử dụng không độc quyền, đào tạo vận hành trong hai tháng.')
    await shower.getByLabel(/^Phương thức chuyển giao/).selectOption({ label: 'Chuyển giao kèm dịch vụ kỹ thuật' })
    await shower.getByRole('button', { name: 'Gửi cho bên kia' }).click()
    await expect(shower.getByText('Đã gửi bản điều khoản mới.')).toBeVisible()
    await seeker.goto(`/deals/${deal}`)
    await seeker.getByRole('button', { name: /^Xác nhận bản số \d+$/ }).click()
    await expect(seeker.getByText('Đã xác nhận bản điều khoản.')).toBeVisible()
    const number = `HĐ-${stamp}`
    await recordContract(office, `/deals/${deal}`, number, 1_850_000_000)
    await office.goto(`/office/fairs/${fair}/contracts`)
    await office.getByRole('button', { name: `Gắn với phiên ${number}` }).click()
    await expect(office.getByText('Đã gắn hợp đồng với phiên.')).toBeVisible()
  })

  await test.step('the report agrees with the records to the last figure', async () => {
    await office.goto(`/office/fairs/${fair}`)
    await office.getByRole('button', { name: 'Bế mạc' }).click()
    await expect(office.getByText('Phiên đã bế mạc.', { exact: false })).toBeVisible()
    await office.goto(`/office/fairs/${fair}/report`)
    const tiles = await office.locator('a[href*="/report/records?figure="]').evaluateAll((links) =>
      links.map((link) => ({
        figure: new URL((link as HTMLAnchorElement).href).searchParams.get('figure') ?? '',
        href: link.getAttribute('href') ?? '',
        number: link.querySelector('.tabular-nums')?.textContent ?? '',
      })),
    )
    const said = Object.fromEntries(tiles.filter(({ number }) => number !== '').map(({ figure, number }) => [figure, number]))
    for (const { href, number } of tiles.filter(({ number, figure }) => /^\d[\d.]*$/.test(number) && !figure.endsWith('-value')))
      expect((await (await office.request.get(href)).text()).includes(`${number} hồ sơ`), `${href} says ${number}`).toBe(true)
    expect(said).toMatchObject({
      exhibitors: '2',
      'visiting-organisations': '1',
      'booths-paid': '2',
      'people-came': '2',
      'wishes-accepted': '2',
      'meetings-held': '1',
      deals: '1',
      memoranda: '1',
      contracts: '1',
    })
    await office.getByRole('button', { name: 'Chốt và báo cáo' }).click()
    await expect(office.getByText('Đã chốt số liệu báo cáo của phiên.')).toBeVisible()
  })
  await Promise.all([office, shower, other, seeker].map((page) => page.context().close()))
})
