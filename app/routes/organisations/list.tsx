import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { Grid, Page, Stack } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { findPublicOrganisations } from '#server/organisations/organisations'
import { organisationSearchSchema } from '#server/organisations/organisations.schema'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { OrganisationFilters } from './list-filters'

export const handle = titled('organisations:list.title')

export async function loader({ request }: LoaderFunctionArgs) {
  const search = organisationSearchSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  return { search, ...(await findPublicOrganisations(search)) }
}

export default function Organisations() {
  const { search, total, pages, organisations } = useLoaderData<typeof loader>()
  const { t } = useTranslation('organisations')
  const { words, number } = useFormat()
  const names = useNames()
  const at = useAt()
  const { q, kind, province } = search
  const filtered = q !== '' || kind !== undefined || province !== undefined
  const href = (page: number) =>
    at(
      `${paths.organisations()}?${new URLSearchParams({ ...(q && { q }), ...(kind && { kind }), ...(province && { province }), ...(page > 1 && { page: String(page) }) })}`,
    )
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <OrganisationFilters search={search} />
      {organisations.length === 0 ? (
        <EmptyState picture={filtered ? 'search' : 'nothing'} title={filtered ? t('list.empty') : t('list.nothing')}>
          {filtered ? t('list.empty-text') : null}
        </EmptyState>
      ) : (
        <Stack>
          <p role="status" className="text-muted">
            {t('list.found', { count: total, formatted: number(total) })}
          </p>
          <Grid as="ul" columns={3}>
            {organisations.map((organisation) => (
              <Card
                key={organisation.id}
                as="li"
                level={2}
                href={at(paths.organisation(organisation.id))}
                title={words(organisation.nameVi, organisation.nameEn)}
                eyebrow={`${t(`kinds.${organisation.kind}`)} · ${names.province(organisation.province)}`}
              >
                <p className="line-clamp-3 text-muted">{words(organisation.aboutVi, organisation.aboutEn)}</p>
                <p className="flex flex-wrap gap-1.5">
                  {organisation.fields.slice(0, 3).map((field) => (
                    <Badge key={field}>{names.field(field)}</Badge>
                  ))}
                </p>
              </Card>
            ))}
          </Grid>
          <Pages page={search.page} pages={pages} href={href} label={t('list.pages')} />
        </Stack>
      )}
    </Page>
  )
}
