import { ModelError } from './folder'

/** The two optional packages, loaded only when a model is to be. */
const packages = {
  'onnxruntime-web': () => import('onnxruntime-web'),
  '@huggingface/tokenizers': () => import('@huggingface/tokenizers'),
}

/** How the packages are reached; tests give others. */
export type Packages = typeof packages

export interface Runtime {
  onnx: Awaited<ReturnType<Packages['onnxruntime-web']>>
  tokenizers: Awaited<ReturnType<Packages['@huggingface/tokenizers']>>
}

/** Loads what runs a model. Throws ModelError where a package is not installed. */
export async function loadRuntime(from: Packages = packages): Promise<Runtime> {
  const [onnx, tokenizers] = await Promise.all([
    from['onnxruntime-web']().catch(missing('onnxruntime-web')),
    from['@huggingface/tokenizers']().catch(missing('@huggingface/tokenizers')),
  ])
  // One thread: the cores are for the pages and for the matching thread.
  onnx.env.wasm.numThreads = 1
  return { onnx, tokenizers }
}

function missing(name: string) {
  return (error: NodeJS.ErrnoException): never => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'MODULE_NOT_FOUND') throw error
    throw new ModelError(`the package ${name}, which runs the model, is not installed: npm install --include=optional`)
  }
}
