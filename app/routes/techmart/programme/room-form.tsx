import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { NumberInput, TextInput } from '#app/ui/field'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'

interface RoomFormProps {
  intent: 'add-room' | 'room'
  values: { id: string; nameVi: string; nameEn: string; seats: string }
  submit: string
}

/** A room's names and seats. */
export function RoomForm({ intent, values, submit }: RoomFormProps) {
  const { t } = useTranslation('programme')
  const [form, fields] = useIntentForm(intent, values, intent === 'room' ? { field: 'id', id: values.id } : undefined)
  const labels = { nameVi: t('rooms.name-vi'), nameEn: t('rooms.name-en'), seats: t('rooms.seats') }
  const summary = useFormSummary(form, labels)
  return (
    <Form method="post" id={form.id} noValidate className="flex flex-col items-start gap-4">
      {summary}
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="id" value={values.id} />
      <TextInput field={fields.nameVi} label={labels.nameVi} maxLength={120} />
      <TextInput field={fields.nameEn} label={labels.nameEn} maxLength={120} lang="en" optional />
      <NumberInput field={fields.seats} label={labels.seats} width="short" optional />
      <Button>{submit}</Button>
    </Form>
  )
}
