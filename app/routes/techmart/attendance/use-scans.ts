import { useCallback, useEffect, useRef, useState } from 'react'
import { judged, kept, named } from './device-answers'
import type { ShownAnswer } from './scan-answers'
import { deviceId, fetchTickets, sendBatch } from './scan-sending'
import { type ScanState, start } from './scan-state'
import { ScanStore } from './scan-store'
import { type QueuedScan, newScanId, sendQueue } from './scan-sync'

export interface ScanPlace {
  /** `door:<fair>` or `leads:<fair>:<organisation>`. */
  place: string
  syncPath: string
  /** Where the list of tickets is; without one the device judges nothing by itself. */
  listPath?: string
}

const everyMs = 15_000
const listEveryMs = 120_000
const shown = 15

/** Scans of one place on this device: answered at once by the device, kept on its disk, sent as soon as there is a line. */
export function useScans({ place, syncPath, listPath }: ScanPlace, onSent: () => void) {
  const [state, setState] = useState(start)
  const store = useRef<ScanStore>()
  const sending = useRef<Promise<void>>()
  const sent = useRef(onSent)
  sent.current = onSent
  const change = useCallback((part: Partial<ScanState>) => setState((before) => ({ ...before, ...part })), [])

  const look = useCallback(async () => {
    const { current } = store
    if (!current) return
    const [waiting, recent, syncedAt, listAt] = await Promise.all([
      current.waiting(),
      current.recent(shown),
      current.fact('synced'),
      current.fact('listed'),
    ])
    setState((before) => ({ ...before, waiting, recent, syncedAt, listAt, answer: recent.find(({ id }) => id === before.answer?.id) }))
  }, [])

  const refreshList = useCallback(async () => {
    const { current } = store
    if (!current || !listPath || !navigator.onLine) return
    if (Date.now() - ((await current.fact('listed')) ?? 0) < listEveryMs) return
    const tickets = await fetchTickets(listPath)
    if (!tickets) return
    await current.putTickets(tickets)
    await current.setFact('listed', Date.now())
  }, [listPath])

  const sync = useCallback(() => {
    const work = async () => {
      const { current } = store
      if (!current) return
      const before = await current.waiting()
      const ended = await sendQueue(current, (batch) => sendBatch(syncPath, batch), { deviceId: deviceId(), clock: Date.now })
      if (ended.kind === 'answered') {
        if (ended.serverAt > 0) await current.setFact('synced', Date.now())
        await refreshList()
      }
      change({
        online: ended.kind !== 'offline' && navigator.onLine,
        stopped: ended.kind === 'signed-out' || ended.kind === 'refused' ? ended.kind : '',
        problem: ended.kind === 'refused' ? ended.problem : '',
      })
      await look()
      if (before > 0 && ended.kind === 'answered') sent.current()
    }
    // One sending at a time; who asks meanwhile has it done once more afterwards.
    const next = (sending.current ?? Promise.resolve()).then(work).catch(() => change({ online: navigator.onLine }))
    sending.current = next
    return next
  }, [change, look, refreshList, syncPath])

  useEffect(() => {
    let ended = false
    void ScanStore.open(place).then(async (opened) => {
      if (ended) return opened.close()
      store.current = opened
      change({ ready: true, online: navigator.onLine })
      await look()
      await sync()
    })
    const again = () => void sync()
    const lost = () => change({ online: false })
    const timer = setInterval(again, everyMs)
    window.addEventListener('online', again)
    window.addEventListener('offline', lost)
    return () => {
      ended = true
      clearInterval(timer)
      window.removeEventListener('online', again)
      window.removeEventListener('offline', lost)
      store.current?.close()
      store.current = undefined
    }
  }, [place, change, look, sync])

  const scan = useCallback(
    async (text: string, way: QueuedScan['way']): Promise<ShownAnswer | undefined> => {
      const { current } = store
      if (!current) return undefined
      const code = text.slice(0, 200)
      const moment = Date.now()
      const queued: QueuedScan = { id: newScanId(), code, at: moment, way, offline: !navigator.onLine }
      const answer = listPath ? await judged(current, queued) : kept(queued.id)
      await current.add(queued, answer)
      change({ answer: { ...answer, place, at: moment, settled: false } })
      await look()
      void sync()
      return answer
    },
    [change, listPath, look, place, sync],
  )

  const forget = useCallback(async () => {
    await store.current?.forget()
    change({ answer: undefined })
    await look()
  }, [change, look])

  const find = useCallback(async (words: string) => (store.current ? named(await store.current.tickets(), words) : []), [])

  return { state, scan, sync, forget, find }
}
