/** Milliseconds between two tries while there is no line. */
const pauses = [1_000, 2_000, 4_000, 8_000]

/** Whether a proxy in front of the exchange speaks because the exchange is not there. */
const isFromProxy = ({ status, headers }: Response) => [502, 503, 504].includes(status) && !headers.has('x-remix-response')

interface LineParts {
  send: typeof fetch
  /** Resolves after so many milliseconds, or as soon as the device has a line again. */
  pause: (milliseconds: number) => Promise<void>
}

/**
 * The page's own requests (Remix's: data of pages, forms) over a line that may be lost. Remix shows an error page in place of the
 * page whose request fails, and what was typed is gone. Here a request waits until there is a line and is sent again: reads
 * because they change nothing, forms because every form sent twice has one result.
 */
export class Line {
  readonly #parts: LineParts
  readonly #waiting = new Set<{ isForm: boolean }>()
  readonly #listeners = new Set<() => void>()

  constructor(parts: LineParts) {
    this.#parts = parts
  }

  /** Whether something waits for a line. */
  readonly isLost = (): boolean => this.#waiting.size > 0

  /** Whether a form does: with the page it would be gone. */
  readonly holdsForm = (): boolean => [...this.#waiting].some(({ isForm }) => isForm)

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** As `fetch`, but it fails only where the caller gives the request up. What a proxy says is passed on after a few tries. */
  readonly fetch: typeof fetch = async (input, init) => {
    const signal = init?.signal
    const request = { isForm: (init?.method ?? 'GET') !== 'GET' }
    try {
      for (let tried = 0; ; tried++) {
        const answer = await this.#whole(input, init).catch(() => signal?.throwIfAborted())
        if (answer && (tried >= pauses.length || !isFromProxy(answer))) return answer
        this.#set(() => this.#waiting.add(request))
        await givenUp(signal, this.#parts.pause(pauses[Math.min(tried, pauses.length - 1)] ?? 0))
      }
    } finally {
      this.#set(() => this.#waiting.delete(request))
    }
  }

  /** The answer with all of its body, as a line may also be lost in the middle of it. */
  async #whole(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const answer = await this.#parts.send(input, init)
    const body = await answer.arrayBuffer()
    return new Response(body.byteLength > 0 ? body : null, answer)
  }

  #set(change: () => void): void {
    const before = this.isLost()
    change()
    if (this.isLost() !== before) for (const listener of this.#listeners) listener()
  }
}

async function givenUp(signal: AbortSignal | null | undefined, pause: Promise<void>): Promise<void> {
  if (!signal) return pause
  const aborted = new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }))
  await Promise.race([pause, aborted])
  signal.throwIfAborted()
}

/** What Remix asks for: the data of a page or the answer to a form, and the routes that a link leads to. */
export const isOfThePage = ({ origin, pathname }: URL, here: string): boolean =>
  origin === here && (pathname.endsWith('.data') || pathname === '/__manifest')

function untilOnline(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    window.addEventListener('online', done)
  })
}

/** The line of this page; nothing goes over it on the server. */
export const line = new Line({ send: fetch.bind(globalThis), pause: untilOnline })

/** Has Remix's requests go over the line, and asks before a page is left whose form has not been sent. */
export function holdTheLine(): void {
  const plain = window.fetch.bind(window)
  window.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, window.location.href)
    return isOfThePage(url, window.location.origin) ? line.fetch(input, init) : plain(input, init)
  }
  window.addEventListener('beforeunload', (event) => {
    if (line.holdsForm()) event.preventDefault()
  })
}
