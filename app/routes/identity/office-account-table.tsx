import { useFormSummary } from '#app/layout/form-summary'
import { useFormat } from '#app/layout/reader'
import type { Result } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { RadioGroup, TextInput } from '#app/ui/field'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export interface AccountLine {
  id: string
  name: string
  email: string
  office: boolean
  confirmed: boolean
  suspendedAt: string | null
  secondFactor: boolean
  since: string
  organisations: string
  can: { suspend: boolean; reinstate: boolean; makeOfficer: boolean; endOffice: boolean; clearSecondFactor: boolean }
}

interface AccountTableProps {
  caption: string
  accounts: AccountLine[]
  /** The page's own address, so that an act leads back to the same list. */
  here: string
  lastResult: Result | undefined
}

export function AccountTable({ caption, accounts, here, lastResult }: AccountTableProps) {
  const { t } = useTranslation('identity')
  const { day } = useFormat()
  return (
    <Table
      caption={caption}
      rows={accounts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'person',
          header: t('office.person'),
          cell: ({ name, email }) => (
            <>
              <span className="block">{name}</span>
              <span className="block font-normal text-muted break-all">{email}</span>
            </>
          ),
        },
        { key: 'organisations', header: t('office.organisations'), cell: ({ organisations }) => organisations || '–' },
        { key: 'since', header: t('office.since'), cell: ({ since }) => day(since) },
        { key: 'state', header: t('office.state'), cell: (account) => <States account={account} /> },
        {
          key: 'acts',
          header: t('office.acts'),
          className: 'md:w-80',
          cell: (account) => <Acts account={account} here={here} lastResult={lastResult} />,
        },
      ]}
    />
  )
}

function States({ account }: { account: AccountLine }) {
  const { t } = useTranslation('identity')
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      {account.suspendedAt ? <Tag tone="danger">{t('office.suspended')}</Tag> : null}
      {account.confirmed ? null : <Tag tone="warning">{t('office.unconfirmed')}</Tag>}
      {account.confirmed && !account.suspendedAt ? <Tag tone="success">{t('office.active')}</Tag> : null}
      {account.office ? <Tag tone="info">{t('office.officer')}</Tag> : null}
      {account.office && !account.secondFactor ? <Tag tone="warning">{t('office.no-second-factor')}</Tag> : null}
    </span>
  )
}

const intents = [
  ['suspend', 'suspend'],
  ['reinstate', 'reinstate'],
  ['make-officer', 'makeOfficer'],
  ['end-office', 'endOffice'],
  ['clear-second-factor', 'clearSecondFactor'],
] as const

/** What may be done about the account, with the reason that the log keeps. */
function Acts({ account, here, lastResult }: { account: AccountLine; here: string; lastResult: Result | undefined }) {
  const { t } = useTranslation('identity')
  const mine = lastResult?.initialValue?.accountId === account.id ? lastResult : undefined
  const [form, fields] = useForm({ id: `keep-${account.id}`, lastResult: mine })
  const summary = useFormSummary(form, { intent: t('office.act'), reason: t('office.reason') })
  const options = intents.filter(([, may]) => account.can[may]).map(([value]) => ({ value, label: t(`office.${value}`) }))
  if (options.length === 0) return '–'
  return (
    <Disclosure
      open={mine !== undefined}
      summary={
        <>
          {t('office.manage')} <span className="sr-only">{t('office.manage-hidden', { name: account.name })}</span>
        </>
      }
    >
      <Form method="post" action={here} id={form.id} noValidate className="flex max-w-md flex-col items-start gap-3">
        {summary}
        <input type="hidden" name="accountId" value={account.id} />
        <RadioGroup field={fields.intent} label={t('office.act')} options={options} compact />
        <TextInput field={fields.reason} label={t('office.reason')} hint={t('office.reason-hint')} className="w-full" />
        <Button size="small" variant="danger">
          {t('office.submit')}
        </Button>
      </Form>
    </Disclosure>
  )
}
