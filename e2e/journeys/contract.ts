import { type Page, expect } from '@playwright/test'
import { heading } from './listing'

/** The Office records the contract that two sides agreed on. Returns the path of its page. */
export async function recordContract(page: Page, dealPath: string, number: string, value: number): Promise<string> {
  await page.goto(dealPath)
  await page.getByRole('link', { name: 'Ghi nhận hợp đồng' }).click()
  await heading(page, 'Ghi nhận hợp đồng chuyển giao')
  await page.getByLabel('Số hợp đồng', { exact: true }).fill(number)
  await page.getByLabel('Phương án, quy trình công nghệ', { exact: true }).check()
  await page.getByRole('radio', { name: 'Quyền sử dụng không độc quyền' }).check()
  await page.getByLabel('Giá trị hợp đồng', { exact: true }).fill(String(value))
  await page.getByRole('button', { name: 'Ghi nhận hợp đồng' }).click()
  await heading(page, `Hợp đồng ${number}`)
  await expect(page.getByText('Đã ghi nhận hợp đồng.')).toBeVisible()
  return new URL(page.url()).pathname
}

/** On the page of the contract: its certificate. */
export async function recordRegistration(page: Page, certificate: string): Promise<void> {
  await page.getByRole('radio', { name: 'Đã đăng ký' }).check()
  await page.getByLabel('Số Giấy chứng nhận đăng ký').fill(certificate)
  await page.getByRole('button', { name: 'Ghi nhận', exact: true }).click()
  await expect(page.getByText('Đã ghi nhận tiến độ.')).toBeVisible()
}

/** On the page of the contract: money that was received, in đồng. */
export async function recordPayment(page: Page, amount: number, reference: string): Promise<void> {
  await page.getByLabel('Số tiền', { exact: true }).fill(String(amount))
  await page.getByLabel(/^Số chứng từ/).fill(reference)
  await page.getByRole('button', { name: 'Ghi nhận khoản này' }).click()
  await expect(page.getByText('Đã ghi nhận khoản thanh toán.')).toBeVisible()
}
