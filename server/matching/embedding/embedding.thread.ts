import { answerRequests } from '#server/platform/threads/requests'
import type { EmbeddingRequests } from './embedding.requests'
import { ModelError } from './folder'
import { EmbeddingModel } from './model'
import { likeness } from './pooling'

let model: EmbeddingModel | undefined

answerRequests<EmbeddingRequests>({
  async load({ folder }) {
    try {
      model = await EmbeddingModel.load(folder)
      return { problem: undefined }
    } catch (error) {
      if (error instanceof ModelError) return { problem: error.message }
      throw error
    }
  },

  async likenesses({ kind, text, partners }) {
    if (!model) throw new Error('no model is loaded')
    // The need asks and the technology answers, from whichever side the question comes.
    const asks = kind === 'needs'
    const [own] = await model.embed([text], asks ? 'query' : 'passage')
    const others = await model.embed(partners, asks ? 'passage' : 'query')
    return others.map((other) => (own ? likeness(own, other) : 0))
  },
})
