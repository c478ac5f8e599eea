import { expect, test } from '@playwright/test'
import { faultsByAxe } from './support/axe'
import { alive } from './support/browsing'

test.describe('the ground', () => {
  test('speaks Vietnamese first and English under /en', async ({ page }) => {
    await page.goto('/sign-in')
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL('/en/sign-in')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  })

  test('refuses a wrong password beside the form and keeps the address', async ({ page }) => {
    await page.goto('/sign-in')
    await page.getByLabel('Thư điện tử').fill('khong.co@vidu.example')
    await page.getByLabel('Mật khẩu').fill('mật khẩu nào đó')
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await expect(page.getByRole('alert')).toContainText('không đúng')
    await expect(page.getByLabel('Thư điện tử')).toHaveValue('khong.co@vidu.example')
    expect(await faultsByAxe(page)).toEqual([])
  })

  test('comes to life as often as it is visited', async ({ page }) => {
    for (const _visit of [1, 2, 3]) {
      await page.goto('/technologies')
      await alive(page)
    }
  })

  test('refuses a write that another site started', async ({ request }) => {
    const answer = await request.post('/sign-in', {
      headers: { origin: 'https://evil.example' },
      form: { email: 'a@b.example', password: 'x' },
    })
    expect(answer.status()).toBe(403)
  })
})
