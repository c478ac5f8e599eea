import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { DateInput, MoneyInput, TextArea, TextInput } from '#app/ui/field'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'

/** What was spent of a line, to whom, by which paper. */
export function SpendingForm({ id, today }: { id: string; today: string }) {
  const { t } = useTranslation('budget')
  const [form, fields] = useIntentForm('spend', { spentOn: today })
  const labels = {
    spentOn: t('spending.day'),
    payee: t('spending.payee'),
    documentNumber: t('spending.document'),
    amount: t('spending.amount'),
    note: t('spending.note'),
    overspendingReason: t('spending.over-reason'),
  }
  const summary = useFormSummary(form, labels)
  return (
    <Form method="post" id={form.id} noValidate className="flex max-w-2xl flex-col gap-5 rounded-lg border border-line bg-white p-5">
      {summary}
      <input type="hidden" name="intent" value="spend" />
      <input type="hidden" name="id" value={id} />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateInput field={fields.spentOn} label={labels.spentOn} />
        <TextInput field={fields.documentNumber} label={labels.documentNumber} maxLength={60} />
      </div>
      <TextInput field={fields.payee} label={labels.payee} maxLength={200} />
      <MoneyInput field={fields.amount} label={labels.amount} />
      <TextArea field={fields.note} label={labels.note} rows={2} optional />
      <TextArea field={fields.overspendingReason} label={labels.overspendingReason} hint={t('spending.over-hint')} rows={2} optional />
      <div>
        <Button>{t('spending.record')}</Button>
      </div>
    </Form>
  )
}

interface CorrectionFormProps {
  /** Of the counter-entry: one for each entry, so that the form sent twice is one. */
  id: string
  entry: { id: string; document_number: string }
}

/** Takes an entry back by a counter-entry. */
export function CorrectionForm({ id, entry }: CorrectionFormProps) {
  const { t } = useTranslation('budget')
  const [form, fields] = useIntentForm('correct', {}, { field: 'spendingId', id: entry.id })
  const summary = useFormSummary(form, { note: t('spending.correct-note') })
  return (
    <Disclosure
      open={summary !== null}
      summary={
        <>
          {t('spending.correct')}
          <span className="sr-only"> {entry.document_number}</span>
        </>
      }
    >
      <Form method="post" id={form.id} noValidate className="flex w-full max-w-xl flex-col items-start gap-3">
        {summary}
        <p>{t('spending.correct-text')}</p>
        <input type="hidden" name="intent" value="correct" />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="spendingId" value={entry.id} />
        <TextArea field={fields.note} label={t('spending.correct-note')} rows={2} className="w-full" />
        <Button size="small" variant="danger">
          {t('spending.correct-confirm')}
        </Button>
      </Form>
    </Disclosure>
  )
}
