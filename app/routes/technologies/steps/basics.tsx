import { TextArea, TextInput } from '#app/ui/field'
import type { FieldSource } from '#app/ui/field-control'
import { useTranslation } from 'react-i18next'
import { StepForm, type StepFormProps } from './step-form'

type Fields = Record<'titleVi' | 'titleEn' | 'summaryVi' | 'summaryEn', FieldSource>

/** Title and summary, each in both languages: of a new technology as of the first step. */
export function BasicsFields({ fields }: { fields: Fields }) {
  const { t } = useTranslation('technologies')
  return (
    <>
      <TextInput field={fields.titleVi} label={t('fields.titleVi')} hint={t('hints.title')} maxLength={200} />
      <TextInput field={fields.titleEn} label={t('fields.titleEn')} maxLength={200} lang="en" optional />
      <TextArea field={fields.summaryVi} label={t('fields.summaryVi')} hint={t('hints.summary')} rows={4} maxLength={1000} />
      <TextArea field={fields.summaryEn} label={t('fields.summaryEn')} rows={4} maxLength={1000} lang="en" optional />
    </>
  )
}

export function Basics(props: StepFormProps) {
  return <StepForm<Record<keyof Fields, string>> {...props}>{(fields) => <BasicsFields fields={fields} />}</StepForm>
}
