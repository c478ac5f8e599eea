import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { Unavailable } from '../errors'
import { type Thread, startThread } from './threads'

type TestRequests = {
  add: { in: [number, number]; out: number }
  fail: { in: null; out: null }
  hang: { in: null; out: null }
  crash: { in: null; out: null }
}

const folder = mkdtempSync(join(tmpdir(), 'threads-'))
const file = join(folder, 'test.mjs')
writeFileSync(
  file,
  `import { parentPort } from 'node:worker_threads'
   parentPort.on('message', ({ id, name, input }) => {
     if (name === 'add') parentPort.postMessage({ id, value: input[0] + input[1] })
     if (name === 'fail') parentPort.postMessage({ id, error: 'no such number' })
     if (name === 'crash') process.exit(3)
   })`,
)

let thread: Thread<TestRequests> | undefined
afterEach(() => thread?.stop())
afterAll(() => rmSync(folder, { recursive: true }))

describe('a thread', () => {
  it('answers, each request its own', async () => {
    thread = startThread<TestRequests>('test', { file })
    expect(await Promise.all([thread.ask('add', [1, 2]), thread.ask('add', [3, 4])])).toEqual([3, 7])
    await expect(thread.ask('fail', null)).rejects.toThrow('no such number')
  })

  it('is unavailable where it takes too long', async () => {
    thread = startThread<TestRequests>('test', { file })
    await expect(thread.ask('hang', null, { timeoutMs: 30 })).rejects.toThrow(Unavailable)
  })

  it('refuses what a crash left unanswered, starts again and says so', async () => {
    let starts = 0
    let startedAgain = () => {}
    const again = new Promise<void>((done) => {
      startedAgain = done
    })
    thread = startThread<TestRequests>('test', { file, onStart: () => ++starts === 2 && startedAgain() })
    await expect(thread.ask('crash', null)).rejects.toThrow(Unavailable)
    await again
    expect(await thread.ask('add', [2, 2])).toBe(4)
  })

  it('ends when stopped, and answers no more', async () => {
    const stopped = startThread<TestRequests>('test', { file })
    await stopped.stop()
    await expect(stopped.ask('add', [1, 1])).rejects.toThrow(Unavailable)
  })
})
