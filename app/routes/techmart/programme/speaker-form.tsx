import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { FileInput, TextInput } from '#app/ui/field'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'

export interface SpeakerValues {
  id: string
  name: string
  titleVi: string
  titleEn: string
  organisationVi: string
  organisationEn: string
}

/** Who speaks: name, title and organisation in both languages, and a photo if there is one. */
export function SpeakerForm({ values, submit }: { values: SpeakerValues; submit: string }) {
  const { t } = useTranslation('programme')
  const [form, fields] = useIntentForm('speaker', { ...values })
  const labels = {
    name: t('speakers.name'),
    titleVi: t('speakers.title-vi'),
    titleEn: t('speakers.title-en'),
    organisationVi: t('speakers.organisation-vi'),
    organisationEn: t('speakers.organisation-en'),
    photo: t('speakers.photo'),
  }
  const summary = useFormSummary(form, labels)
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      id={form.id}
      noValidate
      className="flex max-w-3xl flex-col gap-5 rounded-lg border border-line bg-white p-5"
    >
      {summary}
      <input type="hidden" name="intent" value="speaker" />
      <input type="hidden" name="id" value={values.id} />
      <TextInput field={fields.name} label={labels.name} maxLength={120} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput field={fields.titleVi} label={labels.titleVi} maxLength={200} optional />
        <TextInput field={fields.titleEn} label={labels.titleEn} maxLength={200} lang="en" optional />
        <TextInput field={fields.organisationVi} label={labels.organisationVi} maxLength={200} optional />
        <TextInput field={fields.organisationEn} label={labels.organisationEn} maxLength={200} lang="en" optional />
      </div>
      <FileInput field={fields.photo} label={labels.photo} hint={t('speakers.photo-hint')} accept=".png,.jpg,.jpeg,.webp" optional />
      <div>
        <Button>{submit}</Button>
      </div>
    </Form>
  )
}
