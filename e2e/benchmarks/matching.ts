import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readNeeds, readOffers } from '#server/matching/commands/folder'
import type { NeedRecord, OfferRecord } from '#server/matching/engine/engine'
import { unaccented } from '#server/matching/judgements/judgements.fixtures'
import { bm25 } from './ranking/bm25'
import { exchangeEngine } from './ranking/engine'
import { fullText } from './ranking/full-text'
import { inUse } from './ranking/memory'
import { type Quality, keptOf, meanOf, qualityOf } from '#server/matching/judgements/quality'
import type { Ranker } from './ranking/ranker'
import { measurePairs, measureSpeed } from './ranking/speed'
import { measureRecomputation } from './recomputation/recomputation'

interface Row extends Quality {
  name: string
  /** nDCG@10 of each need that something answers */
  each: number[]
  milliseconds: number
  megabytes: number
}

/** Every ranker anew for each set, the engine first. */
const rankers: (() => Promise<Ranker> | Ranker)[] = [exchangeEngine, () => bm25(0.9, 0.4), () => bm25(1.6, 0.75), fullText]

async function all<T>(given: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const one of given) list.push(one)
  return list
}

/** Which offer answers which need, and how well: `pairs.tsv` of a set. */
function gradesOf(folder: string): Map<string, Map<string, number>> {
  const grades = new Map<string, Map<string, number>>()
  for (const line of readFileSync(join(folder, 'pairs.tsv'), 'utf8').trim().split('\n').slice(1)) {
    const [need = '', offer = '', grade = ''] = line.split('\t')
    grades.set(need, (grades.get(need) ?? new Map()).set(offer, Number(grade)))
  }
  return grades
}

async function measure(ranker: Ranker, set: { needs: NeedRecord[]; offers: OfferRecord[] }, grades: Map<string, Map<string, number>>) {
  const before = inUse()
  await ranker.build(set.offers)
  const megabytes = (inUse() - before) / 1_000_000
  const qualities: Quality[] = []
  let spent = 0
  for (const need of set.needs) {
    const began = performance.now()
    const ranked = await ranker.rank(need, 100)
    spent += performance.now() - began
    const quality = qualityOf(ranked, grades.get(need.id) ?? new Map())
    if (quality) qualities.push(quality)
  }
  await ranker.close?.()
  return {
    name: ranker.name,
    ...meanOf(qualities),
    each: qualities.map(({ ndcg10 }) => ndcg10),
    milliseconds: spent / set.needs.length,
    megabytes,
  }
}

function said({ name, ndcg10, recall10, recall100, mrr10, milliseconds, megabytes }: Row): string {
  const share = (value: number) => value.toFixed(3).padStart(6)
  // PostgreSQL keeps its index in another process.
  const memory = name === 'PostgreSQL' ? '     –' : megabytes.toFixed(0).padStart(6)
  return `  ${name.padEnd(14)}${share(ndcg10)} ${share(recall10)}     ${share(recall100)}      ${share(mrr10)} ${milliseconds.toFixed(1).padStart(9)} ${memory}`
}

/**
 * `npm run bench:matching -- DIR…` ranks each set (`needs.jsonl.gz`, `offers.jsonl.gz`, `pairs.tsv`) with the engine, plain BM25
 * and PostgreSQL, in one run; Vietnamese needs also typed without diacritics (`bare`). `-- --speed` measures a national
 * exchange's size instead, `--speed 6000` a smaller one; `-- --pairs` all needs against all technologies, by the engine alone;
 * `-- --recompute` the same as an exchange in use does it, with its database and its pages (`--technologies 3000 --needs 500`).
 */
export async function main(args: string[]): Promise<number> {
  if (args[0] === '--speed') return measureSpeed(Number(args[1] ?? 60_000))
  if (args[0] === '--pairs') return measurePairs(Number(args[1] ?? 30_000), Number(args[2] ?? 5_000))
  if (args[0] === '--recompute') return measureRecomputation(args.slice(1))
  if (args.length === 0) {
    console.error(
      'bench:matching: name folders that hold needs.jsonl.gz, offers.jsonl.gz and pairs.tsv, or --speed, or --pairs, or --recompute',
    )
    return 2
  }
  for (const folder of args) {
    const set = {
      needs: await all(readNeeds(join(folder, 'needs.jsonl.gz'))),
      offers: await all(readOffers(join(folder, 'offers.jsonl.gz'))),
    }
    const grades = gradesOf(folder)
    console.log(`${basename(folder)}: ${set.needs.length} needs, ${set.offers.length} offers`)
    console.log('                nDCG@10 recall@10 recall@100 MRR@10   ms/need     MB')
    const rows: Row[] = []
    for (const make of rankers) {
      const row = await measure(await make(), set, grades)
      rows.push(row)
      console.log(said(row))
    }
    const bare = set.needs.map(unaccented)
    const changed = bare.filter(({ problem }, i) => problem.vi !== set.needs[i]?.problem.vi)
    // A set in English has a name with an accent here and there.
    if (changed.length * 2 < bare.length) continue
    const typed = await measure(exchangeEngine(), { ...set, needs: bare }, grades)
    const { share, margin } = keptOf(rows[0]?.each ?? [], typed.each)
    console.log(said({ ...typed, name: 'engine, bare' }))
    console.log(
      `  without diacritics ${(share * 100).toFixed(1)} % of nDCG@10 is kept (± ${(margin * 100).toFixed(1)} by the choice of needs)`,
    )
  }
  return 0
}
