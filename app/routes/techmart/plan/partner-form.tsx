import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { FileInput, NumberInput, Select, TextInput } from '#app/ui/field'
import { PARTNER_ROLES, SPONSOR_LEVELS } from '#server/techmart/partners/partners.schema'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'

export interface PartnerValues {
  id: string
  role: string
  level: string
  nameVi: string
  nameEn: string
  link: string
  position: string
}

/** A partner's role, names, link and logo. */
export function PartnerForm({ values, submit }: { values: PartnerValues; submit: string }) {
  const { t } = useTranslation('partners')
  const [form, fields] = useIntentForm('partner', { ...values })
  const labels = {
    role: t('role'),
    level: t('level'),
    nameVi: t('name-vi'),
    nameEn: t('name-en'),
    link: t('web'),
    position: t('position'),
    logo: t('logo'),
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
      <input type="hidden" name="intent" value="partner" />
      <input type="hidden" name="id" value={values.id} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput field={fields.nameVi} label={labels.nameVi} maxLength={200} />
        <TextInput field={fields.nameEn} label={labels.nameEn} maxLength={200} lang="en" optional />
        <Select field={fields.role} label={labels.role} options={PARTNER_ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))} />
        <Select
          field={fields.level}
          label={labels.level}
          empty={t('level-none')}
          options={SPONSOR_LEVELS.map((value) => ({ value, label: t(`levels.${value}`) }))}
        />
      </div>
      <TextInput field={fields.link} label={labels.link} type="url" maxLength={300} optional />
      <NumberInput field={fields.position} label={labels.position} hint={t('position-hint')} width="short" />
      <FileInput field={fields.logo} label={labels.logo} hint={t('logo-hint')} accept=".png,.jpg,.jpeg,.webp" optional />
      <div>
        <Button>{submit}</Button>
      </div>
    </Form>
  )
}
