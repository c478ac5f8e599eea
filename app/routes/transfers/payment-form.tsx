import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Disclosure } from '#app/ui/disclosure'
import { DateInput, MoneyInput, Select, TextArea, TextInput } from '#app/ui/field'
import type { TransferDetail } from '#server/transfers/transfers'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EvidenceInput } from './evidence'
import { useIntentForm } from './intent-form'

/** Money that the transferor received. */
export function PaymentForm({ transfer, id, today }: { transfer: TransferDetail; id: string; today: string }) {
  const { t } = useTranslation('transfers')
  const { money, day } = useFormat()
  const [own] = useState(id)
  const [form, fields] = useIntentForm('payment', { receivedOn: today })
  const summary = useFormSummary(form, {
    receivedOn: t('payment-form.on'),
    amount: t('payment-form.amount'),
    reference: t('payment-form.reference'),
    evidence: t('stage-form.evidence'),
  })
  return (
    <Card as="section" level={2} title={t('payment-form.title')}>
      <Form method="post" encType="multipart/form-data" id={form.id} noValidate className="flex flex-col gap-5">
        {summary}
        <input type="hidden" name="intent" value="payment" />
        <input type="hidden" name="id" value={own} />
        <MoneyInput field={fields.amount} label={t('payment-form.amount')} readout={(amount) => money(Number(amount))} />
        <DateInput
          field={fields.receivedOn}
          label={t('payment-form.on')}
          hint={t('stage-form.on-hint', { day: day(transfer.signedOn) })}
          max={today}
        />
        <TextInput field={fields.reference} label={t('payment-form.reference')} optional />
        <EvidenceInput field={fields.evidence} />
        <div>
          <Button variant="secondary">{t('payment-form.submit')}</Button>
        </div>
      </Form>
    </Card>
  )
}

/** Takes back one that was recorded by mistake. */
export function RemovePaymentForm({ transfer }: { transfer: TransferDetail }) {
  const { t } = useTranslation('transfers')
  const { money, day } = useFormat()
  const [form, fields] = useIntentForm('remove-payment', {})
  const summary = useFormSummary(form, { paymentId: t('payment-form.which'), note: t('payment-form.why') })
  return (
    <Disclosure summary={t('payment-form.remove')} open={form.status === 'error'} framed>
      <Form method="post" id={form.id} noValidate className="flex flex-col gap-5">
        {summary}
        <input type="hidden" name="intent" value="remove-payment" />
        <Select
          field={fields.paymentId}
          label={t('payment-form.which')}
          empty={t('payment-form.choose')}
          options={transfer.payments.map(({ id, on, amount, reference }) => ({
            value: id,
            label: `${day(on)} · ${money(amount)}${reference ? ` · ${reference}` : ''}`,
          }))}
        />
        <TextArea field={fields.note} label={t('payment-form.why')} hint={t('payment-form.kept')} rows={2} />
        <div>
          <Button variant="danger">{t('payment-form.confirm-remove')}</Button>
        </div>
      </Form>
    </Disclosure>
  )
}
