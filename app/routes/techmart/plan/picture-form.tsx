import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { FileInput, NumberInput, TextInput } from '#app/ui/field'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'

interface PictureFormProps {
  /** A new picture comes with its file; the words of one that stands are written anew. */
  intent: 'picture' | 'describe'
  values: { id: string; altVi: string; altEn: string; position: string }
}

/** A picture and what it shows, in both languages. */
export function PictureForm({ intent, values }: PictureFormProps) {
  const { t } = useTranslation('pictures')
  const [form, fields] = useIntentForm(intent, values, intent === 'describe' ? { field: 'id', id: values.id } : undefined)
  const labels = { picture: t('picture'), altVi: t('alt-vi'), altEn: t('alt-en'), position: t('position') }
  const summary = useFormSummary(form, labels)
  return (
    <Form method="post" encType="multipart/form-data" id={form.id} noValidate className="flex flex-col items-start gap-4">
      {summary}
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="id" value={values.id} />
      {intent === 'picture' ? (
        <FileInput
          field={fields.picture}
          label={labels.picture}
          hint={t('picture-hint')}
          accept=".png,.jpg,.jpeg,.webp"
          className="w-full"
        />
      ) : null}
      <TextInput field={fields.altVi} label={labels.altVi} maxLength={300} className="w-full" />
      <TextInput field={fields.altEn} label={labels.altEn} maxLength={300} lang="en" optional className="w-full" />
      <NumberInput field={fields.position} label={labels.position} width="short" />
      <Button>{intent === 'picture' ? t('add') : t('save')}</Button>
    </Form>
  )
}
