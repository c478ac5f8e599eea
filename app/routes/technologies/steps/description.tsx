import { CheckboxGroup, TextArea, TextInput } from '#app/ui/field'
import { useTranslation } from 'react-i18next'
import { useTechnologyNames } from '../names'
import { StepForm, type StepFormProps } from './step-form'

interface Shape extends Record<string, unknown> {
  descriptionVi: string
  descriptionEn: string
  applicationsVi: string
  applicationsEn: string
  keywords: string
  fields: string[]
}

export function Description(props: StepFormProps) {
  const { t } = useTranslation('technologies')
  const { fieldOptions } = useTechnologyNames()
  return (
    <StepForm<Shape> {...props}>
      {(fields) => (
        <>
          <TextArea
            field={fields.descriptionVi}
            label={t('fields.descriptionVi')}
            hint={t('hints.description')}
            rows={12}
            maxLength={12000}
          />
          <TextArea field={fields.descriptionEn} label={t('fields.descriptionEn')} rows={6} maxLength={12000} lang="en" optional />
          <TextArea
            field={fields.applicationsVi}
            label={t('fields.applicationsVi')}
            hint={t('hints.applications')}
            rows={4}
            maxLength={3000}
          />
          <TextArea field={fields.applicationsEn} label={t('fields.applicationsEn')} rows={3} maxLength={3000} lang="en" optional />
          <TextInput field={fields.keywords} label={t('fields.keywords')} hint={t('hints.keywords')} maxLength={1600} optional />
          <CheckboxGroup field={fields.fields} label={t('fields.fields')} hint={t('hints.fields')} options={fieldOptions} />
        </>
      )}
    </StepForm>
  )
}
