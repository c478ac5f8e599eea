import { describe, expect, it } from 'vitest'
import { readForm, readUpload, rowOrder } from './form.server'

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://exchange.example/form', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' }

/** Pieces that come one after the other, without saying how many. */
function inPieces(count: number, piece: Uint8Array, fail = false): ReadableStream<Uint8Array> {
  let sent = 0
  return new ReadableStream({
    pull(controller) {
      if (sent++ < count) controller.enqueue(piece)
      else if (fail) controller.error(new Error('the line is cut'))
      else controller.close()
    },
  })
}

describe('a form', () => {
  it('is read whichever way it is sent', async () => {
    const fields = new URLSearchParams([
      ['title', 'Xử lý nước thải & bùn'],
      ['field', '1'],
      ['field', '2'],
    ])
    expect([...(await readForm(post(fields))).entries()]).toEqual([...fields.entries()])
    const data = new FormData()
    data.append('title', 'Xử lý nước thải')
    expect((await readForm(post(data))).get('title')).toBe('Xử lý nước thải')
  })

  it('with one field gone wrong keeps the others', async () => {
    const form = await readForm(post(`a=${'%C4%83'.repeat(2_000_000)}&b=gi%E1%BB%AF`, urlencoded))
    expect(form.get('b')).toBe('giữ')
    expect(String(form.get('a')).length).toBeGreaterThan(100_000)
    expect(String(form.get('a')).length).toBeLessThan(300_000)
  })

  it('that is no form is an empty one, and so is one that breaks off at once', async () => {
    expect([...(await readForm(post('{"a":1}', { 'content-type': 'application/json' }))).keys()]).toEqual([])
    expect([...(await readForm(post('no boundary', { 'content-type': 'multipart/form-data' }))).keys()]).toEqual([])
    expect([...(await readForm(post(inPieces(0, new Uint8Array(), true), urlencoded))).keys()]).toEqual([])
  })

  it('keeps only names that a form of ours could have', async () => {
    const names = [
      'title',
      'rows[3].unit',
      'rows[12]',
      'a.b',
      'rows[4000000000].unit',
      '__proto__',
      'a.constructor.b',
      'x\u0000',
      '__state__',
    ]
    const form = await readForm(post(new URLSearchParams(names.map((name) => [name, '1']))))
    expect([...form.keys()]).toEqual(['title', 'rows[3].unit', 'rows[12]', 'a.b'])
    expect((await readForm(post(new URLSearchParams({ title: 'x\u0000y\u0000' })))).get('title')).toBe('xy')
    const order = (value: string) => readForm(post(new URLSearchParams({ [rowOrder]: value }))).then((read) => read.has(rowOrder))
    expect(await order('{"type":"insert","payload":{"name":"rows"}}')).toBe(true)
    expect(await order('{"type":"insert","payload":{"name":"rows","index":4000000000}}')).toBe(false)
    expect(await order('{"type":"update","payload":{"name":"rows[1]","value":"x"}}')).toBe(false)
    expect(await order("'; drop table account")).toBe(false)
  })

  it('past all limits is refused, announced or not', async () => {
    const endless = inPieces(2_000, new Uint8Array(65_536).fill(97))
    await expect(readForm(post(endless, urlencoded))).rejects.toMatchObject({ status: 413 })
    await expect(readForm(post('a=1', { ...urlencoded, 'content-length': '999999999' }))).rejects.toMatchObject({ status: 413 })
  })
})

describe('a file', () => {
  it('comes with its field and name, cut off and marked where it is too long', async () => {
    const data = new FormData()
    data.append('title', 'x')
    data.append('paper', new File(['x'.repeat(50)], 'hồ sơ.txt'))
    const { form, files } = await readUpload(post(data), { maxBytes: 20, maxFiles: 1 })
    expect(form.get('title')).toBe('x')
    expect(files).toMatchObject([{ field: 'paper', name: 'hồ sơ.txt', truncated: true }])
    expect(files[0]?.bytes.length).toBe(20)
  })

  it('that nobody asked for is not taken', async () => {
    const data = new FormData()
    data.append('paper', new File(['x'], 'a.txt'))
    expect([...(await readForm(post(data))).keys()]).toEqual([])
  })
})
