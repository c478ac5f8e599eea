import { expect, test } from '@playwright/test'
import { signedInAs } from './support/people'

/** The need of this enterprise with the most suggestions. */
async function needWithSuggestions(request: { get(path: string): Promise<{ text(): Promise<string> }> }): Promise<string> {
  const list = await (await request.get('/my/needs')).text()
  const ids = [...new Set([...list.matchAll(/\/my\/needs\/([0-9a-z]+)/g)].map(([, id = '']) => id).filter((id) => id !== 'new'))]
  const counted = await Promise.all(
    ids.map(async (id) => {
      const page = await (await request.get(`/my/needs/${id}/matches`)).text()
      return { id, count: [...page.matchAll(/name="match"/g)].length }
    }),
  )
  const best = counted.sort((a, b) => b.count - a.count)[0]
  expect(best?.count, 'suggestions of the best need').toBeGreaterThan(2)
  return best?.id ?? ''
}

test.describe('an enterprise, without scripts', () => {
  test.use({ storageState: signedInAs('enterprise'), javaScriptEnabled: false })

  test('compares, weighs, shortens, locks, shares and subscribes', async ({ page, browser }) => {
    test.setTimeout(120_000)
    const needId = await needWithSuggestions(page.request)
    const list = `/my/needs/${needId}/matches`

    await page.goto(list)
    const picks = page.getByRole('checkbox', { name: 'Chọn', exact: true })
    for (const index of [0, 1, 2]) await picks.nth(index).check()
    await page.getByRole('button', { name: 'So sánh', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'So sánh gợi ý' })).toBeVisible()
    const table = page.getByRole('table')
    await expect(table.getByRole('columnheader')).toHaveCount(3)
    await expect(table.getByRole('rowheader', { name: 'Điều cần thay đổi' })).toBeVisible()
    await table
      .getByRole('link', { name: /Bỏ khỏi bảng/ })
      .first()
      .click()
    await expect(page.getByRole('columnheader')).toHaveCount(2)

    await page.goto(`/my/needs/${needId}/refine`)
    await page.getByLabel('Nội dung', { exact: true }).fill('nhiều')
    await page.getByRole('button', { name: 'Xem thứ tự' }).click()
    await expect(page.getByRole('alert')).toContainText('Nội dung')
    await expect(page.getByLabel('Nội dung', { exact: true })).toHaveValue('nhiều')
    await page.getByLabel('Nội dung', { exact: true }).fill('5')
    await page.getByLabel('Ngân sách', { exact: true }).fill('90')
    await page.getByRole('button', { name: 'Xem thứ tự' }).click()
    await expect(page.getByRole('columnheader', { name: 'Theo ưu tiên của bạn' })).toBeVisible()
    await page.getByRole('button', { name: 'Lưu ưu tiên' }).click()
    await expect(page.getByText('xếp theo ưu tiên của bạn.')).toBeVisible()
    await page.goto(list)
    await expect(page.getByText('Danh sách đang xếp theo ưu tiên riêng')).toBeVisible()
    await expect(page.getByText(/theo ưu tiên của bạn · vốn ở vị trí/).first()).toBeVisible()
    await page.goto(`/my/needs/${needId}/refine`)
    await page.getByRole('button', { name: 'Bỏ ưu tiên đã lưu' }).click()
    await expect(page.getByText('Danh sách trở lại thứ tự của sàn')).toBeVisible()

    await page.goto(list)
    for (const index of [0, 1]) await picks.nth(index).check()
    await page.getByRole('button', { name: 'Lưu vào danh sách rút gọn' }).click()
    const save = page.getByRole('button', { name: 'Lưu', exact: true })
    await save.click()
    await expect(page.getByRole('alert')).toContainText('Tên danh sách mới')
    const name = `Vòng thử ${Date.now()}`
    await page.getByLabel('Tên danh sách mới', { exact: true }).fill(name)
    await save.click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    const second = await page.getByRole('listitem').getByRole('heading', { level: 2 }).nth(1).textContent()
    await page.getByLabel('Ghi chú').first().fill('Ghi chú riêng của nhà máy')
    await page.getByLabel('Thứ tự').nth(1).fill('1')
    await page.getByRole('button', { name: 'Lưu thứ tự và ghi chú' }).click()
    await expect(page.getByRole('listitem').getByRole('heading', { level: 2 }).first()).toHaveText(second ?? '')
    await page.getByRole('button', { name: 'Chốt danh sách' }).click()
    await expect(page.getByText(/chốt ngày/).first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Lưu thứ tự và ghi chú' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Tính lại để kiểm tra' }).click()
    await expect(page.getByText('cả 2 điểm số đều khớp')).toBeVisible()

    await page.getByRole('button', { name: 'Tạo liên kết' }).click()
    const address = await page.getByLabel('Địa chỉ để gửi').inputValue()
    const stranger = await browser.newContext({ javaScriptEnabled: false })
    const shared = await stranger.newPage()
    const answer = await shared.goto(address)
    expect(answer?.headers()['x-robots-tag']).toContain('noindex')
    await expect(shared.getByRole('heading', { level: 2 }).first()).toHaveText(second ?? '')
    await expect(shared.getByText('Ghi chú riêng của nhà máy')).toHaveCount(0)
    await page.reload()
    await page.goto(page.url().replace(/\?.*$/, ''))
    await expect(page.getByText('1 lượt')).toBeVisible()
    await page.getByRole('button', { name: 'Thu hồi' }).click()
    await expect(page.getByText('Đã thu hồi')).toBeVisible()
    expect((await shared.goto(address))?.status()).toBe(404)
    await stranger.close()

    await page.goto('/matches/subscriptions')
    await page.getByRole('radio', { name: 'Hằng tuần' }).first().check()
    await page.getByRole('button', { name: 'Lưu lựa chọn' }).first().click()
    await expect(page.getByText('Đã lưu lựa chọn.')).toBeVisible()
    await expect(page.getByRole('radio', { name: 'Hằng tuần' }).first()).toBeChecked()
    await page.getByRole('radio', { name: 'Ngay khi có' }).first().check()
    await page.getByRole('button', { name: 'Lưu lựa chọn' }).first().click()
  })
})

test.describe('an enterprise, with scripts', () => {
  test.use({ storageState: signedInAs('enterprise') })

  test('sees the order follow the weights at once', async ({ page }) => {
    const needId = await needWithSuggestions(page.request)
    await page.goto(`/my/needs/${needId}/refine`)
    const figures = page.locator('tbody td[data-label="Theo ưu tiên của bạn"]')
    const before = await figures.allTextContents()
    await expect(page.getByRole('slider').first()).toBeVisible()
    for (const slider of await page.getByRole('slider').all()) await slider.fill('0')
    await page.getByRole('slider', { name: 'Địa điểm' }).fill('100')
    await expect(async () => expect(await figures.allTextContents()).not.toEqual(before)).toPass()
    await expect(page.getByText('Chiếm 100 %')).toBeVisible()
  })
})

test.describe('an institute', () => {
  test.use({ storageState: signedInAs('institute'), javaScriptEnabled: false })

  test('reads the reasons from its own side', async ({ page }) => {
    await page.goto('/matches?side=technologies')
    await page.getByRole('list').getByRole('heading', { level: 3 }).getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Vì sao hai hồ sơ này phù hợp' })).toBeVisible()
    await expect(page.getByText(/TRL \d của bạn/).first()).toBeVisible()
  })
})

test.describe('the Office', () => {
  test.use({ storageState: signedInAs('officer'), javaScriptEnabled: false })

  test('sees which needs wait, what is nearest, and invites a supplier', async ({ page }) => {
    await page.goto('/office/matching/unmatched?days=7')
    await expect(page.getByRole('heading', { level: 1, name: 'Nhu cầu chưa có gợi ý đạt' })).toBeVisible()
    await expect(page.getByText(/Chờ \d+ ngày/).first()).toBeVisible()
    await expect(page.getByText('Gần nhất').first()).toBeVisible()
    const invite = page.getByRole('button', { name: /^Mời .* xem nhu cầu/ }).first()
    await invite.click()
    await expect(page.getByText('Đã gửi lời mời.')).toBeVisible()
    await expect(page.getByText(/Đã mời ngày/).first()).toBeVisible()
  })
})

test.describe('another organisation', () => {
  test.use({ storageState: signedInAs('neighbour') })

  test('finds none of it', async ({ page, browser }) => {
    const enterprise = await browser.newContext({ storageState: signedInAs('enterprise') })
    const needId = await needWithSuggestions(enterprise.request)
    const shortlists = await (await enterprise.request.get('/shortlists')).text()
    const shortlist = /\/shortlists\/([0-9a-z]+)/.exec(shortlists)?.[1]
    for (const path of [
      `/my/needs/${needId}/compare`,
      `/my/needs/${needId}/refine`,
      `/my/needs/${needId}/shortlists`,
      `/shortlists/${shortlist}`,
      `/shortlists/${shortlist}/workbook`,
    ])
      expect((await page.request.get(path)).status(), path).toBe(404)
    await enterprise.close()
  })
})
