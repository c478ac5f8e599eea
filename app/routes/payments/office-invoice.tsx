import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { LinkButton } from '#app/ui/button'
import { Definition } from '#app/ui/definition'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { creditInvoice, getInvoice, refundPayment } from '#server/payments/payments'
import { officeInvoiceSchema } from '#server/payments/invoices/invoices.schema'
import { newId } from '#server/platform/id'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { CreditForm, RefundForm } from './correction-forms'
import { InvoiceFacts } from './invoice-facts'
import { PaymentHistory } from './payment-history'
import { invoiceTone, standingOf } from './words'

export const handle = titledBy<{ invoice: { number: string } }>(({ invoice }, t) => t('payments:invoice.title', { number: invoice.number }))

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(async () => ({ newId: newId(), ...(await getInvoice(person, args.params.invoiceId ?? '')) }))
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const { invoiceId = '' } = args.params
  return act(await readForm(args.request), officeInvoiceSchema, async (input) => {
    if (input.intent === 'credit') await creditInvoice(person, { ...input, invoiceId })
    else await refundPayment(person, { ...input, invoiceId })
    return redirectTo(args, `${paths.officeInvoice(invoiceId)}?done=${input.intent}`)
  })
}

const said = ['new', 'credit', 'refund']

export default function OfficeInvoice() {
  const { invoice, lines, payments, refunds, credits, can, newId: id } = useLoaderData<typeof loader>()
  const { t } = useTranslation('payments')
  const { money, words } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  useLive(`invoice:${invoice.id}`)
  const done = search.get('done') ?? ''
  return (
    <Page
      title={t('invoice.title', { number: invoice.number })}
      breadcrumbs={<Breadcrumbs label={t('common:breadcrumbs')} crumbs={[{ text: t('office.title'), href: at(paths.officeInvoices()) }]} />}
      status={<Tag tone={invoiceTone[standingOf(invoice)]}>{t(`states.${standingOf(invoice)}`)}</Tag>}
      actions={
        <LinkButton href={at(paths.invoiceReceipt(invoice.id))} variant="secondary" icon="document">
          {t('invoice.receipt')}
        </LinkButton>
      }
    >
      {said.includes(done) ? (
        <Notice kind="alert" tone="success">
          {t(`${done}.done`)}
        </Notice>
      ) : null}
      <Definition
        items={[
          {
            term: t('columns.payer'),
            value: (
              <TextLink href={at(paths.officeInvoices(`organisation=${invoice.organisation_id}`))}>
                {words(invoice.payer_name_vi, invoice.payer_name_en)}
              </TextLink>
            ),
          },
          {
            term: t('columns.account'),
            value: (
              <TextLink href={at(paths.officeLedgerAccount(`receivable:${invoice.organisation_id}`))}>
                {t('ledger.accounts.receivable', { name: words(invoice.payer_name_vi, invoice.payer_name_en) })}
              </TextLink>
            ),
          },
          { term: t('office.raised-by'), value: invoice.raised_by },
        ]}
      />
      <InvoiceFacts invoice={invoice} lines={lines} />
      <PaymentHistory payments={payments} refunds={refunds} credits={credits} />
      {can.refund
        ? payments
            .filter(({ refundable }) => refundable > 0)
            .map((payment) => (
              <RefundForm key={payment.id} id={id} payment={payment} text={t('refund.text', { amount: money(payment.refundable) })} />
            ))
        : null}
      {can.credit ? <CreditForm id={id} left={money(invoice.total - invoice.credited)} /> : null}
    </Page>
  )
}
