import { type QueuedScan, type ScanBatch, type Send, newScanId, sendQueue } from '../app/routes/techmart/attendance/scan-sync'
import { type APIRequestContext, type Browser, type BrowserContext, type Page, expect, test } from '@playwright/test'
import { decodeQR } from 'qr/decode.js'
import sharp from 'sharp'
import { filmOf } from './support/camera'
import { askDatabase } from './support/database'
import { formsIn } from './support/page-forms'
import { signedInAs } from './support/people'

test.use({ extraHTTPHeaders: { origin: `http://localhost:${process.env.E2E_PORT}` } })

const stamp = Date.now().toString(36)
let fairId = ''

const day = (offset: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(Date.now() + offset * 86_400_000))

const ask = <Row extends Record<string, unknown>>(query: string, values: unknown[] = []) =>
  askDatabase<Row>(process.env.E2E_DATA ?? '', query, values)

async function send(request: APIRequestContext, path: string, form: Record<string, string>, expected = 302): Promise<string> {
  const answer = await request.post(path, { form, maxRedirects: 0 })
  expect(answer.status(), `${path} ${(await answer.text()).slice(0, 200)}`).toBe(expected)
  return answer.headers().location ?? ''
}

/** The id that a form of the page carries, as a browser would send it. */
async function requestIdOn(request: APIRequestContext, path: string): Promise<string> {
  const html = await (await request.get(path)).text()
  const field = formsIn(html, path)
    .flatMap(({ fields }) => fields)
    .find(({ name }) => name === 'requestId')
  expect(field, path).toBeDefined()
  return field?.value ?? ''
}

async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** A visitor with a ticket, registered by the public form. */
async function ticketOf(request: APIRequestContext, name: string, contact: boolean): Promise<{ id: string; token: string }> {
  const path = `/fairs/${fairId}/ticket`
  const location = await send(request, path, {
    requestId: await requestIdOn(request, path),
    kind: 'visitor',
    name,
    mail: `${stamp}.${Math.random().toString(36).slice(2, 8)}@vidu.example`,
    ...(contact && { contact: 'on' }),
  })
  const token = new URL(location, 'http://x').searchParams.get('token') ?? ''
  return { id: token.slice(0, 12), token }
}

/** What the QR code on a ticket's page says: its drawing, read back. */
async function codeOf(request: APIRequestContext, token: string): Promise<string> {
  const html = await (await request.get(`/ticket?token=${token}`)).text()
  const [drawing = ''] = /<svg[^>]*data-testid="qr"[\s\S]*?<\/svg>/.exec(html) ?? []
  const svg = drawing.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" width="370" height="370"')
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: '#ffffff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) })
}

async function openAs(browser: Browser, who: 'officer' | 'institute', baseURL: string | undefined): Promise<BrowserContext> {
  return browser.newContext({ baseURL, storageState: signedInAs(who), viewport: { width: 360, height: 780 } })
}

/** The door on a phone, with its list of tickets and everything that it needs without a line. */
async function atTheDoor(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`/office/fairs/${fairId}/check-in`)
  await expect(page.getByTestId('listed')).toBeVisible()
  await page.waitForFunction(async () => {
    const names = await caches.keys()
    const kept = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)),
    )
    const all = kept.flat()
    return all.includes(location.pathname) && all.filter((path) => path.startsWith('/assets/')).length > 5
  })
  return page
}

async function type(page: Page, code: string): Promise<void> {
  await page.getByLabel('Số vé').fill(code)
  await page.getByLabel('Số vé').press('Enter')
}

const answer = (page: Page) => page.getByTestId('answer')
const waiting = (page: Page) => page.getByTestId('waiting')

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ playwright, baseURL }) => {
  test.setTimeout(120_000)
  const open = (who: 'officer' | 'institute') =>
    playwright.request.newContext({ baseURL, storageState: signedInAs(who), extraHTTPHeaders: { origin: baseURL ?? '' } })
  const [officer, institute] = await Promise.all([open('officer'), open('institute')])
  fairId = `e2e${stamp}`
  await send(officer, '/office/fairs/new', {
    id: fairId,
    titleVi: `Techmart soát vé ${stamp}`,
    aboutVi: 'Phiên dùng để thử soát vé tại cửa và ghi nhận khách ghé gian hàng.',
    place: 'on-site',
    venue: 'Nhà thi đấu đa năng',
    province: '38',
    startsOn: day(0),
    endsOn: day(1),
    dayStarts: '08:30',
    dayEnds: '16:30',
    meetingMinutes: '20',
    tables: '8',
  })
  await send(officer, `/office/fairs/${fairId}`, { intent: 'announce' })
  await send(officer, `/office/fairs/${fairId}`, { intent: 'start' })
  const registration = await (await institute.get(`/fairs/${fairId}/register`)).text()
  const [form] = formsIn(registration, '').filter(({ fields }) => fields.some(({ name }) => name === 'technologyIds'))
  const value = (name: string) => form?.fields.find((field) => field.name === name)?.value ?? ''
  await send(institute, `/fairs/${fairId}/register`, {
    id: value('id'),
    fairId,
    asRole: 'exhibitor',
    technologyIds: value('technologyIds'),
    note: '',
  })
  const [{ id = '' } = {}] = await ask<{ id: string }>('select id from fair_registration where fair_id = $1', [fairId])
  await send(officer, `/office/fairs/${fairId}`, { intent: 'accept', registrationId: id })
  await Promise.all([officer.dispose(), institute.dispose()])
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
    const { id } = await ticketOf(request, `Trần Văn Bàn Phím ${stamp}`, false)
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
    const people = await Promise.all(['Một', 'Hai', 'Ba'].map((name) => ticketOf(request, `Khách ${name} ${stamp}`, false)))
    const context = await openAs(browser, 'officer', baseURL)
    let page = await atTheDoor(context)
    expect(await sideways(page)).toBe(0)
    await type(page, people[0]?.id ?? '')
    await expect(answer(page)).toHaveAttribute('data-outcome', 'entered')
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
    const { id } = await ticketOf(request, `Khách Hai Cửa ${stamp}`, false)
    const contexts = await Promise.all([openAs(browser, 'officer', baseURL), openAs(browser, 'officer', baseURL)])
    const pages = await Promise.all(contexts.map(atTheDoor))
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
    const { id } = await ticketOf(request, `Khách Hết Phiên ${stamp}`, false)
    const context = await openAs(browser, 'officer', baseURL)
    const page = await atTheDoor(context)
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
    const { id, token } = await ticketOf(request, `Khách Máy Ảnh ${stamp}`, false)
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
  const open = await ticketOf(request, `Khách Đồng Ý ${stamp}`, true)
  const closed = await ticketOf(request, `Khách Kín Đáo ${stamp}`, false)
  const context = await openAs(browser, 'institute', baseURL)
  const page = await context.newPage()
  await page.goto(`/my/fairs/${fairId}/leads`)
  await expect(page.getByTestId('scan-status')).toBeVisible()
  await type(page, open.id)
  await expect(answer(page)).toContainText(`Khách Đồng Ý ${stamp}`)
  await context.setOffline(true)
  await type(page, closed.id)
  await expect(answer(page)).toHaveAttribute('data-outcome', 'kept')
  await context.setOffline(false)
  await expect(waiting(page)).toHaveAttribute('data-count', '0', { timeout: 30_000 })
  await expect(page.getByRole('heading', { name: `Khách Đồng Ý ${stamp}` })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Khách tham quan, không nêu tên' })).toBeVisible()
  expect(await sideways(page)).toBe(0)
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

test('5,000 entries from 20 devices over HTTP, 10 of them late, with a bad line: none lost, none double', async ({
  playwright,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const officer = await playwright.request.newContext({
    baseURL,
    storageState: signedInAs('officer'),
    extraHTTPHeaders: { origin: baseURL ?? '' },
  })
  const path = `/office/fairs/${fairId}/tickets/import`
  for (let list = 0; list < 5; list++) {
    const rows = Array.from({ length: 1_000 }, (_, index) => `Khách ${list} ${index};0${String(300_000_000 + list * 1_000 + index)}`)
    const answer = await officer.post(path, {
      maxRedirects: 0,
      multipart: {
        requestId: await requestIdOn(officer, path),
        kind: 'guest',
        file: { name: 'khach.csv', mimeType: 'text/csv', buffer: Buffer.from(['Họ và tên;Điện thoại', ...rows].join('\n')) },
      },
    })
    expect(answer.status(), (await answer.text()).slice(0, 300)).toBe(302)
  }
  const { tickets } = (await (await officer.get(`/office/fairs/${fairId}/check-in/list`)).json()) as {
    tickets: { id: string; kind: string }[]
  }
  const guests = tickets.filter(({ kind }) => kind === 'guest').map(({ id }) => id)
  expect(guests).toHaveLength(5_000)

  const made: string[] = []
  const queues = Array.from({ length: 20 }, () => new Map<string, QueuedScan>())
  const put = (door: number, code: string) => {
    const id = newScanId()
    made.push(id)
    queues[door]?.set(id, { id, code, at: Date.now(), way: 'code', offline: door < 10 })
  }
  for (const [index, id] of guests.entries()) put(index % 20, id)
  // Every tenth badge is seen at a second door too.
  for (const [index, id] of guests.entries()) if (index % 10 === 0) put((index + 7) % 20, id)

  const address = `/office/fairs/${fairId}/check-in/sync`
  const run = async (door: number): Promise<void> => {
    const queue = queues[door] ?? new Map<string, QueuedScan>()
    let sendings = 0
    const store = {
      next: async (most: number) => [...queue.values()].slice(0, most),
      settle: async (answers: readonly { id: string }[]) => {
        for (const { id } of answers) queue.delete(id)
      },
    }
    const post = (batch: ScanBatch) => officer.post(address, { form: { batch: JSON.stringify(batch) }, timeout: 60_000 })
    const line: Send<{ id: string }> = async (batch) => {
      const turn = (sendings++ + door) % 5
      if (turn === 1) return { kind: 'offline' }
      // Cut in the middle: the exchange cannot read it, and the device hears nothing of use.
      if (turn === 2) {
        const cut = await officer.post(address, { form: { batch: JSON.stringify(batch).slice(0, -200) } })
        expect(cut.status()).toBe(422)
        return { kind: 'offline' }
      }
      const twice = turn === 3 ? post(batch) : undefined
      const answer = await post(batch)
      await twice
      expect(answer.status()).toBe(200)
      // The answer is lost on its way back.
      if (turn === 4) return { kind: 'offline' }
      const { answers, serverAt } = (await answer.json()) as { answers: { id: string }[]; serverAt: number }
      return { kind: 'answered', answers, serverAt }
    }
    while (queue.size > 0) await sendQueue(store, line, { deviceId: `may-${door}`, clock: Date.now })
  }
  const all = queues.map((_, door) => door)
  await Promise.all(all.slice(10).map(run))
  await Promise.all(all.slice(0, 10).map(run))

  const rows = await ask<{ id: string; ticket_id: string; outcome: string }>(
    'select id, ticket_id, outcome from ticket_scan where ticket_id = any ($1)',
    [guests],
  )
  expect(rows.map(({ id }) => id).sort()).toEqual([...made].sort())
  const entered = rows.filter(({ outcome }) => outcome === 'entered').map(({ ticket_id }) => ticket_id)
  expect(entered).toHaveLength(5_000)
  expect(new Set(entered).size).toBe(5_000)
  expect(rows.filter(({ outcome }) => outcome === 'repeat')).toHaveLength(500)
  await officer.dispose()
})
