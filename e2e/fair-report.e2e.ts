import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import ExcelJS from 'exceljs'
import { pageOf } from './support/browsing'
import { ask } from './support/database'

test.describe.configure({ mode: 'serial' })

const fairIn = async (state: string): Promise<string> => {
  const [row] = await ask('select id from fair where state = $1 order by starts_on desc limit 1', [state])
  return String(row?.id ?? '')
}

let reported = ''
let closed = ''

test.beforeAll(async () => {
  reported = await fairIn('reported')
  closed = await fairIn('closed')
})

test('every figure of a fair opens as many records as it says', async ({ browser }) => {
  test.setTimeout(180_000)
  const page = await pageOf(browser, 'officer')
  await page.goto('/office/reports')
  await page.getByRole('link', { name: 'Báo cáo các phiên Techmart' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Báo cáo các phiên Techmart' })).toBeVisible()
  await page.goto(`/office/fairs/${reported}/report`)
  const tiles = await page.locator('a[href*="/report/records?figure="]').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      // The second line of a tile is its number; the rows of the chart's table have none.
      number: link.querySelector('.tabular-nums')?.textContent ?? '',
    })),
  )
  const counted = tiles.filter(({ number, href }) => /^\d[\d.]*$/.test(number) && !href.includes('-value'))
  expect(counted.length).toBeGreaterThan(25)
  for (const { href, number } of counted) {
    const answer = await page.request.get(href)
    expect(answer.status(), href).toBe(200)
    expect((await answer.text()).includes(`${number} hồ sơ`), `${href} says ${number}`).toBe(true)
  }
  const pairs = await page
    .locator('a[href*="after=now"]')
    .evaluateAll((links) => links.map((link) => ({ href: link.getAttribute('href') ?? '', number: link.textContent ?? '' })))
  expect(pairs.length).toBeGreaterThan(0)
  for (const { href, number } of pairs) expect((await (await page.request.get(href)).text()).includes(`${number} hồ sơ`), href).toBe(true)
  await page.context().close()
})

test('a figure’s list has the records themselves, and the comparison stands side by side', async ({ browser }) => {
  const page = await pageOf(browser, 'officer')
  await page.goto(`/office/fairs/${reported}/report`)
  const [{ held } = { held: 0 }] = await ask(`select count(*)::int as held from meeting where fair_id = $1 and state = 'held'`, [reported])
  await page.getByRole('link', { name: new RegExp(`^Buổi gặp đã diễn ra ${held}`) }).click()
  await expect(page.getByRole('row')).toHaveCount(Number(held) + 1)
  await page.goto(`/office/fairs/${reported}/report`)
  await page.getByRole('link', { name: 'So với các phiên trước' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'So với các phiên trước' })).toBeVisible()
  await page.context().close()
})

test('the document and the workbook are downloaded, and their figures are those of the database', async ({ browser }) => {
  const page = await pageOf(browser, 'officer')
  await page.goto(`/office/fairs/${reported}/report`)
  const [document] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải văn bản (DOCX)' }).click()])
  expect((await readFile(await document.path())).subarray(0, 2).toString()).toBe('PK')
  const [workbook] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải số liệu (XLSX)' }).click()])
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(await workbook.path())
  const [{ held } = { held: 0 }] = await ask(`select count(*)::int as held from meeting where fair_id = $1 and state = 'held'`, [reported])
  expect((book.getWorksheet('Buổi gặp đã diễn ra')?.rowCount ?? 0) - 1).toBe(held)
  await page.context().close()
})

test('an organisation answers the survey without scripts, and changes its answer', async ({ browser }) => {
  const page = await pageOf(browser, 'institute', { javaScriptEnabled: false })
  const [own] = await ask(
    `select s.fair_id from fair_survey_invitation s join membership m on m.organisation_id = s.organisation_id
     join account a on a.id = m.account_id where a.email = $1 order by s.fair_id limit 1`,
    ['vien@vidu.example'],
  )
  const fairId = String(own?.fair_id)
  await ask(`update fair_survey set ends_on = current_date + 5 where fair_id = $1`, [fairId])
  await page.goto(`/my/fairs/${fairId}/survey`)
  await page.getByRole('group', { name: 'Bạn hài lòng với phiên đến mức nào?' }).getByLabel('5 – Rất tốt').check()
  await page.getByRole('group', { name: 'Các buổi gặp một – một có ích' }).getByLabel('Không có buổi gặp').check()
  await page.getByRole('group', { name: 'Bạn có tìm được điều mình cần không?' }).getByLabel('Một phần').check()
  await page.getByLabel('Giá trị bạn kỳ vọng').fill('abc')
  await page.getByRole('group', { name: 'Bạn có muốn tham gia lần sau không?' }).getByLabel('Có', { exact: true }).check()
  await page.getByRole('button', { name: /Gửi câu trả lời|Lưu thay đổi/ }).click()
  await expect(page.getByLabel('Giá trị bạn kỳ vọng')).toHaveValue('abc')
  await expect(page.getByLabel('Giá trị bạn kỳ vọng')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Giá trị bạn kỳ vọng').fill('450.000.000')
  await page.getByRole('button', { name: /Gửi câu trả lời|Lưu thay đổi/ }).click()
  await expect(page.getByText('Cảm ơn bạn.')).toBeVisible()
  await expect(page.getByRole('group', { name: 'Bạn hài lòng với phiên' }).getByLabel('5 – Rất tốt')).toBeChecked()
  await page.context().close()
})

test('a visitor answers by the link of the letter, without an account and without scripts, once', async ({ browser }) => {
  const [letter] = await ask(`select body_text from mail where body_text like '%/fair-survey?token=%' order by created_at desc limit 1`)
  const path = /\/fair-survey\?token=\w+/.exec(String(letter?.body_text))?.[0] ?? ''
  await ask(`update fair_survey set ends_on = current_date + 5`)
  const page = await pageOf(browser, undefined, { javaScriptEnabled: false, viewport: { width: 360, height: 780 } })
  await page.goto(path)
  await page.getByRole('group', { name: 'Bạn hài lòng với phiên đến mức nào?' }).getByLabel('4 – Tốt').check()
  await page.getByRole('group', { name: 'Các buổi gặp một – một có ích' }).getByLabel('Không có buổi gặp').check()
  await page.getByRole('group', { name: 'Bạn có tìm được điều mình cần không?' }).getByLabel('Có', { exact: true }).check()
  await page.getByRole('group', { name: 'Bạn có muốn tham gia lần sau không?' }).getByLabel('Có thể').check()
  for (let time = 0; time < 2; time++) {
    await page.getByRole('button', { name: /Gửi câu trả lời|Lưu thay đổi/ }).click()
    await expect(page.getByText('Cảm ơn bạn.')).toBeVisible()
  }
  const token = path.split('=')[1] ?? ''
  const [{ answers } = { answers: 0 }] = await ask('select count(*)::int as answers from fair_survey_answer where invitation_id = $1', [
    token.slice(0, 12),
  ])
  expect(answers).toBe(1)
  expect((await page.goto('/fair-survey?token=x'))?.status()).toBe(404)
  await page.context().close()
})

test('the Office reports a fair; its figures stand, and the public reads them without names', async ({ browser }) => {
  const page = await pageOf(browser, 'officer')
  await page.goto(`/office/fairs/${closed}`)
  await page.getByRole('link', { name: 'Báo cáo của phiên' }).click()
  await page.getByLabel('Kính gửi').fill('')
  await page.getByLabel('Đánh giá, kiến nghị').fill('Phiên đạt yêu cầu.')
  await page.getByRole('button', { name: 'Chốt và báo cáo' }).click()
  await expect(page.getByLabel('Kính gửi')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Kính gửi').fill('Ủy ban nhân dân tỉnh')
  await page.getByRole('button', { name: 'Chốt và báo cáo' }).click()
  await expect(page.getByText('Đã chốt số liệu báo cáo của phiên.')).toBeVisible()
  await expect(page.getByText('Từ đó đến nay chưa có con số nào thay đổi.')).toBeVisible()
  // Something changes afterwards, as it may for a year.
  const [{ before } = { before: 0 }] = await ask(
    `select (figures -> 'exhibitors' ->> 'count')::int as before from fair_report where fair_id = $1`,
    [closed],
  )
  const [left] = await ask(
    `update fair_registration set state = 'withdrawn' where id = (
      select id from fair_registration where fair_id = $1 and state = 'accepted' and as_role = 'exhibitor' limit 1) returning id`,
    [closed],
  )
  await page.reload()
  await expect(page.getByText(`đã báo cáo ${before}`).first()).toBeVisible()
  const reader = await pageOf(browser)
  await reader.goto(`/fairs/${closed}/report`)
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Kết quả phiên')
  await expect(reader.locator('li', { hasText: 'Đơn vị trưng bày' }).first()).toContainText(String(before))
  await ask(`update fair_registration set state = 'accepted' where id = $1`, [left?.id])
  await Promise.all([page.context().close(), reader.context().close()])
})

test('nobody but the Office reads a report or takes its files', async ({ browser }) => {
  for (const who of ['institute', 'enterprise'] as const) {
    const page = await pageOf(browser, who)
    for (const path of ['report', 'report/records?figure=needs', 'report/comparison', 'report/words', 'report.docx', 'report.xlsx'])
      expect((await page.request.get(`/office/fairs/${reported}/${path}`, { maxRedirects: 0 })).status(), `${path} as ${who}`).toBe(403)
    expect((await page.request.get('/office/reports/fairs', { maxRedirects: 0 })).status()).toBe(403)
    await page.context().close()
  }
  const stranger = await pageOf(browser)
  expect((await stranger.request.get(`/office/fairs/${reported}/report.xlsx`, { maxRedirects: 0 })).status()).toBe(302)
  const [ahead] = await ask(`select id from fair where state = 'open' limit 1`)
  expect((await stranger.request.get(`/fairs/${ahead?.id}/report`)).status()).toBe(404)
  await stranger.context().close()
})
