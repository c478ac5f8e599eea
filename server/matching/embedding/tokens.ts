import type { ModelFolder } from './folder'
import type { Runtime } from './runtime'

export interface TokenReader {
  /** What shorter texts of a batch are filled up with. */
  padding: number
  /** The tokens of a text, those that the model wants at its ends among them, of so many at most. */
  read(text: string): number[]
}

/** No script has longer tokens on average: what stands further back is cut off before it is read. */
const LETTERS_A_TOKEN = 12

/** A reader after the folder's own tokenizer. Throws where it is of a kind that is not known. */
export function tokenReader({ tokenizers }: Runtime, { tokenizer: json, tokenizerConfig, maxTokens }: ModelFolder): TokenReader {
  const tokenizer = new tokenizers.Tokenizer(json, tokenizerConfig)
  const pad = (tokenizerConfig as { pad_token?: string | { content?: string } }).pad_token
  const padding = tokenizer.token_to_id((typeof pad === 'string' ? pad : pad?.content) ?? '<pad>') ?? 0
  const { ids: ends } = tokenizer.encode('')
  const { ids: word } = tokenizer.encode('a')
  // What stands before every text is what both begin with; the rest of the ends stands behind.
  let before = 0
  while (before < ends.length && ends[before] === word[before]) before++
  const closing = ends.slice(before)
  return {
    padding,
    read(text) {
      const { ids } = tokenizer.encode(text.slice(0, maxTokens * LETTERS_A_TOKEN))
      if (ids.length === 0) return [padding]
      return ids.length <= maxTokens ? ids : [...ids.slice(0, maxTokens - closing.length), ...closing]
    },
  }
}
