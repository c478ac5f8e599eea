import { useFormat } from '#app/layout/reader'
import { Card } from '#app/ui/card'
import { Definition } from '#app/ui/definition'
import { useTranslation } from 'react-i18next'
import { usePercent } from './words'

export interface FactsOfInvoice {
  invoice: {
    reference: string
    payer_name_vi: string
    payer_name_en: string
    payer_tax_code: string | null
    payer_address: string
    issued_on: string
    due_at: string | Date
    total: number
    credited: number
    received: number
    refunded: number
    due: number
    surplus: number
  }
  lines: {
    position: number
    kind: string
    description_vi: string
    description_en: string
    amount: number
    vat_per_mille: number
    vat: number
  }[]
}

/** Whom an invoice names, its lines, and the sum down to what is still due. */
export function InvoiceFacts({ invoice, lines }: FactsOfInvoice) {
  const { t } = useTranslation('payments')
  const { money, day, words } = useFormat()
  const percent = usePercent()
  const sums: [name: string, amount: number, shown: boolean][] = [
    ['total', invoice.total, true],
    ['credited', -invoice.credited, invoice.credited > 0],
    ['received', -invoice.received, invoice.received > 0],
    ['refunded', invoice.refunded, invoice.refunded > 0],
    ['due', invoice.due, true],
    ['surplus', invoice.surplus, invoice.surplus > 0],
  ]
  return (
    <Card as="section" level={2} title={t('invoice.lines')}>
      <Definition
        items={[
          { term: t('invoice.for'), value: words(invoice.payer_name_vi, invoice.payer_name_en) },
          { term: t('invoice.tax-code'), value: invoice.payer_tax_code },
          { term: t('invoice.address'), value: invoice.payer_address },
          { term: t('invoice.issued'), value: day(invoice.issued_on) },
          { term: t('invoice.due-on'), value: day(invoice.due_at) },
          { term: t('invoice.reference'), value: <code>{invoice.reference}</code> },
        ]}
      />
      <dl className="mt-4 divide-y divide-line border-t-2 border-line">
        {lines.map((line) => (
          <div key={line.position} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2.5">
            <dt className="min-w-0">
              <span className="block">{words(line.description_vi, line.description_en)}</span>
              <span className="block text-sm text-muted">
                {t(`kinds.${line.kind}`)} ·{' '}
                {line.vat_per_mille > 0 ? t('invoice.vat', { percent: percent(line.vat_per_mille) }) : t('invoice.no-vat')}
              </span>
            </dt>
            <dd className="ml-auto text-right tabular-nums">
              {money(line.amount)}
              {line.vat > 0 ? <span className="block text-sm text-muted">+ {money(line.vat)}</span> : null}
            </dd>
          </div>
        ))}
        {sums
          .filter(([, , shown]) => shown)
          .map(([name, amount]) => (
            <div key={name} className="flex items-baseline justify-between gap-6 py-2">
              <dt className={name === 'total' || name === 'due' ? 'font-semibold' : ''}>{t(`invoice.${name}`)}</dt>
              <dd className={`text-right tabular-nums ${name === 'total' || name === 'due' ? 'font-semibold' : ''}`}>{money(amount)}</dd>
            </div>
          ))}
      </dl>
    </Card>
  )
}
