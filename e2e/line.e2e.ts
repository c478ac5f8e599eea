import { type Page, expect, test } from '@playwright/test'
import { faultsByAxe } from './support/axe'
import { alive, pageOf } from './support/browsing'
import { ask } from './support/database'

const notice = (page: Page) => page.getByTestId('line').getByText('Mất kết nối với hệ thống')

test('a form sent without a line waits with what was typed, and is sent once there is one', async ({ browser }) => {
  const page = await pageOf(browser, 'enterprise', { viewport: { width: 390, height: 800 } })
  const title = `Máy ép bùn hay tắc ${Date.now()}`
  await page.goto('/my/needs/new')
  await alive(page)
  await page.getByLabel('Tên nhu cầu', { exact: true }).fill(title)
  await page.getByLabel('Vấn đề cần giải quyết', { exact: true }).fill('Bùn sau ép còn ướt, xe chở đi rơi vãi dọc đường.')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
  await expect(notice(page)).toBeVisible()
  await expect(page.getByLabel('Tên nhu cầu', { exact: true })).toHaveValue(title)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await faultsByAxe(page)).toEqual([])
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await page.context().setOffline(false)
  await expect(page.getByLabel('Chỉ tiêu', { exact: true })).toBeVisible()
  await expect(notice(page)).toBeHidden()
  expect(await ask('select from need where title_vi = $1', [title])).toHaveLength(1)
  await page.context().close()
})

test('a form whose answer was lost has one result', async ({ browser }) => {
  const page = await pageOf(browser, 'enterprise')
  const title = `Lò hơi tốn than ${Date.now()}`
  await page.goto('/my/needs/new')
  await alive(page)
  await page.getByLabel('Tên nhu cầu', { exact: true }).fill(title)
  await page.getByLabel('Vấn đề cần giải quyết', { exact: true }).fill('Mỗi ca đốt hết hai tấn than, hơi vẫn không đủ.')
  let lost = 0
  await page.route(
    (url) => url.pathname.endsWith('.data'),
    async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.fallback()
      lost++
      await route.fetch({ maxRedirects: 0 })
      await route.abort('connectionreset')
    },
  )
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
  await expect(notice(page)).toBeVisible()
  await expect(page.getByLabel('Chỉ tiêu', { exact: true })).toBeVisible()
  expect(lost).toBe(1)
  expect(await ask('select from need where title_vi = $1', [title])).toHaveLength(1)
  await page.context().close()
})

test('a page that looks again without a line stays, and another can be opened once there is one', async ({ browser }) => {
  const page = await pageOf(browser)
  await page.goto('/technologies')
  await alive(page)
  // Links in sight are known to the page; what they lead to is not.
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  const heading = page.getByRole('heading', { level: 1 })
  const before = await heading.textContent()
  await page.evaluate(() => (window as unknown as { __remixRouter: { revalidate: () => void } }).__remixRouter.revalidate())
  await expect(notice(page)).toBeVisible()
  await expect(heading).toHaveText(before ?? '')
  await page.context().setOffline(false)
  await expect(notice(page)).toBeHidden()
  await page.getByRole('link', { name: 'Nhu cầu', exact: true }).first().click()
  await expect(page).toHaveURL('/needs')
  await expect(heading).not.toHaveText(before ?? '')
  await page.context().close()
})
