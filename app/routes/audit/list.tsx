import { useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { problemOf } from '#app/request/input.server'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { PreviousNext } from '#app/ui/pagination'
import { listAudit } from '#server/audit/audit'
import { auditPageSchema, auditSearchSchema } from '#server/audit/audit.schema'
import { parseWithZod } from '@conform-to/zod/v4'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AuditFilters } from './filters'
import { AuditTable } from './table'

export const handle = titled('audit:title')

/** The filters are a form of the address: what cannot be used is said beside its field, and nothing is listed. */
export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const { searchParams } = new URL(args.request.url)
  const submission = parseWithZod(searchParams, { schema: auditSearchSchema, error: problemOf })
  const before = auditPageSchema.parse(searchParams.get('before') ?? undefined)
  const given = Object.fromEntries(
    ['act', 'person', 'subject', 'from', 'to'].map((name) => [name, (searchParams.get(name) ?? '').slice(0, 254)]),
  )
  if (submission.status !== 'success') return { given, before, errors: submission.error ?? {}, entries: [], next: null }
  return { given, before, errors: {}, ...(await answered(() => listAudit(person, submission.value, before))) }
}

export default function Audit() {
  const { given, before, errors, entries, next } = useLoaderData<typeof loader>()
  const { t } = useTranslation('audit')
  const at = useAt()
  const filters = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const href = (from?: number) => at(`${paths.officeAudit()}?${new URLSearchParams({ ...filters, ...(from && { before: String(from) }) })}`)
  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      <AuditFilters given={given} errors={errors} clears={Object.keys(filters).length > 0} />
      {entries.length > 0 ? (
        <AuditTable entries={entries} />
      ) : (
        <EmptyState picture="search" title={t('empty')}>
          {t('empty-text')}
        </EmptyState>
      )}
      <PreviousNext
        label={t('pages')}
        previous={before ? { href: href(), text: t('newest') } : undefined}
        next={next ? { href: href(next), text: t('older') } : undefined}
      />
    </Page>
  )
}
