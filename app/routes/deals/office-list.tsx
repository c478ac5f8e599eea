import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Button, LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Checkbox, Select } from '#app/ui/field'
import { TextLink } from '#app/ui/link'
import { Page } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { listAllDeals } from '#server/deals/deals'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { idIn, pageIn } from './address'
import { dealTone } from './deal-words'

export const handle = titled('deals:office.title')

const states = ['proposed', 'open', 'agreed', 'declined', 'ended'] as const

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const { searchParams } = new URL(args.request.url)
  const filter = {
    state: states.find((state) => state === searchParams.get('state')),
    quiet: searchParams.get('quiet') === 'on',
    organisationId: idIn(searchParams.get('organisation')),
    page: pageIn(searchParams),
  }
  return { filter, ...(await answered(() => listAllDeals(person, filter))) }
}

export default function OfficeDeals() {
  const { filter, deals, total, page, pages, quietDays } = useLoaderData<typeof loader>()
  const { t } = useTranslation('deals')
  const { words, day } = useFormat()
  const at = useAt()
  const filtered = filter.state !== undefined || filter.quiet || filter.organisationId !== undefined
  const href = (to: number) =>
    at(
      `${paths.officeDeals()}?${new URLSearchParams({
        ...(filter.state && { state: filter.state }),
        ...(filter.quiet && { quiet: 'on' }),
        ...(filter.organisationId && { organisation: filter.organisationId }),
        page: String(to),
      })}`,
    )
  return (
    <Page
      title={t('office.title')}
      lead={t('office.lead')}
      width="wide"
      actions={<LinkButton href={at(paths.officeNewDeal())}>{t('office.new')}</LinkButton>}
    >
      <Form
        method="get"
        aria-label={t('office.filter')}
        className="flex flex-wrap items-end gap-x-6 gap-y-3 rounded-lg border border-line bg-white p-4"
      >
        {filter.organisationId ? <input type="hidden" name="organisation" value={filter.organisationId} /> : null}
        <Select
          name="state"
          label={t('office.state')}
          empty={t('office.all-states')}
          defaultValue={filter.state ?? ''}
          options={states.map((state) => ({ value: state, label: t(`states.${state}`) }))}
          width="medium"
        />
        <Checkbox name="quiet" label={t('office.quiet', { days: quietDays })} defaultChecked={filter.quiet} />
        <Button variant="secondary">{t('office.apply')}</Button>
        {filtered ? <TextLink href={at(paths.officeDeals())}>{t('office.clear')}</TextLink> : null}
      </Form>
      <p className="text-muted">{t('office.count', { count: total })}</p>
      <Table
        caption={t('office.caption')}
        captionHidden
        rows={deals}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t('office.empty')} picture="search">
            {t('office.empty-text')}
          </EmptyState>
        }
        columns={[
          {
            key: 'technology',
            header: t('office.technology'),
            cell: ({ id, technology }) => <TextLink href={at(paths.deal(id))}>{words(technology.vi, technology.en)}</TextLink>,
          },
          { key: 'supplier', header: t('office.supplier'), cell: ({ supplier }) => words(supplier.vi, supplier.en) },
          {
            key: 'enterprise',
            header: t('office.enterprise'),
            cell: ({ enterprise, anonymous }) => (
              <>
                {words(enterprise.vi, enterprise.en)}
                {anonymous ? <span className="block text-sm text-muted">{t('office.anonymous')}</span> : null}
              </>
            ),
          },
          { key: 'state', header: t('office.state'), cell: ({ state }) => <Tag tone={dealTone[state]}>{t(`states.${state}`)}</Tag> },
          {
            key: 'next',
            header: t('office.next'),
            cell: ({ awaited, contracted }) =>
              contracted ? t('office.contracted') : awaited === 'nothing' ? '–' : t(`awaited.${awaited}`),
          },
          { key: 'updated', header: t('office.updated'), cell: ({ updatedAt }) => day(updatedAt) },
        ]}
      />
      <Pages page={page} pages={pages} href={href} />
    </Page>
  )
}
