import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { log } from '#server/platform/log'
import { readConfig } from '#server/platform/config'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { keptOf } from '../scoring/kept'
import { ModelError } from './folder'
import { runningReranker, startReranker, stopReranker } from './reranker'
import { onnxOfTable, writeTinyModel } from './tiny-model.fixtures'

const root = mkdtempSync(join(tmpdir(), 'reranker-'))
afterAll(() => rmSync(root, { recursive: true }))
afterEach(async () => {
  vi.restoreAllMocks()
  await stopReranker()
})

const partners = [
  { id: 'shrimp', score: 44, text: 'tôm' },
  { id: 'weaving', score: 43, text: 'dệt' },
  { id: 'both', score: 42, text: 'shrimp pig' },
  { id: 'pigs', score: 41, text: 'heo' },
]
const ids = (some: { id: string }[]) => some.map(({ id }) => id)

it('is off where nothing is set', () => {
  expect(readConfig({ NODE_ENV: 'test' }).RERANKER_MODEL).toBeUndefined()
  expect(readConfig({ NODE_ENV: 'test', RERANKER_MODEL: '' }).RERANKER_MODEL).toBeUndefined()
  expect(runningReranker()).toBeUndefined()
})

it('orders in a thread of its own what the engine found, and so decides who is among the nearest', async () => {
  await startReranker(writeTinyModel(join(root, 'whole')))
  const reranker = runningReranker()
  const ordered = await reranker?.order('need', { text: 'Lợn', partners })
  expect(ids(ordered ?? [])).toEqual(['shrimp', 'pigs', 'both', 'weaving'])
  expect(new Set(ordered)).toEqual(new Set(partners))
  const rules = { limit: 50, floor: 45, nearest: { count: 3, floor: 38 } }
  expect(keptOf(ordered ?? [], rules)).toEqual(['shrimp', 'pigs', 'both'])
  expect(keptOf(partners, rules)).toEqual(['shrimp', 'weaving', 'both'])
  expect(ids((await reranker?.order('technology', { text: 'Lợn', partners })) ?? [])).toEqual(ids(ordered ?? []))
  expect(await reranker?.likenesses('needs', 'lợn', ['heo', 'tôm'])).toEqual([1, 0])
})

it('leaves the engine its order where the model fails, says so once, and is asked no more for a while', async () => {
  const errors = vi.spyOn(log, 'error').mockImplementation(() => {})
  // It knows the words of its first trial, and none of the others.
  await startReranker(writeTinyModel(join(root, 'partial'), { 'model.onnx': onnxOfTable(Array.from({ length: 5 }, () => [1, 0])) }))
  const asked = vi.spyOn(runningReranker() ?? Object.create(null), 'likenesses')
  for (let times = 0; times < 3; times++) expect(await runningReranker()?.order('need', { text: 'tôm', partners })).toEqual(partners)
  expect(errors).toHaveBeenCalledTimes(1)
  expect(asked).toHaveBeenCalledTimes(1)
})

it('refuses to start on a folder of no use', async () => {
  await expect(startReranker(join(root, 'nowhere'))).rejects.toThrow(ModelError)
  await expect(startReranker(writeTinyModel(join(root, 'damaged'), { 'model.onnx': 'no model' }))).rejects.toThrow(
    /damaged or no ONNX model/,
  )
  expect(runningReranker()).toBeUndefined()
})
