import { RadioGroup, TextArea } from '#app/ui/field'
import { useTranslation } from 'react-i18next'
import { useTechnologyNames } from '../names'
import { StepForm, type StepFormProps } from './step-form'

export function Readiness(props: StepFormProps) {
  const { t } = useTranslation('technologies')
  const { trlOptions } = useTechnologyNames()
  return (
    <StepForm<Record<'trl' | 'trlEvidenceVi' | 'trlEvidenceEn', string>> {...props}>
      {(fields) => (
        <>
          <RadioGroup
            field={fields.trl}
            label={t('fields.trl')}
            hint={t('hints.trl')}
            options={trlOptions.map((option) => ({ ...option, hint: t('hints.trl-evidence', { evidence: option.hint }) }))}
          />
          <TextArea field={fields.trlEvidenceVi} label={t('fields.trlEvidenceVi')} hint={t('hints.evidence')} rows={4} maxLength={2000} />
          <TextArea field={fields.trlEvidenceEn} label={t('fields.trlEvidenceEn')} rows={3} maxLength={2000} lang="en" optional />
        </>
      )}
    </StepForm>
  )
}
