import { describe, expect, it } from 'vitest'
import { Line, isOfThePage } from './line'

const noLine = () => Promise.reject(new TypeError('Failed to fetch'))
const said = (words: string, status = 200) => Promise.resolve(new Response(words, { status, headers: { 'x-remix-response': 'yes' } }))

/** A line that gives these answers one after the other. `pauses` has what was waited; `lost` what listeners heard. */
function lineOf(...answers: (() => Promise<Response>)[]) {
  const pauses: number[] = []
  const lost: boolean[] = []
  const sent: (BodyInit | null | undefined)[] = []
  const line = new Line({
    send: (_input, init) => {
      sent.push(init?.body)
      return (answers.shift() ?? noLine)()
    },
    pause: async (milliseconds) => void pauses.push(milliseconds),
  })
  line.subscribe(() => lost.push(line.isLost()))
  return { line, pauses, lost, sent }
}

/** A body whose second half never comes. */
const cut = () =>
  Promise.resolve(
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('half'))
          controller.error(new TypeError('network error'))
        },
      }),
    ),
  )

describe('a line', () => {
  it('passes on what it is answered, refusals too', async () => {
    const { line, pauses, lost } = lineOf(() => said('no', 422))
    const answer = await line.fetch('/needs.data')
    expect([answer.status, await answer.text(), answer.headers.get('x-remix-response')]).toEqual([422, 'no', 'yes'])
    expect([pauses, lost]).toEqual([[], []])
  })

  it('waits longer and longer while it is lost, and says when it is back', async () => {
    const { line, pauses, lost } = lineOf(noLine, noLine, noLine, noLine, noLine, () => said('yes'))
    expect(await (await line.fetch('/needs.data')).text()).toBe('yes')
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 8_000])
    expect(lost).toEqual([true, false])
  })

  it('sends a form again as it was', async () => {
    const { line, sent } = lineOf(noLine, cut, () => said('kept'))
    const body = new URLSearchParams({ title: 'Xử lý nước thải' })
    expect(await (await line.fetch('/needs/new.data', { method: 'POST', body })).text()).toBe('kept')
    expect(sent).toEqual([body, body, body])
  })

  it('knows that a form waits, until it was sent', async () => {
    const answers = [noLine, () => said('kept')]
    let goOn = () => {}
    const line = new Line({
      send: () => (answers.shift() ?? noLine)(),
      pause: () => new Promise((done) => (goOn = done)),
    })
    const sent = line.fetch('/needs/new.data', { method: 'POST' })
    await expect.poll(() => line.holdsForm()).toBe(true)
    goOn()
    expect(await (await sent).text()).toBe('kept')
    expect(line.holdsForm()).toBe(false)
  })

  it('takes what a proxy says in place of the exchange for no line', async () => {
    const proxy = () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 }))
    const { line, pauses } = lineOf(proxy, () => said('yes'))
    expect(await (await line.fetch('/needs.data')).text()).toBe('yes')
    expect(pauses).toHaveLength(1)
    const own = lineOf(() => said('busy', 503))
    expect((await own.line.fetch('/needs.data')).status).toBe(503)
    const always = lineOf(...Array.from({ length: 9 }, () => proxy))
    expect((await always.line.fetch('/needs.data')).status).toBe(502)
    expect(always.pauses).toHaveLength(4)
  })

  it('passes on answers that have no body', async () => {
    const { line } = lineOf(() => Promise.resolve(new Response(null, { status: 204 })))
    expect((await line.fetch('/__manifest')).status).toBe(204)
  })

  it('gives up as soon as nobody asks any more', async () => {
    const asking = new AbortController()
    const reason = new Error('went to another page')
    const line = new Line({ send: noLine, pause: () => new Promise(() => {}) })
    const asked = line.fetch('/needs.data', { signal: asking.signal })
    await expect.poll(() => line.isLost()).toBe(true)
    expect(line.holdsForm()).toBe(false)
    asking.abort(reason)
    await expect(asked).rejects.toBe(reason)
    expect(line.isLost()).toBe(false)
  })
})

it('the line is for what the page itself asks of the exchange', () => {
  const here = 'https://exchange.example'
  const goes = ['/needs.data', '/_root.data?index', '/__manifest?p=/needs', '/office/fairs/a/check-in/sync', '/assets/a.js']
  expect(goes.filter((path) => isOfThePage(new URL(path, here), here))).toEqual(goes.slice(0, 3))
  expect(isOfThePage(new URL('https://other.example/needs.data'), here)).toBe(false)
})
