import { Form, useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Button } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Select } from '#app/ui/field'
import { OfficeLinks } from './office-links'
import { Page, Stack } from '#app/ui/page'
import { listMatchesForOffice } from '#server/matching/matching'
import { bandNames, officeListSchema, states } from '#server/matching/matching.schema'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { MatchList } from './match-list'

export const handle = titled('matching:office.title')

export async function loader(args: LoaderFunctionArgs) {
  const query = officeListSchema.parse(Object.fromEntries(new URL(args.request.url).searchParams))
  const list = await answered(() => listMatchesForOffice(officer(args), query))
  const { state = 'suggested', band, field } = query
  return { list, asked: { state, ...(band && { band }), ...(field && { field }) } }
}

export default function OfficeMatches() {
  const { list, asked } = useLoaderData<typeof loader>()
  const { t } = useTranslation('matching')
  const at = useAt()
  const href = (page: number) => at(`${paths.officeMatches()}?${new URLSearchParams({ ...asked, page: String(page) })}`)
  return (
    <Page title={t('office.title')} lead={t('office.lead')} actions={<OfficeLinks />}>
      <Stack>
        <Filters asked={asked} />
        <MatchList
          list={list}
          lead="need"
          href={href}
          empty={
            <EmptyState level={3} picture="search" title={t('list.empty-state')}>
              {t('list.empty-office')}
            </EmptyState>
          }
        />
      </Stack>
    </Page>
  )
}

function Filters({ asked }: { asked: ReturnType<typeof useLoaderData<typeof loader>>['asked'] }) {
  const { t } = useTranslation('matching')
  const names = useNames()
  return (
    <Form
      method="get"
      action={paths.officeMatches()}
      aria-label={t('office.filter')}
      className="no-print flex flex-wrap items-end gap-4 rounded-lg border border-line bg-white p-4"
    >
      <Select
        id="state"
        name="state"
        label={t('office.state')}
        defaultValue={asked.state}
        options={states.map((state) => ({ value: state, label: t(`states.${state}`) }))}
      />
      <Select
        id="band"
        name="band"
        label={t('office.band')}
        empty={t('office.any-band')}
        defaultValue={asked.band ?? ''}
        options={bandNames.map((band) => ({ value: band, label: t(`office.bands.${band}`) })).toReversed()}
      />
      <Select
        id="field"
        name="field"
        label={t('office.field')}
        empty={t('office.any-field')}
        defaultValue={asked.field ?? ''}
        options={names.fieldOptions}
        className="min-w-0 sm:max-w-xs"
      />
      <Button variant="secondary" icon="filter">
        {t('office.filter')}
      </Button>
    </Form>
  )
}
