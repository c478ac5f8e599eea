import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { askDatabase } from './support/database'
import { freePort, gone, newFolder, processesOn, start, startWithNpm, stopAll } from './support/processes'

/** How many accounts the running cluster has with the address, asked of the database itself. */
async function accounts(folder: string, email: string): Promise<number> {
  return (await askDatabase(folder, 'select from account where email = $1', [email])).length
}

test.describe.configure({ mode: 'serial' })

test.afterAll(stopAll)

test.describe('a start that cannot go on says what to do', () => {
  test('a setting of the wrong kind is named', async () => {
    const { outcome, output } = start({ PORT: 'three', DATA_DIR: newFolder() })
    expect(await outcome).toBe(1)
    expect(output()).toContain('PORT=three')
  })

  test('an unreachable database is reported within five seconds or so', async () => {
    const began = Date.now()
    const { outcome, output } = start({ DATABASE_URL: `postgres://nobody:x@127.0.0.1:${await freePort()}/none` })
    expect(await outcome).toBe(1)
    expect(Date.now() - began).toBeLessThan(15_000)
    expect(output()).toContain('cannot be reached')
    expect(output()).toContain('DATABASE_URL')
  })

  test('a data folder that is no folder', async () => {
    const file = join(newFolder(), 'file')
    writeFileSync(file, '')
    const { outcome, output } = start({ DATA_DIR: file, PORT: await freePort() })
    expect(await outcome).toBe(1)
    expect(output()).toContain('cannot be written')
  })

  test('a data folder of another PostgreSQL version', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'postgres'))
    writeFileSync(join(folder, 'postgres/PG_VERSION'), '9\n')
    const { outcome, output } = start({ DATA_DIR: folder, PORT: await freePort() })
    expect(await outcome).toBe(1)
    expect(output()).toContain('was made by PostgreSQL 9')
  })

  test('a port that is taken, and nothing stays behind', async () => {
    const server = createServer()
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    const folder = newFolder()
    const { child, outcome, output } = start({ DATA_DIR: folder, PORT: port })
    expect(await outcome).toBe(1)
    expect(output()).toContain(`Port ${port} is taken`)
    await gone(child)
    expect(processesOn(folder)).toEqual([])
    await new Promise((done) => server.close(done))
  })
})

test('one exchange on one data folder; stopped in order, killed without loss', async () => {
  test.setTimeout(120_000)
  const folder = newFolder()
  // What a crash of an earlier start may have left.
  mkdirSync(join(folder, 'postgres.new'))
  writeFileSync(join(folder, 'exchange.pid'), '999999 1')

  const port = await freePort()
  const first = start({ DATA_DIR: folder, PORT: port })
  expect(await first.outcome, first.output()).toBe('open')

  const second = start({ DATA_DIR: folder, PORT: await freePort() })
  expect(await second.outcome).toBe(1)
  expect(second.output()).toContain('Another exchange')

  // A committed write: a sign-up's account is there after the kill.
  const origin = `http://localhost:${port}`
  const email = 'con.lai@vidu.example'
  const signUp = () =>
    fetch(`http://127.0.0.1:${port}/sign-up`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ name: 'Người Còn Lại', email, password: 'một mật khẩu rất dài' }),
    })
  expect((await signUp()).status).toBeLessThan(400)
  first.child.kill('SIGKILL')
  await gone(first.child)

  const third = start({ DATA_DIR: folder, PORT: port })
  expect(await third.outcome, third.output()).toBe('open')
  expect(await accounts(folder, email)).toBe(1)
  third.child.kill('SIGTERM')
  expect(await gone(third.child)).toBe(0)
  expect(processesOn(folder)).toEqual([])
})

test('a signal that only npm gets stops everything too', async () => {
  test.setTimeout(120_000)
  const folder = newFolder()
  const { child, outcome, output } = startWithNpm({ DATA_DIR: folder, PORT: await freePort() })
  expect(await outcome, output()).toBe('open')
  expect(processesOn(folder)).not.toEqual([])
  child.kill('SIGTERM')
  await expect.poll(() => processesOn(folder), { timeout: 20_000 }).toEqual([])
})
