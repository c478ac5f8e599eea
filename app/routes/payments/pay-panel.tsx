import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Definition } from '#app/ui/definition'
import { Notice } from '#app/ui/notice'
import { Grid, Section } from '#app/ui/page'
import { useNavigation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

interface PayPanelProps {
  invoice: { id: string; due: number; reference: string }
  account: { bank_name: string; account_number: string; holder: string; demonstration: boolean } | null
  cards: 'stripe' | 'demonstration' | 'none'
  canPayByCard: boolean
  paymentId: string
}

/** The two ways to pay what is due. */
export function PayPanel({ invoice, account, cards, canPayByCard, paymentId }: PayPanelProps) {
  const { t } = useTranslation('payments')
  const { money } = useFormat()
  const at = useAt()
  const busy = useNavigation().state === 'submitting'
  const amount = money(invoice.due)
  return (
    <Section title={t('invoice.pay')} id="pay">
      <Grid columns={2}>
        {cards === 'none' ? null : (
          <Card as="section" title={t('invoice.pay-card')}>
            {cards === 'demonstration' ? <Notice tone="warning">{t('demonstration.card')}</Notice> : null}
            <p className="my-4">{t('invoice.pay-card-text')}</p>
            {canPayByCard ? (
              <Form method="post">
                <input type="hidden" name="intent" value="card" />
                <input type="hidden" name="id" value={paymentId} />
                <Button busy={busy}>{t('invoice.pay-card-submit', { amount })}</Button>
              </Form>
            ) : (
              <p className="text-muted">{t('invoice.viewer')}</p>
            )}
          </Card>
        )}
        <Card as="section" title={t('invoice.pay-transfer')}>
          {account ? (
            <>
              {account.demonstration ? <Notice tone="warning">{t('demonstration.transfer')}</Notice> : null}
              <p className="my-4">{t('invoice.pay-transfer-text')}</p>
              <img
                src={at(paths.invoiceQr(invoice.id))}
                alt={t('invoice.qr', { amount, reference: invoice.reference })}
                width={240}
                height={240}
                className="mx-auto mb-4 size-60 rounded-md border border-line bg-white"
              />
              <Definition
                items={[
                  { term: t('invoice.bank'), value: account.bank_name },
                  { term: t('invoice.account'), value: <code className="select-all">{account.account_number}</code> },
                  { term: t('invoice.holder'), value: account.holder },
                  { term: t('invoice.net'), value: amount },
                  { term: t('invoice.words'), value: <code className="select-all text-lg">{invoice.reference}</code> },
                ]}
              />
              <p className="mt-3 text-sm text-muted">{t('invoice.transfer-wait')}</p>
            </>
          ) : (
            <p>{t('invoice.no-account')}</p>
          )}
        </Card>
      </Grid>
    </Section>
  )
}
