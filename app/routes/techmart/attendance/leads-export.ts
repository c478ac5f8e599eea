import { member } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { text } from '#server/i18n/translator'
import { exportLeads } from '#server/techmart/attendance/attendance'
import type { LoaderFunctionArgs } from '@remix-run/node'

/** A cell that no spreadsheet program takes for a formula. */
const cell = (value: string) => `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`

/** The leads with consent as a file; nobody else stands in it. */
export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  const leads = await answered(() => exportLeads(person, args.params.fairId ?? ''))
  const t = text(person.locale)
  const head = [
    'person.name',
    'person.position',
    'person.organisation',
    'person.phone',
    'person.mail',
    'leads.interest',
    'leads.note',
    'leads.visits',
  ]
  const rows = leads.map((lead) => [
    lead.name ?? '',
    lead.position ?? '',
    lead.organisation_name ?? '',
    lead.phone ?? '',
    lead.mail ?? '',
    lead.interest ? t(`attendance:interests.${lead.interest}`) : '',
    lead.note,
    String(lead.visits),
  ])
  const lines = [head.map((key) => t(`attendance:${key}`)), ...rows].map((row) => row.map(cell).join(';'))
  return new Response(`\ufeff${lines.join('\r\n')}\r\n`, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="khach-quan-tam.csv"',
      'Cache-Control': 'private, no-store',
    },
  })
}
