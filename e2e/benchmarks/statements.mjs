// Loaded before the exchange by `npm run bench:plans`: writes each different statement with its first values into a file.
import { appendFileSync } from 'node:fs'
import pg from 'pg'

const file = process.env.STATEMENTS_FILE
const seen = new Set()
const query = pg.Client.prototype.query

pg.Client.prototype.query = function (...given) {
  const [asked, beside] = given
  const text = typeof asked === 'string' ? asked : asked?.text
  const values = (Array.isArray(beside) ? beside : asked?.values) ?? []
  if (file && typeof text === 'string' && !seen.has(text)) {
    seen.add(text)
    appendFileSync(file, `${JSON.stringify({ text, values })}\n`)
  }
  return query.apply(this, given)
}
