import { type ChildProcess, spawn } from 'node:child_process'

export interface Started {
  child: ChildProcess
  origin: string
}

/** Starts a process of ours and waits until it says where it is open; a worker, which has no address, that it is at work. */
export function started(args: string[], env: Record<string, string>): Promise<Started> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((done, fail) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const port = /open at http:\/\/[\w.]+:(\d+)/.exec(text)?.[1]
      if (port || text.includes('The worker is at work')) done({ child, origin: `http://127.0.0.1:${port ?? ''}` })
    })
    child.on('exit', (code) => fail(new Error(`${args.join(' ')} ended with ${code}: ${text}`)))
  })
}

export function stopped(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM')
  return new Promise((gone) => (child.exitCode === null && child.signalCode === null ? child.on('exit', () => gone()) : gone()))
}

/** Waits until the index is loaded, which is some time after the pages are open. */
export async function indexed(origin: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if ((await fetch(`${origin}/health/ready`)).ok) return
    await new Promise((done) => setTimeout(done, 500))
  }
  throw new Error('the index was not loaded within five minutes')
}
