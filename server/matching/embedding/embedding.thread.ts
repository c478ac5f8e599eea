import { answerRequests } from '#server/platform/threads/requests'
import type { EmbeddingRequests } from './embedding.requests'
import { ModelError } from './folder'
import { likenessesOf } from './likenesses'
import { EmbeddingModel } from './model'

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

  likenesses({ kind, text, partners }) {
    if (!model) throw new Error('no model is loaded')
    return likenessesOf(model, kind, text, partners)
  },
})
