import { type APIRequestContext, expect, test } from '@playwright/test'
import pg from 'pg'
import { embeddedUrl } from './support/database'
import { type Start, freePort, gone, newFolder, start, stopAll } from './support/processes'

const password = 'một mật khẩu rất dài'
const officer = 'can.bo.moi@so.example'
const owner = 'chu.xuong@xuong.example'

test.afterAll(stopAll)

test('a worker killed between commit and delivery loses nothing and does nothing twice', async ({ playwright }) => {
  test.setTimeout(180_000)
  const folder = newFolder()
  const port = await freePort()
  const web = start({ DATA_DIR: folder, PORT: port }, 'web')
  expect(await web.outcome, web.output()).toBe('open')
  const database = new pg.Client({ connectionString: embeddedUrl(folder) })
  database.on('error', () => {})
  await database.connect()
  const rows = async (query: string, ...values: unknown[]) => (await database.query(query, values)).rows
  const baseURL = `http://localhost:${port}`
  const browser = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } })
  const work = async () => {
    const worker = start({ DATABASE_URL: embeddedUrl(folder) }, 'worker')
    expect(await worker.outcome, worker.output()).toBe('open')
    return worker
  }

  /** Holds a table so that whoever writes there waits; kills the worker in the middle of just that. */
  const killWhileItWrites = async (table: string, worker: Start, act: () => Promise<unknown>) => {
    const holder = new pg.Client({ connectionString: embeddedUrl(folder) })
    await holder.connect()
    await holder.query(`begin; lock table ${table} in exclusive mode`)
    await act()
    const waiting = () => rows(`select from pg_locks where relation = '${table}'::regclass and not granted`)
    await expect.poll(async () => (await waiting()).length, { timeout: 30_000 }).toBeGreaterThan(0)
    worker.child.kill('SIGKILL')
    await gone(worker.child)
    await holder.query('rollback')
    await holder.end()
  }

  let worker = await work()
  await test.step('an order given while the worker is killed is carried out once by the next', async () => {
    await killWhileItWrites('mail', worker, () => signUp(browser, officer))
    expect(await rows('select from mail where recipient = $1', officer)).toHaveLength(0)
    worker = await work()
    await expect.poll(async () => (await rows('select from mail where recipient = $1', officer)).length, { timeout: 60_000 }).toBe(1)
  })

  await test.step('an event whose delivery is cut off is delivered once by the next', async () => {
    await rows('update account set office = true where email = $1', officer)
    await signUp(browser, owner)
    await send(browser, '/confirm-email', { token: await tokenOf(rows, owner) })
    await send(browser, '/sign-in', { email: owner, password, to: '' })
    const id = '0000000000zz'
    const profile = { kind: 'enterprise', nameVi: 'Công ty Cổ phần Dệt nhuộm Bờ Sông', province: '79', taxCode: '0100109106' }
    await send(browser, '/organisations/new', { id, ...profile })
    await killWhileItWrites('notification', worker, () => send(browser, '/organisation', { organisationId: id }))
    expect(await rows('select from notification')).toHaveLength(0)
    expect(await rows('select from event where delivered_at is null')).not.toHaveLength(0)
    await work()
    await expect.poll(async () => (await rows('select from event where delivered_at is null')).length, { timeout: 60_000 }).toBe(0)
    expect(await rows(`select from notification where kind = 'organisations:notices.verification-asked'`)).toHaveLength(1)
  })
  await browser.dispose()
  await database.end()
})

async function send(browser: APIRequestContext, path: string, form: Record<string, string>): Promise<void> {
  expect((await browser.post(path, { maxRedirects: 0, form })).status(), path).toBe(302)
}

async function signUp(browser: APIRequestContext, email: string): Promise<void> {
  const answer = await browser.post('/sign-up', { maxRedirects: 0, form: { name: 'Người Mới Đến', email, password } })
  expect(answer.status()).toBeLessThan(400)
}

type Rows = (query: string, ...values: unknown[]) => Promise<Record<string, string>[]>

/** The token of the letter, which the worker writes. */
async function tokenOf(rows: Rows, email: string): Promise<string> {
  let token = ''
  const read = async () => {
    const [letter] = await rows('select body_text from mail where recipient = $1', email)
    token = /token=([\w-]+)/.exec(letter?.body_text ?? '')?.[1] ?? ''
    return token
  }
  await expect.poll(read, { timeout: 60_000 }).not.toBe('')
  return token
}
