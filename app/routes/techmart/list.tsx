import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { Grid, Page, Section, Stack } from '#app/ui/page'
import { PreviousNext } from '#app/ui/pagination'
import { Tag } from '#app/ui/tag'
import { listFairs } from '#server/techmart/techmart'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FairFilter, filterIn, filterQuery } from './fair-filter'
import { fairTone, pageIn, useDays } from './labels'

export const handle = titled('techmart:list.title')

export async function loader({ request }: LoaderFunctionArgs) {
  const url = new URL(request.url)
  const [page, filter] = [pageIn(url), filterIn(url)]
  return { page, filter, ...(await listFairs(page, 12, filter)) }
}

type Fair = ReturnType<typeof useLoaderData<typeof loader>>['ahead'][number]

export default function Fairs() {
  const { ahead, past, page, more, filter } = useLoaderData<typeof loader>()
  const { t } = useTranslation('techmart')
  const common = useTranslation('common').t
  const at = useAt()
  const href = (number: number) => at(`${paths.fairs()}?${filterQuery(filter, { page: String(number) })}`)
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <FairFilter action={paths.fairs()} filter={filter} />
      {ahead.length > 0 ? (
        <Section title={t('list.ahead')} id="ahead">
          <Cards fairs={ahead} />
        </Section>
      ) : filter.level || filter.place ? (
        past.length === 0 ? (
          <EmptyState title={t('filter.none')} picture="search" />
        ) : null
      ) : page === 1 ? (
        <EmptyState title={t('list.empty')}>{t('list.empty-text')}</EmptyState>
      ) : null}
      {past.length > 0 ? (
        <Section title={t('list.past')} id="past">
          <Stack>
            <Cards fairs={past} />
            <PreviousNext
              label={common('pagination.label')}
              previous={page > 1 ? { href: href(page - 1), text: common('pagination.previous') } : undefined}
              next={more ? { href: href(page + 1), text: common('pagination.next') } : undefined}
            />
          </Stack>
        </Section>
      ) : null}
    </Page>
  )
}

function Cards({ fairs }: { fairs: Fair[] }) {
  const { t } = useTranslation('techmart')
  const { words, number } = useFormat()
  const names = useNames()
  const days = useDays()
  const at = useAt()
  return (
    <Grid as="ul" columns={3}>
      {fairs.map((fair) => (
        <Card
          key={fair.id}
          as="li"
          href={at(paths.fair(fair.id))}
          title={words(fair.title_vi, fair.title_en)}
          eyebrow={days(fair)}
          status={<Tag tone={fairTone[fair.state]}>{t(`states.${fair.state}`)}</Tag>}
          footer={t('list.counts', { exhibitors: number(fair.exhibitors), visitors: number(fair.visitors) })}
        >
          <p className="text-sm font-medium">
            {[t(`levels.${fair.level}`), fair.place === 'on-site' ? '' : t(`places.${fair.place}`), words(fair.theme_vi, fair.theme_en)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className="text-muted">
            {fair.place === 'online' ? t('places.online') : [fair.venue, names.province(fair.province)].filter(Boolean).join(', ')}
          </p>
        </Card>
      ))}
    </Grid>
  )
}
