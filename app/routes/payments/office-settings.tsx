import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/field'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { getBankSettings, getCardSettings, nameBankAccount } from '#server/payments/payments'
import { bankAccountSchema } from '#server/payments/bank/bank.schema'
import { newId } from '#server/platform/id'
import { type SubmissionResult, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PaymentTabs } from './payment-tabs'

export const handle = titled('payments:settings.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(async () => {
    const [bank, cards] = await Promise.all([getBankSettings(person), getCardSettings(person)])
    return { id: newId(), bank, cards }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  return act(await readForm(args.request), bankAccountSchema, async (input) => {
    await nameBankAccount(person, input)
    return redirectTo(args, `${paths.officePaymentSettings()}?done=account`)
  })
}

export default function PaymentSettings() {
  const { id, bank, cards } = useLoaderData<typeof loader>()
  const { t } = useTranslation('payments')
  const { moment } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  const { current } = bank
  const [form, fields] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    lastResult: useActionData<SubmissionResult<string[]>>(),
    defaultValue: { id, bin: current?.bin, bankName: current?.bank_name, accountNumber: current?.account_number, holder: current?.holder },
  })
  const labels = {
    bin: t('settings.bin'),
    bankName: t('settings.bank-name'),
    accountNumber: t('settings.account-number'),
    holder: t('settings.holder'),
  }
  const summary = useFormSummary(form, labels)
  return (
    <Page title={t('settings.title')} width="wide">
      <PaymentTabs current="settings" />
      {search.has('done') ? (
        <Notice kind="alert" tone="success">
          {t('settings.done')}
        </Notice>
      ) : null}
      <Section title={t('settings.account')} lead={t('settings.account-lead')} id="account">
        <Form method="post" id={form.id} noValidate className="flex max-w-2xl flex-col items-start gap-5">
          {summary}
          {current?.demonstration ? <Notice tone="warning">{t('demonstration.transfer')}</Notice> : null}
          <input type="hidden" name="id" value={id} />
          <TextInput field={fields.bin} label={labels.bin} hint={t('settings.bin-hint')} width="medium" inputMode="numeric" />
          <TextInput field={fields.bankName} label={labels.bankName} />
          <TextInput field={fields.accountNumber} label={labels.accountNumber} width="medium" autoComplete="off" />
          <TextInput field={fields.holder} label={labels.holder} hint={t('settings.holder-hint')} />
          <Button>{t('settings.submit')}</Button>
        </Form>
        {bank.history.length > 1 ? (
          <ul className="mt-4 list-disc pl-5 text-sm text-muted">
            {bank.history.map((row) => (
              <li key={row.id}>
                {t('settings.history-line', {
                  bank: row.bank_name,
                  number: row.account_number,
                  holder: row.holder,
                  name: row.added_by,
                  moment: moment(row.created_at),
                })}
              </li>
            ))}
          </ul>
        ) : null}
      </Section>
      <Section
        title={t('settings.cards')}
        lead={t(`settings.service.${cards.service === 'stripe' && cards.live ? 'stripe-live' : cards.service}`)}
        id="cards"
      >
        <Table
          caption={t('settings.events')}
          rows={cards.events}
          rowKey={(event) => event.id}
          empty={<p>{t('settings.events-empty')}</p>}
          columns={[
            { key: 'type', header: t('columns.news'), cell: (event) => <code>{event.type}</code> },
            { key: 'day', header: t('columns.day'), cell: (event) => moment(event.received_at) },
            { key: 'outcome', header: t('columns.outcome'), cell: (event) => t(`settings.outcomes.${event.outcome}`) },
            {
              key: 'invoice',
              header: t('columns.invoice'),
              cell: (event) =>
                event.invoice_id ? <TextLink href={at(paths.officeInvoice(event.invoice_id))}>{event.number}</TextLink> : '–',
            },
          ]}
        />
      </Section>
    </Page>
  )
}
