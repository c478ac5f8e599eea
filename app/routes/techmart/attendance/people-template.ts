import { actorOf } from '#app/request/actor.server'
import { text } from '#server/i18n/translator'
import type { LoaderFunctionArgs } from '@remix-run/node'

/** The list to fill in, in the language of the page that offered it; the mark at its head tells Excel the encoding. */
export function loader(args: LoaderFunctionArgs) {
  const t = text(actorOf(args).locale)
  const rows = [
    ['name', 'position', 'organisation', 'phone', 'mail'].map((field) => t(`attendance:person.${field}`)),
    ['example-1', 'example-2'].map((row) => t(`attendance:template.${row}`)),
  ]
  const [head = [], examples = []] = rows
  const body = `\ufeff${[head.join(';'), ...examples].join('\r\n')}\r\n`
  return new Response(body, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="danh-sach.csv"' },
  })
}
