import pg from 'pg'
import { log } from './log'

export interface StandingConnection {
  /** The connection while there is one. */
  client(): pg.Client | undefined
  stop(): Promise<void>
}

/** One connection outside the pool, made again a second after a loss. `prepare` runs each time that it is there, `lost` when it is not. */
export function standingConnection(
  databaseUrl: string,
  prepare: (client: pg.Client) => Promise<unknown>,
  lost: () => void = () => {},
): StandingConnection {
  let stopped = false
  let current: pg.Client | undefined
  let waiting: NodeJS.Timeout | undefined

  async function begin(): Promise<void> {
    const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true })
    client.on('error', again)
    client.on('end', again)
    try {
      await client.connect()
      current = client
      await prepare(client)
    } catch (error) {
      if (!stopped) log.warn({ err: error }, 'no standing connection yet')
      await client.end().catch(() => {})
      again()
    }
  }

  function again(): void {
    current = undefined
    lost()
    if (stopped || waiting) return
    waiting = setTimeout(() => {
      waiting = undefined
      void begin()
    }, 1_000)
  }

  void begin()
  return {
    client: () => current,
    async stop() {
      stopped = true
      clearTimeout(waiting)
      await current?.end().catch(() => {})
    },
  }
}
