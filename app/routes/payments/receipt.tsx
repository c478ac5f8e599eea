import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { TextLink } from '#app/ui/link'
import { getInvoice } from '#server/payments/payments'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { InvoiceFacts } from './invoice-facts'

export const handle = titledBy<{ invoice: { number: string } }>(({ invoice }, t) => t('payments:receipt.title', { number: invoice.number }))

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  return answered(async () => {
    const { invoice, lines, payments } = await getInvoice(person, args.params.invoiceId ?? '')
    return { invoice, lines, payments: payments.filter(({ state, dispute }) => state === 'paid' && dispute !== 'lost') }
  })
}

/** What has been received, on one sheet of paper. */
export default function Receipt() {
  const { invoice, lines, payments } = useLoaderData<typeof loader>()
  const { t } = useTranslation('payments')
  const { money, day } = useFormat()
  const at = useAt()
  return (
    <div className="mx-auto max-w-[210mm] px-4 py-6 print:max-w-none print:p-0">
      <p className="no-print mb-4 text-muted">
        <TextLink href={at(paths.invoice(invoice.id))}>{t('demonstration.back')}</TextLink> · {t('receipt.print')}
      </p>
      <article className="flex flex-col gap-5 border border-line bg-white p-6 shadow-card sm:p-10 print:border-0 print:p-0 print:shadow-none">
        <header className="border-b-2 border-accent-700 pb-4">
          <p className="font-medium">{t('receipt.office')}</p>
          <h1 className="mt-3 text-2xl font-semibold">{t('receipt.title', { number: invoice.number })}</h1>
          <p className="text-muted">{t('receipt.lead')}</p>
        </header>
        <InvoiceFacts invoice={invoice} lines={lines} />
        {payments.length === 0 ? (
          <p>{t('receipt.none')}</p>
        ) : (
          <ul className="divide-y divide-line">
            {payments.map((payment) => (
              <li key={payment.id} className="flex flex-wrap justify-between gap-x-6 py-2">
                <span>
                  {t(`methods.${payment.method}`)}, {day(payment.paid_at ?? payment.created_at)}
                  {payment.bank_reference ? `, ${payment.bank_reference}` : ''}
                </span>
                <span className="tabular-nums">{money(payment.amount)}</span>
              </li>
            ))}
            <li className="flex justify-between gap-6 py-2 font-semibold">
              <span>{t('receipt.kept')}</span>
              <span className="tabular-nums">{money(invoice.received - invoice.refunded)}</span>
            </li>
          </ul>
        )}
        <p className="text-sm text-muted">{t('receipt.note')}</p>
      </article>
    </div>
  )
}
