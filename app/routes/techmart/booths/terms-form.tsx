import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { NumberInput } from '#app/ui/field'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'

/** How the booths of a fair are held and given out. */
export function TermsForm({ terms }: { terms: { holdMinutes: number; payHours: number; mostBooths: number } }) {
  const { t } = useTranslation('booths')
  const [form, fields] = useIntentForm('terms', {
    holdMinutes: String(terms.holdMinutes),
    payHours: String(terms.payHours),
    mostBooths: String(terms.mostBooths),
  })
  const labels = { holdMinutes: t('halls.hold-minutes'), payHours: t('halls.pay-hours'), mostBooths: t('halls.most-booths') }
  const summary = useFormSummary(form, labels)
  return (
    <Form method="post" id={form.id} noValidate className="flex flex-col gap-5 rounded-lg border border-line bg-white p-5">
      {summary}
      <input type="hidden" name="intent" value="terms" />
      <div className="grid items-end gap-4 sm:grid-cols-3">
        <NumberInput field={fields.holdMinutes} label={labels.holdMinutes} />
        <NumberInput field={fields.payHours} label={labels.payHours} />
        <NumberInput field={fields.mostBooths} label={labels.mostBooths} />
      </div>
      <div>
        <Button variant="secondary">{t('halls.save')}</Button>
      </div>
    </Form>
  )
}
