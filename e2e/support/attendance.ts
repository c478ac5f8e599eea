import { type APIRequestContext, type Browser, type BrowserContext, type Page, type PlaywrightWorkerArgs, expect } from '@playwright/test'
import { decodeQR } from 'qr/decode.js'
import sharp from 'sharp'
import { ask } from './database'
import { formsIn } from './page-forms'
import { signedInAs } from './people'

/** Tells the people and fairs of one run from those of another. */
export const stamp = `${Date.now().toString(36)}${process.pid.toString(36)}`
let fairs = 0

const day = (offset: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(Date.now() + offset * 86_400_000))

async function send(request: APIRequestContext, path: string, form: Record<string, string>, expected = 302): Promise<string> {
  const answer = await request.post(path, { form, maxRedirects: 0 })
  expect(answer.status(), `${path} ${(await answer.text()).slice(0, 200)}`).toBe(expected)
  return answer.headers().location ?? ''
}

/** The id that a form of the page carries, as a browser would send it. */
export async function requestIdOn(request: APIRequestContext, path: string): Promise<string> {
  const html = await (await request.get(path)).text()
  const field = formsIn(html, path)
    .flatMap(({ fields }) => fields)
    .find(({ name }) => name === 'requestId')
  expect(field, path).toBeDefined()
  return field?.value ?? ''
}

export async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** A visitor with a ticket, registered by the public form. */
export async function ticketOf(
  request: APIRequestContext,
  fairId: string,
  name: string,
  contact: boolean,
): Promise<{ id: string; token: string }> {
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
export async function codeOf(request: APIRequestContext, token: string): Promise<string> {
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

export async function openAs(browser: Browser, who: 'officer' | 'institute', baseURL: string | undefined): Promise<BrowserContext> {
  return browser.newContext({ baseURL, storageState: signedInAs(who), viewport: { width: 360, height: 780 } })
}

/** The door on a phone, with its list of tickets and everything that it needs without a line. */
export async function atTheDoor(context: BrowserContext, fairId: string): Promise<Page> {
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

export async function type(page: Page, code: string): Promise<void> {
  await page.getByLabel('Số vé').fill(code)
  await page.getByLabel('Số vé').press('Enter')
}

export const answer = (page: Page) => page.getByTestId('answer')
export const waiting = (page: Page) => page.getByTestId('waiting')

/** A fair that is on today, at which the institute exhibits. Returns its id. */
export async function runningFair(playwright: PlaywrightWorkerArgs['playwright'], baseURL: string): Promise<string> {
  const open = (who: 'officer' | 'institute') =>
    playwright.request.newContext({ baseURL, storageState: signedInAs(who), extraHTTPHeaders: { origin: baseURL } })
  const [officer, institute] = await Promise.all([open('officer'), open('institute')])
  const fairId = `e2e${stamp}${++fairs}`
  await send(officer, '/office/fairs/new', {
    id: fairId,
    titleVi: `Techmart soát vé ${fairId}`,
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
  return fairId
}
