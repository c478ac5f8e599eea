import { type Browser, type Page, expect, test } from '@playwright/test'
import { pageOf } from './support/browsing'

const day = () => new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date())

/** The Office raises an invoice to the institute; returns its number. */
async function raise(office: Page, words: string): Promise<{ number: string; id: string }> {
  await office.goto(`/office/payments/new?q=${encodeURIComponent('Viện')}`)
  const payer = office.getByLabel('Tổ chức phải nộp')
  const own = await payer
    .locator('option')
    .evaluateAll((options) => options.map((option) => ({ value: (option as HTMLOptionElement).value, text: option.textContent ?? '' })))
  await payer.selectOption((await instituteIn(office, own)) ?? '')
  await office.getByLabel('Loại phí').selectOption('valuation')
  await office.getByLabel('Nội dung thu', { exact: true }).fill(words)
  await office.getByLabel(/^Số tiền, chưa có thuế/).fill('2.500.000')
  await office.getByRole('button', { name: 'Lập thông báo' }).click()
  await expect(office.getByText('Đã lập thông báo và báo cho tổ chức.')).toBeVisible()
  const number = /TBP-\d{4}-\d{6}/.exec(await office.getByRole('heading', { level: 1 }).innerText())?.[0] ?? ''
  return { number, id: new URL(office.url()).pathname.split('/').at(-1) ?? '' }
}

/** The institute of the demonstration among the organisations found. */
async function instituteIn(office: Page, options: { value: string; text: string }[]): Promise<string | undefined> {
  const institute = await pageOf(office.context().browser() as Browser, 'institute')
  await institute.goto('/my/invoices')
  const lead = await institute.locator('main').innerText()
  await institute.context().close()
  return options.find(({ text }) => lead.includes(text.split(', ')[0] ?? '–'))?.value
}

test('an institute pays by card, and its page changes by itself', async ({ browser }) => {
  const office = await pageOf(browser, 'officer')
  const { number, id } = await raise(office, `Định giá thử ${Date.now()}`)

  const payer = await pageOf(browser, 'institute')
  const watching = await pageOf(browser, 'editor')
  await payer.goto('/my/invoices')
  await payer.getByRole('link', { name: number }).click()
  await expect(payer.getByRole('heading', { level: 1, name: `Thông báo thu phí ${number}` })).toBeVisible()
  await watching.goto(`/my/invoices/${id}`)

  await payer.getByRole('button', { name: /bằng thẻ/ }).click()
  await expect(payer.getByText('Không có khoản tiền nào được trừ')).toBeVisible()
  await payer.getByRole('button', { name: 'Thanh toán thành công' }).click()
  await expect(payer.getByText(/Đã thanh toán đủ/)).toBeVisible()
  await expect(watching.getByText(/Đã thanh toán đủ/)).toBeVisible()

  await payer.getByRole('link', { name: 'Biên nhận' }).click()
  await expect(payer.getByRole('heading', { name: `Biên nhận thanh toán ${number}` })).toBeVisible()

  // The Office takes it back, and the money goes back to the card.
  await office.goto(`/office/invoices/${id}`)
  await office.getByText('Giảm trừ', { exact: true }).click()
  await office.getByLabel('Lý do').fill('Rút yêu cầu')
  await office.getByLabel(/Hoàn ngay vào thẻ/).check()
  await office.getByRole('button', { name: 'Lập phiếu giảm trừ' }).click()
  await expect(office.getByText('Đã hoàn tiền', { exact: true })).toBeVisible()
  await expect(office.getByText('Đã hoàn', { exact: true })).toBeVisible({ timeout: 15_000 })
})

test('an institute pays by transfer, without scripts, and the officer imports the statement', async ({ browser }) => {
  const office = await pageOf(browser, 'officer', { javaScriptEnabled: false })
  const { number, id } = await raise(office, `Định giá chuyển khoản ${Date.now()}`)

  const payer = await pageOf(browser, 'institute', { javaScriptEnabled: false })
  await payer.goto(`/my/invoices/${id}`)
  const code = payer.getByRole('img', { name: /Mã VietQR/ })
  await expect(code).toBeVisible()
  expect(await code.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
  const reference = /SGD\d{10}/.exec(await payer.locator('main').innerText())?.[0] ?? ''

  const statement = (rows: string[]) => ({
    name: 'sao-ke.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Ngày giao dịch;Số tham chiếu;Đối tác;Ghi nợ;Ghi có;Nội dung', ...rows].join('\n')),
  })
  const rows = [
    `${day()};A${Date.now()};VIEN;;2.500.000;MBVCB.${reference.toLowerCase()} nop phi`,
    `${day()};B${Date.now()};KHACH LA;;777.000;CHUYEN TIEN`,
  ]
  const bring = async () => {
    await office.goto('/office/payments/bank')
    await office.getByLabel('Tệp sao kê (CSV)').setInputFiles(statement(rows))
    await office.getByRole('button', { name: 'Nhập sao kê' }).click()
  }
  await bring()
  await expect(office.getByText('2 dòng tiền vào, 2 dòng mới, 1 dòng đã tự khớp')).toBeVisible()
  await payer.reload()
  await expect(payer.getByText(/Đã thanh toán đủ/)).toBeVisible()
  await bring()
  await expect(office.getByText('2 dòng tiền vào, 0 dòng mới')).toBeVisible()

  await office.goto('/office/payments/bank?state=unmatched')
  await office.getByRole('row', { name: /777/ }).getByRole('link').first().click()
  await office.getByLabel('Số thông báo hoặc mã thanh toán').fill('TBP-1999-000001')
  await office.getByRole('button', { name: 'Khớp', exact: true }).click()
  await expect(office.getByRole('alert')).toContainText('Không có thông báo phí nào mang số này.')
  await office.getByLabel('Đó là khoản gì').fill('Tiền ủng hộ')
  await office.getByRole('button', { name: 'Đưa ra ngoài phí' }).click()
  await expect(office.getByText('Ngoài phí', { exact: true })).toBeVisible()

  await office.goto('/office/payments/ledger')
  await expect(office.getByText('Sổ cân: tổng số dư bằng 0.')).toBeVisible()
  await office.getByRole('link', { name: 'Tiền gửi ngân hàng' }).click()
  await expect(office.getByRole('table')).toBeVisible()
  await office.goto(`/office/payments?q=${number}`)
  await expect(office.getByRole('link', { name: number })).toBeVisible()
})

test('whoever is nobody of the organisation finds no invoice, and the webhook refuses strangers', async ({ browser, request }) => {
  const office = await pageOf(browser, 'officer')
  await office.goto('/office/payments')
  const href = await office.getByRole('table').getByRole('link').first().getAttribute('href')
  const stranger = await pageOf(browser, 'bystander')
  expect((await stranger.goto(`/my/invoices/${href?.split('/').at(-1)}`))?.status()).toBe(404)
  expect((await stranger.goto('/office/payments'))?.status()).toBe(403)
  expect((await request.post('/webhooks/stripe', { data: '{}', headers: { 'stripe-signature': 't=1,v1=00' } })).status()).toBe(400)
  expect((await request.post('/webhooks/stripe', { data: '{}' })).status()).toBe(400)
})
