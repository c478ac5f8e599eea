import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const started: ChildProcess[] = []
const folders: string[] = []

/** A data folder that any account may reach, as PostgreSQL's must be where we are root. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'exchange-start-'))
  chmodSync(folder, 0o755)
  folders.push(folder)
  return folder
}

export interface Start {
  child: ChildProcess
  output: () => string
  /** Resolves with the exit code, or with the word `open` once it serves or works. */
  outcome: Promise<number | 'open'>
}

/** Starts the exchange, or one of its kinds of process, as `npm start` does, but without the demonstration. */
export function start(settings: Record<string, string>, role?: 'web' | 'worker'): Start {
  return run(process.execPath, ['server/commands/start.mjs', ...(role ? [role] : [])], settings)
}

export function startWithNpm(settings: Record<string, string>): Start {
  return run('npm', ['start'], settings)
}

function run(command: string, args: string[], settings: Record<string, string>): Start {
  const child = spawn(command, args, {
    cwd: resolve('.'),
    env: { ...process.env, DEMO: 'false', HOST: '127.0.0.1', LOG_LEVEL: 'warn', DATABASE_URL: '', ...settings },
  })
  started.push(child)
  let text = ''
  const outcome = new Promise<number | 'open'>((done) => {
    const read = (chunk: Buffer) => {
      text += chunk.toString()
      if (/is open at|is at work/.test(text)) done('open')
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.on('exit', (code) => done(code ?? -1))
  })
  return { child, output: () => text, outcome }
}

export const gone = (child: ChildProcess) =>
  new Promise<number | null>((done) =>
    child.exitCode === null && child.signalCode === null ? child.on('exit', done) : done(child.exitCode),
  )

/** Processes whose command names the folder. */
export function processesOn(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      } catch {
        return ''
      }
    })
    .filter((command) => command.includes(folder))
}

export async function freePort(): Promise<string> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await new Promise((done) => server.close(done))
  return String(port)
}

/** After the tests of a file: what they started ends, and their folders go. */
export async function stopAll(): Promise<void> {
  for (const child of started) if (child.exitCode === null) child.kill('SIGTERM')
  await Promise.all(started.map(gone))
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}
