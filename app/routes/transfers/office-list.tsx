import { Form, useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Button, LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Checkbox, DateInput, Select, TextInput } from '#app/ui/field'
import { TextLink } from '#app/ui/link'
import { Page } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { listAllTransfers } from '#server/transfers/transfers'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { pageIn } from './address'
import { TransferTable } from './transfer-table'
import { stages } from './transfer-words'

export const handle = titled('transfers:office.title')

const day = (value: string | null) =>
  value && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const { searchParams } = new URL(args.request.url)
  const filter = {
    state: stages.find((stage) => stage === searchParams.get('state')),
    from: day(searchParams.get('from')),
    to: day(searchParams.get('to')),
    number: searchParams.get('number')?.trim().slice(0, 80) || undefined,
    late: searchParams.get('late') === 'on',
  }
  return { filter, ...(await answered(() => listAllTransfers(person, { ...filter, page: pageIn(searchParams) }))) }
}

export default function OfficeTransfers() {
  const { filter, transfers, total, page, pages } = useLoaderData<typeof loader>()
  const { t } = useTranslation('transfers')
  const at = useAt()
  const asked = Object.entries({ ...filter, late: filter.late ? 'on' : undefined }).flatMap(([name, value]) =>
    value ? [[name, String(value)]] : [],
  )
  return (
    <Page
      title={t('office.title')}
      lead={t('office.lead')}
      width="wide"
      actions={
        <LinkButton href={at(`${paths.officeDeals()}?state=agreed`)} variant="secondary">
          {t('office.agreed')}
        </LinkButton>
      }
    >
      <Form
        method="get"
        aria-label={t('office.filter')}
        className="grid items-end gap-x-6 gap-y-4 rounded-lg border border-line bg-white p-4 sm:grid-cols-2 lg:grid-cols-4"
      >
        <TextInput name="number" label={t('office.number')} defaultValue={filter.number ?? ''} type="search" />
        <Select
          name="state"
          label={t('office.state')}
          empty={t('office.all-states')}
          defaultValue={filter.state ?? ''}
          options={stages.map((stage) => ({ value: stage, label: t(`stages.${stage}`) }))}
        />
        <DateInput name="from" label={t('office.from')} defaultValue={filter.from ?? ''} />
        <DateInput name="to" label={t('office.to')} defaultValue={filter.to ?? ''} />
        <div className="sm:col-span-2">
          <Checkbox name="late" label={t('office.late')} defaultChecked={filter.late} />
        </div>
        <div className="flex items-center gap-4">
          <Button variant="secondary">{t('office.apply')}</Button>
          {asked.length > 0 ? <TextLink href={at(paths.officeTransfers())}>{t('office.clear')}</TextLink> : null}
        </div>
      </Form>
      <p className="text-muted">{t('office.count', { count: total })}</p>
      {transfers.length === 0 ? (
        <EmptyState title={t('office.empty')} picture="search">
          {t('office.empty-text')}
        </EmptyState>
      ) : (
        <TransferTable transfers={transfers} path={paths.officeTransfer} />
      )}
      <Pages
        page={page}
        pages={pages}
        href={(to) => at(`${paths.officeTransfers()}?${new URLSearchParams([...asked, ['page', String(to)]] as string[][])}`)}
      />
    </Page>
  )
}
