import { Form } from '#app/layout/link'
import { useFormSummary } from '#app/layout/form-summary'
import { useNames } from '#app/layout/names'
import type { Result } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { CheckboxGroup, RadioGroup, Select, TextArea, TextInput } from '#app/ui/field'
import { Fieldset } from '#app/ui/fieldset'
import { FormActions } from '#app/ui/form-actions'
import { organisationKinds } from '#server/organisations/organisations.schema'
import { useForm } from '@conform-to/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface ProfileFormProps {
  lastResult: Result | undefined
  defaultValue?: Record<string, string | string[]>
  /** The organisation's number, under the name that the act expects. */
  hidden: { name: string; value: string }
  submit: string
  children?: ReactNode
}

/** Everything that an organisation says of itself. */
export function ProfileForm({ lastResult, defaultValue, hidden, submit, children }: ProfileFormProps) {
  const { t } = useTranslation('organisations')
  const names = useNames()
  const [form, fields] = useForm({ lastResult, defaultValue })
  const summary = useFormSummary(form, {
    kind: t('form.kind'),
    nameVi: t('form.name-vi'),
    nameEn: t('form.name-en'),
    taxCode: t('form.tax-code'),
    province: t('form.province'),
    address: t('form.address'),
    website: t('form.website'),
    phone: t('form.phone'),
    aboutVi: t('form.about-vi'),
    aboutEn: t('form.about-en'),
    fields: t('form.fields'),
  })
  return (
    <Form method="post" id={form.id} noValidate className="flex flex-col gap-10">
      {summary}
      {children}
      <input type="hidden" name={hidden.name} value={hidden.value} />
      <Fieldset legend={t('form.identity')} id="identity">
        <RadioGroup
          field={fields.kind}
          label={t('form.kind')}
          columns={2}
          options={organisationKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <TextInput field={fields.nameVi} label={t('form.name-vi')} hint={t('form.name-vi-hint')} autoComplete="organization" />
        <TextInput field={fields.nameEn} label={t('form.name-en')} optional />
        <TextInput
          field={fields.taxCode}
          label={t('form.tax-code')}
          hint={t('form.tax-code-hint')}
          width="medium"
          inputMode="numeric"
          autoComplete="off"
        />
      </Fieldset>
      <Fieldset legend={t('form.contact')} id="contact">
        <Select
          field={fields.province}
          label={t('form.province')}
          options={names.provinceOptions}
          empty={t('form.province-empty')}
          width="medium"
        />
        <TextInput field={fields.address} label={t('form.address')} optional autoComplete="street-address" />
        <TextInput field={fields.website} label={t('form.website')} optional type="url" width="wide" autoComplete="url" />
        <TextInput
          field={fields.phone}
          label={t('form.phone')}
          hint={t('form.phone-hint')}
          optional
          type="tel"
          width="medium"
          autoComplete="tel"
        />
      </Fieldset>
      <Fieldset legend={t('form.profile')} id="about">
        <TextArea field={fields.aboutVi} label={t('form.about-vi')} hint={t('form.about-hint')} optional />
        <TextArea field={fields.aboutEn} label={t('form.about-en')} optional />
        <CheckboxGroup field={fields.fields} label={t('form.fields')} hint={t('form.fields-hint')} options={names.fieldOptions} />
      </Fieldset>
      <FormActions>
        <Button>{submit}</Button>
      </FormActions>
    </Form>
  )
}
