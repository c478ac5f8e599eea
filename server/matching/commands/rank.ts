import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readConfig } from '#server/platform/config'
import { rerankerOf } from '../embedding/likenesses'
import { EmbeddingModel } from '../embedding/model'
import { textOfNeed, textOfOffer } from '../embedding/texts'
import { type NeedRecord, createEngine } from '../engine/engine'
import { type Reranker, rerank } from '../engine/reranking'
import { readNeeds, readOffers } from './folder'

/** Suggestions written for each need. */
const LIMIT = 100

/**
 * `match:rank DIR`: ranks a folder's offers for each of its needs with the production engine and writes
 * `need-id<TAB>offer-id<TAB>rank<TAB>score` lines. Where `RERANKER_MODEL` names a model it has its say in the ranks, as on the
 * exchange; the scores stay the engine's. Ends with exit code 2 when the folder or the model cannot be read.
 */
export async function main(args: string[]): Promise<void> {
  const [folder] = args
  const problem = folderProblem(folder)
  if (folder === undefined || problem) {
    process.stderr.write(`match:rank: ${problem}\n`)
    process.exitCode = 2
    return
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has seen enough (`| head`): that is no failure.
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
  try {
    const reranker = await chosenReranker()
    const engine = createEngine()
    const texts = new Map<string, string>()
    for await (const offer of readOffers(join(folder, 'offers.jsonl.gz'))) {
      engine.putOffer(offer)
      if (reranker) texts.set(offer.id, textOfOffer(offer))
    }
    for await (const need of readNeeds(join(folder, 'needs.jsonl.gz'))) {
      const ranked = engine.rankOffers(need, { limit: LIMIT })
      const ordered = reranker ? await readAgain(reranker, need, ranked, texts) : ranked
      await write(ordered.map(({ id, score }, i) => `${need.id}\t${id}\t${i + 1}\t${score}\n`).join(''))
    }
  } catch (error) {
    process.stderr.write(`match:rank: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  }
}

/** The model that the operator has named, if any. Throws ModelError where it cannot be run. */
async function chosenReranker(): Promise<Reranker | undefined> {
  const { RERANKER_MODEL: path } = readConfig(process.env)
  return path === undefined ? undefined : rerankerOf(await EmbeddingModel.load(resolve(path)))
}

function readAgain(
  reranker: Reranker,
  need: NeedRecord,
  ranked: readonly { id: string; score: number }[],
  texts: ReadonlyMap<string, string>,
): Promise<{ id: string; score: number }[]> {
  const partners = ranked.map(({ id, score }) => ({ id, score, text: texts.get(id) ?? '' }))
  return rerank(reranker, 'needs', textOfNeed(need), partners)
}

function folderProblem(folder: string | undefined): string | undefined {
  if (folder === undefined) return 'name a folder that holds needs.jsonl.gz and offers.jsonl.gz'
  if (!existsSync(folder)) return `there is no folder ${folder}`
  const missing = ['needs.jsonl.gz', 'offers.jsonl.gz'].filter((file) => !existsSync(join(folder, file)))
  return missing.length > 0 ? `${folder} holds no ${missing.join(' and no ')}` : undefined
}

/** Waits while the reader of a pipe is slower than the engine. */
async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return
  await new Promise((resolve) => process.stdout.once('drain', resolve))
}
