import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { DateInput, MoneyInput, Select, TextArea, TextInput } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

interface MemorandumFormProps {
  choices: readonly {
    of: string
    supplier_vi: string
    supplier_en: string
    enterprise_vi: string
    enterprise_en: string
    technology_vi: string
    technology_en: string
  }[]
  more: boolean
  of?: string
  signedOn: string
  signingId: string
  fair: { starts_on: string; ends_on: string }
}

/** What stands on the paper: the pair, the day, the potential value, who signs for each side. */
export function MemorandumForm({ choices, more, of, signedOn, signingId, fair }: MemorandumFormProps) {
  const { t } = useTranslation('day')
  const { words, money } = useFormat()
  const [form, fields] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    id: 'prepare',
    lastResult: useActionData<SubmissionResult<string[]>>(),
    defaultValue: { of, signedOn, id: signingId },
  })
  const labels = {
    of: t('signing.of'),
    signedOn: t('signing.signed-on'),
    potentialValue: t('signing.potential'),
    supplierSigner: t('signing.supplier-signer'),
    supplierPosition: t('signing.supplier-position'),
    enterpriseSigner: t('signing.enterprise-signer'),
    enterprisePosition: t('signing.enterprise-position'),
    note: t('signing.note'),
  }
  const summary = useFormSummary(form, labels)
  if (choices.length === 0) return <EmptyState title={t('signing.no-choice')}>{t('signing.no-choice-text')}</EmptyState>
  const nameOf = (choice: MemorandumFormProps['choices'][number]) => {
    const pair = t('signing.pair', {
      supplier: words(choice.supplier_vi, choice.supplier_en),
      enterprise: words(choice.enterprise_vi, choice.enterprise_en),
    })
    return `${pair}: ${words(choice.technology_vi, choice.technology_en)}`
  }
  return (
    <Form method="post" id={form.id} noValidate className="flex flex-col gap-6">
      {summary}
      <input type="hidden" name="id" value={fields.id?.initialValue?.toString() ?? signingId} />
      <Select
        field={fields.of}
        label={labels.of}
        hint={more ? t('signing.more') : t('signing.choose-lead')}
        empty=""
        options={choices.map((choice) => ({ value: choice.of, label: nameOf(choice) }))}
      />
      <MoneyInput field={fields.potentialValue} label={labels.potentialValue} readout={(amount) => money(Number(amount))} />
      <DateInput field={fields.signedOn} label={labels.signedOn} min={fair.starts_on} max={fair.ends_on} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput field={fields.supplierSigner} label={labels.supplierSigner} maxLength={120} autoComplete="off" />
        <TextInput field={fields.supplierPosition} label={labels.supplierPosition} maxLength={120} autoComplete="off" optional />
        <TextInput field={fields.enterpriseSigner} label={labels.enterpriseSigner} maxLength={120} autoComplete="off" />
        <TextInput field={fields.enterprisePosition} label={labels.enterprisePosition} maxLength={120} autoComplete="off" optional />
      </div>
      <TextArea field={fields.note} label={labels.note} rows={3} maxLength={1_000} optional />
      <FormActions>
        <Button>{t('signing.prepare')}</Button>
      </FormActions>
    </Form>
  )
}
