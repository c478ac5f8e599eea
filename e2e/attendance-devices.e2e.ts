import { expect, test } from '@playwright/test'
import { type QueuedScan, type ScanBatch, type Send, newScanId, sendQueue } from '../app/routes/techmart/attendance/scan-sync'
import { requestIdOn, runningFair } from './support/attendance'
import { ask } from './support/database'
import { signedInAs } from './support/people'

test('5,000 entries from 20 devices over HTTP, 10 of them late, with a bad line: none lost, none double', async ({
  playwright,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const fairId = await runningFair(playwright, baseURL ?? '')
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
    let turns = 0
    const store = {
      next: async (most: number) => [...queue.values()].slice(0, most),
      settle: async (answers: readonly { id: string }[]) => {
        for (const { id } of answers) queue.delete(id)
      },
    }
    const post = (batch: ScanBatch) => officer.post(address, { form: { batch: JSON.stringify(batch) }, timeout: 60_000 })
    const line: Send<{ id: string }> = async (batch) => {
      const turn = (turns++ + door) % 5
      if (turn === 1) return { kind: 'offline' }
      // Cut in the middle: the exchange cannot read it, and the device hears nothing of use.
      if (turn === 2) {
        const cut = await officer.post(address, { form: { batch: JSON.stringify(batch).slice(0, -200) } })
        expect(cut.status()).toBe(422)
        return { kind: 'offline' }
      }
      const sendings = await Promise.allSettled([post(batch), ...(turn === 3 ? [post(batch)] : [])])
      const [answer] = sendings.flatMap((sending) => (sending.status === 'fulfilled' ? [sending.value] : []))
      // A connection that breaks under load is what the queue is for.
      if (!answer) return { kind: 'offline' }
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
