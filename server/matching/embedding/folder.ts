import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Says for the operator what is wrong with the model's folder, and what would be right. */
export class ModelError extends Error {
  override name = 'ModelError'
}

/** A sentence-embedding model as Hugging Face publishes it. */
export interface ModelFolder {
  modelPath: string
  /** Parsed `tokenizer.json` and `tokenizer_config.json`. */
  tokenizer: object
  tokenizerConfig: object
  /** What the model wants before a question and before what may answer it. */
  prefixes: { query: string; passage: string }
  pooling: 'mean' | 'cls'
  /** Tokens read of a text. */
  maxTokens: number
}

const MODELS = ['model.onnx', 'onnx/model.onnx', 'model_quantized.onnx', 'onnx/model_quantized.onnx']

/** Reading a text takes time with the square of its length; what a record is about stands in its first 512 tokens. */
const MOST_TOKENS = 512

type Json = Record<string, unknown>

const objectIn = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})

/** Reads what lies beside the model. Throws ModelError where a file is missing or is no JSON. */
export function readModelFolder(folder: string): ModelFolder {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new ModelError(`there is no folder ${folder}`)
  const modelPath = MODELS.map((name) => join(folder, name)).find((path) => existsSync(path))
  if (!modelPath) throw new ModelError(`${folder} holds no model.onnx`)
  if (!existsSync(join(folder, 'tokenizer.json'))) throw new ModelError(`${folder} holds no tokenizer.json`)
  const tokenizerConfig = jsonIn(folder, 'tokenizer_config.json')
  return {
    modelPath,
    tokenizer: jsonIn(folder, 'tokenizer.json'),
    tokenizerConfig,
    prefixes: prefixesIn(folder),
    pooling: jsonIn(folder, '1_Pooling/config.json').pooling_mode_cls_token === true ? 'cls' : 'mean',
    maxTokens: shortest([jsonIn(folder, 'sentence_bert_config.json').max_seq_length, tokenizerConfig.model_max_length]),
  }
}

function shortest(lengths: unknown[]): number {
  return Math.min(MOST_TOKENS, ...lengths.filter((length): length is number => typeof length === 'number' && length > 2))
}

/** As sentence-transformers writes them; models of the E5 family were trained with theirs, whether or not a file says so. */
function prefixesIn(folder: string): { query: string; passage: string } {
  const prompts = objectIn(jsonIn(folder, 'config_sentence_transformers.json').prompts)
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const given = { query: text(prompts.query), passage: text(prompts.passage) || text(prompts.document) }
  if (given.query || given.passage) return given
  const names = `${basename(folder)} ${text(jsonIn(folder, 'config.json')._name_or_path)}`
  return /\be5\b/i.test(names) ? { query: 'query: ', passage: 'passage: ' } : { query: '', passage: '' }
}

function jsonIn(folder: string, name: string): Json {
  const path = join(folder, name)
  if (!existsSync(path)) return {}
  try {
    return objectIn(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new ModelError(`${path} is no JSON`)
  }
}
