import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { writeTinyModel } from '../embedding/tiny-model.fixtures'
import { main } from './rank'

let folder = ''
let out = ''
let err = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rank-'))
  out = ''
  err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text)
    return true
  })
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  process.exitCode = 0
  rmSync(folder, { recursive: true })
})

const put = (name: string, lines: unknown[]): void =>
  writeFileSync(join(folder, name), gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join('')))

it('writes offers for each need, best first', async () => {
  put('needs.jsonl.gz', [{ id: 'n1', title: 'Xử lý nước thải nhuộm', text: '', meta: { field: '207', budget_max_vnd: 1e9 } }])
  put('offers.jsonl.gz', [
    { id: 'o1', title: 'Máy sấy lúa', text: 'Sấy thóc, không thải nước.', meta: {} },
    { id: 'o2', title: 'Khử màu nước thải nhuộm', text: '', meta: { field: '207', price_min_vnd: 5e8 } },
  ])
  await main([folder])
  const lines = out
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
  expect(lines.map(([need, offer, rank]) => [need, offer, rank])).toEqual([
    ['n1', 'o2', '1'],
    ['n1', 'o1', '2'],
  ])
  expect(Number(lines[0]?.[3])).toBeGreaterThan(Number(lines[1]?.[3]))
  expect(err).toBe('')
})

it('says what is missing', async () => {
  await main([join(folder, 'nowhere')])
  expect(err).toContain('there is no folder')
  expect(process.exitCode).toBe(2)
  put('needs.jsonl.gz', [])
  await main([folder])
  expect(err).toContain('holds no offers.jsonl.gz')
})

it('names the file and line that it cannot read', async () => {
  put('needs.jsonl.gz', [])
  put('offers.jsonl.gz', [{ id: 'o1' }, { title: 'no id' }])
  await main([folder])
  expect(err).toContain('offers.jsonl.gz, line 2: no record with an id')
  expect(process.exitCode).toBe(2)
})

it('gives the model that is named its say in the ranks, and none in the scores', async () => {
  put('needs.jsonl.gz', [{ id: 'n1', title: 'heo bệnh nước uống', text: '', meta: {} }])
  put('offers.jsonl.gz', [
    { id: 'o1', title: 'tôm bệnh nước uống', text: '', meta: {} },
    { id: 'o2', title: 'lợn bệnh nước', text: '', meta: {} },
    { id: 'o3', title: 'lợn bệnh', text: '', meta: {} },
  ])
  const ranked = async () => {
    out = ''
    await main([folder])
    return out
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
  }
  const own = await ranked()
  expect(own.map(([, offer]) => offer)).toEqual(['o1', 'o2', 'o3'])
  vi.stubEnv('RERANKER_MODEL', writeTinyModel(join(folder, 'tiny')))
  const withModel = await ranked()
  expect(new Map(withModel.map(([, offer, , score]) => [offer, score]))).toEqual(new Map(own.map(([, offer, , score]) => [offer, score])))
  expect(withModel.map(([, offer]) => offer)).toEqual(['o2', 'o1', 'o3'])
  vi.stubEnv('RERANKER_MODEL', join(folder, 'nowhere'))
  await main([folder])
  expect(err).toContain('nowhere')
  expect(process.exitCode).toBe(2)
})
