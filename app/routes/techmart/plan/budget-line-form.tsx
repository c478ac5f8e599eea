import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { MoneyInput, Select, TextArea, TextInput } from '#app/ui/field'
import { BUDGET_SOURCES } from '#server/techmart/budget/budget.schema'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'

interface BudgetLineFormProps {
  values: { id: string; name: string; source: string; planned: string; note: string }
  submit: string
}

/** A line of the budget: what for, from which source, how much. */
export function BudgetLineForm({ values, submit }: BudgetLineFormProps) {
  const { t } = useTranslation('budget')
  const [form, fields] = useIntentForm('line', values)
  const labels = { name: t('line.name'), source: t('line.source'), planned: t('line.planned'), note: t('line.note') }
  const summary = useFormSummary(form, labels)
  return (
    <Form method="post" id={form.id} noValidate className="flex max-w-2xl flex-col gap-5 rounded-lg border border-line bg-white p-5">
      {summary}
      <input type="hidden" name="intent" value="line" />
      <input type="hidden" name="id" value={values.id} />
      <TextInput field={fields.name} label={labels.name} maxLength={200} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          field={fields.source}
          label={labels.source}
          options={BUDGET_SOURCES.map((value) => ({ value, label: t(`sources.${value}`) }))}
        />
        <MoneyInput field={fields.planned} label={labels.planned} />
      </div>
      <TextArea field={fields.note} label={labels.note} rows={2} optional />
      <div>
        <Button>{submit}</Button>
      </div>
    </Form>
  )
}
