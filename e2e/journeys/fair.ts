import { type Page, expect } from '@playwright/test'
import { today } from '../../server/platform/clock'
import { heading, idIn } from './listing'

/** The Office plans a fair of today and announces it. Returns its id. */
export async function announceFair(page: Page, title: string): Promise<string> {
  await page.goto('/office/fairs')
  await page.getByRole('link', { name: 'Lập phiên mới' }).first().click()
  await heading(page, 'Lập phiên Techmart')
  await page.getByLabel('Tên phiên', { exact: true }).fill(title)
  await page
    .getByLabel('Giới thiệu', { exact: true })
    .fill('Nơi các xưởng nhuộm gặp những người xử lý được nước thải của mình, theo lịch hẹn một – một.')
  await page.getByLabel('Địa điểm', { exact: true }).fill('Trung tâm hội chợ tỉnh')
  await page.getByLabel('Tỉnh, thành phố', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel('Ngày bắt đầu', { exact: true }).fill(today())
  await page.getByLabel('Ngày kết thúc', { exact: true }).fill(today())
  await page.getByRole('button', { name: 'Lập phiên', exact: true }).click()
  await expect(page.getByText('Đã lập phiên. Hãy kiểm tra rồi công bố.')).toBeVisible()
  await page.getByRole('button', { name: 'Công bố và nhận đăng ký' }).click()
  await expect(page.getByText('Đã công bố phiên.')).toBeVisible()
  return idIn(page, 'fairs')
}

/** An organisation registers for the fair with what it shows or seeks. */
export async function register(page: Page, fairId: string, role: string, brings: string): Promise<void> {
  await page.goto(`/fairs/${fairId}`)
  await page.getByRole('link', { name: 'Đăng ký tham gia' }).click()
  await heading(page, 'Đăng ký tham gia Techmart')
  await page.getByRole('radio', { name: role }).check()
  await page.getByRole('checkbox', { name: brings, exact: true }).check()
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click()
  await expect(page.getByText('Đã gửi đăng ký. Sở sẽ xem và trả lời trong mục thông báo.')).toBeVisible()
}

/** Finds the pair among the fair's candidates, and gives it the first free place. */
export async function arrange(page: Page, fairId: string, supplies: string, seeks: string): Promise<void> {
  const pair = page.getByRole('listitem').filter({ hasText: supplies }).filter({ hasText: seeks })
  for (let number = 1; number <= 20; number++) {
    await page.goto(`/office/fairs/${fairId}/meetings?page=${number}`)
    await heading(page, 'Lịch gặp một – một')
    if ((await pair.count()) > 0) break
  }
  await pair.getByRole('link', { name: /^Xếp lịch/ }).click()
  await heading(page, 'Xếp buổi gặp')
  await page.getByRole('button', { name: 'Xếp lịch', exact: true }).click()
  await expect(page.getByText('Đã xếp buổi gặp và báo cho hai bên.')).toBeVisible()
}
