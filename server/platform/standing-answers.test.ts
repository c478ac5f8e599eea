import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { dropAnswers, standWhileHearing, standing, stopStanding } from './standing-answers'

beforeEach(standWhileHearing)
afterEach(() => {
  stopStanding()
  vi.useRealTimers()
})

const ask = vi.fn(async () => ask.mock.calls.length)
beforeEach(() => void ask.mockClear())

it('stands until one of its rooms is told', async () => {
  expect(await standing(['person:a', 'organisation:b'], 'unread a', ask)).toBe(1)
  dropAnswers(['person:x'])
  expect(await standing(['person:a', 'organisation:b'], 'unread a', ask)).toBe(1)
  dropAnswers(['organisation:b'])
  expect(await standing(['person:a', 'organisation:b'], 'unread a', ask)).toBe(2)
  dropAnswers(['person:a'])
  expect(await standing(['person:a', 'organisation:b'], 'unread a', ask)).toBe(3)
})

it('does not outlive what was told while it was made', async () => {
  let answer = (_value: string) => {}
  const early = standing(['person:a'], 'name', () => new Promise<string>((done) => (answer = done)))
  dropAnswers(['person:a'])
  answer('before')
  expect(await early).toBe('before')
  expect(await standing(['person:a'], 'name', async () => 'after')).toBe('after')
})

it('keeps no failure', async () => {
  await expect(standing(['person:a'], 'unread a', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost')
  expect(await standing(['person:a'], 'unread a', ask)).toBe(1)
})

it('ends after a minute, and where no event is heard', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  await standing(['person:a'], 'unread a', ask)
  vi.advanceTimersByTime(61_000)
  expect(await standing(['person:a'], 'unread a', ask)).toBe(2)
  stopStanding()
  expect(await standing(['person:a'], 'unread a', ask)).toBe(3)
  expect(await standing(['person:a'], 'unread a', ask)).toBe(4)
})
