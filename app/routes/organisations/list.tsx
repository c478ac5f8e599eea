import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { Facet, Facets } from '#app/ui/facets'
import { Grid, Page, Stack, TwoColumn } from '#app/ui/page'
import { Pagination } from '#app/ui/pagination'
import { SearchBox } from '#app/ui/search-box'
import { findPublicOrganisations } from '#server/organisations/organisations'
import { organisationKinds, organisationSearchSchema } from '#server/organisations/organisations.schema'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export const handle = titled('organisations:list.title')

export async function loader({ request }: LoaderFunctionArgs) {
  const search = organisationSearchSchema.parse(Object.fromEntries(new URL(request.url).searchParams))
  return { search, ...(await findPublicOrganisations(search)) }
}

export default function Organisations() {
  const { search, total, pages, organisations } = useLoaderData<typeof loader>()
  const { t } = useTranslation('organisations')
  const common = useTranslation('common').t
  const { words, number } = useFormat()
  const names = useNames()
  const at = useAt()
  const { q, kind, province } = search
  const filtered = q !== '' || kind !== undefined || province !== undefined
  const href = (page: number) =>
    at(
      `${paths.organisations()}?${new URLSearchParams({ ...(q && { q }), ...(kind && { kind }), ...(province && { province }), ...(page > 1 && { page: String(page) }) })}`,
    )
  const choice = (chosen: string | undefined) => (option: { value: string; label: string }) => ({
    ...option,
    checked: option.value === (chosen ?? ''),
  })
  const kinds = [{ value: '', label: t('list.any-kind') }, ...organisationKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))]
  const filters = (
    <Facets
      title={t('list.filters')}
      action={at(paths.organisations())}
      keep={{ q }}
      applyText={t('list.apply')}
      clear={filtered ? { href: at(paths.organisations()), text: t('list.clear') } : undefined}
    >
      <Facet title={t('list.kind')} name="kind" single open options={kinds.map(choice(kind))} />
      <Facet
        title={t('list.province')}
        name="province"
        single
        options={[{ value: '', label: t('list.any-province') }, ...names.provinceOptions].map(choice(province))}
      />
    </Facets>
  )
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <SearchBox
        action={at(paths.organisations())}
        label={t('list.search')}
        labelHidden={false}
        buttonText={common('search')}
        defaultValue={q}
        keep={Object.entries({ kind, province }).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []))}
      />
      <TwoColumn side="left" aside={filters} asideLabel={t('list.filters')}>
        {organisations.length === 0 ? (
          <EmptyState picture={filtered ? 'search' : 'nothing'} title={filtered ? t('list.empty') : t('list.nothing')}>
            {filtered ? t('list.empty-text') : null}
          </EmptyState>
        ) : (
          <Stack>
            <p role="status" className="text-muted">
              {t('list.found', { count: total, formatted: number(total) })}
            </p>
            <Grid as="ul" columns={2}>
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
            <Pagination
              page={search.page}
              pages={pages}
              href={href}
              label={t('list.pages')}
              previousText={common('pagination.previous')}
              nextText={common('pagination.next')}
              pageText={(page) => common('pagination.page', { page })}
            />
          </Stack>
        )}
      </TwoColumn>
    </Page>
  )
}
