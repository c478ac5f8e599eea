import { type Page, expect, test } from '@playwright/test'
import { alive, pageOf } from './support/browsing'
import { comingFair } from './support/fairs'

test.describe.configure({ mode: 'serial' })

const unique = Date.now().toString(36).slice(-5)
const title = `Phiên thử ${unique}`
let fairId = ''
let session = ''

async function fill(page: Page, start: string, end: string): Promise<void> {
  await page.getByLabel('Bắt đầu').fill(start)
  await page.getByLabel('Kết thúc').fill(end)
  await page.getByLabel('Phòng', { exact: true }).selectOption({ label: `Phòng thử ${unique}` })
  await page.getByLabel(new RegExp(`^Diễn giả thử ${unique}`)).check()
}

test('the Office plans a session, and a clash of room and speaker is refused beside its field', async ({ browser }) => {
  const page = await pageOf(browser, 'officer')
  fairId = await comingFair(page)
  await page.goto(`/office/fairs/${fairId}/rooms`)
  const room = page.getByRole('region', { name: 'Thêm phòng' })
  await alive(page)
  await room.getByLabel('Tên phòng (tiếng Việt)').fill(`Phòng thử ${unique}`)
  await room.getByRole('button', { name: 'Thêm phòng' }).click()
  await expect(page.getByText('Đã lưu phòng.')).toBeVisible()
  await page.getByRole('link', { name: 'Diễn giả', exact: true }).click()
  await page.getByLabel('Họ và tên').fill(`Diễn giả thử ${unique}`)
  await page.getByLabel(/^Đơn vị \(tiếng Việt\)/).fill('Viện Thử nghiệm')
  await page.getByRole('button', { name: 'Thêm diễn giả' }).click()
  await expect(page.getByText('Đã lưu diễn giả.')).toBeVisible()

  await page.goto(`/office/fairs/${fairId}/programme/new`)
  await fill(page, '12:00', '13:00')
  await page.getByLabel('Tên phiên (tiếng Việt)').fill(title)
  await page.getByLabel(/Đường dẫn họp trực tuyến/).fill('hop.vidu.example/phong-kin')
  await page.getByRole('button', { name: 'Lưu phiên' }).click()
  await expect(page.getByText('Đã lưu phiên.')).toBeVisible()
  session = ((await page.getByRole('link', { name: title, exact: true }).getAttribute('href')) ?? '').split('/')[5] ?? ''

  await page.goto(`/office/fairs/${fairId}/programme/new`)
  await fill(page, '12:30', '13:30')
  await page.getByLabel('Tên phiên (tiếng Việt)').fill(`Trùng ${unique}`)
  await page.getByRole('button', { name: 'Lưu phiên' }).click()
  await expect(page.getByLabel('Phòng', { exact: true })).toHaveAccessibleDescription(new RegExp(`đã có phiên “${title}” lúc 12:00–13:00`))
  await expect(page.getByText(`Diễn giả thử ${unique} đã có phiên “${title}”`).first()).toBeVisible()
  await expect(page.getByLabel('Tên phiên (tiếng Việt)')).toHaveValue(`Trùng ${unique}`)
  await page.context().close()
})

test('a visitor finds the session on a phone without scripts, and never its link', async ({ browser }) => {
  const page = await pageOf(browser, undefined, { viewport: { width: 360, height: 780 }, javaScriptEnabled: false })
  await page.goto(`/fairs/${fairId}`)
  await page.getByRole('link', { name: 'Chương trình' }).first().click()
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText('Đường dẫn chỉ hiện với người có vé')).toBeVisible()
  expect(await page.content()).not.toContain('hop.vidu.example/phong-kin')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  const file = await page.request.get(`/fairs/${fairId}/programme/${session}/calendar.ics`)
  expect(await file.text()).toContain(`SUMMARY:${title}`)
  await page.context().close()
})

test('a question is asked, moderated and voted up, live on another page', async ({ browser }) => {
  const [asker, reader, office] = [
    await pageOf(browser, 'institute'),
    await pageOf(browser, 'enterprise'),
    await pageOf(browser, 'officer'),
  ]
  const address = `/fairs/${fairId}/programme/${session}`
  await Promise.all([asker.goto(address), reader.goto(address), office.goto(`/office${address}/questions`)])
  await Promise.all([alive(asker), alive(reader), alive(office)])
  await expect(asker.getByRole('link', { name: 'Vào phòng họp trực tuyến' })).toBeVisible()
  await asker.getByRole('button', { name: 'Thêm vào lịch của tôi' }).click()
  await expect(asker.getByText('Đã thêm phiên vào lịch của bạn.')).toBeVisible()
  const words = `Câu hỏi thử ${unique}: chi phí bao nhiêu?`
  await asker.getByLabel('Câu hỏi của bạn').fill(words)
  await asker.getByRole('button', { name: 'Gửi câu hỏi' }).click()
  await expect(asker.getByText('Đã gửi câu hỏi.')).toBeVisible()
  await expect(reader.getByText(words)).toBeHidden()

  await office.getByRole('button', { name: new RegExp(`^Cho hiện.*${unique}`) }).click()
  await expect(reader.getByText(words).first()).toBeVisible()
  await reader.getByRole('button', { name: /^Tôi cũng quan tâm/ }).click()
  await expect(asker.getByText('1 người cùng quan tâm')).toBeVisible()

  await office.getByLabel('Câu hỏi (tiếng Việt)').fill(`Thăm dò thử ${unique}`)
  await office.getByLabel('Các ý chọn (tiếng Việt)').fill('Có\nKhông')
  await office.getByRole('button', { name: 'Lưu thăm dò' }).click()
  await office.getByRole('button', { name: new RegExp(`^Mở.*Thăm dò thử ${unique}`) }).click()
  await expect(reader.getByRole('heading', { name: `Thăm dò thử ${unique}` })).toBeVisible()
  await reader.getByLabel('Không', { exact: true }).check()
  await reader.getByRole('button', { name: 'Gửi lựa chọn' }).click()
  await expect(reader.getByText('Bạn đã chọn ý này')).toBeVisible()
  await expect(asker.getByText('Bạn đã chọn ý này')).toBeHidden()
  await office.getByRole('button', { name: new RegExp(`^Đóng.*Thăm dò thử ${unique}`) }).click()
  await expect(asker.getByText('Đã đóng')).toBeVisible()
  await asker.goto(`/my/fairs/${fairId}`)
  await expect(asker.getByRole('region', { name: 'Phiên tôi đã chọn' }).getByRole('link', { name: title })).toBeVisible()
  await Promise.all([asker, reader, office].map((page) => page.context().close()))
})

test('the Office invites who fits, once, and keeps the budget', async ({ browser }) => {
  const page = await pageOf(browser, 'officer')
  await page.goto(`/office/fairs/${fairId}/invitations`)
  const first = page.getByRole('region', { name: 'Nên mời' }).getByRole('checkbox').first()
  const name = await first.evaluate((box) => (box as HTMLInputElement).labels?.[0]?.textContent ?? '')
  await page.getByRole('button', { name: 'Gửi lời mời' }).click()
  await expect(page.getByText('Hãy chọn ít nhất một tổ chức.').first()).toBeVisible()
  await first.check()
  await page.getByRole('button', { name: 'Gửi lời mời' }).click()
  await expect(page.getByText('Đã gửi lời mời.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Đã mời' }).getByRole('link', { name })).toBeVisible()
  await expect(page.getByRole('checkbox', { name, exact: true })).toBeHidden()

  await page.getByRole('link', { name: 'Kinh phí', exact: true }).click()
  await page.getByLabel('Mục chi').fill(`Mục thử ${unique}`)
  await page.getByLabel('Dự toán (đồng)').fill('1.000.000')
  await page.getByRole('button', { name: 'Thêm mục' }).click()
  await page.getByRole('link', { name: `Mục thử ${unique}` }).click()
  await page.getByLabel('Số chứng từ').fill('HĐ 1')
  await page.getByLabel('Bên nhận').fill('Nhà in thử')
  await page.getByLabel('Số tiền (đồng)').fill('1.500.000')
  await page.getByRole('button', { name: 'Ghi khoản chi' }).click()
  await expect(page.getByLabel(/Lý do vượt dự toán/)).toHaveAccessibleDescription(/chỉ còn 1\.000\.000 đồng/)
  await page.getByLabel(/Lý do vượt dự toán/).fill('In thêm bảng chỉ dẫn.')
  await page.getByRole('button', { name: 'Ghi khoản chi' }).click()
  await expect(page.getByText('Đã ghi khoản chi.')).toBeVisible()
  await expect(page.getByText('Vượt dự toán').first()).toBeVisible()
  await page.context().close()
})

test('nobody else reads the plan of a fair', async ({ browser }) => {
  for (const who of ['institute', undefined] as const) {
    const page = await pageOf(browser, who)
    for (const part of [
      'programme',
      'programme/new',
      'rooms',
      'speakers',
      'partners',
      'pictures',
      'budget',
      'budget.xlsx',
      'invitations',
    ]) {
      const answer = await page.request.get(`/office/fairs/${fairId}/${part}`, { maxRedirects: 0 })
      expect(answer.status(), `${part} as ${who ?? 'visitor'}`).toBe(who ? 403 : 302)
    }
    await page.context().close()
  }
})
