import type { Market } from '../market'

export interface Read {
  /** Milliseconds of each page, in order of size. */
  spent: number[]
  failed: number
}

/** Between two pages: somebody reads, the others wait. */
const PAUSE_MS = 100

const words = [
  'nước thải',
  'bùn thải',
  'sấy',
  'tôm thâm canh',
  'lò hơi',
  'dược liệu',
  'kho lạnh',
  'phân bón',
  'thị giác máy',
  'gạch không nung',
]

/** Pages that people open; none is asked for twice, so that none is one that was kept. */
function* pages({ technologyIds, tokens }: Market, needIds: string[]): Iterable<{ path: string; token?: string }> {
  for (let turn = 0; ; turn++) {
    const word = `${words[turn % words.length]} ${words[(turn * 3 + 1) % words.length]} ${turn}`
    yield { path: `/technologies?q=${encodeURIComponent(word)}` }
    yield { path: `/technologies/${technologyIds[(turn * 97) % technologyIds.length]}?seen=${turn}`, token: tokens.enterprise }
    yield { path: `/technologies?field=${1 + (turn % 6)}&page=${1 + turn}` }
    yield { path: `/needs/${needIds[(turn * 31) % needIds.length]}?seen=${turn}` }
    yield { path: `/my/needs/${needIds[turn % 100]}/matches?seen=${turn}`, token: tokens.enterprise }
    yield { path: `/dashboard?seen=${turn}`, token: tokens.supplier }
    yield { path: `/matches?seen=${turn}`, token: tokens.supplier }
  }
}

/** Opens one page after another until told to stop. */
export function startReading(origin: string, market: Market, needIds: string[]): { stop(): Promise<Read> } {
  const read: Read = { spent: [], failed: 0 }
  let stopped = false
  const reading = (async () => {
    for (const { path, token } of pages(market, needIds)) {
      if (stopped) return
      const began = performance.now()
      const answer = await fetch(origin + path, { headers: token ? { cookie: `session=${token}` } : {}, redirect: 'manual' })
      await answer.text()
      read.spent.push(performance.now() - began)
      if (answer.status !== 200) read.failed++
      await new Promise((done) => setTimeout(done, PAUSE_MS))
    }
  })()
  return {
    async stop() {
      stopped = true
      await reading
      return { ...read, spent: read.spent.sort((a, b) => a - b) }
    },
  }
}
