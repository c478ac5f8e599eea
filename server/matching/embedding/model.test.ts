import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { EmbeddingCache } from './cache'
import { ModelError, readModelFolder } from './folder'
import { EmbeddingModel } from './model'
import { likeness, pooled } from './pooling'
import { loadRuntime } from './runtime'
import { onnxOfTable, writeTinyModel } from './tiny-model.fixtures'

const root = mkdtempSync(join(tmpdir(), 'embedding-'))
afterAll(() => rmSync(root, { recursive: true }))

let folders = 0
const tiny = (files: Record<string, string | Uint8Array> = {}, name = 'tiny') => writeTinyModel(join(root, `${++folders}`, name), files)

async function likenessOf(model: EmbeddingModel, need: string, offer: string): Promise<number> {
  const [[asked], [offered]] = [await model.embed([need], 'query'), await model.embed([offer], 'passage')]
  return asked && offered ? likeness(asked, offered) : Number.NaN
}

const rounded = (vectors: Float32Array[]) => vectors.map((vector) => [...vector].map((value) => Math.round(value * 1e5) / 1e5))

describe('a model', () => {
  it('says how near texts are in meaning', async () => {
    const model = await EmbeddingModel.load(tiny())
    expect(await likenessOf(model, 'lợn', 'heo')).toBeCloseTo(1)
    expect(await likenessOf(model, 'Heo', 'pig')).toBeCloseTo(1)
    expect(await likenessOf(model, 'lợn', 'shrimp')).toBeCloseTo(0)
    expect(await likenessOf(model, 'lợn', 'tôm heo')).toBeCloseTo(Math.SQRT1_2)
    expect(await likenessOf(model, 'lợn', '')).toBe(0)
  })

  it('gives the same one by one, in batches of unequal length, and from the cache', async () => {
    const texts = [
      'lợn',
      'tôm tôm tôm dệt',
      'heo dệt',
      '',
      'shrimp',
      'lợn',
      ...Array.from({ length: 20 }, (_, i) => `${'heo '.repeat(i)}tôm`),
    ]
    const model = await EmbeddingModel.load(tiny())
    const before = model.read
    const together = await model.embed(texts, 'passage')
    expect(model.read - before).toBe(new Set(texts).size)
    expect(rounded(await model.embed(texts, 'passage'))).toEqual(rounded(together))
    expect(model.read - before).toBe(new Set(texts).size)
    const forgetful = await EmbeddingModel.load(tiny(), { cacheBytes: 0 })
    const single = []
    for (const text of texts) single.push(...(await forgetful.embed([text], 'passage')))
    expect(rounded(single)).toEqual(rounded(together))
    expect(together.every(({ length }) => length === 3)).toBe(true)
  })

  it('reads no more tokens than it may, and closes what it cuts', async () => {
    const model = await EmbeddingModel.load(tiny({ 'sentence_bert_config.json': '{"max_seq_length":5}' }))
    expect(await likenessOf(model, 'lợn lợn lợn tôm tôm tôm', 'heo')).toBeCloseTo(1)
    expect(await likenessOf(model, 'lợn lợn tôm', 'heo')).toBeLessThan(0.95)
  })

  it('puts before a text what the model was trained with', async () => {
    const plain = await EmbeddingModel.load(tiny())
    const prompted = await EmbeddingModel.load(
      tiny({ 'config_sentence_transformers.json': '{"prompts":{"query":"query: ","passage":"passage: "}}' }),
    )
    expect(await likenessOf(plain, 'lợn', 'lợn')).toBeCloseTo(1)
    expect(await likenessOf(prompted, 'lợn', 'lợn')).toBeCloseTo(1 / Math.hypot(1, 0.5))
  })
})

describe('what lies beside a model', () => {
  it('is known for the E5 family by its name', () => {
    const e5 = { query: 'query: ', passage: 'passage: ' }
    expect(readModelFolder(tiny({}, 'multilingual-e5-small')).prefixes).toEqual(e5)
    expect(readModelFolder(tiny({ 'config.json': '{"_name_or_path":"intfloat/multilingual-e5-base"}' })).prefixes).toEqual(e5)
    expect(readModelFolder(tiny({ 'config.json': '{"_name_or_path":"someone/base5"}' })).prefixes).toEqual({ query: '', passage: '' })
  })

  it('says how long texts may be and how tokens become one vector', () => {
    expect(readModelFolder(tiny())).toMatchObject({ maxTokens: 16, pooling: 'mean' })
    const folder = tiny({
      '1_Pooling/config.json': '{"pooling_mode_cls_token":true}',
      'tokenizer_config.json': '{"model_max_length":1e30}',
    })
    expect(readModelFolder(folder)).toMatchObject({ maxTokens: 512, pooling: 'cls' })
  })

  it('is found where exporters put it', () => {
    const folder = tiny({ 'onnx/model.onnx': onnxOfTable([[1]]) })
    rmSync(join(folder, 'model.onnx'))
    expect(readModelFolder(folder).modelPath).toBe(join(folder, 'onnx/model.onnx'))
  })
})

describe('a model that cannot be used', () => {
  const refused = (folder: string) => EmbeddingModel.load(folder).then(Promise.reject, (error: Error) => error)

  it.each([
    ['no folder', () => join(root, 'nowhere'), 'there is no folder'],
    ['no model', () => without('model.onnx'), 'holds no model.onnx'],
    ['no tokenizer', () => without('tokenizer.json'), 'holds no tokenizer.json'],
    ['a model that was cut short', () => tiny({ 'model.onnx': onnxOfTable([[1, 0]]).subarray(0, 40) }), 'is damaged or no ONNX model'],
    ['something else', () => tiny({ 'model.onnx': '<html>404</html>' }), 'is damaged or no ONNX model'],
    ['a tokenizer that is no JSON', () => tiny({ 'tokenizer.json': '{' }), 'tokenizer.json is no JSON'],
    ['a tokenizer of no known kind', () => tiny({ 'tokenizer.json': '{"model":{"type":"Unheard"}}' }), 'tokenizer.json cannot be used'],
    ['words that the model does not have', () => tiny({ 'model.onnx': onnxOfTable([[1, 0]]) }), 'does not run'],
  ])('%s', async (_, make, problem) => {
    const error = await refused(make())
    expect(error).toBeInstanceOf(ModelError)
    expect(error.message).toContain(problem)
  })

  function without(file: string): string {
    const folder = tiny()
    rmSync(join(folder, file))
    return folder
  }

  it('names the package that is not installed', async () => {
    const absent = () => Promise.reject(Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' }))
    const packages = { 'onnxruntime-web': absent, '@huggingface/tokenizers': () => import('@huggingface/tokenizers') }
    await expect(EmbeddingModel.load(tiny(), { packages })).rejects.toThrow(/onnxruntime-web.* is not installed: npm install/)
    const broken = { ...packages, 'onnxruntime-web': () => Promise.reject(new Error('out of memory')) }
    await expect(loadRuntime(broken)).rejects.toThrow('out of memory')
  })
})

describe('the cache', () => {
  it('keeps what was used last, in so many bytes', () => {
    const cache = new EmbeddingCache(3 * (200 + 40))
    for (const text of ['a', 'b', 'c']) cache.put(text, new Float32Array(10))
    cache.get('a')
    cache.put('d', new Float32Array(10))
    expect(['a', 'b', 'c', 'd'].filter((text) => cache.get(text))).toEqual(['a', 'c', 'd'])
    cache.put('d', new Float32Array(10))
    expect(cache.bytes).toBe(3 * (200 + 40))
  })
})

describe('pooling', () => {
  it('leaves out what only fills up', () => {
    const states = Float32Array.from([3, 0, 3, 8, 9, 9, 0, 2, 0, 2, 0, 2])
    const masks = [
      [1, 1, 0],
      [1, 1, 1],
    ]
    expect(rounded(pooled(states, masks, 2, 'mean'))).toEqual([
      [0.6, 0.8],
      [0, 1],
    ])
    expect(rounded(pooled(states, masks, 2, 'cls'))).toEqual([
      [1, 0],
      [0, 1],
    ])
  })
})

it('is reached for only when a model is loaded: no file of the server imports its packages at once', () => {
  const files = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  const atOnce = /^(import (?!type )|export ).*from '(onnxruntime-web|@huggingface\/tokenizers)'/m
  expect(files.filter((file) => atOnce.test(readFileSync(join('server', file), 'utf8')))).toEqual([])
  expect("import { Tensor } from 'onnxruntime-web'").toMatch(atOnce)
})
