import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { NumberInput, TextInput } from '#app/ui/field'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'

export interface HallValues {
  id: string
  nameVi: string
  nameEn: string
  width: string
  depth: string
  grid: string
}

/** A hall's name, size and grid. */
export function HallForm({ values, submit }: { values: HallValues; submit: string }) {
  const { t } = useTranslation('booths')
  const [form, fields] = useIntentForm('hall', { ...values })
  const summary = useFormSummary(form, {
    nameVi: t('halls.name-vi'),
    nameEn: t('halls.name-en'),
    width: t('halls.width'),
    depth: t('halls.depth'),
    grid: t('halls.grid'),
  })
  return (
    <Form method="post" id={form.id} noValidate className="flex flex-col gap-5">
      {summary}
      <input type="hidden" name="intent" value="hall" />
      <input type="hidden" name="id" value={values.id} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput field={fields.nameVi} label={t('halls.name-vi')} />
        <TextInput field={fields.nameEn} label={t('halls.name-en')} optional />
      </div>
      <div className="grid items-end gap-4 sm:grid-cols-3">
        <NumberInput field={fields.width} label={t('halls.width')} step="0.01" />
        <NumberInput field={fields.depth} label={t('halls.depth')} step="0.01" />
        <NumberInput field={fields.grid} label={t('halls.grid')} step="0.01" />
      </div>
      <p className="text-sm text-muted">{t('halls.grid-hint')}</p>
      <div>
        <Button>{submit}</Button>
      </div>
    </Form>
  )
}
