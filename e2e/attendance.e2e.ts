import { decodeQR } from 'qr/decode.js'
import sharp from 'sharp'
import { type Page, expect, test } from '@playwright/test'
import { answer, atTheDoor, codeOf, openAs, runningFair, sideways, stamp, ticketOf, type, waiting } from './support/attendance'
import { filmOf } from './support/camera'
import { ask } from './support/database'
import { signedInAs } from './support/people'

test.use({ extraHTTPHeaders: { origin: `http://localhost:${process.env.E2E_PORT}` } })

let fairId = ''

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ playwright, baseURL }) => {
  test.setTimeout(120_000)
  fairId = await runningFair(playwright, baseURL ?? '')
})

test('a visitor gets a ticket on a phone, and its code is read from the screen', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 780 } })
  const page = await context.newPage()
  await page.goto(`/fairs/${fairId}`)
  await page.getByRole('link', { name: 'Nhận vé tham dự' }).click()
  await page.getByRole('button', { name: 'Nhận vé' }).click()
  await expect(page.getByRole('alert')).toContainText('Họ và tên')
  await page.getByLabel('Họ và tên').fill('Nguyễn Thị Quỳnh Hương')
  await page.getByRole('textbox', { name: 'Thư điện tử' }).fill(`huong.${stamp}@vidu.example`)
  await page.getByRole('button', { name: 'Nhận vé' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nguyễn Thị Quỳnh Hương' })).toBeVisible()
  expect(await sideways(page)).toBe(0)
  const picture = sharp(await page.getByTestId('qr').screenshot()).ensureAlpha()
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  expect(decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) })).toMatch(/^TM1[0-9A-Z]{28}$/)
  const consent = page.locator('#contact')
  await expect(consent).not.toBeChecked()
  await consent.check()
  await page.getByRole('button', { name: 'Lưu lựa chọn' }).click()
  await expect(page.getByText('Đã lưu lựa chọn.')).toBeVisible()
  await expect(page.locator('#contact')).toBeChecked()
  const badge = await context.request.get(page.url().replace('/ticket?', '/ticket/badge.pdf?'))
  expect(badge.headers()['content-type']).toBe('application/pdf')
  const calendar = await context.request.get(page.url().replace('/ticket?', '/ticket/calendar.ics?'))
  expect(await calendar.text()).toContain('BEGIN:VEVENT')
  await context.close()
})

test.describe('the door', () => {
  test('lets in by number and by name, with the keyboard alone and without scripts', async ({ browser, baseURL, request }) => {
    const { id } = await ticketOf(request, fairId, `Trần Văn Bàn Phím ${stamp}`, false)
    const plain = await browser.newContext({ baseURL, storageState: signedInAs('officer'), javaScriptEnabled: false })
    const page = await plain.newPage()
    await page.goto(`/office/fairs/${fairId}/check-in`)
    await page.getByLabel('Họ tên').fill(`ban phim ${stamp}`)
    await page.getByLabel('Họ tên').press('Enter')
    await page.getByRole('button', { name: /Cho vào/ }).press('Enter')
    await expect(answer(page)).toContainText('Mời vào')
    await expect(answer(page)).toContainText('Trần Văn Bàn Phím')
    await page.getByLabel('Số vé').fill(id.toUpperCase())
    await page.getByLabel('Số vé').press('Enter')
    await expect(answer(page)).toContainText('Đã quét hôm nay')
    await page.getByLabel('Số vé').fill('không phải vé')
    await page.getByLabel('Số vé').press('Enter')
    await expect(answer(page)).toContainText('Không phải mã của vé')
    await plain.close()
  })

  test('keeps scans through a lost line, a reload and a closed browser, and sends them once', async ({ browser, baseURL, request }) => {
    test.setTimeout(120_000)
    const people = await Promise.all(['Một', 'Hai', 'Ba'].map((name) => ticketOf(request, fairId, `Khách ${name} ${stamp}`, false)))
    const context = await openAs(browser, 'officer', baseURL)
    let page = await atTheDoor(context, fairId)
    expect(await sideways(page)).toBe(0)
    await type(page, people[0]?.id ?? '')
    await expect(answer(page)).toHaveAttribute('data-outcome', 'entered')
    // None waits before the device has noted this one, either.
    await expect(answer(page)).not.toContainText('Máy tự trả lời')
    await expect(waiting(page)).toHaveAttribute('data-count', '0')

    await context.setOffline(true)
    await type(page, people[1]?.id ?? '')
    await expect(answer(page)).toHaveAttribute('data-outcome', 'entered')
    await expect(answer(page)).toContainText(`Khách Hai ${stamp}`)
    await type(page, people[0]?.id ?? '')
    await expect(answer(page)).toHaveAttribute('data-outcome', 'repeat')
    await expect(waiting(page)).toHaveAttribute('data-count', '2')
    expect(await ask('select id from ticket_scan where ticket_id = $1', [people[1]?.id])).toEqual([])

    // Neither the page nor its service worker has a line: what opens now comes from the device.
    const reached = () =>
      fetch('/health/live').then(
        () => true,
        () => false,
      )
    expect(await page.evaluate(reached)).toBe(false)
    expect(context.serviceWorkers()).toHaveLength(1)
    for (const worker of context.serviceWorkers()) expect(await worker.evaluate(reached)).toBe(false)
    await page.reload()
    await expect(waiting(page)).toHaveAttribute('data-count', '2')
    await page.close()
    page = await context.newPage()
    // Searched before the scripts ran: the device's page comes without an answer, and finds it itself.
    await page.goto(`/office/fairs/${fairId}/check-in?q=khach+hai`)
    await expect(
      page
        .locator('#by-name')
        .getByRole('listitem')
        .filter({ hasText: `Khách Hai ${stamp}` }),
    ).toBeVisible()
    await page.goto(`/office/fairs/${fairId}/check-in`)
    await page.getByLabel('Họ tên').fill('khach ba')
    await page.getByLabel('Họ tên').press('Enter')
    await page.getByRole('button', { name: /Cho vào/ }).click()
    await expect(answer(page)).toHaveAttribute('data-outcome', 'entered')
    await expect(waiting(page)).toHaveAttribute('data-count', '3')

    await context.setOffline(false)
    await expect(waiting(page)).toHaveAttribute('data-count', '0', { timeout: 30_000 })
    const rows = await ask<{ outcome: string; offline: boolean }>(
      'select outcome, offline from ticket_scan where ticket_id = any ($1) order by at',
      [people.map(({ id }) => id)],
    )
    expect(rows.map(({ outcome, offline }) => `${outcome} ${offline}`)).toEqual([
      'entered false',
      'entered true',
      'repeat true',
      'entered true',
    ])
    await context.close()
  })

  test('tells the second of two devices without a line that somebody was there before', async ({ browser, baseURL, request }) => {
    const { id } = await ticketOf(request, fairId, `Khách Hai Cửa ${stamp}`, false)
    const contexts = await Promise.all([openAs(browser, 'officer', baseURL), openAs(browser, 'officer', baseURL)])
    const pages = await Promise.all(contexts.map((context) => atTheDoor(context, fairId)))
    await Promise.all(contexts.map((context) => context.setOffline(true)))
    for (const page of pages) {
      await type(page, id)
      await expect(answer(page)).toHaveAttribute('data-outcome', 'entered')
    }
    for (const [index, context] of contexts.entries()) {
      await context.setOffline(false)
      await expect(waiting(pages[index] as Page)).toHaveAttribute('data-count', '0', { timeout: 30_000 })
    }
    await expect(answer(pages[0] as Page)).toHaveAttribute('data-outcome', 'entered')
    await expect(answer(pages[1] as Page)).toHaveAttribute('data-outcome', 'repeat')
    expect(await ask(`select id from ticket_scan where ticket_id = $1 and outcome = 'entered'`, [id])).toHaveLength(1)
    await Promise.all(contexts.map((context) => context.close()))
  })

  test('keeps its queue where the session has ended, until somebody signs in again', async ({ browser, baseURL, request }) => {
    const { id } = await ticketOf(request, fairId, `Khách Hết Phiên ${stamp}`, false)
    const context = await openAs(browser, 'officer', baseURL)
    const page = await atTheDoor(context, fairId)
    const cookies = await context.cookies()
    await context.clearCookies()
    await type(page, id)
    await expect(page.getByText('Phiên đăng nhập đã hết')).toBeVisible()
    await expect(waiting(page)).toHaveAttribute('data-count', '1')
    await context.addCookies(cookies)
    await page.getByRole('button', { name: 'Gửi ngay' }).click()
    await expect(waiting(page)).toHaveAttribute('data-count', '0')
    expect(await ask(`select id from ticket_scan where ticket_id = $1 and outcome = 'entered'`, [id])).toHaveLength(1)
    await context.close()
  })

  test('reads a badge with the camera', async ({ playwright, baseURL, request }, info) => {
    const { id, token } = await ticketOf(request, fairId, `Khách Máy Ảnh ${stamp}`, false)
    const film = info.outputPath('badge.y4m')
    filmOf(await codeOf(request, token), film)
    const { launchOptions } = info.project.use
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      args: [
        ...(launchOptions?.args ?? []),
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${film}`,
      ],
    })
    const context = await openAs(browser, 'officer', baseURL)
    await context.grantPermissions(['camera'])
    const page = await context.newPage()
    // By the links, as an officer would come: the camera belongs to the document.
    await page.goto(`/office/fairs/${fairId}/attendance`)
    await page.getByRole('link', { name: 'Soát vé', exact: true }).click()
    await page.getByRole('button', { name: 'Quét bằng máy ảnh' }).click()
    await expect(answer(page)).toHaveAttribute('data-outcome', 'entered', { timeout: 20_000 })
    await expect(answer(page)).toContainText(`Khách Máy Ảnh ${stamp}`)
    await expect(waiting(page)).toHaveAttribute('data-count', '0')
    // Held before the camera all the time, it is one scan.
    await page.waitForTimeout(1_500)
    expect(await ask('select way from ticket_scan where ticket_id = $1', [id])).toEqual([{ way: 'camera' }])
    await browser.close()
  })

  test('is the camera’s only place', async ({ browser, baseURL }) => {
    const context = await openAs(browser, 'officer', baseURL)
    const policy = async (path: string) => (await context.request.get(path)).headers()['permissions-policy']
    expect(await policy(`/office/fairs/${fairId}/check-in`)).toContain('camera=(self)')
    expect(await policy(`/office/fairs/${fairId}/attendance`)).toContain('camera=()')
    expect(await policy('/')).toContain('camera=()')
    await context.close()
  })
})

test('an exhibitor learns the name of who agreed, until that person takes it back', async ({ browser, baseURL, request }) => {
  test.setTimeout(90_000)
  const open = await ticketOf(request, fairId, `Khách Đồng Ý ${stamp}`, true)
  const closed = await ticketOf(request, fairId, `Khách Kín Đáo ${stamp}`, false)
  const context = await openAs(browser, 'institute', baseURL)
  const page = await context.newPage()
  await page.goto(`/my/fairs/${fairId}/leads`)
  await expect(page.getByTestId('scan-status')).toBeVisible()
  await type(page, open.id)
  await expect(answer(page)).toContainText(`Khách Đồng Ý ${stamp}`)
  // The page is on the device before the line goes.
  await expect.poll(() => keptPages(page).then(({ length }) => length), { timeout: 20_000 }).toBe(1)
  await context.setOffline(true)
  await type(page, closed.id)
  await expect(answer(page)).toHaveAttribute('data-outcome', 'kept')
  await context.setOffline(false)
  await expect(waiting(page)).toHaveAttribute('data-count', '0', { timeout: 30_000 })
  await expect(page.getByRole('heading', { name: `Khách Đồng Ý ${stamp}` })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Khách tham quan, không nêu tên' })).toBeVisible()
  expect(await sideways(page)).toBe(0)
  const [onDevice] = await keptPages(page)
  expect(onDevice).not.toMatch(/Đồng Ý|Kín Đáo/)
  const file = () => context.request.get(`/my/fairs/${fairId}/leads.csv`).then((got) => got.text())
  expect(await file()).toContain(`Khách Đồng Ý ${stamp}`)
  expect(await page.content()).not.toContain('Kín Đáo')
  expect(await file()).not.toContain('Kín Đáo')

  const visitor = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const own = await visitor.newPage()
  await own.goto(`/ticket?token=${open.token}`)
  await own.getByRole('button', { name: /Không cho liên hệ/ }).click()
  await expect(own.getByText('Đã rút lại')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Khách tham quan, không nêu tên' })).toHaveCount(2)
  expect(await page.content()).not.toContain('Đồng Ý')
  expect(await file()).not.toContain('Đồng Ý')
  await Promise.all([context.close(), visitor.close()])
})

/** The pages that the service worker keeps on the device. */
function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const pages: string[] = []
    for (const name of await caches.keys())
      for (const answer of await (await caches.open(name)).matchAll())
        if (answer.headers.get('content-type')?.startsWith('text/html')) pages.push(await answer.text())
    return pages
  })
}
