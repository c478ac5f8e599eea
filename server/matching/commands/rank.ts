import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine } from '../engine/engine'
import { readNeeds, readOffers } from './folder'

/** Suggestions written for each need. */
const LIMIT = 100

/**
 * `match:rank DIR`: ranks a folder's offers for each of its needs with the production engine and writes
 * `need-id<TAB>offer-id<TAB>rank<TAB>score` lines. Ends with exit code 2 when the folder cannot be read.
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
    const engine = createEngine()
    for await (const offer of readOffers(join(folder, 'offers.jsonl.gz'))) engine.putOffer(offer)
    for await (const need of readNeeds(join(folder, 'needs.jsonl.gz'))) {
      const lines = engine.rankOffers(need, { limit: LIMIT }).map(({ id, score }, i) => `${need.id}\t${id}\t${i + 1}\t${score}\n`)
      await write(lines.join(''))
    }
  } catch (error) {
    process.stderr.write(`match:rank: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  }
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
