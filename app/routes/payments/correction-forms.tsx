import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { Checkbox, MoneyInput, TextInput } from '#app/ui/field'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from './intent-form'

/** Takes the invoice back, whole or in part. */
export function CreditForm({ id, left }: { id: string; left: string }) {
  const { t } = useTranslation('payments')
  const [form, fields] = useIntentForm('credit', { id })
  const summary = useFormSummary(form, { amount: t('credit.amount'), reason: t('credit.reason') })
  return (
    <Disclosure framed summary={t('credit.title')} open={summary !== null}>
      <Form method="post" id={form.id} noValidate className="flex flex-col items-start gap-5">
        {summary}
        <p>{t('credit.text')}</p>
        <input type="hidden" name="intent" value="credit" />
        <input type="hidden" name="id" value={String(fields.id?.initialValue ?? id)} />
        <MoneyInput field={fields.amount} label={t('credit.amount')} hint={t('credit.amount-hint', { amount: left })} optional />
        <TextInput field={fields.reason} label={t('credit.reason')} />
        <Checkbox field={fields.giveBack} label={t('credit.give-back')} />
        <Button variant="danger">{t('credit.submit')}</Button>
      </Form>
    </Disclosure>
  )
}

interface RefundFormProps {
  id: string
  payment: { id: string; method: 'card' | 'transfer'; refundable: number }
  text: string
}

/** Gives back what one payment brought beyond what is owed. */
export function RefundForm({ id, payment, text }: RefundFormProps) {
  const { t } = useTranslation('payments')
  const first = { id, paymentId: payment.id, amount: String(payment.refundable) }
  const [form, fields] = useIntentForm('refund', first, `refund-${payment.id}`)
  const summary = useFormSummary(form, { amount: t('refund.amount'), bankReference: t('refund.bank-reference') })
  return (
    <Disclosure framed summary={t('refund.title')} open={summary !== null}>
      <Form method="post" id={form.id} noValidate className="flex flex-col items-start gap-5">
        {summary}
        <p>{text}</p>
        <input type="hidden" name="intent" value="refund" />
        <input type="hidden" name="id" value={String(fields.id?.initialValue ?? id)} />
        <input type="hidden" name="paymentId" value={payment.id} />
        <MoneyInput field={fields.amount} label={t('refund.amount')} />
        {payment.method === 'transfer' ? (
          <TextInput field={fields.bankReference} label={t('refund.bank-reference')} hint={t('refund.bank-hint')} width="medium" />
        ) : null}
        <Button variant="danger">{t(`refund.submit-${payment.method}`)}</Button>
      </Form>
    </Disclosure>
  )
}
