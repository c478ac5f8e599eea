import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { getInvoice, payByCard } from '#server/payments/payments'
import { payByCardSchema } from '#server/payments/invoices/invoices.schema'
import { newId } from '#server/platform/id'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { InvoiceFacts } from './invoice-facts'
import { PayPanel } from './pay-panel'
import { PaymentHistory } from './payment-history'
import { invoiceTone, standingOf } from './words'

export const handle = titledBy<{ invoice: { number: string } }>(({ invoice }, t) => t('payments:invoice.title', { number: invoice.number }))

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  return answered(async () => ({ paymentId: newId(), ...(await getInvoice(person, args.params.invoiceId ?? '')) }))
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  return act(await readForm(args.request), payByCardSchema, async ({ id }) => {
    const { url } = await payByCard(person, { id, invoiceId: args.params.invoiceId ?? '' })
    return redirect(url, 303)
  })
}

export default function Invoice() {
  const { invoice, lines, payments, refunds, credits, account, cards, can, paymentId } = useLoaderData<typeof loader>()
  const { t } = useTranslation('payments')
  const { day } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  useLive(`invoice:${invoice.id}`)
  const card = search.get('card')
  const processing = payments.some(({ state }) => state === 'processing')
  return (
    <Page
      title={t('invoice.title', { number: invoice.number })}
      breadcrumbs={<Breadcrumbs label={t('common:breadcrumbs')} crumbs={[{ text: t('mine.title'), href: at(paths.invoices()) }]} />}
      status={<Tag tone={invoiceTone[standingOf(invoice)]}>{t(`states.${standingOf(invoice)}`)}</Tag>}
      actions={
        <LinkButton href={at(paths.invoiceReceipt(invoice.id))} variant="secondary" icon="document">
          {t('invoice.receipt')}
        </LinkButton>
      }
    >
      {invoice.due > 0 && processing ? <Notice>{t('invoice.processing')}</Notice> : null}
      {invoice.due > 0 && !processing && card === 'back' ? <Notice kind="alert">{t('invoice.card-back')}</Notice> : null}
      {invoice.due > 0 && card === 'left' ? (
        <Notice kind="alert" tone="warning">
          {t('invoice.card-left')}
        </Notice>
      ) : null}
      {invoice.overdue ? <Notice tone="warning">{t('invoice.overdue')}</Notice> : null}
      {invoice.state === 'paid' ? (
        <Notice kind="alert" tone="success">
          {invoice.total === 0 ? t('invoice.free') : t('invoice.paid', { day: day(invoice.settled_at ?? invoice.issued_on) })}
        </Notice>
      ) : null}
      {invoice.state === 'void' ? <Notice>{t('invoice.void')}</Notice> : null}
      {invoice.surplus > 0 ? <Notice>{t('invoice.surplus-text')}</Notice> : null}
      <InvoiceFacts invoice={invoice} lines={lines} />
      {invoice.due > 0 && !processing ? (
        <PayPanel invoice={invoice} account={account} cards={cards} canPayByCard={can.payByCard} paymentId={paymentId} />
      ) : null}
      <PaymentHistory payments={payments} refunds={refunds} credits={credits} />
    </Page>
  )
}
