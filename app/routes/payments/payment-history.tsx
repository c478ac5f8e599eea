import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { TextLink } from '#app/ui/link'
import { Section } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'
import { paymentTone, refundTone } from './words'

export interface HistoryOfInvoice {
  payments: {
    id: string
    method: 'card' | 'transfer'
    amount: number
    state: keyof typeof paymentTone
    dispute: 'none' | 'open' | 'won' | 'lost'
    created_at: string | Date
    paid_at: string | Date | null
    bank_line_id: string | null
    bank_reference: string | null
  }[]
  refunds: { id: string; method: 'card' | 'transfer'; amount: number; state: keyof typeof refundTone; created_at: string | Date }[]
  credits: { id: string; number: string; reason: string; total: number; issued_on: string }[]
}

/** Everything that was paid, given back and credited. */
export function PaymentHistory({ payments, refunds, credits }: HistoryOfInvoice) {
  const { t } = useTranslation('payments')
  const { money, moment, day } = useFormat()
  const at = useAt()
  const row = 'flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3'
  const list = 'divide-y divide-line rounded-lg border border-line bg-white'
  return (
    <>
      <Section title={t('invoice.history')} id="history">
        {payments.length === 0 ? (
          <p className="text-muted">{t('invoice.history-empty')}</p>
        ) : (
          <ul className={list}>
            {payments.map((payment) => (
              <li key={payment.id} className={row}>
                <span className="font-medium">{t(`methods.${payment.method}`)}</span>
                <span className="text-muted">{moment(payment.paid_at ?? payment.created_at)}</span>
                {payment.bank_reference ? (
                  payment.bank_line_id ? (
                    <TextLink href={at(paths.officeBankLine(payment.bank_line_id))}>{payment.bank_reference}</TextLink>
                  ) : (
                    <span className="text-muted">{payment.bank_reference}</span>
                  )
                ) : null}
                <Tag tone={paymentTone[payment.state]}>{t(`payment-states.${payment.state}`)}</Tag>
                {payment.dispute === 'none' ? null : <Tag tone="danger">{t(`dispute-states.${payment.dispute}`)}</Tag>}
                <span className="ml-auto tabular-nums">{money(payment.amount)}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {credits.length > 0 ? (
        <Section title={t('invoice.credits')} id="credits">
          <ul className={list}>
            {credits.map((note) => (
              <li key={note.id} className={row}>
                <span className="font-medium">{note.number}</span>
                <span className="text-muted">{day(note.issued_on)}</span>
                <span className="min-w-0">{note.reason}</span>
                <span className="ml-auto tabular-nums">{money(note.total)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {refunds.length > 0 ? (
        <Section title={t('invoice.refunds')} id="refunds">
          <ul className={list}>
            {refunds.map((refund) => (
              <li key={refund.id} className={row}>
                <span className="font-medium">{t(`methods.${refund.method}`)}</span>
                <span className="text-muted">{moment(refund.created_at)}</span>
                <Tag tone={refundTone[refund.state]}>{t(`refund-states.${refund.state}`)}</Tag>
                <span className="ml-auto tabular-nums">{money(refund.amount)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
