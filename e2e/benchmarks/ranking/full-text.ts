import { connect } from '#db/client'
import { startEmbedded } from '#db/embedded'
import type { NeedRecord, OfferRecord } from '#server/matching/engine/engine'
import { languageOf, tokenise } from '#server/matching/engine/text/tokens'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { wordsOf } from './bm25'
import { type Ranker, textOf } from './ranker'

/** PostgreSQL's own full-text ranking: any of the need's words, by `ts_rank`, over a gin index. */
export async function fullText(): Promise<Ranker> {
  const dataDir = resolve('.data', `bench-ranking-${process.pid}`)
  const server = await startEmbedded({ dataDir, throwaway: true })
  const { pool, database } = connect(server.url, { max: 1 })
  let dictionary = 'simple'
  return {
    name: 'PostgreSQL',
    async build(offers: OfferRecord[]) {
      const [first] = offers
      dictionary = first && languageOf(tokenise(textOf(first))) === 'en' ? 'english' : 'simple'
      await pool.query('drop table if exists offer')
      await pool.query('create table offer (id text primary key, words tsvector not null)')
      for (let from = 0; from < offers.length; from += 500) {
        const some = offers.slice(from, from + 500)
        await pool.query(
          `insert into offer select id, to_tsvector($3::regconfig, said) from unnest($1::text[], $2::text[]) as given (id, said)`,
          [some.map(({ id }) => id), some.map(textOf), dictionary],
        )
      }
      await pool.query('create index offer_words on offer using gin (words)')
      await pool.query('vacuum analyze offer')
    },
    async rank(need: NeedRecord, limit: number) {
      const words = [...new Set(wordsOf(textOf(need)))].map((word) => `'${word}'`).join(' | ')
      const { rows } = await pool.query<{ id: string }>(
        `select id from offer, to_tsquery($3::regconfig, $1) as asked where words @@ asked order by ts_rank(words, asked) desc, id limit $2`,
        [words, limit, dictionary],
      )
      return rows.map(({ id }) => id)
    },
    async close() {
      await database.destroy()
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
