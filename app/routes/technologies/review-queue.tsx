import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Badge } from '#app/ui/badge'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Page, Section } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { inWords } from '#server/i18n/format'
import { listNeedsInReview } from '#server/needs/needs'
import { listTechnologiesInReview } from '#server/technologies/technologies'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export const handle = titled('technologies:queue.title')

interface Waiting {
  id: string
  title: string
  organisation: string
  submittedAt: string | null
  /** A change of what is published already. */
  revised: boolean
}

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const words = (vi: string, en: string) => inWords(person.locale, vi, en)
  return answered(async () => {
    const technologies = await listTechnologiesInReview(person)
    const { needs } = await listNeedsInReview(person)
    return {
      technologies: technologies.map(
        (row): Waiting => ({
          id: row.id,
          title: words(row.title_vi, row.title_en),
          organisation: words(row.organisation_vi, row.organisation_en),
          submittedAt: row.submitted_at?.toISOString() ?? null,
          revised: row.version > 0,
        }),
      ),
      needs: needs.map(
        (row): Waiting => ({
          id: row.id,
          title: words(row.titleVi, row.titleEn),
          organisation: words(row.organisationVi, row.organisationEn),
          submittedAt: row.submittedAt?.toISOString() ?? null,
          revised: row.revised === true,
        }),
      ),
    }
  })
}

/** Everything that waits for the Office, longest waiting first. */
export default function ReviewQueue() {
  const { technologies, needs } = useLoaderData<typeof loader>()
  const { t } = useTranslation('technologies')
  return (
    <Page title={t('queue.title')} lead={t('queue.lead')} width="wide">
      <Queue title={t('queue.technologies')} empty={t('queue.no-technologies')} rows={technologies} path={paths.officeReviewTechnology} />
      <Queue title={t('queue.needs')} empty={t('queue.no-needs')} rows={needs} path={paths.officeReviewNeed} />
    </Page>
  )
}

function Queue({ title, empty, rows, path }: { title: string; empty: string; rows: Waiting[]; path: (id: string) => string }) {
  const { t } = useTranslation('technologies')
  const { moment, number } = useFormat()
  const at = useAt()
  return (
    <Section title={`${title} (${number(rows.length)})`}>
      <Table
        caption={title}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          <EmptyState picture="done" level={3} title={empty}>
            {t('queue.empty-hint')}
          </EmptyState>
        }
        columns={[
          { key: 'title', header: t('fields.title'), cell: (row) => <TextLink href={at(path(row.id))}>{row.title}</TextLink> },
          { key: 'organisation', header: t('queue.organisation'), cell: (row) => row.organisation },
          {
            key: 'kind',
            header: t('queue.kind'),
            cell: (row) => <Badge strong={!row.revised}>{t(row.revised ? 'queue.revised' : 'queue.first')}</Badge>,
          },
          { key: 'submitted', header: t('queue.submitted'), cell: (row) => (row.submittedAt ? moment(row.submittedAt) : '–') },
        ]}
      />
    </Section>
  )
}
