import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One field of a protobuf message: numbers as varints, all else after its length. */
function field(number: number, value: number | string | Uint8Array): Buffer {
  if (typeof value === 'number') return Buffer.concat([varint(number << 3), varint(value)])
  const bytes = typeof value === 'string' ? Buffer.from(value) : Buffer.from(value)
  return Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes])
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128)
  return Buffer.from([...bytes, rest])
}

const message = (...fields: Buffer[]) => Buffer.concat(fields)

const FLOAT = 1
const INT64 = 7

/** A name with its type and shape, as graphs declare what goes in and out. */
function declared(name: string, type: number, ...dimensions: (string | number)[]): Buffer {
  const shape = dimensions.map((one) => field(1, typeof one === 'number' ? field(1, one) : field(2, one)))
  return message(field(1, name), field(2, field(1, message(field(1, type), field(2, message(...shape))))))
}

/** An ONNX model (onnx.proto, IR 8, opset 13) whose hidden state is a row of the table for each token. */
export function onnxOfTable(table: readonly (readonly number[])[]): Buffer {
  const width = table[0]?.length ?? 0
  const values = Buffer.from(Float32Array.from(table.flat()).buffer)
  const tensor = message(field(1, table.length), field(1, width), field(2, FLOAT), field(8, 'table'), field(9, values))
  const lookUp = message(field(1, 'table'), field(1, 'input_ids'), field(2, 'last_hidden_state'), field(4, 'Gather'))
  const graph = message(
    field(1, lookUp),
    field(2, 'tiny'),
    field(5, tensor),
    field(11, declared('input_ids', INT64, 'batch', 'length')),
    field(11, declared('attention_mask', INT64, 'batch', 'length')),
    field(12, declared('last_hidden_state', FLOAT, 'batch', 'length', width)),
  )
  return message(field(1, 8), field(7, graph), field(8, message(field(2, 13))))
}

/** What the tiny model knows: words that mean the same have the same vector. */
export const MEANINGS: Readonly<Record<string, readonly [number, number, number]>> = {
  '[PAD]': [9, 9, 9],
  '[UNK]': [0, 0, 0],
  '[CLS]': [0, 0, 0],
  '[SEP]': [0, 0, 0],
  lợn: [1, 0, 0],
  heo: [1, 0, 0],
  pig: [1, 0, 0],
  tôm: [0, 1, 0],
  shrimp: [0, 1, 0],
  dệt: [0, 0, 1],
  'query:': [0, 0, 0.5],
  'passage:': [0, 0, 0],
}

const words = Object.keys(MEANINGS)

/** A tokenizer as Hugging Face writes them, which knows these words alone and puts `[CLS]` and `[SEP]` around. */
const tokenizer = {
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: ['[PAD]', '[UNK]', '[CLS]', '[SEP]'].map((content, id) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  })),
  normalizer: { type: 'Lowercase' },
  pre_tokenizer: { type: 'WhitespaceSplit' },
  post_processor: { type: 'BertProcessing', sep: ['[SEP]', 3], cls: ['[CLS]', 2] },
  decoder: null,
  model: { type: 'WordLevel', vocab: Object.fromEntries(words.map((word, id) => [word, id])), unk_token: '[UNK]' },
}

/** Writes the tiny model into a folder; `files` are added to it or take the place of its own. */
export function writeTinyModel(folder: string, files: Record<string, string | Uint8Array> = {}): string {
  const all = {
    'model.onnx': onnxOfTable(words.map((word) => MEANINGS[word] ?? [])),
    'tokenizer.json': JSON.stringify(tokenizer),
    'tokenizer_config.json': JSON.stringify({ model_max_length: 16, pad_token: '[PAD]', unk_token: '[UNK]' }),
    ...files,
  }
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
