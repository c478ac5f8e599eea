import { type Browser, type BrowserContext, type BrowserContextOptions, type Page, expect, test } from '@playwright/test'
import { demonstrationPassword } from '../../server/demonstration/logins'
import { people, signedInAs } from '../support/people'
import { recordContract, recordPayment, recordRegistration } from './contract'
import { announceFair, arrange, register } from './fair'
import { heading, listTechnology, postNeed, publishNeed, publishTechnology } from './listing'
import { type Figure, added, readFigure } from './report'

test.describe.configure({ mode: 'serial' })

// Every run has records of its own, so that it can be repeated on one database.
const run = Date.now().toString(36)
const technology = `Khử màu nước thải dệt nhuộm bằng ozone xúc tác, kiểu ${run}a`
const need = `Nước thải nhuộm xả ra mương vẫn còn đỏ, xưởng ${run}b`
const fair = `Techmart nước thải dệt nhuộm, phiên ${run}`
const contractNumber = `HĐ-${run}`
const signedValue = 2_150_000_000
const firstPayment = 860_000_000

const contexts: BrowserContext[] = []
const figures = ['Hợp đồng đã ký', 'Giá trị hợp đồng đã ký', 'Giá trị đã thanh toán'] as const
let dealPath = ''
let transferPath = ''

test.afterAll(async () => {
  for (const context of contexts) await context.close()
})

test('a need finds its technology and becomes a paid contract', async ({ browser, baseURL }) => {
  test.setTimeout(300_000)
  const { institute, enterprise, officer } = await enter(browser, { baseURL })
  let technologyId = ''
  let needId = ''
  let fairId = ''

  await test.step('the institute lists a technology, and the Office publishes it', async () => {
    technologyId = await listTechnology(institute, technology)
    await publishTechnology(officer, technology)
    await institute.goto(`/technologies/${technologyId}`)
    await heading(institute, technology)
  })

  await test.step('the enterprise posts its need in its own words, and the Office publishes it', async () => {
    needId = await postNeed(enterprise, need)
    await publishNeed(officer, need)
    await enterprise.goto(`/needs/${needId}`)
    await heading(enterprise, need)
  })

  await test.step('both see the match with its explanation', async () => {
    await findMatch(enterprise, `/my/needs/${needId}/matches`, technology)
    await findMatch(institute, `/my/technologies/${technologyId}/matches`, need)
    expect(new URL(institute.url()).pathname).toBe(new URL(enterprise.url()).pathname)
    for (const page of [enterprise, institute]) {
      await heading(page, 'Vì sao hai hồ sơ này phù hợp')
      const points = page.getByRole('table', { name: 'Điểm theo từng tiêu chí' })
      await expect(points.getByRole('row').filter({ hasText: 'Nội dung' })).toContainText('Cả hai cùng nhắc')
      await expect(points.getByRole('row').filter({ hasText: 'Lĩnh vực' })).toContainText('Cùng lĩnh vực')
      await expect(points.getByRole('row').filter({ hasText: 'TRL' })).toContainText('TRL 8')
      await expect(points.getByRole('row').filter({ hasText: 'Phương thức chuyển giao' })).toContainText('Chuyển giao kèm dịch vụ kỹ thuật')
    }
  })

  await test.step('the Office announces a fair, and both register', async () => {
    fairId = await announceFair(officer, fair)
    await register(institute, fairId, 'Đơn vị trưng bày', technology)
    await register(enterprise, fairId, 'Khách tham quan, kết nối', need)
    for (let waiting = 2; waiting > 0; waiting--) {
      await officer.goto(`/office/fairs/${fairId}?state=applied`)
      await expect(officer.getByRole('button', { name: /^Duyệt / })).toHaveCount(waiting)
      await officer
        .getByRole('button', { name: /^Duyệt / })
        .first()
        .click()
      await expect(officer.getByText('Đã duyệt đăng ký.')).toBeVisible()
    }
  })

  await test.step('they meet, and the outcome opens their deal', async () => {
    await arrange(officer, fairId, technology, need)
    await enterprise.goto(`/my/fairs/${fairId}`)
    await expect(enterprise.getByText(`Nhu cầu: ${need}`)).toBeVisible()
    await officer.getByRole('radio', { name: 'Mở đàm phán' }).check()
    await officer.getByLabel(/^Ghi chú/).fill('Hai bên muốn chạy thử tại xưởng.')
    await officer.getByRole('button', { name: 'Ghi kết quả' }).click()
    await expect(officer.getByText('Đã ghi kết quả.')).toBeVisible()
    await officer.getByRole('link', { name: 'Mở trang đàm phán' }).click()
    await heading(officer, technology)
    dealPath = new URL(officer.url()).pathname
  })

  await test.step('they talk live in two browsers', async () => {
    for (const page of [enterprise, institute]) {
      await page.goto(dealPath)
      const accept = page.getByRole('button', { name: 'Đồng ý trao đổi' })
      if (await accept.isVisible()) await accept.click()
      await expect(accept).toBeHidden()
    }
    await expect(enterprise.getByLabel('Tin nhắn', { exact: true })).toBeVisible()
    await say(enterprise, institute, 'Bên anh chạy thử ở xưởng em một tuần được không?')
    await say(institute, enterprise, 'Được, tuần sau chúng tôi mang mô-đun 50 m³/ngày đến.')
  })

  await test.step('one writes the terms, the other confirms them', async () => {
    await institute.getByRole('link', { name: 'Viết bản điều khoản' }).click()
    await heading(institute, 'Viết bản điều khoản')
    await institute
      .getByLabel('Nội dung thống nhất')
      .fill('Giao hệ ozone xúc tác 900 m³/ngày kèm đào tạo, bảo hành 24 tháng, trả 40 % khi ký.')
    await institute.getByLabel(/^Phương thức chuyển giao/).selectOption({ label: 'Chuyển giao kèm dịch vụ kỹ thuật' })
    await institute.getByLabel(/^Giá trị từ/).fill('2.000.000.000')
    await institute.getByLabel(/^Đến/).fill('2.200.000.000')
    await institute.getByRole('button', { name: 'Gửi cho bên kia' }).click()
    await expect(institute.getByText('Đã gửi bản điều khoản mới.')).toBeVisible()
    // The other side's page has not been loaded again: the terms arrive on it.
    await enterprise.getByRole('button', { name: 'Xác nhận bản số 1' }).click()
    await expect(enterprise.getByText('Đã xác nhận bản điều khoản.')).toBeVisible()
    await expect(institute.getByRole('log').getByText('Hai bên đã thống nhất')).toBeVisible()
  })

  await test.step('the Office records contract, registration and payment, and the report moves by exactly this', async () => {
    const before: Figure[] = []
    for (const name of figures) before.push(await readFigure(officer, name))
    transferPath = await recordContract(officer, dealPath, contractNumber, signedValue)
    await recordRegistration(officer, `GCN-${run}`)
    await recordPayment(officer, firstPayment, `UNC-${run}-1`)
    const [contracts, signed, paid] = figures
    await assertMoved(officer, contracts, before[0])
    await assertMoved(officer, signed, before[1], signedValue)
    await assertMoved(officer, paid, before[2], firstPayment)
  })

  await test.step('both sides find the contract among theirs', async () => {
    for (const page of [enterprise, institute]) {
      await page.goto('/transfers')
      await page.getByRole('link', { name: contractNumber }).click()
      await heading(page, `Hợp đồng ${contractNumber}`)
      await expect(page.getByText(`GCN-${run}`).first()).toBeVisible()
    }
  })
})

test('the same forms work without scripts', async ({ browser, baseURL }) => {
  test.setTimeout(180_000)
  const { institute, enterprise, officer } = await enter(browser, { baseURL, javaScriptEnabled: false })
  const plain = `${run}c`

  await test.step('list, post and publish', async () => {
    await listTechnology(institute, `${technology}${plain}`)
    await publishTechnology(officer, `${technology}${plain}`)
    await postNeed(enterprise, `${need}${plain}`)
    await publishNeed(officer, `${need}${plain}`)
  })

  await test.step('send a message', async () => {
    await enterprise.goto(dealPath)
    await enterprise.getByLabel('Tin nhắn', { exact: true }).fill('Nhắn không cần kịch bản trang.')
    await enterprise.getByRole('button', { name: 'Gửi', exact: true }).click()
    await institute.goto(dealPath)
    await expect(institute.getByRole('log').getByText('Nhắn không cần kịch bản trang.')).toBeVisible()
  })

  await test.step('record a payment and a stage', async () => {
    await officer.goto(transferPath)
    await recordPayment(officer, signedValue - firstPayment, `UNC-${run}-2`)
    await expect(officer.getByText('Đã nhận đủ giá trị hợp đồng.')).toBeVisible()
    await officer.getByRole('radio', { name: 'Đã triển khai' }).check()
    await officer.getByRole('button', { name: 'Ghi nhận', exact: true }).click()
    await expect(officer.getByText('Đã ghi nhận tiến độ.')).toBeVisible()
    await officer.getByRole('radio', { name: 'Đã thanh toán đủ' }).check()
    await officer.getByRole('button', { name: 'Ghi nhận', exact: true }).click()
    const progress = officer.getByRole('list', { name: 'Tiến độ' })
    await expect(progress.getByText('Đã thanh toán đủ', { exact: true })).toBeVisible()
  })
})

/** Three browsers: two sides who sign in by the form, and the Office, which did so before the tests began. */
async function enter(browser: Browser, options: BrowserContextOptions) {
  const open = async (more?: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext({ ...options, ...more })
    contexts.push(context)
    return context.newPage()
  }
  const signedIn = async (who: 'institute' | 'enterprise'): Promise<Page> => {
    const page = await open()
    await page.goto('/sign-in')
    await page.getByLabel('Thư điện tử').fill(people[who])
    await page.getByLabel('Mật khẩu', { exact: true }).fill(demonstrationPassword)
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
    await expect(page).toHaveURL(/\/dashboard$/)
    return page
  }
  return {
    institute: await signedIn('institute'),
    enterprise: await signedIn('enterprise'),
    officer: await open({ storageState: signedInAs('officer') }),
  }
}

/** Waits until the suggestion stands on the page, and opens it. */
async function findMatch(page: Page, path: string, title: string): Promise<void> {
  const link = page.getByRole('link', { name: title, exact: true })
  await expect
    .poll(
      async () => {
        await page.goto(path)
        return link.count()
      },
      { timeout: 60_000 },
    )
    .toBe(1)
  await link.click()
  await page.waitForURL(/\/matches\/[a-z0-9]+$/)
}

/** What one writes stands on the other's screen, which is not loaded again. */
async function say(from: Page, to: Page, words: string): Promise<void> {
  await to.evaluate(() => Object.assign(window, { keptSince: 'before the message' }))
  await from.getByLabel('Tin nhắn', { exact: true }).fill(words)
  await from.getByRole('button', { name: 'Gửi', exact: true }).click()
  await expect(to.getByRole('log').getByText(words)).toBeVisible()
  expect(await to.evaluate(() => 'keptSince' in window)).toBe(true)
}

/** The figure grew by one record, which is this contract, and by what it is worth. */
async function assertMoved(page: Page, name: string, before: Figure | undefined, amount?: number): Promise<void> {
  if (!before) throw new Error(`${name} was not read before`)
  const after = await readFigure(page, name)
  expect(after.count, name).toBe(before.count + 1)
  expect(after.shown, name).not.toBe(before.shown)
  const news = added(before, after)
  expect(
    news.map(({ path }) => path),
    name,
  ).toEqual([transferPath])
  if (amount === undefined) return
  expect(after.sum - before.sum, name).toBe(amount)
  expect(news[0]?.amount, name).toBe(amount)
}
