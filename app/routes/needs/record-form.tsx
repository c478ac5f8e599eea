import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { DateInput, TextArea, TextInput } from '#app/ui/field'
import { Fieldset } from '#app/ui/fieldset'
import { FormActions } from '#app/ui/form-actions'
import { Notice } from '#app/ui/notice'
import { type NeedStep, needSteps } from '#server/needs/needs.states'
import { useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type NeedFieldset, type NeedForm, NeedFields } from './need-fields'
import { NeedFormShell } from './need-form'
import type { Enterprise } from './record'

const figure = { nameVi: '', nameEn: '', baseline: '', target: '', unit: '' }

/** The whole need on one page, as it is written down after a visit. */
export function RecordForm({ id, enterprise, today }: { id: string; enterprise: Enterprise; today: string }) {
  const { t } = useTranslation('needs')
  const { words } = useFormat()
  const defaultValue = { visitedOn: today, province: enterprise.province, anonymous: 'false', figures: [figure, figure] }
  const [form, fields] = useForm<Record<string, string | Record<string, string>[]>, unknown, string[]>({
    id: 'record',
    lastResult: useActionData(),
    defaultValue,
  })
  const shell = form as unknown as NeedForm
  const named = fields as unknown as NeedFieldset
  return (
    <NeedFormShell form={shell} hidden={{ id, organisationId: enterprise.id }}>
      <Notice tone={enterprise.members > 0 ? 'info' : 'warning'} title={words(enterprise.nameVi, enterprise.nameEn)}>
        {enterprise.members > 0 ? t('record.members', { count: enterprise.members }) : t('record.no-members')}
      </Notice>
      <Fieldset legend={t('record.visit')} id="part-visit">
        <DateInput field={named.visitedOn} label={t('fields.visitedOn')} max={today} />
        <TextInput field={named.consentBy} label={t('fields.consentBy')} hint={t('hints.consentBy')} optional={enterprise.members > 0} />
        <TextArea field={named.visitNote} label={t('fields.visitNote')} hint={t('hints.visitNote')} rows={3} optional />
      </Fieldset>
      {needSteps.map((step: NeedStep) => (
        <div key={step} className="border-t border-line pt-6">
          <NeedFields step={step} form={shell} fields={named} legend />
        </div>
      ))}
      <FormActions>
        <Button size="large">{t('record.submit')}</Button>
      </FormActions>
    </NeedFormShell>
  )
}
